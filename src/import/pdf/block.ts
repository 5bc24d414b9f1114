import type { Styled } from "./row.ts";

/** What a page's text is made of, in reading order. */
export type Block =
  | { type: "line"; line: TextLine }
  /** Rows of cells; a cell is a list of lines, of which those that the page only wrapped are one. */
  | { type: "table"; rows: TextLine[][][]; header: boolean };

/** A line of text; lengths in points, as in TextRun. */
export interface TextLine {
  parts: Styled[];
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Where its column ends. */
  right: number;
}
