import type { Span } from "../../model/meeting.ts";

/** A list item's first line: its marker as written (`-`, `4.`) and, for a task, whether it is ticked. */
export interface ItemStart {
  marker: string;
  /** UTF-16 offset of the marker. */
  start: number;
  /** undefined for an item without a check box. */
  checked?: boolean | undefined;
}

/**
 * A leaf block of a Markdown file. Lines count from 1, offsets are UTF-16 offsets in the whole text. The spans
 * of `lines` are the content alone: without the markers of quotes, lists and headings, indentation, check box
 * and blanks at the end.
 */
export interface Block {
  type: "heading" | "paragraph" | "code" | "html" | "table" | "rule";
  line: number;
  start: number;
  end: number;
  lines: Span[];
  /** 1–6, for a heading. */
  depth?: number | undefined;
  /** How many quotes it stands in. */
  quote: number;
  /** How many list items it stands in. */
  list: number;
  /** Set on the first block of a list item. */
  item?: ItemStart | undefined;
}

/** True for what holds words that were meant to be read as prose. */
export function isProse(block: Block): boolean {
  return block.type === "heading" || block.type === "paragraph" || block.type === "table";
}
