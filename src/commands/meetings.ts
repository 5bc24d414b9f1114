import type { MeetingState } from "../archive/register.ts";
import { shortDay } from "../language/days.ts";
import { weekdayOf } from "../model/day.ts";
import type { Plain } from "../output/csv.ts";
import { together } from "../output/plain.ts";
import type { Run } from "./context.ts";
import type { Facts } from "./list/facts.ts";
import { type Fields, type List, type ListOptions, runList } from "./list/list.ts";
import { forumName, type Question } from "./list/question.ts";

type MeetingsOptions = Omit<ListOptions, "owner" | "organisation" | "topic" | "kind" | "due">;

/** Lists the meetings to come, cancelled ones too; with a period or a status, those of the past as well. */
export const run: Run<MeetingsOptions> = (options, context) => {
  const past = options.since !== undefined || options.until !== undefined;
  return runList(meetings, { ...options, all: options.all || past }, context);
};

const fields: Fields<MeetingState> = {
  ref: { text: ({ id }) => id, style: (_, theme) => theme.ref, whole: true },
  date: { text: meetingDays, order: ({ date }) => date },
  time: { text: meetingTime, whole: true },
  title: { text: ({ title, forum }, question) => title ?? forumName(question, forum), flexible: true },
  forum: { text: ({ forum }, question) => forumName(question, forum), flexible: true },
  place: { text: ({ place }) => place ?? "", flexible: true, spare: true },
  status: {
    text: meetingStanding,
    style: ({ status }, theme) => (status === "cancelled" ? theme.warning : undefined),
  },
  minutes: {
    text: ({ minutes_status: status }, { texts }) => (status ? texts.vocabulary.minutesStatuses[status] : ""),
  },
  file: { text: ({ source }, { context }) => `${context.shown(source.file)}:${source.line}` },
};

/** What every table of meetings begins with, in `--csv`. */
export const meetingNames = [
  "ref",
  "forum",
  "date",
  "end_date",
  "start_time",
  "end_time",
  "place",
  "title",
  "status",
] as const;

const meetings: List<MeetingState> = {
  name: "meetings",
  items: ({ register }) => register.meetings,
  facts,
  vocabulary: ({ texts }) => ({
    kinds: {},
    statuses: { ...texts.vocabulary.minutesStatuses, ...texts.vocabulary.meetingStatuses },
  }),
  fields,
  shown: ["ref", "date", "time", "title", "place", "status"],
  order: ["date", "time", "ref"],
  record: meetingRecord,
  csvNames: [...meetingNames, "open", "minutes_status", "file", "line"],
};

/** "tors 8 maj", over several days "8 maj – 9 maj". */
export function meetingDays({ date, end_date }: MeetingState, { asOf, texts }: Question): string {
  const weekday = texts.common.shortWeekdays[weekdayOf(date) - 1] ?? "";
  const first = together(`${weekday} ${shortDay(date, asOf, texts)}`);
  return end_date && end_date !== date ? `${first} – ${together(shortDay(end_date, asOf, texts))}` : first;
}

/** "09:00–12:00", "09:00", "–12:00" or nothing, as the language writes times. */
export function meetingTime({ start_time = "", end_time }: MeetingState, { texts }: Question): string {
  const [start, end] = [start_time, end_time ?? ""].map((time) => time && texts.days.time({ time }));
  return end ? `${start}–${end}` : (start ?? "");
}

/** What is to be said of it beyond that it is planned: "inställt", "flyttat från 2 maj", "utkast". */
export function meetingStanding(meeting: MeetingState, { texts, asOf }: Question): string {
  const {
    status,
    minutes_status: minutes,
    moved_from: [moved],
  } = meeting;
  const { meetingStatuses, minutesStatuses } = texts.vocabulary;
  const parts = [
    status === "planned" ? "" : meetingStatuses[status],
    moved === undefined ? "" : texts.lists.movedFrom({ day: together(shortDay(moved, asOf, texts)) }),
    minutes === undefined || minutes === "planned" || minutes === status ? "" : minutesStatuses[minutes],
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function facts(meeting: MeetingState, { asOf }: Question): Facts {
  const { forum, date, end_date = date, status, minutes_status, file, source, title = "" } = meeting;
  return {
    forum,
    date,
    file: file ?? source.file,
    open: end_date >= asOf,
    overdue: false,
    kind: undefined,
    statuses: minutes_status ? [status, minutes_status] : [status],
    owner: () => [],
    organisations: [],
    topics: () => [],
    words: title,
    due: undefined,
  };
}

/** A meeting in the vocabulary of the files, with what is computed on the day asked about. */
export function meetingRecord(meeting: MeetingState, { asOf }: Question): Record<string, Plain> {
  const { id, source, file, end_date, date, status, ...fields } = meeting;
  const open = (end_date ?? date) >= asOf && status !== "cancelled";
  return {
    ref: id,
    id,
    ...fields,
    date,
    end_date,
    status,
    open,
    reasons: [],
    file: file ?? source.file,
    line: file === undefined || file === source.file ? source.line : 1,
  };
}
