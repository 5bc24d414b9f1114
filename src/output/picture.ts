import type { Picture } from "./style.ts";

type Size = Pick<Picture, "mediaType" | "width" | "height">;

/**
 * A picture by what its bytes are, whatever its name says: PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1). Anything
 * else, SVG too, is undefined: Word does not show all of it, and it can hold scripts.
 */
export function pictureOf(bytes: Uint8Array, alt: string): Picture | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  const fits = size !== undefined && isSensible(size.width) && isSensible(size.height);
  return fits ? { ...size, bytes, alt } : undefined;
}

function isSensible(pixels: number): boolean {
  return pixels > 0 && pixels <= 20_000;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): Size | undefined {
  const header = [0x49, 0x48, 0x44, 0x52];
  if (bytes.length < 33 || !startsWith(bytes, pngStart) || !startsWith(bytes.subarray(12), header))
    return undefined;
  const view = viewOf(bytes);
  return { mediaType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the frame header, behind segments that each tell their own length. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return { mediaType: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += isAlone(marker) ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15, less the three of that row which mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A byte that fills up before a marker. */
function isAlone(marker: number): boolean {
  return marker === 0xff;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
