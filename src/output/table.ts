import { cards } from "./cards.ts";
import { columnWidths, type Room } from "./column-widths.ts";
import { plain } from "./plain.ts";
import type { Cell, Column, TableLayout } from "./table-parts.ts";
import type { Style } from "./theme.ts";
import { widthOf } from "./width.ts";
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
  const safe = [head, ...rows].map((row) => row.map((cell) => ({ ...cell, text: plain(cell.text) })));
  const fitted = fit(columns, safe, { width: layout.width - widthOf(indent), grows: layout.grows });
  if (fitted === undefined) return { titles: "", rows: cards(columns, safe.slice(1), layout) };
  const [first = "", ...others] = fitted.rows.map((row) => rowLines(row, fitted.widths, indent));
  return { titles: titles ? first : "", rows: others };
}

interface Fitted {
  rows: readonly (readonly Cell[])[];
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
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return (style && text !== "" ? style(text) : text) + space;
}
