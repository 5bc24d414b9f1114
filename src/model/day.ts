import { addDays as addDaysTo } from "date-fns/addDays";
import { endOfMonth } from "date-fns/endOfMonth";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";

/** A calendar day, `2025-04-03`. Not an instant: it has no time and no time zone. */
export type Day = string;

/**
 * A stretch of time with the precision of its source: a day `2025-04-03`, an ISO week `2025-W17`,
 * a month `2025-04` or a year `2025`.
 */
export type Period = string;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = number;

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const weekForm = /^(\d{4})-W(\d{2})$/;
const monthForm = /^(\d{4})-(\d{2})$/;
const yearForm = /^\d{4}$/;

/** The day of that year, month (1–12) and day of the month, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  return exists(year, month, date) ? `${year}-${pad(month)}-${pad(date)}` : undefined;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, date: number): boolean {
  const days = daysOfMonths[month - 1];
  if (days === undefined || !Number.isInteger(year) || !Number.isInteger(date)) return false;
  const isLeapDay = month === 2 && date === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 1000 && year <= 9999 && date >= 1 && (date <= days || isLeapDay);
}

/** True for `YYYY-MM-DD` where the calendar has that day (30 February is none). */
export function isDay(text: string): boolean {
  if (text.length !== 10 || !dayForm.test(text)) return false;
  return exists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The day so many days later; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return fromLocal(addDaysTo(toLocal(day), count));
}

/** How many days `later` lies after `earlier`; negative where it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (inUtc(later) - inUtc(earlier)) / millisecondsOfDay;
}

/** Where every day is as long as any other. */
const millisecondsOfDay = 86_400_000;

function inUtc(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** Its weekday, 1 for Monday. */
export function weekdayOf(day: Day): Weekday {
  return toLocal(day).getDay() || 7;
}

/** The ISO week of a day, as `2025-W17`. */
export function weekOf(day: Day): Period {
  const at = toLocal(day);
  return `${getISOWeekYear(at)}-W${pad(getISOWeek(at))}`;
}

/** The year it lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** First day of a period. */
export function startOf(period: Period): Day {
  const week = weekForm.exec(period);
  if (week) return addDays(mondayOfFirstWeek(Number(week[1])), (Number(week[2]) - 1) * 7);
  if (monthForm.test(period)) return `${period}-01`;
  return yearForm.test(period) ? `${period}-01-01` : period;
}

/** Last day of a period. */
export function endOf(period: Period): Day {
  if (weekForm.test(period)) return addDays(startOf(period), 6);
  if (monthForm.test(period)) return fromLocal(endOfMonth(toLocal(`${period}-01`)));
  return yearForm.test(period) ? `${period}-12-31` : period;
}

/** True for a day, week, month or year that exists, written as {@link Period} says. */
export function isPeriod(text: string): boolean {
  // As for days: no year before 1000.
  if (text.startsWith("0")) return false;
  const week = weekForm.exec(text);
  if (week) return Number(week[2]) >= 1 && weekOf(startOf(text)) === text;
  const month = monthForm.exec(text);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12;
  return yearForm.test(text) || isDay(text);
}

function mondayOfFirstWeek(year: number): Day {
  const fourth: Day = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth));
}

// Local midnight on both ways, so that the host's time zone cancels out.
function toLocal(day: Day): Date {
  const at = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  at.setFullYear(Number(day.slice(0, 4)));
  return at;
}

function fromLocal(at: Date): Day {
  return `${String(at.getFullYear()).padStart(4, "0")}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
