import type { Config } from "../../model/config.ts";
import type { Period } from "../../model/day.ts";
import type { Meeting, RecordList } from "../../model/meeting.ts";
import { forumOf } from "../../model/names.ts";
import { type Recognition, readMeaning } from "../../recognise/index.ts";
import { forumOfSource } from "./forum.ts";
import type { ReadSource } from "./read-source.ts";

type ListName = RecordList | "attendees" | "absent" | "vacancies" | "suggestions";

const listNames: readonly ListName[] = [
  "attendees",
  "absent",
  "vacancies",
  "agenda",
  "decisions",
  "proposals",
  "reported_decisions",
  "actions",
  "follow_ups",
  "upcoming_meetings",
  "suggestions",
];

/**
 * What a document says, for other programs: the meeting's facts and all lists, each entry with `line` (1-based, in
 * the source where it has lines, else in the text made from it) and `explicit`, and with what its days mean.
 */
export function meetingAsJson(read: ReadSource, config: Config, asked: string | undefined): object {
  const { source, found, date, imported } = read;
  const { facts } = found;
  const clues = { forum: facts.forum, title: facts.title, places: [source.name, source.folder] };
  const forum = asked ?? forumOfSource(config, clues);
  const lists = listNames.map((name) => [name, found[name].map((entry) => asEntry(entry, read))]);
  const furniture = imported.furniture.length > 0 ? { left_out: imported.furniture } : {};
  return {
    ...facts,
    ...(forum === undefined ? {} : { forum }),
    ...(forumOf(config, forum ?? "")?.name === undefined
      ? {}
      : { forum_name: forumOf(config, forum ?? "")?.name }),
    date,
    language: found.language,
    ...Object.fromEntries(lists),
    ...furniture,
  };
}

function asEntry(entry: object, read: ReadSource): object {
  const { span: _span, line, attachments, ...rest } = entry as Entry;
  return {
    ...rest,
    ...(attachments ? { attachments: attachments.map(({ label, file }) => label ?? file) } : {}),
    ...daysOf(rest, read),
    ...(line === undefined ? {} : { line: read.imported.lines?.[line - 1] ?? line }),
  };
}

type Entry = Partial<Record<"due" | "when", string>> & {
  span?: unknown;
  line?: number;
  attachments?: NonNullable<Meeting["agenda"]>[number]["attachments"];
};

function daysOf({ due, when }: Entry, read: ReadSource): { due_iso?: Period; when_iso?: Period } {
  const due_iso = due === undefined ? undefined : periodOf(due, read);
  const when_iso = when === undefined ? undefined : periodOf(when, read);
  return { ...(due_iso ? { due_iso } : {}), ...(when_iso ? { when_iso } : {}) };
}

/** The next meeting is the first that the document itself announces. */
function periodOf(text: string, { date, found }: ReadSource): Period | undefined {
  if (date === undefined) return undefined;
  const meaning = readMeaning(text, { language: found.language, from: date });
  if (meaning?.type === "period") return meaning.period;
  return meaning?.type === "next-meeting" ? nextMeeting(found, date) : undefined;
}

function nextMeeting({ upcoming_meetings }: Recognition, date: string): Period | undefined {
  return upcoming_meetings
    .filter(({ status }) => status !== "cancelled")
    .flatMap((one) => (one.date !== undefined && one.date > date ? [one.date] : []))
    .toSorted()[0];
}
