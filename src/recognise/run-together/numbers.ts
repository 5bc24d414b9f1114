import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import type { Furniture } from "./furniture.ts";
import { endsSentence, type Page } from "./page.ts";
import { wordAt } from "./words.ts";

/** A number within a page that may be an item's. */
export interface Marker {
  page: number;
  /** Where the number begins, and where the title behind it does. */
  at: number;
  title: number;
  number: string;
  value: number;
  form: "section" | "word" | "letters" | "stop" | "bare";
  colon: boolean;
  /** How much its place speaks for an item: 1 behind the end of something, less in the midst of words. */
  weight: number;
}

const mostRows = 12;

/** Forms whose signs say what the number is. */
const signed: ReadonlySet<Marker["form"]> = new Set(["section", "word", "letters"]);

/** The letters of a body before its numbers, "KS 136 Budget", "Fhr 42 Val". */
const lettered =
  /(?<![^ (])([A-ZÅÄÖ]{2,5}|[BCDFGHJKLMNPRSTV][bcdfghjklmnprstvx]{1,3}) \d{1,4}[.:)]? (?=[*"“”]?[A-ZÅÄÖ])/g;

const formsOf = oncePer(({ outline }: RecognitionWords) => [
  "§§? ?(?<section>\\d{1,4})(?:/\\d{2,4})?[.:)]?",
  "(?<before>\\d{1,4}) ?§[.:)]?",
  `(?:${anyCase(outline.item)}) (?<word>\\d{1,3})[.:]?`,
  "(?<stop>\\d{1,3})(?<sign>[.):])",
  "(?<bare>\\d{1,4})(?= )",
]);

function formFor(pages: readonly Page[], words: RecognitionWords): RegExp {
  const letters = lettersIn(pages);
  const own = letters.length > 0 ? [`(?<letters>${letters.join("|")}) (?<lettered>\\d{1,4})[.:)]?(?= )`] : [];
  return new RegExp(
    `(?<![^ (])(?:${[...own, ...formsOf(words)].join("|")}) ?(?=[*"“”]?[A-Z\\u00c0-\\u00de])`,
    "g",
  );
}

/** Letters that stand before several numbers. */
function lettersIn(pages: readonly Page[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of pages)
    for (const [, letters = ""] of text.matchAll(lettered))
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([letters]) => letters);
}

/** The alternatives with small or capital first letters, within a pattern where capitals matter. */
function anyCase(source: string): string {
  return source.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );
}

/** The numbers before capital letters, in the order of the text. */
export function markersOf(
  pages: readonly Page[],
  furniture: readonly Furniture[],
  words: RecognitionWords,
): Marker[] {
  const form = formFor(pages, words);
  return pages.flatMap((page, index) => {
    const { head, foot } = furniture[index] ?? { head: 0, foot: 0 };
    return [...page.text.matchAll(form)]
      .filter((match) => numberAt(match) >= head && match.index < foot)
      .flatMap((match) => markerOf(match, { page, index, head }) ?? []);
  });
}

interface Place {
  page: Page;
  index: number;
  head: number;
}

function markerOf(match: RegExpExecArray, { page, index, head }: Place): Marker | undefined {
  const { section, before, word, lettered, stop, bare, sign } = match.groups ?? {};
  const number = section ?? before ?? word ?? lettered ?? stop ?? bare ?? "";
  // Letters that each page's number begins with may have been taken for what is printed on each page.
  const at = Math.max(match.index, head);
  const title = match.index + match[0].length;
  const { words, vocabulary } = page;
  const own = wordAt(words, at);
  const next = words[wordAt(words, title)];
  if (next && vocabulary.month.test(next.bare)) return undefined;
  const form = formIn(match.groups ?? {});
  const weight = at === head && head > 0 ? 1 : weightAt(page, own, form);
  if (weight === 0) return undefined;
  return { page: index, at, title, number, value: Number(number), form, colon: sign === ":", weight };
}

