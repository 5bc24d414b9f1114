import type { MeetingState } from "../../archive/register.ts";
import { fromToday, periodInWords, weekdayInWords } from "../../language/days.ts";
import { longDay, monthHeading } from "../../language/long-days.ts";
import { together } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import type { Cell, Column } from "../../output/table-parts.ts";
import { forumName, type Question } from "../list/question.ts";
import { meetingTime } from "../meetings.ts";

interface Calendar {
  meetings: readonly MeetingState[];
  /** Those whose minutes should be here and are not. */
  missing: ReadonlySet<MeetingState>;
  /** True where meetings of the past were asked for too. */
  past: boolean;
}

/** The calendar for people: how many meetings, then month by month, everything in line. */
export function screenCalendar(calendar: Calendar, question: Question): string {
  const { texts, theme, width, asOf, chosenDay } = question;
  const { meetings, past } = calendar;
  const day = chosenDay ? periodInWords(asOf, texts) : undefined;
  const heading = theme.heading(texts.lists.meetings({ count: meetings.length, all: past, asOf: day }));
  const months = [...new Set(meetings.map(({ date }) => date.slice(0, 7)))];
  const headings = new Set(months.map((month) => theme.heading(monthHeading(month, texts))));
  const rows = months.flatMap((month) => monthRows(month, calendar, question));
  const screen = table(columns, rows, { width, theme, titles: false, indent })
    .split("\n")
    .map((line) => (headings.has(line.trim()) ? line.trim() : line))
    .join("\n");
  // Where each meeting becomes a card of its own, months are apart already.
  return `${heading}\n${screen.replace(/\n{3,}/g, "\n\n").replace(/^\n*/, "\n")}`;
}

const indent = "  ";

const columns: readonly Column[] = [
  { title: "" },
  { title: "", whole: true },
  { title: "", flexible: true },
  { title: "", flexible: true, spare: true },
  { title: "" },
];

/** Headings are rows of the same table, so that all months keep one line. */
function monthRows(month: string, { meetings, missing }: Calendar, question: Question): Cell[][] {
  const { theme, texts } = question;
  const nothing = columns.map(() => ({ text: "" }));
  const heading = { text: together(monthHeading(month, texts)), style: theme.heading };
  const rows = meetings
    .filter(({ date }) => date.startsWith(month))
    .map((meeting) => cellsOf(meeting, missing.has(meeting), question));
  return [nothing, [heading, ...nothing.slice(1)], ...rows];
}

function cellsOf(meeting: MeetingState, missing: boolean, question: Question): Cell[] {
  const { theme } = question;
  const { status, place = "" } = meeting;
  const look = status === "cancelled" ? theme.dim : undefined;
  const unsettled = status === "cancelled" || status === "tentative" || meeting.moved_from.length > 0;
  return [
    { text: daysOf(meeting, question), style: look },
    { text: meetingTime(meeting, question), style: look },
    { text: nameOf(meeting, question), style: look },
    { text: place, style: theme.dim },
    {
      text: standingOf(meeting, missing, question),
      style: missing ? theme.alarm : unsettled ? theme.warning : theme.dim,
    },
  ];
}

function nameOf({ forum, title = "", extraordinary }: MeetingState, question: Question): string {
  const names = [forumName(question, forum), extraordinary ? title : ""];
  return names.filter((name) => name !== "").join(": ") || title || question.texts.calendar.meeting;
}

/** "torsdag 8 maj", "torsdag 8 maj – fredag 9 maj" */
function daysOf({ date, end_date = date }: MeetingState, { texts }: Question): string {
  const days = end_date > date ? [date, end_date] : [date];
  const words = days.map((day) => `${weekdayInWords(day, texts)} ${longDay(day, date, texts)}`);
  return words.map(together).join(`${together(" –")} `);
}

/** "inställt", "flyttat från 28 augusti, om 3 månader", "protokoll saknas"; of minutes, how far they have come. */
function standingOf(meeting: MeetingState, missing: boolean, { texts, asOf }: Question): string {
  const { status, date, minutes_status: minutes } = meeting;
  const [before] = meeting.moved_from;
  const { meetingStatuses, minutesStatuses } = texts.vocabulary;
  const written = minutes !== undefined && minutes !== "planned" && minutes !== "cancelled";
  const parts = [
    status === "planned" || written ? "" : meetingStatuses[status],
    before === undefined ? "" : texts.lists.movedFrom({ day: together(longDay(before, date, texts)) }),
    missing ? texts.calendar.minutesMissing : "",
    written ? minutesStatuses[minutes] : "",
    date >= asOf && status !== "cancelled" ? together(fromToday(date, asOf, texts)) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
