import { addDays, type Day, weekdayOf } from "../../model/day.ts";
import { holidayOn, isFree } from "../../model/holidays.ts";
import type { Pattern } from "../../model/recurrence.ts";
import type { HolidayRule } from "./options.ts";
import type { FreeDay } from "./proposal.ts";

/**
 * What is done unless somebody says otherwise: a weekly meeting has another one soon, so it is left out; a monthly
 * one is held a week later, on its own weekday; a day of the month gives way to the next working day; days that a
 * person has named are kept.
 */
export function usualRule({ type }: Pattern): HolidayRule {
  if (type === "week") return "skip";
  if (type === "days") return "keep";
  return type === "month-day" ? "day-after" : "week-later";
}

/**
 * Why there is no meeting on a day. A Saturday or Sunday is free only where it comes from a date: who asks for
 * Saturdays gets them.
 */
export function freeDay(day: Day, pattern: Pattern): FreeDay | undefined {
  const holiday = holidayOn(day);
  if (holiday !== undefined) return { holiday };
  const weekday = weekdayOf(day);
  return pattern.type === "month-day" && weekday > 5 ? { weekday } : undefined;
}

const weeksAtMost = 3;
const daysAtMost = 7;

/** The day that takes a free one's place; undefined where there is none, or the rule wants none. */
export function insteadOf(day: Day, rule: HolidayRule, isTaken: (day: Day) => boolean): Day | undefined {
  if (rule === "skip" || rule === "keep") return undefined;
  const step = rule === "week-later" ? 7 : rule === "day-before" ? -1 : 1;
  const tries = rule === "week-later" ? weeksAtMost : daysAtMost;
  const days = Array.from({ length: tries }, (_, index) => addDays(day, step * (index + 1)));
  const free = (each: Day) => (rule === "week-later" ? holidayOn(each) !== undefined : isFree(each));
  const found = days.find((each) => !free(each));
  return found === undefined || isTaken(found) ? undefined : found;
}
