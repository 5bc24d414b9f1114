import type { Place } from "../../archive/register.ts";
import { itemRef, parseItemRef } from "../../archive/trace-step.ts";
import { viewOn } from "../../archive/view.ts";
import { periodInWords } from "../../language/days.ts";
import type { JournalEntry } from "../../model/journal.ts";
import { forumOf } from "../../model/names.ts";
import { parseReference } from "../../model/reference.ts";
import type { SheetField } from "../../output/sheet.ts";
import type { Question } from "../list/question.ts";
import { forumName } from "../list/question.ts";
import type { Finder } from "./find.ts";

/** What sheets are made from: the question, and where things lead to. */
export interface Asked {
  question: Question;
  finder: Finder;
}

/** "Punkt 2, Vårdprogram – Vårdsamråd Norrsjö, 3 april 2025" */
export function whereItBelongs(
  place: Place,
  part: { item: string; agenda: string | undefined },
  question: Question,
): string {
  const { texts } = question;
  const number = part.agenda && numberInWords(part.agenda, place.forum, question);
  const item = [number, part.item];
  const meeting = [forumName(question, place.forum), place.date && periodInWords(place.date, texts)];
  return [item, meeting]
    .map((words) => words.filter((word) => word !== undefined && word !== "").join(", "))
    .filter((words) => words !== "")
    .join(" – ");
}

/** "§ 34" where the forum counts over the year, else "Punkt 3". */
export function numberInWords(number: string, forum: string, question: Question): string {
  return countsByYear(forum, question) ? `§ ${number}` : question.texts.show.item({ number });
}

function countsByYear(forum: string, { archive }: Question): boolean {
  return forumOf(archive.config, forum)?.numbering === "year";
}

/** "VS-2025-05-08, punkt 3", or "VS-2025-05-08 § 34" where the forum counts over the year. */
function itemInWords({ meeting, number }: { meeting: string; number: string }, question: Question): string {
  const forum = question.lookup.meeting(meeting)?.forum ?? "";
  if (countsByYear(forum, question)) return `${meeting} § ${number}`;
  return question.texts.show.itemOf({ meeting, number });
}

/** The fields at the end of every record's sheet. */
export function lastFields(record: Place & { journal: readonly JournalEntry[] }, asked: Asked): SheetField[] {
  const { question, finder } = asked;
  const { labels } = question.texts.show;
  const following = finder.followedBy(record.ref);
  return [
    { label: labels.followedBy, values: following.map((item) => itemInWords(item, question)) },
    {
      label: labels.journal,
      values: [...record.journal, ...entriesOfItem(record.ref, question)].map((entry) =>
        journalLine(entry, question),
      ),
    },
    { label: labels.read, values: [`${question.context.shown(record.file)}:${record.line}`] },
  ];
}

/** What the journal says of the item that a record belongs to. */
function entriesOfItem(ref: string, { archive, asOf }: Question): JournalEntry[] {
  const { meeting, local } = parseReference(ref);
  const minutes = archive.minutes.find(({ id }) => id === meeting);
  if (minutes === undefined || local === undefined) return [];
  const { decisions, actions, follow_ups } = minutes.meeting;
  const whole = local.replace(/\.\d+$/, "");
  const { agenda } = [...decisions, ...actions, ...follow_ups].find(({ id }) => id === whole) ?? {};
  const item = agenda && itemRef(meeting, agenda);
  return viewOn(archive, asOf).journal.filter((entry) => item !== undefined && entry.ref === item);
}

/** What the journal says of a meeting as a whole, and of its items: "punkt 4: 2 maj 2025: rättat, …". */
export function meetingEntries(meeting: string, question: Question): SheetField {
  const { archive, asOf, texts } = question;
  const entries = viewOn(archive, asOf).journal.filter(
    ({ ref = "" }) => ref === meeting || parseItemRef(ref)?.meeting === meeting,
  );
  const lines = entries.map((entry) => {
    const number = parseItemRef(entry.ref ?? "")?.number;
    const line = journalLine(entry, question);
    return number === undefined ? line : `${texts.show.item({ number })}, ${line}`;
  });
  return field(texts.show.labels.journal, lines);
}

/** "29 april 2025: villkoret uppfyllt, av Bo Alm (k7f3)" */
function journalLine(entry: JournalEntry, question: Question): string {
  const { on, at, event, id } = entry;
  const { texts } = question;
  const day = on ?? at?.slice(0, 10);
  const words = [event && texts.vocabulary.events[event], entryInWords(entry, question)].filter(
    (word) => word !== undefined && word !== "",
  );
  return `${day ? `${periodInWords(day, texts)}: ` : ""}${words.join(", ")}${id ? ` (${id})` : ""}`;
}

/** What a journal record says beside its event: "Alby kommun, noterat av Bo Alm". */
export function entryInWords(entry: JournalEntry, { texts }: Question): string {
  const { by, organisation, owner, due, date, text } = entry;
  return [
    organisation,
    owner,
    due,
    date && periodInWords(date, texts),
    text?.replace(/\.$/, ""),
    by && texts.show.by({ name: by }),
  ]
    .filter((word) => word !== undefined && word !== "")
    .join(", ");
}

/** A field of one value, of several, or of none. */
export function field(label: string, value: string | readonly string[] | undefined): SheetField {
  if (value === undefined || value === "") return { label, values: [] };
  return { label, values: typeof value === "string" ? [value] : value };
}
