import type { Style, Theme } from "./theme.ts";

export interface Column {
  title: string;
  /** Takes what the others leave, and wraps first. */
  flexible?: boolean;
  /** Never broken: what is copied, such as a reference. */
  whole?: boolean;
  /** At least this wide, so that tables under each other keep one line. */
  least?: number;
  /** Left out before words are broken for want of room; it can be asked for. */
  spare?: boolean;
}

export interface Cell {
  /** As it comes from a file; the table makes it harmless. */
  text: string;
  style?: Style | undefined;
}

export interface TableLayout {
  /** Columns of the terminal to fit. */
  width: number;
  /** True where there is no terminal: lines may be longer, so that texts are not squeezed. */
  grows?: boolean;
  theme: Theme;
  /** False leaves the row of titles out. */
  titles?: boolean;
  /** Put before every line. */
  indent?: string;
}
