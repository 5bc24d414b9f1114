import { columnSlack } from "./cells.ts";
import { isFull } from "./join.ts";
import { type Row, rightOf } from "./row.ts";
import { isBold } from "./styled.ts";
import { cellLine, columnAt, splitRow } from "./table-grid.ts";

/** How far apart, in sizes, lines of one cell stand at most, and rows of one table. */
export const cellGap = 1.6;
const rowGap = 3.6;
/** Lines nearer than this, in sizes, are beside each other: a label set in the middle of its row's height. */
export const sameRow = 0.8;

/** Where the table ends that begins at a row (index of the row behind it); `at` itself if none does. */
export function tableEnd(rows: readonly Row[], at: number): number {
  const columns: number[] = [];
  let full = 0;
  let end = at;
  for (let next = at; next < rows.length && next < end + 4; next++) {
    const row = rows[next];
    if (!row) break;
    const part = partOf(rows, next, { at, columns });
    if (part === "none") break;
    if (part === "open") continue;
    if (row.pieces.length > 1 || (next > at && isBeside(rows[next - 1], row))) full++;
    for (const piece of row.pieces) {
      if (!columns.some((column) => near(column, piece.x0))) columns.push(piece.x0);
    }
    columns.sort((one, other) => one - other);
    end = next + 1;
  }
  return full >= 2 ? end : at;
}

interface Sofar {
  at: number;
  /** Where the cells before begin, from left to right. */
  columns: readonly number[];
}

/** What a row is to a table: part of it; part if a later row is ("open"); none. */
function partOf(rows: readonly Row[], next: number, { at, columns }: Sofar): "row" | "open" | "none" {
  const [before, row] = [rows[next - 1], rows[next]];
  if (!row) return "none";
  if (next === at) return row.pieces.length > 1 ? "row" : "none";
  if (!before || row.y - before.y > rowGap * row.size) return "none";
  const known = row.pieces.filter((piece) => columns.some((x) => near(x, piece.x0))).length;
  // A row of titles under rows that are none begins another table.
  if (row.pieces.length > 1)
    return known * 2 > row.pieces.length && (isTitled(before) || !isTitled(row)) ? "row" : "none";
  const [piece] = row.pieces;
  if (!piece || known === 0) return "none";
  if (piece.x0 > (columns[0] ?? 0) + columnSlack || goesOn(before, row, columns)) return "row";
  if (splitRow(row, columns).pieces.length > 1) return "open";
  const fits = rightOf(row) < (columns[1] ?? 0) && row.y - before.y <= cellGap * row.size;
  return fits && !isBold(piece.parts) ? "open" : "none";
}

/** A line in the first column alone: beside the row, or the next line of its first cell. */
function goesOn(before: Row, row: Row, columns: readonly number[]): boolean {
  if (isBeside(before, row)) return true;
  const [above, piece] = [before.pieces[0], row.pieces[0]];
  if (!above || !piece || !near(above.x0, piece.x0)) return false;
  // Running text under the table, or a heading, not a cell of it.
  if (above.x1 > (columns[1] ?? 0) || isBold(piece.parts) !== isBold(above.parts)) return false;
  if (row.y - before.y > cellGap * row.size || rightOf(row) >= (columns[1] ?? 0)) return false;
  const grid = { edges: columns, right: columns[1] ?? 0 };
  return columnAt(columns, above) === 0 && isFull(cellLine(above, before, grid), cellLine(piece, row, grid));
}

function isTitled(row: Row): boolean {
  return row.pieces.length > 1 && row.pieces.every((piece) => isBold(piece.parts));
}

const isBeside = (before: Row | undefined, row: Row) => row.y - (before?.y ?? 0) < sameRow * row.size;
const near = (one: number, other: number) => Math.abs(one - other) <= columnSlack;
