import type { Block, TextLine } from "./block.ts";
import { appendLine, isFull } from "./join.ts";
import { type Row, rowText, type Styled } from "./row.ts";
import { isBold } from "./styled.ts";
import { cellGap, sameRow, tableEnd } from "./table-extent.ts";
import { cellLine, columnAt, columnsOf, type Grid, splitRow } from "./table-grid.ts";

/** The blocks of a region: rows with cells that stand under each other are tables, the rest are lines. */
export function blocksOf(rows: readonly Row[], right: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    const end = tableEnd(rows, at);
    if (end - at >= 2) blocks.push(tableOf(rows.slice(at, end), right));
    else if (row && rowText(row) !== "") blocks.push({ type: "line", line: lineOf(row, right) });
    at = Math.max(end, at + 1);
  }
  return blocks;
}

function tableOf(rows: readonly Row[], right: number): Block {
  const { edges, firm } = columnsOf(rows);
  const grid = { edges, right };
  const made: TextLine[][][] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const row of rows.map((line) => splitRow(line, firm))) {
    const last = made.at(-1);
    const into =
      last && continues(row, last, { gap: row.y - above, grid }) ? last : edges.map((): TextLine[] => []);
    if (into !== last) made.push(into);
    for (const piece of row.pieces) into[columnAt(edges, piece)]?.push(cellLine(piece, row, grid));
    above = row.y;
  }
  const cells = made.map((row) => row.map(joinCell));
  return { type: "table", rows: cells, header: hasTitles(cells) };
}

function hasTitles([first = [], second]: readonly Styled[][][][]): boolean {
  const titles = first.filter((cell) => cell.length > 0);
  if (titles.length < 2 || !titles.every((cell) => isBold(cell.flat()))) return false;
  return second !== undefined && !isBold(second.flat(2));
}

/** True where a line goes on with the row before it: it is beside it, or all it has are cells' next lines. */
function continues(
  row: Row,
  last: readonly TextLine[][],
  { gap, grid }: { gap: number; grid: Grid },
): boolean {
  if (gap < sameRow * row.size) return true;
  if (gap > cellGap * row.size) return false;
  if (row.pieces.every((piece) => columnAt(grid.edges, piece) > 0)) return true;
  return row.pieces.every((piece) => {
    const above = last[columnAt(grid.edges, piece)]?.at(-1);
    return above !== undefined && isFull(above, cellLine(piece, row, grid));
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

/** A row that is no table's: what wide gaps part is parted by tabs. */
function lineOf({ pieces, y, size }: Row, right: number): TextLine {
  const parts = pieces.flatMap((piece, number) =>
    number > 0 ? [{ text: "\t", bold: false }, ...piece.parts] : piece.parts,
  );
  return { parts, x0: pieces[0]?.x0 ?? 0, x1: pieces.at(-1)?.x1 ?? 0, y, size, right };
}
