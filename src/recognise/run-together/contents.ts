import type { Marker } from "./numbers.ts";
import type { Page } from "./page.ts";
import { type Word, wordAt } from "./words.ts";

const longestTitle = 40;
/** So many titles must stand in both rows before one is a table of contents. */
const fewest = 2;

/**
 * Where the titles of items end whose document begins with a table of contents: there each title stands from its number
 * to the next one's (less the number of its page), and again before the item's text. UTF-16 offsets in the page's text;
 * a title of the table itself ends where the next part begins.
 */
export function titlesFromContents(
  pages: readonly Page[],
  rows: readonly (readonly Marker[])[],
): Map<Marker, number> {
  const ends = new Map<Marker, number>();
  for (const row of rows) {
    const titles = row.map((marker, index) => titleOf(pages, marker, row[index + 1]));
    for (const other of rows) {
      if (other === row || other[0]?.form !== row[0]?.form) continue;
      const found = matches(pages, { row, titles, other });
      if (found.length < fewest) continue;
      for (const { own, marker, end } of found) {
        ends.set(marker, end);
        ends.set(own, Number.POSITIVE_INFINITY);
      }
    }
  }
  return ends;
}

interface Rows {
  row: readonly Marker[];
  titles: readonly (readonly Word[])[];
  other: readonly Marker[];
}

function matches(
  pages: readonly Page[],
  { row, titles, other }: Rows,
): { own: Marker; marker: Marker; end: number }[] {
  const byNumber = new Map(other.map((marker) => [marker.number, marker]));
  return row.flatMap((own, index) => {
    const marker = byNumber.get(own.number);
    const title = titles[index] ?? [];
    const page = marker && pages[marker.page];
    if (!marker || !page || title.length === 0) return [];
    const from = wordAt(page.words, marker.title);
    const same = title.every(
      ({ bare }, at) => bare.toLowerCase() === page.words[from + at]?.bare.toLowerCase(),
    );
    const next = page.words[from + title.length];
    return same && next ? [{ own, marker, end: next.start }] : [];
  });
}

/** The words from a number to the next one of its row; none where they are too many for a title. */
function titleOf(pages: readonly Page[], marker: Marker, next: Marker | undefined): readonly Word[] {
  const page = pages[marker.page];
  if (!page || !next || next.page !== marker.page) return [];
  const words = page.words.slice(wordAt(page.words, marker.title), wordAt(page.words, next.at));
  let count = words.length;
  while (count > 0 && /^[\d.\s]*$/.test(words[count - 1]?.bare ?? "")) count--;
  return count > longestTitle ? [] : words.slice(0, count);
}
