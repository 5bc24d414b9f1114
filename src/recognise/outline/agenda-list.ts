import type { RecognitionWords } from "../../language/recognition-words.ts";
import { anywhere, exactly, whole } from "../forms.ts";
import { wholeLabel } from "../labels.ts";
import type { Line } from "../text/lines.ts";
import { pieceOf, textOf } from "../text/piece.ts";
import { titleOf } from "./candidate.ts";
import type { Heading } from "./heading.ts";
import { numberedTitle } from "./number.ts";

/** An entry of a list of what the meeting was to deal with, as it stands under "Dagordning". */
export interface Entry extends Heading {
  /** Lines below it that belong to it. */
  notes: number;
}

/** The entries of the first list under a heading such as "Dagordning"; empty where there is none. */
export function agendaList(lines: readonly Line[], words: RecognitionWords): Entry[] {
  const label = lines.findIndex((line) => isAgendaLabel(line, words));
  if (label < 0) return titledList(lines, words);
  const behind = inOneLine(lines, label);
  if (behind.length > 0) return behind;
  const below = inOneLine(lines, label + 1);
  return below.length > 0 ? below : entriesFrom(lines, label + 1, words);
}

function isAgendaLabel({ text, block }: Line, words: RecognitionWords): boolean {
  if (block.type === "table" || text.length > 3000) return false;
  const colon = text.indexOf(":");
  const label = colon > 0 && colon < 60 ? text.slice(0, colon) : text;
  return wholeLabel(label, words)?.role === "agenda";
}

/** Between such a heading and its list there may be a link or a day. */
const mostBetween = 2;

/** The list below a heading that begins with the label and says more: "# Agenda & minnesanteckningar 3 maj". */
function titledList(lines: readonly Line[], words: RecognitionWords): Entry[] {
  const label = lines.findIndex((line) => isAgendaTitle(line, words));
  const from = lines.findIndex((line, index) => index > label && isTopItem(line));
  if (label < 0 || from < 0 || from - label > mostBetween + 1) return [];
  if (lines.slice(label + 1, from).some(({ depth, text }) => depth !== undefined || text.length > 80))
    return [];
  const entries = entriesFrom(lines, from, words);
  return entries.some(({ title }) => /[.!?]$/.test(textOf(title))) ? [] : entries;
}

function isAgendaTitle({ text, depth }: Line, words: RecognitionWords): boolean {
  if (depth === undefined || text.length > 80) return false;
  const [, label = ""] = exactly`^([^,&/+\\d]{4,40}?)(?: (?:${words.people.and})|,| ?/)? `.exec(text) ?? [];
  return wholeLabel(label, words)?.role === "agenda";
}

/** "1. Öppnande 2. Dagordning 3. Rapport": at least three, counted from 1. */
function inOneLine(lines: readonly Line[], at: number): Entry[] {
  const line = lines[at];
  if (!line || line.text.length > 3000) return [];
  const starts: { at: number; title: number; number: string }[] = [];
  for (const match of line.text.matchAll(/(?<=^|[ :])(?:§ ?)?(\d{1,3})[.)]? (?=["“”]?\p{Lu})/gu)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    starts.push({ at: match.index, title: match.index + match[0].length, number: String(starts.length + 1) });
  }
  if (starts.length < 3) return [];
  return starts.map(({ title, number }, index) => {
    const end = starts[index + 1]?.at ?? line.text.length;
    return { line: at, number, title: pieceOf(line.plain, title, end), last: at, notes: 0 };
  });
}

/**
 * A bulleted list with notes below most of its entries that makes up most of the document, or all of what stands
 * under "Minutes": its entries are the items. Empty where there is none.
 */
export function notedList(lines: readonly Line[], words: RecognitionWords): Entry[] {
  for (let at = 0; at < lines.length; at++) {
    if (!isTopItem(lines[at]) || /\d/.test(lines[at]?.block.item?.marker ?? "")) continue;
    const { entries, end } = listFrom(lines, at, words);
    const notes = entries.filter((entry) => entry.notes > 0).length;
    const opens =
      isOpening(lines[at - 1], words) && entries.every(({ title }) => !/[.;:]$/.test(textOf(title)));
    const all =
      opens || gathers(lines[at - 1], words) || ((end - at) * 2 > lines.length && isTitle(lines[at - 1]));
    if (all && entries.length >= 4 && notes * 5 >= entries.length * 3) return entries;
    at = end - 1;
  }
  return [];
}

function isTitle(above: Line | undefined): boolean {
  return above?.depth === undefined || above.depth === 1;
}

function gathers(above: Line | undefined, { outline }: RecognitionWords): boolean {
  if (above?.depth === undefined) return false;
  return whole`(?:${outline.sections}|${outline.chapters})`.test(above.text);
}

/** "Mötets öppnande 18.30": what the meeting spoke of may be listed under it at once. */
function isOpening(above: Line | undefined, { outline }: RecognitionWords): boolean {
  return above?.depth !== undefined && above.text.length < 60 && anywhere(outline.opened).test(above.text);
}

function isTopItem(line: Line | undefined): boolean {
  return line?.block.item !== undefined && line.index === 0 && line.block.list === 1;
}

function isCounted(line: Line | undefined): boolean {
  return /^\d/.test(line?.block.item?.marker ?? "");
}

/** The lines from `from` on that are a list, or short lines one below the other. */
function entriesFrom(lines: readonly Line[], from: number, words: RecognitionWords): Entry[] {
  const { entries } = listFrom(lines, from, words);
  return entries.length >= 2 ? entries : [];
}

function listFrom(
  lines: readonly Line[],
  from: number,
  words: RecognitionWords,
): { entries: Entry[]; end: number } {
  const listed = (lines[from]?.block.list ?? 0) > 0;
  const counted = isCounted(lines[from]);
  const entries: Entry[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.depth !== undefined || line.block.list > 0 !== listed) break;
    if (isTopItem(line) && isCounted(line) !== counted) break;
    const found = numberedTitle(line.text, words);
    const before = entries.at(-1);
    if ((listed ? isTopItem(line) : found) && line.text.length <= 160) {
      const number = found?.number ?? line.block.item?.marker.match(/^\d+/)?.[0];
      const heading = titleOf(lines, { at, start: found?.title ?? 0 }, words);
      entries.push({ line: at, number, ...heading, notes: 0 });
      at = heading.last;
    } else if (!before) break;
    else before.notes++;
  }
  return { entries, end: Math.max(at, from + 1) };
}
