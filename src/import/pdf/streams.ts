import { inflateSync } from "node:zlib";
import { limits } from "../types.ts";
import { Unreadable } from "../unreadable.ts";
import { withoutAscii } from "./ascii.ts";

/** Filters within one another; writers use two at most. */
const mostLayers = 6;
/** How far before its data a stream's dictionary may begin, in bytes. */
const dictionaryReach = 4096;

const keyword = Buffer.from("stream");

/**
 * Unpacks every packed stream of a PDF, and throws it away: pdf.js unpacks without any bound what a page is drawn by,
 * and ten kilobytes can become gigabytes. Nothing but the data itself is believed.
 * @throws Unreadable where one stream, or all of them together, would take more than the limits
 */
export function boundStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + keyword.length)) {
    const start = dataAfter(file, at + keyword.length);
    if (start !== undefined) size += sizeOf(file.subarray(start), dictionaryBefore(file, at));
    if (size > limits.streams) throw tooLarge(limits.streams);
  }
}

/** Behind the keyword stands a line end, then the data; "endstream" is followed by none of its own. */
function dataAfter(file: Buffer, at: number): number | undefined {
  if (file[at - keyword.length - 1] === 0x64) return undefined;
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1;
  return file[at] === 0x0a ? at + 1 : undefined;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString("latin1", Math.max(0, at - dictionaryReach), at);
  return before.slice(Math.max(0, before.lastIndexOf("obj")));
}

function sizeOf(data: Uint8Array, dictionary: string): number {
  const most = /\/Image\b/.test(dictionary) ? limits.picture : limits.stream;
  let inner = withoutAscii(data, dictionary);
  let size = inner === data ? 0 : inner.length;
  for (let layer = 0; layer < mostLayers && isPacked(inner); layer++) {
    inner = withoutAscii(unpacked(inner, most), dictionary);
    size += inner.length;
  }
  return size;
}

/** The two bytes that zlib's data begin with, RFC 1950. */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}

/** What is damaged further on is as large as what comes before; pdf.js will find out. */
function unpacked(data: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(most);
    return new Uint8Array();
  }
}

function tooLarge(limit: number): Unreadable {
  return new Unreadable({ code: "import-too-large", what: "unpacked", limit });
}
