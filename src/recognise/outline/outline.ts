import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Line } from "../text/lines.ts";
import { textOf } from "../text/piece.ts";
import { agendaList, type Entry, notedList } from "./agenda-list.ts";
import { bulletedItems } from "./bulleted.ts";
import { type Candidate, numberedCandidates } from "./candidate.ts";
import type { Heading } from "./heading.ts";
import { type Numbered, numberedItems } from "./numbered.ts";
import { tableItems } from "./table-rows.ts";
import { besides, plainCandidates, unnumberedItems } from "./unnumbered.ts";

/** The items of the agenda, in order, by the index of the line that heads them. */
export type Outline = ReadonlyMap<number, readonly Heading[]>;

/** Finds where the items of the agenda begin. */
export function outlineOf(lines: readonly Line[], words: RecognitionWords): Outline {
  const headings: Heading[] = headingsOf(lines, words);
  const outline = new Map<number, Heading[]>();
  for (const heading of headings.sort((a, b) => a.line - b.line)) {
    const same = outline.get(heading.line);
    if (same) same.push(heading);
    else outline.set(heading.line, [heading]);
  }
  return outline;
}

function headingsOf(lines: readonly Line[], words: RecognitionWords): Heading[] {
  const candidates = numberedCandidates(lines, words);
  const numbers = new Set(candidates.map(({ line }) => line));
  const numbered = numberedItems(candidates, lines);
  const plain = plainCandidates(lines, words).filter(({ line }) => !numbers.has(line));
  if (numbered.strong && numbered.items.length > 0)
    return [...numbered.items, ...besides(numbered.items, plain)];
  const list = agendaList(lines, words);
  const announced = announcedItems(list, lines);
  return announced.length > 0 ? announced : weakHeadings({ numbered, plain, list, words }, lines);
}

interface Found {
  numbered: Numbered;
  plain: Candidate[];
  list: Entry[];
  words: RecognitionWords;
}

/** What heads items where no heading has a number. */
function weakHeadings({ numbered, plain, list, words }: Found, lines: readonly Line[]): Heading[] {
  const signed = unnumberedItems(
    plain.filter(({ look }) => look <= 6),
    words,
  );
  if (outweighs(numbered, signed, lines)) return numbered.items;
  const noted = notedList(lines, words);
  if (noted.length > signed.length) return withHeadings(noted, signed);
  const bulleted = bulletedItems(lines, words);
  if (bulleted.length > signed.length) return bulleted.map(counted);
  if (signed.length >= 2) return signed;
  const unnumbered = unnumberedItems(plain, words);
  if (numbered.items.length > 0 && numbered.items.length >= unnumbered.length) return numbered.items;
  if (hasNotes(list)) return list.map(counted);
  const rows = tableItems(lines, words);
  if (rows.length > 0) return rows;
  if (unnumbered.length >= 2) return unnumbered;
  if (signed.length > 0 && list.length < 2) return signed;
  return list.map(counted);
}

/** Numbered lines all over the document are its items, whatever few headings there are besides. */
function outweighs({ items }: Numbered, signed: readonly Candidate[], lines: readonly Line[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || items.length < 3 || items.length <= signed.length) return false;
  return (last.line - first.line) * 2 > lines.length;
}

/** A list's entries, the heading above them and those behind; what stands before it only announces them. */
function withHeadings(noted: readonly Entry[], signed: readonly Candidate[]): Heading[] {
  const start = (noted[0]?.line ?? 0) - 1;
  const headings: Heading[] = signed
    .filter((each) => each.line >= start)
    .map(({ line, title, rest, last }) => ({ line, title, rest, last }));
  return [...headings, ...noted].sort((a, b) => a.line - b.line).map(counted);
}

function hasNotes(list: readonly Entry[]): boolean {
  return list.filter(({ notes }) => notes > 0).length * 3 >= list.length && list.length > 0;
}

function counted(entry: Heading, index: number): Heading {
  return { ...entry, number: entry.number ?? String(index + 1) };
}

/** The lines further down that repeat what the list has announced, if most of it is repeated. */
function announcedItems(list: readonly Entry[], lines: readonly Line[]): Heading[] {
  const end = list.at(-1)?.line;
  if (end === undefined || list.length < 3) return [];
  const entries = new Map(list.map((entry) => [keyOf(textOf(entry.title)), entry]));
  const found: Heading[] = [];
  for (let line = end + 1; line < lines.length; line++) {
    const { text = "", plain } = lines[line] ?? {};
    if (!plain || text.length > 300) continue;
    const key = keyOf(text);
    const entry = key === "" ? undefined : entries.get(key);
    if (!entry) continue;
    entries.delete(key);
    const title = { plain, start: 0, end: text.length };
    found.push({ line, number: entry.number ?? String(found.length + 1), title, last: line });
  }
  return found.length * 2 > list.length ? found : [];
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
