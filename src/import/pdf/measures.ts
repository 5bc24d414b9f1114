import { type Row, rightOf, rowText } from "./row.ts";

/** What is usual in a document, so that what is not can be told. */
export interface Measures {
  /** The usual distance between baselines, in points, of lines of a size. */
  leading: (size: number) => number;
  /** 0 for a text's size, 1 for the largest headings. */
  headingLevel: (size: number) => number;
  /** Where lines end on the right, in points. */
  right: number;
  /** The document has items with bullets. */
  bullets: boolean;
}

/** From how many times the text's size on letters are a heading's. */
const headingScale = 1.12;

/** Measures the pages of a document, page furniture left out. */
export function measure(pages: readonly (readonly Row[])[], pageWidth: number): Measures {
  const rows = pages.flat();
  const body = bodySize(rows);
  const sizes = headingSizes(rows, body);
  const lead = usualLeading(pages, body);
  return {
    leading: (size) => (lead * size) / (body || 1),
    headingLevel: (size) => Math.min(4, sizes.findIndex((other) => round(size) >= other) + 1),
    right: Math.max(percentile(rows.map(rightOf), 0.97), pageWidth * 0.8),
    bullets: rows.some((row) => /^[•·▪●◦‣■□➢➤\uf0b7]/.test(rowText(row))),
  };
}

const round = (size: number) => Math.round(size * 2) / 2;

/** How many of the usual size's letters another has, and how many lines that end as sentences do, if it is no heading's. */
const leastShare = 0.4;
const leastSentences = 3;

/** The size of most letters, or a larger one that is running text as well: lists and tables may be in small print. */
function bodySize(rows: readonly Row[]): number {
  const letters = (size: number) =>
    rows.reduce((sum, row) => sum + (round(row.size) === size ? rowText(row).length : 0), 0);
  const usual = most(rows.map((row) => ({ value: round(row.size), weight: rowText(row).length })));
  const said = new Map<number, number>();
  for (const row of rows) {
    const size = round(row.size);
    if (size > usual && /\p{Ll}\.$/u.test(rowText(row))) said.set(size, (said.get(size) ?? 0) + 1);
  }
  const texts = [...said].filter(([, count]) => count >= leastSentences).map(([size]) => size);
  return Math.max(usual, ...texts.filter((size) => letters(size) >= leastShare * letters(usual)));
}

function headingSizes(rows: readonly Row[], body: number): number[] {
  const large = rows.map((row) => round(row.size)).filter((size) => size >= body * headingScale);
  return [...new Set(large)].sort((one, other) => other - one);
}

/** The smallest distance between lines of text that is not rare. */
function usualLeading(pages: readonly (readonly Row[])[], body: number): number {
  const gaps = pages.flatMap((rows) =>
    rows.slice(1).flatMap((row, number) => {
      const above = rows[number];
      if (!above || round(above.size) !== body || round(row.size) !== body) return [];
      const gap = row.y - above.y;
      return gap >= body && gap <= body * 2.2 ? [round(gap)] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= gaps.length * 0.12).map(([gap]) => gap);
  return usual.length > 0 ? Math.min(...usual) : body * 1.2;
}

function most(values: readonly { value: number; weight: number }[]): number {
  const sums = new Map<number, number>();
  for (const { value, weight } of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
