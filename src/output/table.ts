import { cards } from "./cards.ts";
import { columnWidths, type Room } from "./column-widths.ts";
import { plain } from "./plain.ts";
import type { Cell, Column, TableLayout } from "./table-parts.ts";
import { isSimple, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** Between two columns. */
const gap = "  ";

/** A table whose rows can be put under headings of their own, all in the same columns. */
interface LaidOut {
  /** The line of titles; "" where there is none. */
  titles: string;
  /** Each row's lines. */
  rows: string[];
}

/**
 * Rows under their titles, no line longer than the width, nothing cut off: long cells wrap, and spare columns
 * are left out before words are broken. Where not even that fits, each row becomes a card of its own.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): string {
  const laidOut = layOut(columns, rows, layout);
  return laidOut.titles + laidOut.rows.join("");
}

/** As {@link table}, row by row, for those who put headings between them. */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): LaidOut {
  const { titles = true, indent = "", theme } = layout;
  const head: Cell[] = columns.map(({ title }) => ({ text: titles ? title : "", style: theme.heading }));
  const safe = [head, ...rows].map((row) => row.map(safely));
  const fitted = fit(columns, safe, { width: layout.width - widthOf(indent), grows: layout.grows });
  if (fitted === undefined) return { titles: "", rows: cards(columns, safe.slice(1), layout) };
  const [first = "", ...others] = fitted.rows.map((row) => rowLines(row, fitted.widths, indent));
  return { titles: titles ? first : "", rows: others };
}

interface SafeCell extends Cell {
  /** True where every sign of it takes one column. */
  simple: boolean;
}

function safely({ text, style }: Cell): SafeCell {
  if (isSimple(text)) return { text, style, simple: true };
  const harmless = plain(text);
  return { text: harmless, style, simple: isSimple(harmless) };
}

interface Fitted {
  rows: readonly (readonly SafeCell[])[];
  widths: readonly number[];
}

function fit(columns: readonly Column[], rows: Fitted["rows"], room: Room): Fitted | undefined {
  const gaps = gap.length * (columns.length - 1);
  const fitted = columnWidths(columns, rows, { ...room, width: room.width - gaps });
  if (fitted?.breaksWords === false) return { rows, widths: fitted.widths };
  if (columns.some(({ spare }) => spare)) {
    const kept = (_: unknown, index: number) => columns[index]?.spare !== true;
    return fit(
      columns.filter(kept),
      rows.map((row) => row.filter(kept)),
      room,
    );
  }
  return fitted && { rows, widths: fitted.widths };
}

function rowLines(row: readonly SafeCell[], widths: readonly number[], indent: string): string {
  const cells = row.map(({ text, simple }, index) => wrap(text, widths[index] ?? 0, simple));
  let height = 1;
  for (const lines of cells) if (lines.length > height) height = lines.length;
  const lines: string[] = [];
  for (let line = 0; line < height; line++) lines.push(lineOf(row, { cells, widths, line, indent }));
  // One text in one piece: thousands of rows in pieces take V8 long to move about.
  lines.push("");
  return lines.join("\n");
}

interface Line {
  cells: readonly string[][];
  widths: readonly number[];
  line: number;
  indent: string;
}

// What stands between is added when something follows, outside of the style, so that no line ends in blanks.
function lineOf(row: readonly SafeCell[], { cells, widths, line, indent }: Line): string {
  let text = indent;
  let blanks = 0;
  for (let index = 0; index < row.length; index++) {
    const { style, simple = true } = row[index] ?? {};
    const part = cells[index]?.[line] ?? "";
    const width = simple ? part.length : widthOf(part);
    if (part !== "") {
      text += " ".repeat(blanks) + (style ? style(part) : part);
      blanks = 0;
    }
    blanks += Math.max(0, (widths[index] ?? 0) - width) + gap.length;
  }
  return text.trimEnd();
}
