import { edgeLines } from "../furniture/edges.ts";
import { saidAgain } from "../furniture/first-page.ts";
import { textLines } from "../furniture/lines.ts";
import { pageMarks } from "../furniture/page-number.ts";
import type { Furniture } from "../types.ts";
import { type Row, rowText } from "./row.ts";

/** A page's lines and its height, in points. */
export interface PageRows {
  rows: Row[];
  height: number;
}

/** Headers and footers stand above and below these shares of a page's height. */
const zone = { top: 0.22, bottom: 0.8 };

/** The pages' lines without headers, footers and page numbers, and those apart. */
export function withoutMargins(pages: readonly PageRows[]): { pages: Row[][]; furniture: Furniture[] } {
  const found = edgeLines(
    pages.map(({ rows, height }) =>
      rows.map((row) => ({
        text: rowText(row),
        at: row.y,
        inner: row.y > height * zone.top && row.y < height * zone.bottom,
      })),
    ),
  );
  keepTitle(pages, found);
  const furniture = pages.flatMap(({ rows }, number) =>
    rows.filter((_, row) => found[number]?.has(row)).map((row) => ({ text: rowText(row), page: number + 1 })),
  );
  return {
    pages: pages.map(({ rows }, number) => rows.filter((_, row) => !found[number]?.has(row))),
    furniture,
  };
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
