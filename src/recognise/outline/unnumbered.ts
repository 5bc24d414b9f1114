import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import { opening, whole } from "../forms.ts";
import { labelOf } from "../labels.ts";
import { peopleLine } from "../people/list.ts";
import type { Line } from "../text/lines.ts";
import { type Candidate, isCapitals, looks, mayHead, titleOf, withBodies } from "./candidate.ts";
import { numberedTitle } from "./number.ts";

/** Labels that are an item's title as well: "Nästa möte", "Protokolljusterare". */
const itemRoles: ReadonlySet<LabelRole> = new Set<LabelRole>(["meetings", "approvers", "chair", "secretary"]);
/** Further looks, weaker than any that a sign shows. */
const alone = 11;

/** Lines that may head an item by their look alone, in order. */
export function plainCandidates(lines: readonly Line[], words: RecognitionWords): Candidate[] {
  const found: Candidate[] = [];
  lines.forEach((line, index) => {
    const look = lookAt(lines, index);
    if (look === undefined || !mayBeTitle(line, words)) return;
    if (look > 6 && !isTitleLine(lines, index, words)) return;
    const { title, rest, last } = titleOf(lines, { at: index, start: 0 }, words);
    found.push({
      line: index,
      title,
      rest,
      last,
      look,
      form: undefined,
      rank: 0,
      body: 0,
      level: line.block.list,
      sentence: false,
    });
  });
  return withBodies(found, lines);
}

function lookAt(lines: readonly Line[], index: number): number | undefined {
  const line = lines[index];
  if (!line || !mayHead(line)) return undefined;
  if (line.depth !== undefined) return line.depth;
  if (line.block.list > 0 || (line.index > 0 && lines[index - 1]?.block === line.block)) return undefined;
  if (line.text.length > 90) return undefined;
  if (isCapitals(line.text)) return looks.capitals;
  if (line.strong) return looks.emphasis;
  return standsAlone(lines, index) ? alone : undefined;
}

/** A short line between blank ones, or above a paragraph of full lines. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.text.length > 70 || next.text.length < 40) return false;
  if (!/^[\p{Lu}§]/u.test(line.text) || /[.:;,!?]$/.test(line.text)) return false;
  return line.block.lines.length === 1 || (next.block === line.block && line.text.length <= 60);
}

function mayBeTitle(line: Line, words: RecognitionWords): boolean {
  const role = labelOf(line, words)?.role;
  if (role !== undefined && !itemRoles.has(role)) return false;
  if (line.depth !== undefined && whole(words.outline.sections).test(line.text)) return false;
  return findDays(line.text, words.dates)[0]?.start !== 0;
}

/** Bold lines and the like are titles only where running text stands below, and no names. */
function isTitleLine(lines: readonly Line[], index: number, words: RecognitionWords): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || numberedTitle(line.text, words)) return false;
  if (/[.;,!?]$/.test(line.text)) return false;
  const kinds = words.outline.minutes.map((kind) => kind.words).join("|");
  if (opening`(?:${kinds})`.test(line.text)) return false;
  return !peopleLine(line.text, words, true) && !peopleLine(next.text, words, true);
}

/**
 * Without numbers the headings of the shallowest depth that has several are the items; a first heading above them
 * is the title, and one with nothing but headings below it a chapter.
 */
export function unnumberedItems(plain: readonly Candidate[]): Candidate[] {
  const [first] = plain;
  if (!first) return [];
  const rest = plain.slice(1);
  const look = commonLook(rest, 3) ?? commonLook(rest, 2) ?? rest[0]?.look;
  if (look === undefined) return [];
  const titled = first.look === 1 || first.look < look || first.line === 0;
  const items = (titled ? rest : plain).filter((each) => each.look <= look);
  const chapters = new Set(items.filter((each, index) => isChapter(each, items[index + 1])));
  const found = items.filter((each) => !chapters.has(each));
  if (look === alone && found.length < 3) return [];
  return found.map((each, index) => ({ ...each, number: String(index + 1) }));
}

function isChapter(item: Candidate, next: Candidate | undefined): boolean {
  return next !== undefined && next.look > item.look && next.line === item.last + 1;
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
  return plain.filter((each) => each.look === look && each.line > first.line);
}
