import { edgeLines } from "../furniture/edges.ts";
import { saidAgain } from "../furniture/first-page.ts";
import { textLines } from "../furniture/lines.ts";
import { pageMarks } from "../furniture/page-number.ts";
import type { Furniture } from "../types.ts";
import { type Piece, pieceText, type Row, rowText } from "./row.ts";

/** A page's lines and its height, in points. */
interface PageRows {
  rows: Row[];
  height: number;
}

/** Headers and footers stand above and below these shares of a page's height. */
const zone = { top: 0.22, bottom: 0.8 };

/** The pages' lines without headers, footers and page numbers, and those apart. */
export function withoutMargins(pages: readonly PageRows[]): { pages: Row[][]; furniture: Furniture[] } {
  const found = edgeLines(pages.map(edgesOf));
  keepTitle(pages, found);
  const furniture: Furniture[] = [];
  const bodies = pages.map((page, index) =>
    page.rows.flatMap((row, number) => {
      const { kept, gone } = found[index]?.has(number)
        ? { kept: [], gone: row.pieces }
        : withoutMark(row, { height: page.height, page: index + 1, total: pages.length });
      if (gone.length > 0) furniture.push({ text: rowText({ ...row, pieces: gone }), page: index + 1 });
      return kept.length > 0 ? [{ ...row, pieces: kept }] : [];
    }),
  );
  return { pages: bodies, furniture };
}

function edgesOf({ rows, height }: PageRows) {
  return rows.map((row) => ({ text: rowText(row), at: row.y, inner: isInner(row, height) }));
}

function isInner(row: Row, height: number): boolean {
  return row.y > height * zone.top && row.y < height * zone.bottom;
}

/** In a line that stays, the page's number, if it stands by itself and says of how many. */
function withoutMark(
  row: Row,
  { height, page, total }: { height: number; page: number; total: number },
): { kept: Piece[]; gone: Piece[] } {
  if (isInner(row, height)) return { kept: row.pieces, gone: [] };
  const isMark = (piece: Piece) =>
    pageMarks(pieceText(piece)).some((mark) => mark.alone && mark.page === page && mark.total === total);
  return { kept: row.pieces.filter((piece) => !isMark(piece)), gone: row.pieces.filter(isMark) };
}

/** The first page's header stays, but for page numbers, where it is the minutes' only title. */
function keepTitle(pages: readonly PageRows[], found: readonly Set<number>[]): void {
  const [first] = pages;
  const lines = found[0];
  if (!first || !lines) return;
  const header = first.rows.flatMap((row, number) =>
    lines.has(number) && row.y < first.height * zone.top ? [number] : [],
  );
  const rest = textLines(first.rows.flatMap((row, number) => (lines.has(number) ? [] : [rowText(row)])));
  const texts = header.map((number) => rowText(first.rows[number] ?? { y: 0, size: 0, pieces: [] }));
  if (saidAgain(texts, rest)) return;
  header.forEach((number, place) => {
    if (!pageMarks(texts[place] ?? "").some((mark) => mark.alone)) lines.delete(number);
  });
}
