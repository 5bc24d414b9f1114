import { pageWords } from "../../language/page-words.ts";
import type { Block, TextLine } from "./block.ts";
import { centredRows, fromTheTop } from "./centred.ts";
import { appendLine, isFull } from "./join.ts";
import { pieceText, type Row, rowText } from "./row.ts";
import { isBold, plainText } from "./styled.ts";
import { cellGap, sameRow, tableEnd } from "./table-extent.ts";
import { cellLine, columnAt, columnsOf, type Grid, openingsOf, splitRow } from "./table-grid.ts";

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
  const open = openingsOf(rows, firm);
  const grid = { edges, right };
  const gaps = rows.slice(1).map((row, number) => row.y - (rows[number]?.y ?? 0));
  const centred = centredRows(rows, { edges, leading });
  const made: { cells: TextLine[][]; end: number }[] = [];
  rows.forEach((line, number) => {
    const row = splitRow(line, firm, open);
    const gap = gaps[number - 1] ?? Number.POSITIVE_INFINITY;
    const tight = gap <= leading(row.size) * 1.15;
    const padded = gaps.filter((other) => other >= gap * 1.2).length * 3 >= gaps.length;
    const last = made.at(-1);
    const within = last !== undefined && number < last.end;
    const begins = centred.has(number) || last === undefined;
    const on = within || (!begins && continues(row, last.cells, { gap, tight, padded, grid }));
    if (!on) made.push({ cells: edges.map(() => []), end: centred.get(number) ?? 0 });
    const into = made.at(-1)?.cells ?? [];
    for (const piece of row.pieces) into[columnAt(edges, piece)]?.push(cellLine(piece, row, grid));
  });
  const cells = withoutSplit(
    made.map((row) => (row.end > 0 ? fromTheTop(row.cells) : row.cells).map(joinCell)),
  );
  return { type: "table", rows: cells, header: hasTitles(cells) };
}

/** A column of ticks set in the middle begins right of its title, which then stands over nothing: they are one column. */
function withoutSplit(rows: TextLine[][][]): TextLine[][][] {
  const [first = [], ...others] = rows;
  const split = first.findIndex(
    (title, column) =>
      title.length > 0 &&
      first[column + 1]?.length === 0 &&
      others.every((row) => row[column]?.length === 0) &&
      others.some((row) => (row[column + 1]?.length ?? 0) > 0),
  );
  if (split < 0) return rows;
  return withoutSplit(
    rows.map((row) => [
      ...row.slice(0, split),
      [...(row[split] ?? []), ...(row[split + 1] ?? [])],
      ...row.slice(split + 2),
    ]),
  );
}

function hasTitles([first = [], second]: readonly TextLine[][][]): boolean {
  const titles = first.filter((cell) => cell.length > 0);
  if (titles.length < 2 || second === undefined) return false;
  const known = titles.filter(isKnownTitle).length;
  // One of several may be a word of their own: "Klart-datum".
  return (
    (titles.every(isBoldCell) && !second.every(isBoldCell)) ||
    known >= Math.max(2, titles.length - (titles.length > 3 ? 1 : 0))
  );
}

const knownTitles = new Set(pageWords.titles);

function isKnownTitle(cell: readonly TextLine[]): boolean {
  const text = cell.map(({ parts }) => plainText(parts)).join(" ");
  return knownTitles.has(text.replace(/ ?[:?]$/, "").toLowerCase());
}

/** Of a title such as "§" or "#" too, which has no letters. */
function isBoldCell(cell: readonly TextLine[]): boolean {
  return cell.every(
    ({ parts }) => isBold(parts) || parts.every(({ bold, text }) => bold || text.trim() === ""),
  );
}

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
  if (isNumbered(row, last)) return false;
  const lower = row.pieces.some((piece) => /^\p{Ll}/u.test(pieceText(piece)));
  if (!tight || (row.pieces.length > 1 && !padded && !lower)) return false;
  return row.pieces.every((piece) => {
    const above = last[columnAt(grid.edges, piece)]?.at(-1);
    return above !== undefined && isFull(above, cellLine(piece, row, grid));
  });
}

/** True where a row begins with a number, as the one before it does. */
function isNumbered({ pieces: [first, second] }: Row, [cell]: readonly TextLine[][]): boolean {
  const above = cell?.[0];
  if (!first || !second || !above) return false;
  return number.test(pieceText(first)) && number.test(plainText(above.parts));
}

const number = /^\d{1,3}[.)]?$/;

/** A cell's lines; those that go on with the one before are one. It is as wide as half of them need. */
function joinCell(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  const half = lines.map(({ right }) => right).sort((one, other) => other - one)[
    Math.floor((lines.length - 1) / 2)
  ];
  const wide = lines.map((line) => ({ ...line, right: Math.max(line.right, half ?? 0) }));
  for (const line of wide.sort((one, other) => one.y - other.y)) {
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
