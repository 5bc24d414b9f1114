import { scanMinutesHeader } from "../../format/index.ts";
import { clauseText } from "../../model/decision.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../../model/minutes.ts";
import type { DocumentItem } from "../document.ts";
import { itemKey } from "../item-key.ts";
import { casePatterns, inflected } from "./further-spellings.ts";
import { keyOf } from "./replacing.ts";
import { isAmong, secretItems } from "./secret-items.ts";
import { numberOf, titlesInText, wordsOfLine } from "./titles-in-text.ts";

/** The items of a document that are not public, and what nobody is to read of them anywhere else in it. */
export interface Withheld {
  anchors: ReadonlySet<string>;
  /** Texts of several words, wherever they stand. */
  texts: readonly string[];
  /** Single words, which may stand for other things too: only where they are all that is said. */
  words: readonly string[];
  /** Patterns of further ways to write some of them. */
  patterns: readonly string[];
  /** Agenda items that are not public and that no item of the document can be told to be. */
  unfound: readonly string[];
}

/**
 * An item that is not public and that no heading has the number of is nowhere to be found.
 * @param text the minutes file's
 * @param items of the whole document, as they were before anything was left out
 */
export function withheldIn(minutes: Minutes, text: string, items: readonly DocumentItem[]): Withheld {
  const { meeting, file } = minutes;
  const secret = secretItems(minutes, text);
  const stated = meeting.agenda.filter((item) => item.public === true).map(({ title = "" }) => keyOf(title));
  const body = text.slice(scanMinutesHeader({ file, text }).body);
  const found = secret.map((item) => ({
    item,
    anchors: standsIn(body, item) ? anchorsOf(item, items, stated) : [],
  }));
  const anchors = new Set(found.flatMap(({ anchors: some }) => some));
  const isSecret = (one: AgendaItem) => isAmong(secret, one);
  const open = textsOf(meeting, (one) => !isSecret(one));
  const said = new Set(open.map(keyOf));
  const isSaid = (text: string) => isGeneric(text) || said.has(keyOf(text));
  const titles = [
    ...items.filter(({ anchor, label }) => label !== "" && anchors.has(anchor)).map(({ title }) => title),
    ...titlesInText(body, meeting.agenda, secret),
  ];
  const known = [...new Set([...textsOf(meeting, isSecret), ...titles])].filter((text) => !isSaid(text));
  const cases = secret.flatMap(({ case: number }) => number ?? []);
  const all = [...titles, ...secret.flatMap(({ title }) => title ?? [])];
  return {
    anchors,
    texts: known.filter(isTelling),
    words: known.filter((text) => !isTelling(text)),
    patterns: [
      ...inflected(
        all.filter((title) => !isSaid(title)),
        open,
      ),
      ...casePatterns(cases.filter((number) => !isSaid(number))),
    ],
    unfound: found.flatMap(({ item, anchors: some }) =>
      some.length === 0 ? [item.number ?? item.title ?? ""] : [],
    ),
  };
}

/** Several words, or one with a digit in it, as a case number has: it means nothing else wherever it stands. */
function isTelling(text: string): boolean {
  const words = text.trim();
  return /[\s/.]/.test(words) || (/\p{N}/u.test(words) && /\p{L}/u.test(words));
}

/** What is said of those agenda items: titles, case numbers, attachments, and their records' words. */
function textsOf(meeting: MeetingRecords, wanted: (item: AgendaItem) => boolean): string[] {
  const ours = <T extends { agenda?: string | undefined }>(all: readonly T[]) =>
    all.filter(({ agenda }) => wanted({ number: agenda }));
  const texts = [
    ...meeting.agenda
      .filter(wanted)
      .flatMap(({ title, case: file, attachments = [] }) => [
        title,
        file,
        ...attachments.flatMap((one) => [one.label, one.file, one.file?.split(/[/\\]/).at(-1)]),
      ]),
    ...ours(meeting.decisions).flatMap(({ clauses = [] }) => clauses.map(clauseText)),
    ...ours(meeting.actions).map(({ task }) => task),
    ...ours(meeting.follow_ups).map(({ text }) => text),
    ...ours(meeting.proposals).map(({ text }) => text),
  ];
  // Prose shows what Markdown's signs do, not the signs.
  return texts.flatMap((text) => (text === undefined ? [] : [text, text.replace(/[*_`]+/g, "")]));
}

/** "Bilaga 2" may be said of what is public too. */
function isGeneric(text: string): boolean {
  return text.trim().length < 3 || /^\p{L}+\.?\s*(?:nr\s*)?(?:\d{1,3}\s?[a-z]?|[a-z])$/iu.test(text.trim());
}

/**
 * True where prose names the item, or there is none. Else its words stand under a heading that nobody can tell to be its
 * own, though its record is known.
 */
function standsIn(body: string, { number, title = "" }: AgendaItem): boolean {
  if (body.trim() === "") return true;
  const lines = body.split(/\r\n?|\n/).map(wordsOfLine);
  const key = number === undefined ? "" : itemKey(number);
  const wanted = keyOf(title.replace(/[*_`]/g, ""));
  return lines.some(
    (line) => (key !== "" && numberOf(line) === key) || (wanted !== "" && keyOf(line).includes(wanted)),
  );
}

/**
 * The item of that number with those below it (4.1 of 4), else of that title; and headings without a number behind it,
 * unless the agenda says that they are public: they may well be parts of it.
 */
function anchorsOf(
  { number, title }: AgendaItem,
  items: readonly DocumentItem[],
  open: readonly string[],
): string[] {
  const key = number === undefined ? "" : itemKey(number);
  const numbered = items.filter(({ label }) => key !== "" && itemKey(label) === key);
  if (numbered.length === 0) {
    const titled = items.filter((item) => title !== undefined && keyOf(item.title) === keyOf(title));
    return titled.map(({ anchor }) => anchor);
  }
  const anchors: string[] = [];
  let within = false;
  for (const { anchor, label, title: heading } of items) {
    const own = itemKey(label);
    if (label !== "") within = own === key || own.startsWith(`${key}.`);
    if (within && (label !== "" || !open.includes(keyOf(heading)))) anchors.push(anchor);
  }
  return anchors;
}
