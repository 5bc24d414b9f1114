import { type Piece, pieceText, type Row } from "./row.ts";

/** How near each other, in points, the beginnings of one column's cells stand. */
export const columnSlack = 3;
/** Gaps from this on, in sizes, part cells even in a line that has no like. */
const surelyWide = 3;
/** Behind a gap from this on, in sizes, stands no list item's text but a cell. */
const tooWide = 8;
/** How many rows away cells of the same column are looked for. */
const nearRows = 6;
const marker = /^(?:[-–—•·▪●◦‣■□➢➤*o☐☒☑]|(?:§\s?)?\d{1,3}(?:\.\d{1,2})*\s?[.)§:]?|\p{L}[.)])$/u;

/** Rows whose pieces are cells: those that are not are put together again, as wide gaps of a justified line. */
export function cellRows(rows: readonly Row[]): Row[] {
  const starts = rows.map((row) => row.pieces.map((piece) => piece.x0));
  return rows.map((row, number) => {
    if (row.pieces.length < 2) return row;
    const near = starts
      .slice(Math.max(0, number - nearRows), number)
      .concat(starts.slice(number + 1, number + 1 + nearRows));
    const cells = cellsOf(row, near);
    return {
      ...row,
      pieces: cells.length < row.pieces.length && isJustified(row) ? [merge(row.pieces)] : cells,
    };
  });
}

function cellsOf(row: Row, near: readonly (readonly number[])[]): Piece[] {
  const cells: Piece[] = [];
  row.pieces.forEach((piece, number) => {
    const last = cells.at(-1);
    if (!last || parts(row, number, near)) cells.push(piece);
    else cells[cells.length - 1] = merge([last, piece]);
  });
  return cells;
}

/** True where a cell begins with a piece: its column begins there in other rows, or the gap is too wide for a blank. */
function parts(row: Row, number: number, near: readonly (readonly number[])[]): boolean {
  const [before, piece] = [row.pieces[number - 1], row.pieces[number]];
  if (!before || !piece) return true;
  const gap = piece.x0 - before.x1;
  const marked = number === 1 && gap < tooWide * row.size && marker.test(pieceText(before));
  if (marked && !isNumberCell(row, near)) return false;
  return gap >= surelyWide * row.size || near.flat().some((x) => Math.abs(x - piece.x0) <= columnSlack);
}

/** A number in a table's first column, not of a list: other cells stand in its row, or in a row like it. */
function isNumberCell(row: Row, near: readonly (readonly number[])[]): boolean {
  const [first, second] = row.pieces.map((piece) => piece.x0);
  if (first === undefined || second === undefined) return false;
  const like = near.filter((xs) => xs.length > 2 && Math.abs((xs[0] ?? 0) - first) <= columnSlack);
  return like.some((xs) => Math.abs((xs[1] ?? 0) - second) <= columnSlack);
}

/** Three or more gaps that are all about as wide: blanks that were stretched to fill the line. */
function isJustified(row: Row): boolean {
  const gaps = row.pieces.slice(1).map((piece, number) => piece.x0 - (row.pieces[number]?.x1 ?? 0));
  const single = row.pieces.filter((piece) => !pieceText(piece).includes(" ")).length;
  if (gaps.length < 2 || single < row.pieces.length - 1) return false;
  return Math.max(...gaps) <= 1.4 * Math.min(...gaps);
}

/** Pieces as one, with a blank between. */
export function merge(pieces: readonly Piece[]): Piece {
  const parts = pieces.flatMap((piece, number) =>
    piece.parts.map((part, place) => ({
      ...part,
      text: number > 0 && place === 0 ? ` ${part.text}` : part.text,
    })),
  );
  const [first] = pieces;
  return { parts, x0: first?.x0 ?? 0, x1: pieces.at(-1)?.x1 ?? 0, y: first?.y ?? 0, size: first?.size ?? 0 };
}
