import type { Problem } from "../model/problem.ts";

/** The kinds of source that minutes are imported from. */
type SourceFormat = "md" | "txt" | "html" | "docx" | "pdf";

/** A source's bytes and the name they came with; the name tells the format only where the bytes do not. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * A source as text: Markdown that says what the container said (headings, lists, tables, bold), in reading order.
 * It is both what recognition reads and the body of the minutes, so nothing may be lost here: every line of the
 * source stands in it but page headers and footers, which `furniture` lists.
 */
export interface ImportedText {
  format: SourceFormat;
  /** LF line ends, NFC, no byte order mark, no soft hyphens or zero-width signs, plain blanks; ends with LF. */
  text: string;
  /**
   * For each line of `text` (index 0 is line 1) the 1-based line of the source where it begins; absent where the
   * source has no lines of its own (docx, pdf, html) or where none was left out or moved.
   */
  lines?: readonly number[];
  /** Page headers, footers and page numbers that were left out, in the source's order. */
  furniture: readonly Furniture[];
  /** What the user should know: nothing went wrong, but something of the container is not in the text. */
  remarks: readonly ImportRemark[];
}

/** A page header, footer or page number: its text, and where it stood. */
export interface Furniture {
  text: string;
  /** 1-based line of the source; only where the source has lines. */
  line?: number;
  /** 1-based page; only where the source has pages. */
  page?: number;
}

export type ImportRemark =
  /** The bytes were no UTF-8; they were read as this encoding (a name such as `windows-1252`). */
  | { type: "encoding"; encoding: string }
  /** "Ã¥" was mended to "å", so many times. */
  | { type: "mended"; count: number }
  /** Tracked changes: what was inserted stands, what was deleted does not. */
  | { type: "tracked-changes"; count: number }
  | { type: "comments"; count: number }
  | { type: "pictures"; count: number }
  /** Macros, embedded objects and links to other files, none of which was followed or run. */
  | { type: "active-content"; count: number }
  /** Pages without text, by 1-based number, among others that have text. */
  | { type: "pages-without-text"; pages: readonly number[] };

/** A source that could not be read, and why. */
export interface ImportFailure {
  problem: Problem;
}

/** Limits that keep memory and time bounded, whatever the bytes are. */
export const limits = {
  /** Bytes of one source. */
  bytes: 64 * 1024 * 1024,
  /** Bytes that one part of a container may unpack to, and all of them together. */
  unpacked: 128 * 1024 * 1024,
  /** Bytes of one part that is read as XML: each takes some sixty in memory. Five hundred pages have about five MB. */
  xml: 5 * 1024 * 1024,
  /** Beginnings and ends of its elements, each of which takes as much as a hundred bytes of text. */
  tags: 250_000,
  /** Bytes that one stream of a PDF may unpack to, one that is a picture, and all of them together. */
  stream: 32 * 1024 * 1024,
  picture: 128 * 1024 * 1024,
  streams: 1024 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 2000,
  /** UTF-16 units of the text that comes out. */
  text: 8 * 1024 * 1024,
} as const;
