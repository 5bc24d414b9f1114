import type { Block, TextLine } from "./block.ts";
import { appendLine, isFull } from "./join.ts";
import { pieceText, type Row, rowText } from "./row.ts";
import { isBold } from "./styled.ts";
import { cellGap, sameRow, tableEnd } from "./table-extent.ts";
import { cellLine, columnAt, columnsOf, type Grid, splitRow } from "./table-grid.ts";

/** The blocks of a region: rows with cells that stand under each other are tables, the rest are lines. */
export function blocksOf(rows: readonly Row[], page: PageMeasures): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    const end = tableEnd(rows, at);
    if (end - at >= 2) blocks.push(tableOf(rows.slice(at, end), page));
    else if (row && rowText(row) !== "") blocks.push({ type: "line", line: lineOf(row, page.right) });
    at = Math.max(end, at + 1);
  }
  return blocks;
}

/** Where lines end on the right, and how far apart lines of a size stand, in points. */
interface PageMeasures {
  right: number;
  leading: (size: number) => number;
}

function tableOf(rows: readonly Row[], { right, leading }: PageMeasures): Block {
  const { edges, firm } = columnsOf(rows);
  const grid = { edges, right };
  const gaps = rows.slice(1).map((row, number) => row.y - (rows[number]?.y ?? 0));
  const made: TextLine[][][] = [];
  rows.forEach((line, number) => {
    const row = splitRow(line, firm);
    const gap = gaps[number - 1] ?? Number.POSITIVE_INFINITY;
    const tight = gap <= leading(row.size) * 1.15;
    const padded = gaps.filter((other) => other >= gap * 1.2).length * 3 >= gaps.length;
    const last = made.at(-1);
    const on = last !== undefined && continues(row, last, { gap, tight, padded, grid });
    const into = on ? last : edges.map((): TextLine[] => []);
    if (!on) made.push(into);
    for (const piece of row.pieces) into[columnAt(edges, piece)]?.push(cellLine(piece, row, grid));
  });
  const cells = made.map((row) => row.map(joinCell));
  return { type: "table", rows: cells, header: hasTitles(cells) };
}

function hasTitles([first = [], second]: readonly TextLine[][][]): boolean {
  const titles = first.filter((cell) => cell.length > 0);
  if (titles.length < 2 || !titles.every(isBoldCell)) return false;
  return second !== undefined && !second.every(isBoldCell);
}

const isBoldCell = (cell: readonly TextLine[]) => cell.every((line) => isBold(line.parts));

interface Place {
  gap: number;
  /** As near as lines of one paragraph are. */
  tight: boolean;
  /** Many of the table's other lines stand farther apart: its rows do. */
  padded: boolean;
  grid: Grid;
}

/**
 * True where a line goes on with the row before it: it is beside it, or all it has are cells' next lines. Where rows
 * stand no farther apart than lines, a cell that goes on in lower case must tell.
 */
function continues(row: Row, last: readonly TextLine[][], { gap, tight, padded, grid }: Place): boolean {
  if (gap < sameRow * row.size) return true;
  if (gap > cellGap * row.size) return false;
  if (row.pieces.every((piece) => columnAt(grid.edges, piece) > 0)) return true;
  const lower = row.pieces.some((piece) => /^\p{Ll}/u.test(pieceText(piece)));
  if (!tight || (row.pieces.length > 1 && !padded && !lower)) return false;
  return row.pieces.every((piece) => {
    const above = last[columnAt(grid.edges, piece)]?.at(-1);
    return above !== undefined && isFull(above, cellLine(piece, row, grid));
  });
}

/** A cell's lines; those that go on with the one before are one. */
function joinCell(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  for (const line of [...lines].sort((one, other) => one.y - other.y)) {
    const last = kept.at(-1);
    if (last && isFull(last, line)) kept[kept.length - 1] = { ...appendLine(last, line), y: last.y };
    else kept.push(line);
  }
  return kept;
}

/** A row that is no table's: what wide gaps part is parted by tabs. */
function lineOf({ pieces, y, size }: Row, right: number): TextLine {
  const parts = pieces.flatMap((piece, number) =>
    number > 0 ? [{ text: "\t", bold: false }, ...piece.parts] : piece.parts,
  );
  return { parts, x0: pieces[0]?.x0 ?? 0, x1: pieces.at(-1)?.x1 ?? 0, y, size, right };
}
