import { isMissing, likeness, plain, same, written } from "./text.ts";
import {
  asCounts,
  asItems,
  asList,
  asPeople,
  asPeriod,
  asText,
  asTexts,
  asTime,
  type Comparison,
  exactly,
  isRecord,
  toList,
} from "./values.ts";

/** One entry of a list, as an annotation or the program has it. */
export type Entry = Readonly<Record<string, unknown>>;

/** How the entries of a list are told to be the same, and which of their fields are then compared. */
export interface ListRule {
  name: string;
  /** How alike two entries are; 0 where they are not the same. */
  like: (wanted: Entry, found: Entry) => number;
  fields: Readonly<Record<string, Comparison>>;
}

/** What an entry says, for the lists that are matched by it. */
export function textOf(entry: Entry): string {
  const clauses = toList(entry["clauses"]).map((clause) =>
    written(isRecord(clause) ? clause["text"] : clause),
  );
  const { text, task, title, verbatim } = entry;
  return [text, task, clauses.join(" "), title, verbatim].map(written).find((said) => said !== "") ?? "";
}

/** Entries of the same item; one that names none may be of any. */
export function sameItem(wanted: Entry, found: Entry): boolean {
  const [a, b] = [wanted["agenda"], found["agenda"]];
  return isMissing(a) || isMissing(b) || bareNumber(a) === bareNumber(b);
}

const byText = (wanted: Entry, found: Entry) =>
  sameItem(wanted, found) ? likeness(textOf(wanted), textOf(found)) : 0;

const byName = (wanted: Entry, found: Entry) => {
  const key = isMissing(wanted["name"]) ? "organisation" : "name";
  return Number(same(wanted[key], found[key]));
};

const byNumberAndTitle = (wanted: Entry, found: Entry) =>
  isMissing(wanted["number"]) || bareNumber(wanted["number"]) === bareNumber(found["number"])
    ? likeness(wanted["title"], found["title"])
    : 0;

const byDate = (wanted: Entry, found: Entry) =>
  Number(
    !isMissing(wanted["date"]) && wanted["date"] === found["date"] && lastDay(wanted) === lastDay(found),
  );

/** The lists of a meeting. The rules stand in `test/gold/README.md`. */
export const listRules: readonly ListRule[] = [
  {
    name: "attendees",
    like: byName,
    fields: {
      organisation: asText,
      role: exactly,
      remote: asText,
      from: asTime,
      until: asTime,
      items: asItems,
      recused: asItems,
      substitute_for: asText,
      line: exactly,
    },
  },
  { name: "absent", like: byName, fields: { organisation: asText, line: exactly } },
  {
    name: "vacancies",
    like: (wanted, found) => Number(same(wanted["organisation"], found["organisation"])),
    fields: {},
  },
  {
    name: "agenda",
    like: byNumberAndTitle,
    fields: { presenter: asPeople, attachments: asList, case: asText, line: exactly },
  },
  {
    name: "decisions",
    like: byText,
    fields: {
      kind: exactly,
      condition: asText,
      addition: asText,
      valid_from: asPeriod,
      valid_to: asPeriod,
      votes: asCounts,
      reservations: asTexts,
      sent_to: asTexts,
      line: exactly,
    },
  },
  { name: "proposals", like: byText, fields: { by: asText, line: exactly } },
  { name: "reported_decisions", like: byText, fields: { body: asText, date: asPeriod, line: exactly } },
  { name: "actions", like: byText, fields: { owner: asPeople, due_iso: asPeriod, line: exactly } },
  { name: "follow_ups", like: byText, fields: { when_iso: asPeriod, forum: asText, line: exactly } },
  {
    name: "upcoming_meetings",
    like: byDate,
    fields: { start_time: asTime, end_time: asTime, status: exactly, moved_from: asPeriod, line: exactly },
  },
];

/** The meeting's own facts. */
export const factRules: Readonly<Record<string, Comparison>> = {
  forum: asText,
  date: exactly,
  start_time: asTime,
  end_time: asTime,
  place: asText,
  chair: exactly,
  secretary: exactly,
};

function bareNumber(value: unknown): string {
  return plain(value).replaceAll("§", "").trim();
}

function lastDay(entry: Entry): unknown {
  return entry["end_date"] ?? entry["date"];
}