function numberAt({ index, groups }: RegExpExecArray): number {
  const letters = groups?.["letters"];
  return index + (letters === undefined ? 0 : letters.length + 1);
}

function formIn({
  section,
  before,
  word,
  lettered,
  stop,
}: Record<string, string | undefined>): Marker["form"] {
  if (section ?? before) return "section";
  if (word) return "word";
  if (lettered) return "letters";
  return stop ? "stop" : "bare";
}

function weightAt(page: Page, own: number, form: Marker["form"]): number {
  const before = page.words[own - 1];
  if (!before) return form === "bare" ? 0.3 : 1;
  if (endsSentence(page, own - 1)) return 1;
  if (!signed.has(form) && page.vocabulary.notBehind.test(before.bare)) return 0;
  if (before.sign === ",") return 0;
  if (before.sign === ":" || before.sign === ")") return 1;
  return 0.4;
}

interface Link {
  marker: Marker;
  score: number;
  length: number;
  before: Link | undefined;
}

/**
 * The rows of numbers of one form that each follow the one before it: the row is the proof that its numbers are items',
 * as no single number can be. Rows of a table of contents and of lists within items are among them.
 */
export function rowsOf(markers: readonly Marker[]): Marker[][] {
  return (["section", "word", "letters", "stop", "bare"] as const).flatMap((form) => {
    const proven: Marker[][] = [];
    const doubtful: Marker[][] = [];
    let left = markers.filter((each) => each.form === form);
    for (let round = 0; round < mostRows; round++) {
      const row = longestRow(left);
      if (row.length < 2) break;
      (proves(row) ? proven : doubtful).push(row);
      const taken = new Set(row);
      left = left.filter((each) => !taken.has(each));
    }
    return [...proven, ...doubtful.filter((row) => proven.some((other) => isContents(row, other)))];
  });
}

/** A row with the numbers of another one is its table of contents, wherever its numbers stand. */
function isContents(row: readonly Marker[], other: readonly Marker[]): boolean {
  const values = new Set(other.map(({ value }) => value));
  return row.length > 2 && row.every(({ value }) => values.has(value));
}

function longestRow(markers: readonly Marker[]): Marker[] {
  const byValue = new Map<number, Link>();
  let best: Link | undefined;
  for (const marker of markers) {
    const before = byValue.get(marker.value - 1);
    const score = marker.weight + (before?.score ?? 0);
    const link = { marker, score, length: (before?.length ?? 0) + 1, before };
    if (score >= (byValue.get(marker.value)?.score ?? 0)) byValue.set(marker.value, link);
    if (score >= (best?.score ?? 0)) best = link;
  }
  const row: Marker[] = [];
  for (let link = best; link; link = link.before) row.push(link.marker);
  return row.reverse();
}

/** So many numbers in a row are proof enough wherever they stand; fewer must stand where an item can begin. */
const sureLength = 5;

function proves(row: readonly Marker[]): boolean {
  if (row.length >= sureLength) return true;
  const score = row.reduce((sum, { weight }) => sum + weight, 0);
  return row.length === 2 ? score === 2 : row.length > 2 && score * 2 >= row.length;
}

/**
 * The numbers of the agenda's items: the row that spans most of the text, and others of its form before or behind it. What
 * lies within its span is a list in an item; a table of contents is left out by the caller.
 */
export function agendaOf(rows: readonly (readonly Marker[])[], pages: readonly Page[]): Set<Marker> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pages) {
    starts.push(length);
    length += text.length + 1;
  }
  const place = ({ page, at }: Marker): number => (starts[page] ?? 0) + at;
  const spans = rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    return first && last ? [{ row, form: first.form, start: place(first), end: place(last) }] : [];
  });
  const [main, ...others] = spans.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!main) return new Set();
  const more = others.filter(
    ({ form, row, start, end }) =>
      form === main.form && row.length > 2 && (end < main.start || start > main.end),
  );
  return new Set([main, ...more].flatMap(({ row }) => row));
}
