import { isUtf8 } from "node:buffer";
import { splitFrontMatter } from "../front-matter.ts";
import { decodeCompactly } from "../text.ts";

/** A minutes file of which only the front matter has been decoded. */
export interface SplitBytes {
  yaml: string;
  /** The whole file, each byte a character: what is ASCII stands as it is, and line ends are where they are. */
  bytes: string;
  /** Where the prose begins in `bytes`. */
  body: number;
}

/**
 * Splits a file without decoding its prose: å, ä and ö make that as dear as all the rest of reading.
 * @returns undefined where there is no front matter, or the bytes are no UTF-8
 */
export function splitBytes(file: Uint8Array): SplitBytes | undefined {
  if (!isUtf8(file)) return undefined;
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const bytes = buffer.toString("latin1");
  // Its signs are ASCII, which is the same in both.
  const split = splitFrontMatter(bytes);
  if ("code" in split) return undefined;
  const yaml = decodeCompactly(buffer.subarray(split.yaml.start, split.yaml.end));
  return { yaml, bytes, body: split.body };
}
