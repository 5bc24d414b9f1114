import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  endOf,
  type Period,
  startOf,
  type Weekday,
  weekdayOf,
  weekOf,
} from "./day.ts";

/** How often a forum meets. Weekdays are 1–7 (1 is Monday); an ordinal of -1 is the last one, -2 the last but one. */
export type Pattern =
  /** every n-th week, counted from the first day that fits; or by the parity of ISO weeks */
  | { type: "week"; weekdays: readonly Weekday[]; interval: number; parity?: "even" | "odd" | undefined }
  /** the n-th such weekday of every stretch of `span` months (1 month, 3 quarter, 6, 12), of every n-th stretch */
  | {
      type: "weekday";
      weekdays: readonly Weekday[];
      ordinals: readonly number[];
      span: Span;
      interval: number;
    }
  /** those days of the month (1–31, -1 for the last), every n-th month */
  | { type: "month-day"; days: readonly number[]; interval: number }
  /** the days themselves */
  | { type: "days"; days: readonly Day[] };

export type Span = 1 | 3 | 6 | 12;

/** A pattern between two days, both included, in some months and not on some days. */
export interface Recurrence {
  pattern: Pattern;
  from: Day;
  until: Day;
  /** 1–12; none for all. */
  months: readonly number[];
  exceptMonths: readonly number[];
  /** Stretches of days, both ends included. */
  except: readonly { from: Day; until: Day }[];
}

export interface Occurrences {
  /** In order, each once. */
  days: Day[];
  /** Months and quarters (by their first month) that have no such day: no 30 February, no fifth Friday. */
  without: Period[];
}

/** The days on which a recurrence falls. */
export function occurrencesOf(recurrence: Recurrence): Occurrences {
  const { pattern, from, until } = recurrence;
  const found = from > until ? { days: [], without: [] } : daysOf(pattern, recurrence);
  const fits = (day: Day) => day >= from && day <= until && isWanted(day, recurrence);
  return {
    days: [...new Set(found.days)].filter(fits).sort(),
    without: found.without.filter((month) => monthWanted(Number(month.slice(5, 7)), recurrence)),
  };
}

function daysOf(pattern: Pattern, recurrence: Recurrence): Occurrences {
  if (pattern.type === "days") return { days: [...pattern.days], without: [] };
  return pattern.type === "week"
    ? { days: byWeek(pattern, recurrence), without: [] }
    : byMonth(pattern, recurrence);
}

/** True where neither months nor exceptions leave a day out; bounds are not asked. */
export function isWanted(day: Day, recurrence: Recurrence): boolean {
  const excepted = recurrence.except.some(({ from, until }) => day >= from && day <= until);
  return !excepted && monthWanted(monthOf(day), recurrence);
}

function monthWanted(month: number, { months, exceptMonths }: Recurrence): boolean {
  return (months.length === 0 || months.includes(month)) && !exceptMonths.includes(month);
}

function byWeek(pattern: Pattern & { type: "week" }, { from, until }: Recurrence): Day[] {
  const { weekdays, interval, parity } = pattern;
  const monday = addDays(from, 1 - weekdayOf(from));
  // The first week is that of the first day that fits: from Wednesday on, Tuesdays begin the week after.
  const begins = weekdays.some((weekday) => weekday >= weekdayOf(from)) ? 0 : 1;
  const days: Day[] = [];
  for (let week = 0; week * 7 <= daysBetween(monday, until); week++) {
    const first = addDays(monday, week * 7);
    const even = Number(weekOf(first).slice(6)) % 2 === 0;
    const meets =
      parity === undefined
        ? week >= begins && (week - begins) % interval === 0
        : even === (parity === "even");
    if (meets) days.push(...weekdays.map((weekday) => addDays(first, weekday - 1)));
  }
  return days;
}

type Monthly = Exclude<Pattern, { type: "week" | "days" }>;

function byMonth(pattern: Monthly, recurrence: Recurrence): Occurrences {
  const { from, until } = recurrence;
  const span = pattern.type === "weekday" ? pattern.span : 1;
  const last = monthIndex(until);
  const first = span === 1 ? firstWanted(recurrence) : Math.floor(monthIndex(from) / span) * span;
  const found: Occurrences = { days: [], without: [] };
  for (let month = first; month <= last; month += span * pattern.interval) {
    const { days, missing } = inSpan(pattern, daysIn(month, span));
    found.days.push(...days);
    if (missing) found.without.push(periodOf(month));
  }
  return found;
}

/** Every other month is counted from the first one that is wanted. */
function firstWanted(recurrence: Recurrence): number {
  let first = monthIndex(recurrence.from);
  while (first < monthIndex(recurrence.until) && !monthWanted((first % 12) + 1, recurrence)) first++;
  return first;
}

function inSpan(pattern: Monthly, all: readonly Day[]): { days: Day[]; missing: boolean } {
  const wanted =
    pattern.type === "month-day"
      ? pattern.days.map((count) => nth(all, count))
      : [...new Set(pattern.weekdays)].flatMap((weekday) => {
          const such = all.filter((day) => weekdayOf(day) === weekday);
          return [...new Set(pattern.ordinals)].map((count) => nth(such, count));
        });
  return { days: wanted.filter((day) => day !== undefined), missing: wanted.includes(undefined) };
}

function nth(days: readonly Day[], count: number): Day | undefined {
  return days.at(count > 0 ? count - 1 : count);
}

function daysIn(month: number, span: number): Day[] {
  const first = startOf(periodOf(month));
  const last = endOf(periodOf(month + span - 1));
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** Months since year 0, so that they can be counted over the turn of a year. */
function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + monthOf(day) - 1;
}

function periodOf(month: number): Period {
  return (dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? "").slice(0, 7);
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
