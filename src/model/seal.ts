import { day, flag, list, type Read, record, text, texts } from "./shape.ts";

/** A file that sealed minutes name, by what stands there, and the SHA-256 of its bytes. */
export const sealedFileShape = record({ file: text, sha256: text });
export type SealedFile = Read<typeof sealedFileShape>;

/** One approval: who, on which day, of all of it or of some items, and the hash that holds it. */
export const sealShape = record({
  items: texts,
  by: text,
  on: day,
  files: list(sealedFileShape),
  /** Of the sealed form, 64 hexadecimal digits; docs/seals.md says of what. */
  sha256: text,
});
export type Seal = Read<typeof sealShape>;

/** One line of `seals.yaml`: an approval as it was made. */
export const listedSealShape = record({
  id: text,
  /** The instant it was written, with its offset. */
  at: text,
  on: day,
  /** The meeting's id. */
  ref: text,
  /** Where its minutes lay, relative to the archive. */
  file: text,
  items: texts,
  by: text,
  sha256: text,
  /** True where a signature was made of it. */
  signed: flag,
  /** The beginning of the hash of the line that stood last in the file: a line that goes missing is missed. */
  after: text,
  /** Four hexadecimal digits of each line's hash, so that a change can be shown by its line. */
  lines: text,
});
export type ListedSeal = Read<typeof listedSealShape>;

/** A line of the list with the file and the 1-based line it stands on. */
export type ListedSealEntry = ListedSeal & { source: { file: string; line: number } };
