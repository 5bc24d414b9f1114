import type { Day, Weekday } from "../../model/day.ts";
import type { Holiday } from "../../model/holidays.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { Time } from "../../model/time.ts";

/** A meeting of another forum at the same time, with people who belong to both. */
export interface Clash {
  ref: string;
  /** Key of the forum. */
  forum: string;
  start_time: Time | undefined;
  end_time: Time | undefined;
  people: string[];
}

/** Why a day is free: a holiday, or a Saturday or Sunday. */
export type FreeDay = { holiday: Holiday } | { weekday: Weekday };

/** Something that a person should know of a day before it is planned. */
export type Remark =
  /** it takes the place of a day that is free */
  | { type: "instead"; day: Day; free: FreeDay }
  | { type: "free"; free: FreeDay }
  | { type: "bridge-day" | "past" | "double" }
  | { type: "short-day"; day: Day }
  | { type: "clash"; clash: Clash }
  /** the clocks change: that time does not exist on that day, or comes twice */
  | { type: "time-missing" | "time-twice"; time: Time }
  /** the forum has minutes of that later day already */
  | { type: "before-minutes"; day: Day }
  /** it was planned for that day and has been moved */
  | { type: "moved"; day: Day }
  | { type: "cancelled" };

/**
 * One row of a plan. new: to be planned; planned: it is already; left-out: no meeting that day, and the remarks say
 * why.
 */
export interface Proposal {
  state: "new" | "planned" | "left-out";
  /** With its id, except where nothing is planned. */
  meeting: UpcomingMeeting & { date: Day };
  remarks: Remark[];
  /** Where a planned one stands. */
  source?: { file: string; line: number };
}
