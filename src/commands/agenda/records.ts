import type { Matter } from "../../archive/agenda.ts";
import type { Plain } from "../../output/csv.ts";
import { fieldsOf } from "../list/record-of.ts";
import type { NumberedItem } from "../new/number.ts";
import { lastPlaceOf } from "./last.ts";
import type { AgendaSheet } from "./sheet.ts";
import { whyInWords } from "./words.ts";

/** The agenda for programs: an item each, with what comes back under it. */
export function itemRecords(sheet: AgendaSheet): Record<string, Plain>[] {
  return sheet.items.map((item) => ({
    ...itemRecord(item, sheet),
    matters: item.matters.map((matter) => matterRecord(matter, sheet)),
  }));
}

function itemRecord(item: NumberedItem, { spot, forum, date }: AgendaSheet): Record<string, Plain> {
  return {
    meeting: spot.id,
    forum,
    date,
    ...fieldsOf(item.record ?? {}),
    number: item.number,
    title: item.title,
    follows: item.follows,
    from: item.from,
    settled_by: item.settled,
    file: spot.existing?.file,
    line: lineOf(item),
  };
}

function lineOf({ record }: NumberedItem): number | undefined {
  return record && "line" in record && typeof record.line === "number" ? record.line : undefined;
}

function matterRecord(matter: Matter, { question }: AgendaSheet): Record<string, Plain> {
  const { ref, forum, date, file, line, title, follows, reason, others, text } = matter;
  const { question: asked, answered, waiting, owner, day, by } = matter;
  const { lookup } = question;
  const state = lookup.returning(ref) ?? lookup.action(ref) ?? lookup.decision(ref);
  const last = lastPlaceOf(matter, question);
  return {
    ref,
    forum,
    date,
    file,
    line,
    title,
    follows,
    reasons: [reason, ...others],
    why: whyInWords(matter, question),
    text,
    question: asked,
    answered,
    waiting,
    owner,
    due_iso: reason === "due" ? day : undefined,
    valid_to: reason === "lapsing" || reason === "lapsed" ? day : undefined,
    by,
    status: state?.status,
    open: state?.open,
    last: last && { ...last },
  };
}

/** A row for each thing that comes back, and one for each item without any. */
export function itemRows(sheet: AgendaSheet): Record<string, Plain>[] {
  return sheet.items.flatMap((item) => {
    const row = itemRecord(item, sheet);
    if (item.matters.length === 0) return [row];
    return item.matters.map((matter) => ({
      ...matterRecord(matter, sheet),
      ...row,
      ...cellsOf(matter, sheet),
    }));
  });
}

/** What a row says of the matter where the item has a field of the same name, and of where it was last. */
function cellsOf(matter: Matter, { question }: AgendaSheet): Record<string, Plain> {
  const last = lastPlaceOf(matter, question);
  return {
    ref: matter.ref,
    last_meeting: last?.meeting,
    last_date: last?.date,
    last_agenda: last?.agenda,
  };
}

export const rowNames = [
  "meeting",
  "forum",
  "date",
  "number",
  "title",
  "from",
  "ref",
  "reasons",
  "why",
  "text",
  "question",
  "answered",
  "owner",
  "due_iso",
  "waiting",
  "last_meeting",
  "last_date",
  "last_agenda",
  "settled_by",
  "file",
  "line",
];
