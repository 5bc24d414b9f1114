import iconv from "iconv-lite";
import { guessEncoding } from "./guess.ts";
import { decodeMixed } from "./mixed.ts";

export interface DecodedText {
  text: string;
  /** The name of what the bytes were, where they were no UTF-8. */
  encoding?: string;
}

const marks: readonly { encoding: string; mark: readonly number[] }[] = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-32le", mark: [0xff, 0xfe, 0, 0] },
  { encoding: "utf-32be", mark: [0, 0, 0xfe, 0xff] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/**
 * Bytes as text: by byte order mark, as strict UTF-8, as UTF-16 without a mark, as the encoding that the source
 * names for itself, else by the letters that come out. Never fails: what is no text comes out as rubbish, which
 * {@link isBinary} and `isGarbled` tell.
 * @param declared what the source says of itself, such as a web page's `charset`
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const known = marked?.encoding ?? wideEncoding(bytes);
  if (known !== undefined && known !== "utf-8") return decodeAs(buffer, known);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return { text: strict };
  const mixed = decodeMixed(buffer);
  if (mixed !== undefined) return { text: mixed, encoding: "utf-8 + windows-1252" };
  const named = declared !== undefined && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared);
  // Pages that call themselves ISO 8859-1 are Windows-1252, as every browser knows.
  return decodeAs(
    buffer,
    named ? declared.replace(/^iso-8859-1$|^us-ascii$/i, "windows-1252") : guessEncoding(bytes),
  );
}

function decodeAs(buffer: Buffer, encoding: string): DecodedText {
  return { text: iconv.decode(buffer, encoding), encoding: encoding.toLowerCase() };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 without a mark: nearly every other byte of Western text is zero, and always on the same side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = size / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.05 ? "utf-16be" : undefined;
}

/** True for decoded bytes that are no text at all: zeros, or controls by the dozen. */
export function isBinary(text: string): boolean {
  const part = text.slice(0, 64 * 1024);
  const controls = [...part.matchAll(/[\0-\u0008\u000e-\u001a\u001c-\u001f]/g)].length;
  return controls > 2 && controls > part.length * 0.01;
}
