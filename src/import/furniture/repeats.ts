import { countKeys, runsOn, type SourceLine } from "./lines.ts";
import { growHeaders } from "./neighbours.ts";

/** How much text, in UTF-16 units, a page has at least before its header may come again. */
const leastPage = 500;

/**
 * Headers of a text that has neither page breaks nor page numbers: the same short lines again and again, a page's
 * text apart. Repetition alone proves nothing, minutes repeat themselves; so the text must also begin with
 * them, or they cut a sentence.
 */
export function repeatedHeaders(lines: readonly SourceLine[]): number[][] {
  const counts = countKeys(lines);
  const taken = new Set<number>();
  const found: number[][] = [];
  for (const seeds of candidates(lines)) {
    if (seeds.some((seed) => taken.has(seed))) continue;
    const headers = growHeaders({ lines, counts, seeds, share: 0.3 });
    for (const index of headers.flat()) taken.add(index);
    if (points(headers, lines) >= (seeds.length > 2 ? 3 : 6)) found.push(...headers);
  }
  return found;
}

/** Where lines stand that may be of a header, by the line, in the order of their first appearance. */
function candidates(lines: readonly SourceLine[]): number[][] {
  const seats = new Map<string, number[]>();
  lines.forEach(({ key, text }, index) => {
    if (!mayBeHeader(text)) return;
    const known = seats.get(key);
    if (known) known.push(index);
    else seats.set(key, [index]);
  });
  return [...seats.values()].filter((list) => list.length > 1 && farApart(list, lines));
}

/** No sentence, no item of a list, no label with its colon, no row of a table, no rule, no number alone. */
function mayBeHeader(text: string): boolean {
  if (text.length > 120 || /[.!?:;,|]$|\t/.test(text)) return false;
  return /^[\p{Lu}\p{N}]/u.test(text) && /\p{L}{3}/u.test(text) && !/^(?:§|\p{N}+\s?[.)§])/u.test(text);
}

function farApart(seeds: readonly number[], lines: readonly SourceLine[]): boolean {
  return seeds.every((seed, number) => {
    const before = seeds[number - 1];
    if (before === undefined) return true;
    return (lines[seed]?.textBefore ?? 0) - (lines[before]?.textBefore ?? 0) >= leastPage;
  });
}

function points(headers: readonly (readonly number[])[], lines: readonly SourceLine[]): number {
  const sizes = headers.map((header) => header.length).sort((one, other) => one - other);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const opens = (headers[0]?.[0] ?? lines.length) <= 2 && (size > 1 || /\S\s+\S/.test(first(headers, lines)));
  const cut = headers.some((header) => cuts(header, lines));
  if (!cut && (!opens || beginsAnew(headers, lines))) return 0;
  return (
    (opens ? 2 : 0) + (cut ? 2 : 0) + (size >= 5 ? 2 : size >= 3 ? 1 : 0) + (even(headers, lines) ? 1 : 0)
  );
}

function first(headers: readonly (readonly number[])[], lines: readonly SourceLine[]): string {
  return lines[headers[0]?.[0] ?? -1]?.text ?? "";
}

function cuts(header: readonly number[], lines: readonly SourceLine[]): boolean {
  return runsOn(lines[(header[0] ?? 0) - 1]?.text, lines[(header.at(-1) ?? lines.length) + 1]?.text);
}

/** Pages hold about as much text, the last apart. */
function even(headers: readonly (readonly number[])[], lines: readonly SourceLine[]): boolean {
  const starts = headers.map((header) => lines[header[0] ?? 0]?.textBefore ?? 0);
  const gaps = starts.slice(1).map((start, number) => start - (starts[number] ?? 0));
  return gaps.length > 1 && Math.max(...gaps) <= 3 * Math.min(...gaps) && Math.max(...gaps) <= 8000;
}

/** Several minutes in one file, not pages: the same numbered headings come again after each repetition. */
function beginsAnew(headers: readonly (readonly number[])[], lines: readonly SourceLine[]): boolean {
  const [one, two, three] = headers.map((header) => header[0] ?? 0);
  if (one === undefined || two === undefined) return false;
  const headings = (from: number, to: number) =>
    lines.slice(from, to).filter(({ text }) => /^(?:§\s?)?\p{N}+[.)§\s]/u.test(text));
  const earlier = new Set(headings(one, two).map(({ key }) => key));
  return headings(two, three ?? lines.length).filter(({ key }) => earlier.has(key)).length >= 2;
}
