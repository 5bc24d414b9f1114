import { type Day, daysBetween, isDay, type Period, weekdayOf } from "../model/day.ts";
import type { TimeUnit } from "./en/days.ts";
import type { Texts } from "./texts.ts";

/** `2025-05-08` → "8 maj 2025"; a week, month or year in words likewise. */
export function periodInWords(period: Period, texts: Texts): string {
  const [, year = "", week, month, date] = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? [];
  if (year === "") return period;
  if (week !== undefined) return texts.days.week({ week: Number(week), year: Number(year) });
  if (month === undefined) return year;
  const name = monthName(Number(month), texts);
  if (date === undefined) return texts.days.month({ month: name, year: Number(year) });
  return texts.days.day({ date: Number(date), month: name, year: Number(year) });
}

/** Like {@link periodInWords}, a day without its year where that is the year of `today`. */
export function shortDay(period: Period, today: Day, texts: Texts): string {
  if (!isDay(period) || period.slice(0, 4) !== today.slice(0, 4)) return periodInWords(period, texts);
  return texts.days.dayOfYear({
    date: Number(period.slice(8)),
    month: monthName(Number(period.slice(5, 7)), texts),
  });
}

/** "torsdag" */
export function weekdayInWords(day: Day, texts: Texts): string {
  return texts.common.weekdays[weekdayOf(day) - 1] ?? "";
}

/** How far a day is from today: "i dag", "i morgon", "om 3 dagar", "för 2 veckor sedan". */
export function fromToday(day: Day, today: Day, texts: Texts): string {
  const days = daysBetween(today, day);
  const { today: now, tomorrow, yesterday, ahead, past } = texts.days;
  if (days === 0) return now;
  if (days === 1) return tomorrow;
  if (days === -1) return yesterday;
  return days > 0 ? ahead(rounded(days)) : past(rounded(-days));
}

/** How late something is that was due on the day: "12 dagar för sent". */
export function lateBy(due: Day, today: Day, texts: Texts): string {
  return texts.days.late(rounded(daysBetween(due, today)));
}

// Days up to four weeks, weeks up to two months, months up to two years: as exact as a reader can use.
function rounded(days: number): { count: number; unit: TimeUnit } {
  if (days < 28) return { count: days, unit: "day" };
  if (days < 60) return { count: Math.round(days / 7), unit: "week" };
  if (days < 730) return { count: Math.floor(days / 30.44), unit: "month" };
  return { count: Math.floor(days / 365.25), unit: "year" };
}

function monthName(month: number, texts: Texts): string {
  return texts.common.shortMonths[month - 1] ?? "";
}
