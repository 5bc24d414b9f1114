import { scanMinutesHeader } from "../../format/index.ts";
import { clauseText } from "../../model/decision.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../../model/minutes.ts";
import type { DocumentItem } from "../document.ts";
import { itemKey } from "../item-key.ts";
import { keyOf } from "./replacing.ts";

/** The items of a document that are not public, and what nobody is to read of them anywhere else in it. */
export interface Withheld {
  anchors: ReadonlySet<string>;
  /** Texts of several words, wherever they stand. */
  texts: readonly string[];
  /** Single words, which may stand for other things too: only where they are all that is said. */
  words: readonly string[];
  /** Agenda items that are not public and that no item of the document can be told to be. */
  unfound: readonly string[];
}

/**
 * What the header says of items counts even where no heading of a draft has that number: it is then nowhere to be found.
 * @param text the minutes file's
 * @param items of the whole document, as they were before anything was left out
 */
export function withheldIn(
  { meeting, file }: Minutes,
  text: string,
  items: readonly DocumentItem[],
): Withheld {
  const stated = scanMinutesHeader({ file, text }).value.agenda ?? [];
  const kept = meeting.agenda.filter((item) => item.public === false);
  const secret = [
    ...kept,
    ...stated.filter((item) => item.public === false && !kept.some((one) => isSame(one, item))),
  ];
  const found = secret.map((item) => ({ item, anchors: anchorsOf(item, items) }));
  const anchors = new Set(found.flatMap(({ anchors: some }) => some));
  const numbers = new Set(secret.map(({ number }) => number));
  const isSecret = (number: string | undefined) => number !== undefined && numbers.has(number);
  const open = new Set(textsOf(meeting, (number) => !isSecret(number)).map(keyOf));
  const titles = items.filter(({ anchor }) => anchors.has(anchor)).map(({ title }) => title);
  const texts = [...textsOf(meeting, isSecret), ...titles].filter(
    (text) => !isGeneric(text) && !open.has(keyOf(text)),
  );
  const known = [...new Set(texts)];
  const several = (text: string) => /[\s/.]/.test(text.trim());
  return {
    anchors,
    texts: known.filter(several),
    words: known.filter((text) => !several(text)),
    unfound: found.flatMap(({ item, anchors: some }) =>
      some.length === 0 ? [item.number ?? item.title ?? ""] : [],
    ),
  };
}

function isSame(one: AgendaItem, other: AgendaItem): boolean {
  return one.number === undefined && other.number === undefined
    ? one.title === other.title
    : one.number === other.number;
}

/** What is said of the agenda items of those numbers: titles, case numbers, attachments, and their records' words. */
function textsOf(meeting: MeetingRecords, wanted: (number: string | undefined) => boolean): string[] {
  const ours = <T extends { agenda?: string | undefined }>(all: readonly T[]) =>
    all.filter(({ agenda }) => wanted(agenda));
  const texts = [
    ...meeting.agenda
      .filter(({ number }) => wanted(number))
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
  return texts.filter((text) => text !== undefined);
}

/** "Bilaga 2" may be said of what is public too. */
function isGeneric(text: string): boolean {
  return text.trim().length < 3 || /^\p{L}+\.?\s*(?:nr\s*)?(?:\d{1,3}\s?[a-z]?|[a-z])$/iu.test(text.trim());
}

/** The item of that number with those below it (4.1 of 4), else of that title. */
function anchorsOf(
  { number, title }: { number?: string | undefined; title?: string | undefined },
  items: readonly DocumentItem[],
): string[] {
  const key = number === undefined ? "" : itemKey(number);
  const numbered = items.filter(({ label }) => key !== "" && itemKey(label) === key);
  const below = items.filter(({ label }) => key !== "" && itemKey(label).startsWith(`${key}.`));
  const titled = items.filter((item) => title !== undefined && keyOf(item.title) === keyOf(title));
  const found = numbered.length > 0 ? [...numbered, ...below] : titled;
  return found.map(({ anchor }) => anchor);
}
