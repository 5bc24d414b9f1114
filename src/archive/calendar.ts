import type { Day } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import { configFile } from "../model/layout.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { compare } from "../model/order.ts";
import type { Diagnostic } from "../model/problem.ts";
import { CalendarBook } from "./calendar-book.ts";
import { isChange, plannedTwice } from "./calendar-conflicts.ts";
import { statementOf } from "./calendar-statements.ts";
import { type MeetingState, plannedKey } from "./register.ts";
import { changesTakenBack } from "./taken-back.ts";
import { dayOfEntry, dayOfMinutes, type View } from "./view.ts";

/** The calendar on a day, and what in it does not fit together. */
interface Calendar {
  meetings: MeetingState[];
  diagnostics: Diagnostic[];
}

/**
 * The meetings of all forums as they stood on the view's day: the plan in `klubba.yaml`, then planned files,
 * then what each minutes says and what the journal tells, in the order of their days.
 */
export function calendarOf(view: View): Calendar {
  const book = new CalendarBook(view.archive.config);
  for (const meeting of view.archive.leftOut?.meetings ?? []) book.know(meeting);
  recordPlan(view, book);
  const said = [
    ...view.held.map((minutes) => ({ day: dayOfMinutes(minutes), say: () => recordMinutes(minutes, book) })),
    ...view.journal.map((entry) => ({ day: dayOfEntry(entry), say: () => recordEvent(entry, book) })),
  ];
  said.sort((a, b) => compare(a.day, b.day));
  for (const { say } of said) say();
  // A file that says of itself that its meeting is cancelled knows it better than what was announced before.
  for (const minutes of view.archive.minutes) if (minutes.status === "cancelled") recordFile(minutes, book);
  for (const [id, changes] of changesTakenBack(view)) {
    const meeting = book.byId(id);
    if (meeting) meeting.sequence += changes;
  }
  const meetings = book.meetings();
  for (const conflict of plannedTwice(meetings)) book.conflicts.add(conflict);
  return { meetings, diagnostics: book.conflicts.diagnostics() };
}

function recordPlan({ archive, coming }: View, book: CalendarBook): void {
  const { lineOf, leftOut } = archive;
  const settled = new Set(leftOut?.planned);
  for (const [forum, { planned = [] }] of Object.entries(archive.config.forums ?? {})) {
    for (const meeting of planned) {
      if (settled.size > 0 && settled.has(plannedKey(forum, meeting))) continue;
      book.plan(forum, { statement: meeting, day: "", file: configFile, line: lineOf?.(meeting) ?? 1 });
    }
  }
  for (const minutes of coming) recordFile(minutes, book);
}

function recordFile(minutes: Minutes, book: CalendarBook): void {
  const statement = factsOf(minutes, minutes.status === "cancelled" ? "cancelled" : "planned");
  book.planFile(minutes.forum, { statement, day: "", file: minutes.file, line: 1 }, minutes.status);
}

function recordMinutes(minutes: Minutes, book: CalendarBook): void {
  const { file, forum, status, meeting } = minutes;
  const day = dayOfMinutes(minutes);
  if (minutes.partial !== true)
    book.hold(forum, { statement: factsOf(minutes, "confirmed"), day, file, line: 1 }, status);
  // A list of what is to come does not take back what the same minutes change, wherever it stands in them.
  for (const changes of [false, true])
    for (const statement of meeting.upcoming_meetings)
      if (isChange(statement) === changes)
        book.announce(forum, { statement, day, file, line: statement.line ?? 1 });
}

function recordEvent(entry: JournalEntry, book: CalendarBook): void {
  const statement = statementOf(entry);
  if (statement) book.record({ statement, day: dayOfEntry(entry), file: entry.file, line: entry.line });
}

function factsOf(minutes: Minutes, status: UpcomingMeeting["status"]): UpcomingMeeting {
  const { date, end_date, start_time, end_time, place } = minutes.meeting;
  const title = minutes.meeting.klubba === undefined ? undefined : minutes.meeting.title;
  return { id: minutes.id, date, end_date, start_time, end_time, place, title, status };
}

/** The forum's first ordinary meeting after a day that has not been cancelled. */
export function nextMeeting(
  meetings: readonly MeetingState[],
  forum: string,
  after: Day,
): MeetingState | undefined {
  return meetings.find((meeting) => isOrdinary(meeting, forum) && meeting.date > after);
}

/** True for a meeting of that forum which takes place and is not a workshop, an extra meeting or the like. */
export function isOrdinary(meeting: MeetingState, forum: string): boolean {
  return meeting.forum === forum && meeting.status !== "cancelled" && !meeting.extraordinary;
}

/** Meetings that have passed without minutes; "passed" means before the day asked about. */
export function minutesMissing(meetings: readonly MeetingState[], asOf: Day): MeetingState[] {
  return meetings.filter(
    (meeting) => meeting.date < asOf && meeting.status !== "cancelled" && !hasMinutes(meeting),
  );
}

/** True where there is a file that tells how the meeting went, be it a draft. */
export function hasMinutes(meeting: MeetingState): boolean {
  return meeting.minutes_status !== undefined && !["planned", "cancelled"].includes(meeting.minutes_status);
}
