import type { Block, TextLine } from "./block.ts";
import { columnSlack } from "./cells.ts";
import { appendLine, isFull } from "./join.ts";
import { type Piece, type Row, rightOf, type Styled } from "./row.ts";
import { isBold } from "./styled.ts";

/** How far apart, in sizes, lines of one cell stand at most, and rows of one table. */
const cellGap = 1.6;
const rowGap = 3.6;
/** Lines nearer than this, in sizes, are beside each other: a label set in the middle of its row's height. */
const sameRow = 0.8;

/** The blocks of a region: rows with cells that stand under each other are tables, the rest are lines. */
export function blocksOf(rows: readonly Row[], right: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = tableEnd(rows, at);
    const table = rows.slice(at, end);
    if (end - at < 2) blocks.push({ type: "line", line: lineOf(rows[at], right) });
    else blocks.push(tableOf(table, right));
    at = Math.max(end, at + 1);
  }
  return blocks;
}

/** Where the table ends that begins at a row; `at` itself if none does. */
function tableEnd(rows: readonly Row[], at: number): number {
  const columns: number[] = [];
  let end = at;
  let full = 0;
  for (let next = at; next < rows.length && belongs(rows, next, { at, columns }); next++) {
    const row = rows[next];
    if (row && (row.pieces.length > 1 || (next > at && isBeside(rows[next - 1], row)))) full++;
    for (const piece of row?.pieces ?? []) addColumn(columns, piece.x0);
    // Lines at the end that have no second cell are no rows, but where they stand in a column further right.
    if (row && (row.pieces.length > 1 || !isFirst(columns, row.pieces[0]))) end = next + 1;
  }
  return full >= 2 ? end : at;
}

function belongs(
  rows: readonly Row[],
  next: number,
  { at, columns }: { at: number; columns: number[] },
): boolean {
  const [before, row] = [rows[next - 1], rows[next]];
  if (!row) return false;
  if (next === at) return row.pieces.length > 1;
  const gap = row.y - (before?.y ?? 0);
  if (gap > rowGap * row.size) return false;
  if (row.pieces.length > 1) return row.pieces.some((piece) => columns.some((x) => near(x, piece.x0)));
  if (!isFirst(columns, row.pieces[0]))
    return row.pieces.some((piece) => columns.some((x) => near(x, piece.x0)));
  // In the first column alone: the cell's next line, if it ends before the second column.
  return gap <= cellGap * row.size && rightOf(row) < (sorted(columns)[1] ?? 0);
}

const isBeside = (before: Row | undefined, row: Row) => row.y - (before?.y ?? 0) < sameRow * row.size;
const near = (one: number, other: number) => Math.abs(one - other) <= columnSlack;
const sorted = (columns: readonly number[]) => [...columns].sort((one, other) => one - other);

function isFirst(columns: readonly number[], piece: Piece | undefined): boolean {
  return piece !== undefined && piece.x0 <= (sorted(columns)[0] ?? 0) + columnSlack;
}

function addColumn(columns: number[], x: number): void {
  if (!columns.some((column) => near(column, x))) columns.push(x);
}

function tableOf(rows: readonly Row[], right: number): Block {
  const columns: number[] = [];
  for (const row of rows) for (const piece of row.pieces) addColumn(columns, piece.x0);
  const edges = sorted(columns);
  const made: TextLine[][][] = [];
  const parted = rows.map((row) => splitRow(row, edges));
  parted.forEach((row, number) => {
    const gap = row.y - (rows[number - 1]?.y ?? Number.NEGATIVE_INFINITY);
    const last = made.at(-1);
    const into = last && continues(row, last, { gap, edges }) ? last : edges.map((): TextLine[] => []);
    if (into !== last) made.push(into);
    for (const piece of row.pieces)
      into[columnAt(edges, piece)]?.push(cellLine(piece, row, { edges, right }));
  });
  const cells = made.map((row) => row.map(joinCell));
  const first = cells[0]?.flat(2) ?? [];
  return { type: "table", rows: cells, header: isBold(first) && !isBold(cells[1]?.flat(2) ?? first) };
}

/** Parts a piece that runs into the next column where a blank stands at the column's beginning: the gap was narrow. */
function splitRow(row: Row, edges: readonly number[]): Row {
  const pieces = row.pieces.flatMap((piece) => {
    const edge = edges.find((x) => x > piece.x0 + columnSlack && x < piece.x1 - row.size);
    const [part] = piece.parts;
    if (edge === undefined || !part || piece.parts.length > 1) return [piece];
    const place = Math.round(((edge - piece.x0) / (piece.x1 - piece.x0)) * part.text.length);
    const blank = [place - 1, place, place - 2, place + 1].find((index) => part.text[index] === " ");
    if (blank === undefined) return [piece];
    const [before, after] = [part.text.slice(0, blank), part.text.slice(blank + 1)];
    return [
      { ...piece, parts: [{ ...part, text: before }], x1: edge - row.size * 0.5 },
      { ...piece, parts: [{ ...part, text: after }], x0: edge },
    ];
  });
  return { ...row, pieces };
}

function columnAt(edges: readonly number[], piece: Piece): number {
  return Math.max(
    0,
    edges.findLastIndex((x) => x <= piece.x0 + columnSlack),
  );
}

/** Where a table's columns begin, from left to right, and where it ends. */
interface Grid {
  edges: readonly number[];
  right: number;
}

function cellLine(piece: Piece, row: Row, { edges, right }: Grid): TextLine {
  const next = edges[columnAt(edges, piece) + 1];
  const end = next === undefined ? right : Math.min(right, next - row.size * 0.5);
  return { parts: piece.parts, x0: piece.x0, x1: piece.x1, y: row.y, size: row.size, right: end };
}

/** True where a line goes on with the row before it: it is beside it, or a cell's next line. */
function continues(
  row: Row,
  last: readonly TextLine[][],
  { gap, edges }: { gap: number; edges: readonly number[] },
): boolean {
  if (gap < sameRow * row.size) return true;
  if (gap > cellGap * row.size) return false;
  if (row.pieces.every((piece) => columnAt(edges, piece) > 0)) return true;
  return row.pieces.every((piece) => {
    const above = last[columnAt(edges, piece)]?.at(-1);
    return above !== undefined && isFull(above, cellLine(piece, row, { edges, right: above.right }));
  });
}

/** A cell's lines; those that go on with the one before are one. */
function joinCell(lines: TextLine[]): Styled[][] {
  const kept: TextLine[] = [];
  for (const line of lines.sort((one, other) => one.y - other.y)) {
    const last = kept.at(-1);
    if (last && isFull(last, line)) kept[kept.length - 1] = appendLine(last, line);
    else kept.push(line);
  }
  return kept.map((line) => line.parts);
}

function lineOf(row: Row | undefined, right: number): TextLine {
  const pieces = row?.pieces ?? [];
  const parts = pieces.flatMap((piece, number) =>
    number > 0 ? [{ text: "\t", bold: false }, ...piece.parts] : piece.parts,
  );
  return {
    parts,
    x0: pieces[0]?.x0 ?? 0,
    x1: pieces.at(-1)?.x1 ?? 0,
    y: row?.y ?? 0,
    size: row?.size ?? 0,
    right,
  };
}
