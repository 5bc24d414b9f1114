import type { RecognitionWords } from "../../language/recognition-words.ts";
import { startsClause } from "../decisions/clause.ts";
import { isRuling } from "../decisions/ruling.ts";
import { anywhere, exactly, whole } from "../forms.ts";
import { labelOf } from "../labels.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, pieceOf, textOf } from "../text/piece.ts";
import { joined } from "../text/plain.ts";
import type { Heading } from "./heading.ts";
import { numberOf } from "./line-number.ts";
import { withoutLone } from "./lone.ts";
import { type NumberedTitle, numberedTitle, rankOf } from "./number.ts";
import { mayFollow, opens } from "./opens.ts";
import { procedureEnd } from "./procedure.ts";
import { capitalEnd, caseIn } from "./title.ts";

/**
 * How a heading shows that it is one: Markdown's depth (1–6), capitals, emphasis, or nothing but its number or the
 * blank lines around it. Smaller is stronger.
 */
export const looks = { capitals: 7, emphasis: 8, section: 9, plain: 10, alone: 11 } as const;

/** A line that may head an item. */
export interface Candidate extends Heading {
  look: number;
  form: NumberedTitle["form"] | "alone" | undefined;
  rank: number;
  /** Lines with text between it and the next candidate. */
  body: number;
  /** How many lists it stands in. */
  level: number;
  /** True where the title reads as running text. */
  sentence: boolean;
  /** True for a heading that is no item, but whose headings below are: "Dagordning". */
  gathers?: boolean | undefined;
  /** The place of the last number where one title has several: "5 och 6 Budget". */
  through?: number | undefined;
  /** The letters of a body before its number: "KS". */
  letters?: string | undefined;
  /** Its title says that the meeting was opened or closed there, as the first and the last item do. */
  frames?: boolean | undefined;
  /** True right below "Att göra" and the like: whatever it begins is a list of tasks. */
  tasks?: boolean | undefined;
}

const longestTitle = 300;
/** Forms in which a sign or a word says that the number is an item's. */
const signed: ReadonlySet<NumberedTitle["form"]> = new Set(["section", "word", "letters", "year"]);

/** The lines that begin with an item's number, in order. */
export function numberedCandidates(lines: readonly Line[], words: RecognitionWords): Candidate[] {
  const found: Candidate[] = [];
  let clauses = false;
  lines.forEach((line, index) => {
    const candidate = mayHead(line) ? numberedAt(lines, { index, before: found.at(-1) }, words) : undefined;
    clauses = candidate !== undefined && isClause(lines, candidate, { goesOn: clauses, words });
    if (candidate && !clauses) found.push(candidate);
  });
  return withBodies(withoutLone(found), lines);
}

/** Counts the lines between each candidate and the next. */
export function withBodies(candidates: Candidate[], lines: readonly Line[]): Candidate[] {
  candidates.forEach((each, index) => {
    const rest = each.rest && each.rest !== each.title ? 1 : 0;
    each.body = (candidates[index + 1]?.line ?? lines.length) - each.last - 1 + rest;
  });
  return candidates;
}

/** True for a line that could be a heading at all. */
export function mayHead({ block, text }: Line): boolean {
  if (block.quote > 0 || block.type === "table" || block.item?.checked !== undefined) return false;
  return text !== "" && text.length <= longestTitle;
}

