import type { Day } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import { configFile } from "../model/layout.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { compare } from "../model/order.ts";
import { CalendarBook } from "./calendar-book.ts";
import { statementOf } from "./calendar-statements.ts";
import type { MeetingState } from "./register.ts";
import { changesTakenBack } from "./taken-back.ts";
import { dayOfEntry, dayOfMinutes, type View } from "./view.ts";

/**
 * The meetings of all forums as they stood on the view's day: the plan in `klubba.yaml`, then planned files,
 * then what each minutes says and what the journal tells, in the order of their days.
 */
export function calendarOf(view: View): MeetingState[] {
  const book = new CalendarBook(view.archive.config);
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
  return book.meetings();
}

function recordPlan(view: View, book: CalendarBook): void {
  for (const [forum, { planned = [] }] of Object.entries(view.archive.config.forums ?? {})) {
    for (const meeting of planned) book.plan(forum, { statement: meeting, file: configFile, line: 1 });
  }
  for (const minutes of view.coming) recordFile(minutes, book);
}

function recordFile(minutes: Minutes, book: CalendarBook): void {
  const statement: UpcomingMeeting = {
    ...factsOf(minutes),
    status: minutes.status === "cancelled" ? "cancelled" : "planned",
  };
  const meeting = book.plan(minutes.forum, { statement, file: minutes.file, line: 1 });
  if (meeting && minutes.status === "cancelled") meeting.sequence++;
  if (meeting) Object.assign(meeting, { file: minutes.file, minutes_status: minutes.status });
}

function recordMinutes(minutes: Minutes, book: CalendarBook): void {
  book.hold(minutes.forum, { statement: factsOf(minutes), file: minutes.file, line: 1 }, minutes.status);
  for (const announced of minutes.meeting.upcoming_meetings) {
    book.announce(minutes.forum, { statement: announced, file: minutes.file, line: announced.line ?? 1 });
  }
}

function recordEvent(entry: JournalEntry, book: CalendarBook): void {
  const statement = statementOf(entry);
  const forum = entry.ref === undefined ? undefined : book.byId(entry.ref)?.forum;
  if (statement && forum !== undefined)
    book.announce(forum, { statement, file: entry.file, line: entry.line });
}

function factsOf(minutes: Minutes): UpcomingMeeting {
  const { date, end_date, start_time, end_time, place } = minutes.meeting;
  const title = minutes.meeting.klubba === undefined ? undefined : minutes.meeting.title;
  return { id: minutes.id, date, end_date, start_time, end_time, place, title };
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
