import type { TextLine } from "./block.ts";
import { columnSlack } from "./cells.ts";
import { blankBefore } from "./letter-widths.ts";
import type { Piece, Row } from "./row.ts";

/** Where a table's columns begin, from left to right, and where it ends. */
export interface Grid {
  edges: readonly number[];
  right: number;
}

/**
 * Where a table's columns begin: where cells of two rows do, and where a cell stands whose place is taken otherwise.
 * `firm` are the first kind alone.
 */
export function columnsOf(rows: readonly Row[]): { edges: number[]; firm: number[] } {
  const counts: { x: number; count: number }[] = [];
  for (const piece of rows.flatMap((row) => row.pieces)) {
    const known = counts.find(({ x }) => Math.abs(x - piece.x0) <= columnSlack);
    if (known) known.count++;
    else counts.push({ x: piece.x0, count: 1 });
  }
  const firm = counts.filter(({ count }) => count > 1).map(({ x }) => x);
  const start = counts.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const edges = sorted([...new Set([start, ...firm])]);
  for (const row of rows) addConflicts(row, edges);
  return { edges, firm: sorted(firm) };
}

function addConflicts(row: Row, edges: number[]): void {
  const taken = new Set<number>();
  for (const piece of row.pieces) {
    const column = columnAt(edges, piece);
    if (taken.has(column)) edges.push(piece.x0);
    taken.add(column);
  }
  edges.sort((one, other) => one - other);
}

const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);

/** The column that a piece stands in, from 0. */
export function columnAt(edges: readonly number[], piece: Piece): number {
  return Math.max(
    0,
    edges.findLastIndex((x) => x <= piece.x0 + columnSlack),
  );
}

/** A piece as a line of its cell, which ends a little before the next column that it does not run into. */
export function cellLine(piece: Piece, row: Row, { edges, right }: Grid): TextLine {
  const next = edges.slice(columnAt(edges, piece) + 1).find((x) => x > piece.x1 - row.size);
  const end = next === undefined ? right : Math.min(right, next - row.size * 0.9);
  return { parts: piece.parts, x0: piece.x0, x1: piece.x1, y: row.y, size: row.size, right: end };
}

/** How far, in sizes, from a column's beginning the word begins that stands there: its letters' widths are a guess. */
const guess = 0.5;

/**
 * Parts a piece that runs into the next columns where blanks stand at the columns' beginnings: the gaps were narrow. A
 * text that has a word across any of them is no row of cells.
 * @param open where texts of its column run on without a blank; none, where only this row is known
 */
export function splitRow(row: Row, edges: readonly number[], open: Openings = new Map()): Row {
  const pieces = row.pieces.flatMap((piece) => {
    const bounds = edges.filter((edge) => open.get(columnAt(edges, piece))?.has(edge) !== true);
    return splitPiece(piece, row.size, bounds) ?? [piece];
  });
  return { ...row, pieces };
}

/** By the column in which a text begins, the columns' beginnings across which it may run. */
type Openings = ReadonlyMap<number, ReadonlySet<number>>;

/** A long text of one column's that has a word where another begins: a blank just there in its other texts is chance. */
export function openingsOf(rows: readonly Row[], edges: readonly number[]): Openings {
  const open = new Map<number, Set<number>>();
  for (const { pieces, size } of rows) {
    for (const piece of pieces) {
      const column = columnAt(edges, piece);
      const crossed = edges.filter((edge) => splitPiece(piece, size, [edge]) === undefined);
      open.set(column, new Set([...(open.get(column) ?? []), ...crossed]));
    }
  }
  return open;
}

/** The parts of a piece; undefined where one of the columns that it runs into begins within a word. */
function splitPiece(piece: Piece, size: number, edges: readonly number[]): Piece[] | undefined {
  const edge = edges.find((x) => x > piece.x0 + columnSlack && x < piece.x1 - size);
  const [part] = piece.parts;
  if (edge === undefined) return [piece];
  if (!part || piece.parts.length > 1) return undefined;
  const place = { width: piece.x1 - piece.x0, x: edge - piece.x0, off: guess * size };
  const blank = blankBefore(part.text, place);
  if (blank === undefined) return undefined;
  const rest = { ...piece, parts: [{ ...part, text: part.text.slice(blank + 1) }], x0: edge };
  const others = splitPiece(rest, size, edges);
  const first = { ...piece, parts: [{ ...part, text: part.text.slice(0, blank) }], x1: edge - size };
  return others && [first, ...others];
}