function numberedAt(
  lines: readonly Line[],
  { index, before }: { index: number; before: Candidate | undefined },
  words: RecognitionWords,
): Candidate | undefined {
  const line = lines[index];
  const found = line && numberOf(line, words);
  if (!line || !found) return undefined;
  const behind = line.text.slice(found.title);
  const number = caseAlone(behind, words);
  // "§ 12 KS" is the board's; "5) AOB" has a title.
  const body = signed.has(found.form) && /^[A-ZÅÄÖ]{2,5}$/.test(behind);
  const alone = behind === "" || number !== undefined || body;
  const look = lookOf(line, behind, found.form);
  const next = look === looks.section && rankOf(found.number) === (before?.rank ?? 0) + 1;
  const begins = opens(lines, index, look <= looks.emphasis) || (next && mayFollow(lines, index, words));
  if (alone ? !titleBelow(lines, { index, form: found.form }, words) : !begins) return undefined;
  const at = alone ? index + 1 : index;
  const heading = titleOf(lines, { at, start: alone ? 0 : found.title }, words);
  const text = textOf(heading.title);
  if (/^\p{Ll}/u.test(text) && (found.form === "bare" || line.index > 0)) return undefined;
  return {
    line: index,
    number: found.number,
    rank: rankOf(found.number),
    through: found.through,
    letters: found.letters,
    ...heading,
    case: number,
    look,
    form: alone ? "alone" : found.form,
    body: 0,
    level: line.block.list,
    sentence: isSentence(text) || (look === looks.plain && runsOn(lines, heading.last)),
    frames: framesMeeting(text, words),
    tasks: headsTasks(lines[index - 1], words),
  };
}

/** "Beslut", and below it "1. Uppföljningen godkänns.", "2. Förvaltningen …": what is decided, and no items. */
function isClause(
  lines: readonly Line[],
  { line, look, form, rank }: Candidate,
  { goesOn, words }: { goesOn: boolean; words: RecognitionWords },
): boolean {
  const above = lines[line - 1];
  if (look !== looks.plain || form !== "stop" || !above || !/[.;]$/.test(lines[line]?.text ?? ""))
    return false;
  return goesOn || (rank === 1 && labelOf(above, words)?.role === "decision");
}

function headsTasks(above: Line | undefined, words: RecognitionWords): boolean {
  return above !== undefined && labelOf(above, words)?.role === "actions";
}

function framesMeeting(title: string, { outline }: RecognitionWords): boolean {
  return (
    whole(outline.frames).test(title.replace(/:$/, "")) ||
    anywhere`${outline.opened}|${outline.closed}`.test(title)
  );
}

/** The case number, where a number has nothing else beside it: "§ 31  Dnr NN 2025/12". */
function caseAlone(text: string, words: RecognitionWords): string | undefined {
  if (text.length > 60) return undefined;
  const [, bare] = /^([A-ZÅÄÖ]{2,6}[ -]?\d{2,4}[/:-]\d{1,5})$/.exec(text) ?? [];
  return (
    bare ?? (whole`(?:${words.outline.case}):? ?\\S.{1,30}`.test(text) ? caseIn(text, words) : undefined)
  );
}

function lookOf(line: Line, title: string, form: NumberedTitle["form"]): number {
  if (line.depth !== undefined) return line.depth;
  if (line.strong || line.lead > title.length / 3) return looks.emphasis;
  if (signed.has(form)) return looks.section;
  return isCapitals(title.slice(0, capitalEnd(title))) ? looks.capitals : looks.plain;
}

