import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { cards } from "./cards.ts";
import { columnWidths } from "./column-widths.ts";
import { plain } from "./plain.ts";
import type { Style, Theme } from "./theme.ts";

export interface Column {
  title: string;
  /** Takes what the others leave, and wraps first. */
  flexible?: boolean;
  /** Never broken: what is copied, such as a reference. */
  whole?: boolean;
}

export interface Cell {
  /** As it comes from a file; the table makes it harmless. */
  text: string;
  style?: Style | undefined;
}

export interface TableLayout {
  /** Columns of the terminal to fit. */
  width: number;
  theme: Theme;
  /** False leaves the row of titles out. */
  titles?: boolean;
  /** Put before every line. */
  indent?: string;
}

/** Between two columns. */
const gap = "  ";

/**
 * Rows under their titles, no line longer than the width, nothing cut off: long cells wrap. Where not even
 * that fits, each row becomes a card of its own.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): string {
  const { titles = true, indent = "", theme } = layout;
  const head: Cell[] = columns.map(({ title }) => ({ text: title, style: theme.heading }));
  const lines = (titles ? [head, ...rows] : rows).map((row) =>
    row.map((cell) => ({ ...cell, text: plain(cell.text) })),
  );
  const room = layout.width - stringWidth(indent) - gap.length * (columns.length - 1);
  const widths = columnWidths(columns, lines, room);
  if (widths === undefined) return cards(columns, titles ? lines.slice(1) : lines, layout);
  return lines.map((row) => rowLines(row, widths, indent)).join("");
}

function rowLines(row: readonly Cell[], widths: readonly number[], indent: string): string {
  const cells = row.map(({ text }, index) => wrap(text, widths[index] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  let text = "";
  for (let line = 0; line < height; line++) {
    const parts = cells.map((lines, index) =>
      padded(lines[line] ?? "", widths[index] ?? 0, row[index]?.style),
    );
    text += `${`${indent}${parts.join(gap)}`.trimEnd()}\n`;
  }
  return text;
}

// Padding stands outside of the style, so that a line's end can be trimmed.
function padded(text: string, width: number, style: Style | undefined): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return (style && text !== "" ? style(text) : text) + space;
}

/** The text in lines of at most that width, broken between words where words are short enough. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).replaceAll("\u00a0", " ").split("\n");
}
