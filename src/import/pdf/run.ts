/** A piece of text as a PDF has it: one font, one line. Lengths are in points, from the page's top left corner. */
export interface TextRun {
  text: string;
  x: number;
  /** The baseline's distance from the page's top. */
  y: number;
  width: number;
  /** The font's size. */
  size: number;
  bold: boolean;
}

/** What a page of a PDF holds of text. */
export interface PageRuns {
  width: number;
  height: number;
  runs: TextRun[];
  /** Text that does not run from left to right along the page, in the file's order. */
  turned: string[];
}
