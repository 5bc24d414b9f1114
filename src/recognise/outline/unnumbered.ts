import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import { anywhere, opening, whole } from "../forms.ts";
import { labelOf } from "../labels.ts";
import { peopleLine } from "../people/list.ts";
import type { Line } from "../text/lines.ts";
import { textOf } from "../text/piece.ts";
import { standsAlone } from "./alone.ts";
import { type Candidate, isCapitals, looks, mayHead, titleOf, withBodies } from "./candidate.ts";
import { startsWithDay } from "./line-number.ts";
import { numberedTitle } from "./number.ts";

/** Labels that are an item's title as well: "Nästa möte", "Protokolljusterare". */
const itemRoles: ReadonlySet<LabelRole> = new Set<LabelRole>(["meetings", "approvers", "chair", "secretary"]);

/** In so many lines a document says what meeting it is of. */
const headLines = 8;

/** Lines that may head an item by their look alone, in order. */
export function plainCandidates(lines: readonly Line[], words: RecognitionWords): Candidate[] {
  const found: Candidate[] = [];
  const listed = lastList(lines, words);
  lines.forEach((line, index) => {
    const look = lookAt(lines, index, words);
    if (look === undefined || (index < listed && isSubtitle(lines, index, look))) return;
    const gathers = look <= 6 && isGathering(line, words);
    if (!gathers && (!mayBeTitle(line, look, words) || (look > 6 && !isTitleLine(lines, index, words))))
      return;
    const heading = titleOf(lines, { at: index, start: 0 }, words);
    const own = { look, gathers, level: line.block.list, form: undefined, rank: 0, body: 0, sentence: false };
    found.push({ line: index, ...heading, ...own });
  });
  return withBodies(found, lines);
}

/** Index of the list of those present that stands in the document's first part, else 0. */
function lastList(lines: readonly Line[], words: RecognitionWords): number {
  let last = 0;
  for (let index = 0; index < Math.min(lines.length * 0.4, 200); index++) {
    const line = lines[index];
    const role = line && labelOf(line, words)?.role;
    if (role === "attendees" || role === "absent") last = index;
  }
  return last;
}

/** What stands before the list of those present is a title's second line, if nothing but headings follows. */
function isSubtitle(lines: readonly Line[], index: number, look: number): boolean {
  return look > looks.emphasis || lines[index + 1]?.depth !== undefined;
}

function lookAt(lines: readonly Line[], index: number, words: RecognitionWords): number | undefined {
  const line = lines[index];
  if (!line || !mayHead(line)) return undefined;
  if (line.depth !== undefined) return line.depth;
  if (line.text.length > 90) return undefined;
  if (line.block.list > 0 || (line.index > 0 && lines[index - 1]?.block === line.block))
    return standsAlone(lines, index, words) ? looks.alone : undefined;
  if (isCapitals(line.text)) return looks.capitals;
  if (line.strong) return looks.emphasis;
  return standsAlone(lines, index, words) ? looks.alone : undefined;
}

function roleIn(line: Line, words: RecognitionWords): LabelRole | undefined {
  return labelOf(line, words)?.role;
}

/** "Dagordning", "Anteckningar": the headings in it are the items. */
function isGathering(line: Line, words: RecognitionWords): boolean {
  return roleIn(line, words) === "agenda" || whole(words.outline.sections).test(line.text);
}

function mayBeTitle(line: Line, look: number, words: RecognitionWords): boolean {
  const role = roleIn(line, words);
  if (role !== undefined && !itemRoles.has(role)) return false;
  if (look === looks.alone && role !== undefined && role !== "meetings") return false;
  return !startsWithDay(line.text, words);
}

/** Bold lines and the like are titles only where running text stands below, and no names. */
function isTitleLine(lines: readonly Line[], index: number, words: RecognitionWords): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || numberedTitle(line.text, words) || /[.;,!?]$/.test(line.text)) return false;
  if (roleIn(line, words) !== undefined) return true;
  const kinds = words.outline.minutes.map((kind) => kind.words).join("|");
  if (opening`(?:${kinds})`.test(line.text)) return false;
  // The day that the meeting was on, or its time, stands below its name.
  if (index < headLines && findDays(next.text, words.dates)[0]?.start === 0) return false;
  if (index < headLines && /^(?:kl\S* )?\d{1,2}[.:]\d{2}\b/.test(next.text)) return false;
  return !isPeople(line.text, words) && !isPeople(next.text, words);
}

/** True for a line of people; only two words with capitals at its start make it worth a closer look. */
function isPeople(text: string, words: RecognitionWords): boolean {
  return /^\P{L}{0,4}\p{Lu}\S* \(?\p{Lu}/u.test(text) && peopleLine(text, words, true) !== undefined;
}

/**
 * Without numbers the headings of the shallowest depth that has several are the items; a first heading above them
 * is the title. A chapter ("Beslutsärenden") gives way to the headings in it.
 */
export function unnumberedItems(plain: readonly Candidate[], words: RecognitionWords): Candidate[] {
  const [first, ...rest] = plain.filter(({ gathers }) => gathers !== true);
  if (!first) return [];
  const look = commonLook(rest, 3) ?? commonLook(rest, 2) ?? rest[0]?.look;
  if (look === undefined) return [];
  const titled = first.look < look || isDocumentTitle(first, words);
  const found = withoutChapters(titled ? plain.filter((each) => each !== first) : plain, look, words);
  if (look === looks.alone && found.length < 3) return [];
  return found.map((each, index) => ({ ...each, number: String(index + 1) }));
}

/** Of the look that items have, the first is the document's title if it speaks of a meeting or its day. */
function isDocumentTitle({ title, body, line, look }: Candidate, words: RecognitionWords): boolean {
  if (line > 0 && look > 1) return false;
  const text = textOf(title);
  const kinds = words.outline.minutes.map((kind) => kind.words).join("|");
  return body === 0 || findDays(text, words.dates).length > 0 || anywhere`(?:${kinds})`.test(text);
}

function withoutChapters(
  plain: readonly Candidate[],
  look: number,
  { outline }: RecognitionWords,
): Candidate[] {
  const found: Candidate[] = [];
  let inner = look;
  plain.forEach((each, index) => {
    if (each.look <= look) inner = look;
    const next = plain[index + 1];
    if (each.gathers) {
      if (each.look === look && next !== undefined && next.look <= 6) inner = Math.max(next.look, look);
      return;
    }
    const empty = next !== undefined && next.look > each.look && next.line === each.last + 1;
    const chapter = empty && (each.look < look || whole(outline.chapters).test(textOf(each.title)));
    if (chapter) inner = Math.max(next.look, look);
    else if (each.look <= inner) found.push(each);
  });
  return found;
}

/** The strongest look that so many have. */
function commonLook(plain: readonly Candidate[], least: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { look } of plain) counts.set(look, (counts.get(look) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= least).map(([look]) => look);
  return common.length > 0 ? Math.min(...common) : undefined;
}

/** Headings without a number among numbered ones of the same depth, after the first of them. */
export function besides(numbered: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
  const [first] = numbered;
  const look = Math.min(...numbered.map((each) => each.look));
  if (!first || look > 6) return [];
  return plain.filter((each) => each.look === look && each.line > first.line && each.gathers !== true);
}
