import type { MeetingState } from "../archive/register.ts";
import { addDays, type Day } from "../model/day.ts";
import type { Time } from "../model/time.ts";

/** A time on the clocks of the archive's zone. */
export interface LocalTime {
  day: Day;
  /** `00:00` to `23:59` */
  time: Time;
}

/** Where an event stands in a calendar; an all-day one ends before its `end`. RFC 5545, 3.6.1. */
export type Span =
  | { type: "timed"; start: LocalTime; end: LocalTime | undefined; untold: Hours | undefined }
  | { type: "all-day"; start: Day; end: Day; untold: Hours | undefined };

/** Times of day that the event's own times cannot express, and so must be said in words. */
interface Hours {
  start: Time | undefined;
  end: Time | undefined;
}

/**
 * Days without a start, and several days, fill whole days: of several days it is not said on which the times
 * hold. An end that does not come after the start is no end (RFC 5545, 3.8.2.2).
 */
export function spanOf({ date, end_date = date, start_time, end_time }: MeetingState): Span {
  const hours: Hours = { start: start_time, end: end_time };
  if (start_time === undefined || end_date > date) {
    const last = end_date > date ? end_date : date;
    const untold = (start_time ?? end_time) === undefined ? undefined : hours;
    return { type: "all-day", start: date, end: addDays(last, 1), untold };
  }
  const start = clockTime(date, start_time);
  if (end_time === undefined) return { type: "timed", start, end: undefined, untold: undefined };
  if (end_time <= start_time) return { type: "timed", start, end: undefined, untold: hours };
  return { type: "timed", start, end: clockTime(date, end_time), untold: undefined };
}

/** iCalendar has no 24:00: the day's end is the next one's beginning. */
function clockTime(day: Day, time: Time): LocalTime {
  return time === "24:00" ? { day: addDays(day, 1), time: "00:00" } : { day, time };
}
