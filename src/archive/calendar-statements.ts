import type { Day } from "../model/day.ts";
import type { JournalEntry, JournalEvent } from "../model/journal.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { MeetingState } from "./register.ts";

/** A statement about a meeting's place in the calendar, and where it stands. */
export interface Said {
  statement: UpcomingMeeting;
  /** The day it was said; "" for a plan, which says not when it was made. */
  day: Day;
  file: string;
  line: number;
}

const statusOfEvent: Partial<Record<JournalEvent, UpcomingMeeting["status"]>> = {
  moved: "moved",
  "time-changed": "changed",
  cancelled: "cancelled",
  confirmed: "confirmed",
};

/** What a journal record says of a meeting; undefined for events of other records. */
export function statementOf(entry: JournalEntry): UpcomingMeeting | undefined {
  const status = entry.event && statusOfEvent[entry.event];
  if (!status) return undefined;
  const { date, end_date, start_time, end_time } = entry;
  return { id: entry.ref, date, end_date, start_time, end_time, status };
}

/**
 * Lets a statement change a meeting. What it does not mention stays, except that a new day takes the old
 * last day with it.
 * @returns true where anything that a calendar shows has changed
 */
export function applyStatement(meeting: MeetingState, { statement, file, line }: Said): boolean {
  const before = { ...meeting };
  if (statement.date !== undefined && statement.date !== meeting.date) {
    meeting.moved_from.unshift(meeting.date);
    meeting.date = statement.date;
    meeting.end_date = undefined;
  }
  for (const field of ["end_date", "start_time", "end_time", "place", "title"] as const) {
    if (statement[field] !== undefined) meeting[field] = statement[field];
  }
  meeting.status = standing(meeting.status, statement.status);
  meeting.source = { file, line };
  return shownFields.some((field) => meeting[field] !== before[field]) || standsOtherwise(meeting, before);
}

function standing(before: MeetingState["status"], said: UpcomingMeeting["status"]): MeetingState["status"] {
  if (said === "cancelled" || said === "tentative" || said === "confirmed") return said;
  return said === undefined && before === "cancelled"
    ? "cancelled"
    : before === "cancelled"
      ? "planned"
      : before;
}

const shownFields = ["date", "end_date", "start_time", "end_time", "place", "title"] as const;

/** Whether it is only planned or confirmed is not shown. */
function standsOtherwise({ status }: MeetingState, before: MeetingState): boolean {
  const shown = (one: MeetingState["status"]) => (one === "cancelled" || one === "tentative" ? one : "");
  return shown(status) !== shown(before.status);
}
