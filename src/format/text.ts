import { isUtf8, transcode } from "node:buffer";
import type { Problem } from "../model/problem.ts";

export interface DecodedText {
  /** Without its byte order mark. */
  text: string;
  bom: boolean;
}

const mark = "\uFEFF";

/** Reads bytes as strict UTF-8. A byte order mark is taken off and remembered, see {@link encodeText}. */
export function decodeText(bytes: Uint8Array): DecodedText | Problem {
  if (!isUtf8(bytes)) return { code: "not-utf8", offset: firstBadByte(bytes) };
  const text = decodeUtf8(bytes);
  return text.startsWith(mark) ? { text: text.slice(1), bom: true } : { text, bom: false };
}

/** The text of bytes that are known to be UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  // Over å, ä and ö Node's own decoder takes four times as long as this.
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

const scratch = new Uint8Array(64 * 1024);

/**
 * As {@link decodeUtf8}, for texts of which pieces are kept for long: without signs beyond ISO 8859-1, a letter of what
 * it gives takes one byte and not two. It is as quick where the text is some pages at most.
 */
export function decodeCompactly(bytes: Uint8Array): string {
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (length === scratch.length || byte > 0xc3) return decodeUtf8(bytes);
    // Two bytes of which the first is C2 or C3 are U+0080 to U+00FF.
    scratch[length++] = byte < 0x80 ? byte : ((byte & 0x03) << 6) | ((bytes[++at] ?? 0) & 0x3f);
  }
  return Buffer.from(scratch.buffer, 0, length).toString("latin1");
}

/** The text as it is to be written: {@link decodeText} of its UTF-8 gives the same again. */
export function encodeText({ text, bom }: DecodedText): string {
  return bom ? mark + text : text;
}

/** How the text ends its lines; what has both is taken by its first line. */
export function newlineOf(text: string): "\n" | "\r\n" {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** 0-based offset of the byte where the first sequence that is no UTF-8 begins; the length where there is none. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length of the well-formed sequence at that place, 0 for none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