/** A row of capitals, as headings were typed before there was bold; what explains it may be in small letters. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[(:–].*$/, "").replace(/[^\p{L}]+/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** The line below a number that stands alone, if it can be a title; behind a bare number it must look like one. */
function titleBelow(
  lines: readonly Line[],
  { index, form }: { index: number; form: NumberedTitle["form"] },
  words: RecognitionWords,
): Line | undefined {
  const line = lines[index + 1];
  if (!line || !mayHead(line) || line.text.length > 150) return undefined;
  if (!/^["“”]?[\p{Lu}\d]/u.test(line.text)) return undefined;
  if (form === "bare" && /[.,;]$/.test(line.text) && !isCapitals(line.text)) return undefined;
  // Right below a list, Markdown takes a title for more of its last item.
  return (line.block.item && line.index === 0) || numberedTitle(line.text, words) ? undefined : line;
}

/** The title that begins at a place, with what goes on below it or stands behind it. */
export function titleOf(
  lines: readonly Line[],
  { at, start }: { at: number; start: number },
  words: RecognitionWords,
): { title: Piece; rest?: Piece | undefined; last: number } {
  const line = lines[at];
  if (!line) throw new RangeError(`no line ${at}`);
  const whole = pieceOf(line.plain, start, line.text.length);
  const cut = line.depth === undefined ? cutOf(line, start, words) : undefined;
  if (cut !== undefined) {
    const rest = pieceOf(line.plain, cut, line.text.length);
    return { title: pieceOf(line.plain, start, cut), rest, last: at };
  }
  const plainly = line.depth === undefined && !line.strong;
  const prose = plainly && (/[.!]$/.test(line.text) || isRuling(textOf(whole), words));
  if (prose) return { title: whole, rest: whole, last: at };
  const next = goesOn(lines, at, words) ? lines[at + 1] : undefined;
  if (!next) return { title: whole, last: at };
  const plain = joined(line.plain, next.plain);
  return { title: pieceOf(plain, start, plain.text.length), last: at + 1 };
}

/**
 * Where a title ends before the line does: "**4. Budget** Siv Ek redogör", "4. Budget: Siv Ek redogör.", "4. Budget –
 * Siv Ek redogör." A dash may also stand within a title.
 */
function cutOf(line: Line, start: number, words: RecognitionWords): number | undefined {
  if (line.lead > start + 1) return line.lead;
  const text = line.text.slice(start);
  const topic = capitalEnd(text) ?? topicOf(text, words) ?? procedureEnd(text, words);
  if (topic !== undefined) return start + topic;
  const sign = /: | [–-] (?=["“”]?\p{Lu})/u.exec(line.text.slice(start, start + 62));
  if (!sign || sign.index < 3 || sign.index >= 60) return undefined;
  const end = start + sign.index;
  const behind = line.text.slice(end + sign[0].length);
  const sentence = behind.length > 13 && /[.!?]$/.test(behind);
  const told = behind.length > (sign[0] === ": " ? 20 : 50) && tells(behind, words);
  return sentence || told ? end + 1 : undefined;
}

/** How long the topic is that sentences follow, "Ekonomi. Bo rapporterar.", with its stop; undefined for anything else. */
function topicOf(text: string, words: RecognitionWords): number | undefined {
  const [, topic = "", behind = ""] =
    /^(\p{Lu}[^.:;!?,\d]{3,34}\p{L}{2})\. (\p{Lu}.{13,})$/u.exec(text) ?? [];
  if (topic === "" || topic.split(" ").length > 3 || !/[.!?:]/.test(behind)) return undefined;
  return isRuling(topic, words) || tells(`${topic} `, words) ? undefined : topic.length + 1;
}

/** "Siv Ek är sjuk" is what was said, whether or not there is a stop behind it. */
function tells(text: string, { running }: RecognitionWords): boolean {
  return /^\p{Lu}/u.test(text) && exactly` (?:${running.verbs}) `.test(text);
}

/** True where a long title goes on with the line below it. */
function goesOn(lines: readonly Line[], at: number, words: RecognitionWords): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || next.block !== line.block || next.depth !== undefined) return false;
  if (startsClause(next.text, words.decisions) || /[.:;!?]$/.test(line.text)) return false;
  if (line.strong) return next.strong && line.text.length > 30 && !numberedTitle(next.text, words);
  return line.text.length >= 45 && next.text.length < line.text.length && /^\p{Ll}/u.test(next.text);
}

/** True where running text goes on with the line below. */
function runsOn(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return (
    line !== undefined && next?.block === line.block && line.text.length > 60 && /^\p{Ll}/u.test(next.text)
  );
}

/** A title that is a sentence or more of them: too long, or of several parts. */
export function isSentence(title: string): boolean {
  return (/[.;,!?]$/.test(title) && title.length > 50) || /\p{Ll}[.!?] \p{Lu}/u.test(title);
}
