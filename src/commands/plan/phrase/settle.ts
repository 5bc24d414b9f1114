import { type Day, dayOf, endOf, isPeriod, startOf, weekdayOf, yearOf } from "../../../model/day.ts";
import type { Recurrence } from "../../../model/recurrence.ts";
import type { PhraseFault } from "./fault.ts";
import { patternOf } from "./pattern.ts";
import type { Mark, Reading } from "./reading.ts";
import type { WrittenDay } from "./tokens.ts";

/** The time that is planned, both days included. */
export interface Stretch {
  from: Day;
  until: Day;
}

/** What a phrase means in the time that is planned. Days without a year lie in it. */
export function settle(reading: Reading, stretch: Stretch): Recurrence | PhraseFault {
  if (reading.unknown.length > 0) return { type: "unknown", words: reading.unknown };
  const { clock } = reading;
  if (clock?.end !== undefined && clock.end <= clock.start) {
    return { type: "ends-before-it-begins", from: clock.start, until: clock.end };
  }
  try {
    return settled(reading, stretch);
  } catch (error) {
    if (error instanceof Misfit) return error.fault;
    throw error;
  }
}

/** Carries a fault out of the depth; it does not leave this file. */
class Misfit extends Error {
  readonly fault: PhraseFault;

  constructor(fault: PhraseFault) {
    super(fault.type);
    this.fault = fault;
  }
}

function settled(reading: Reading, stretch: Stretch): Recurrence | PhraseFault {
  const years = Array.from(
    { length: yearOf(stretch.until) - yearOf(stretch.from) + 1 },
    (_, index) => yearOf(stretch.from) + index,
  );
  for (const { weekday, date } of reading.claims) {
    const day = dayIn(date, years, stretch);
    if (weekdayOf(day) !== weekday) return { type: "weekday-mismatch", weekday, date: day };
  }
  const first = reading.from && startOfMark(reading.from, years, stretch);
  const from = first ?? stretch.from;
  const until =
    reading.until === undefined ? stretch.until : endOfMark(reading.until, years.toReversed(), stretch);
  if (from > until) return { type: "ends-before-it-begins", from, until };
  const named = reading.from?.type === "date" ? first : undefined;
  const days = reading.dates.map((date) => dayIn(date, years, stretch));
  const pattern = patternOf(reading, { from: named, days });
  if (!isPattern(pattern)) return pattern;
  const { months, exceptMonths } = reading;
  return { pattern, from, until, months, exceptMonths, except: exceptions(reading, years) };
}

function isPattern(found: ReturnType<typeof patternOf>): found is Recurrence["pattern"] {
  return ["week", "weekday", "month-day", "days"].includes(found.type);
}

/** The day in the first of the years in which it lies within the time planned, else in the first that has it. */
function dayIn(date: WrittenDay, years: readonly number[], { from, until }: Stretch): Day {
  const candidates = date.year === undefined ? years : [date.year];
  const days = candidates
    .map((year) => dayOf(year, date.month, date.date))
    .filter((day) => day !== undefined);
  const day = days.find((each) => each >= from && each <= until) ?? days[0];
  if (day === undefined) throw new Misfit({ type: "no-such-day", year: candidates[0] ?? 0, day: date });
  return day;
}

function startOfMark(mark: Mark, years: readonly number[], stretch: Stretch): Day {
  return mark.type === "date" ? dayIn(mark.date, years, stretch) : startOf(periodOf(mark, years[0] ?? 0));
}

function endOfMark(mark: Mark, years: readonly number[], stretch: Stretch): Day {
  return mark.type === "date" ? dayIn(mark.date, years, stretch) : endOf(periodOf(mark, years[0] ?? 0));
}

function periodOf(mark: Exclude<Mark, { type: "date" }>, year: number): string {
  const period =
    mark.type === "month"
      ? `${year}-${String(mark.month).padStart(2, "0")}`
      : `${year}-W${String(mark.week).padStart(2, "0")}`;
  if (!isPeriod(period) && mark.type === "week") {
    throw new Misfit({ type: "no-such-day", year, day: { week: mark.week } });
  }
  return period;
}

/** Each exception in each of the years; one that ends before it begins goes over the turn of the year. */
function exceptions({ except }: Reading, years: readonly number[]): Stretch[] {
  const [first = 0] = years;
  const asked = [first - 1, ...years];
  return except.flatMap(({ from, to }) => {
    const found = asked.flatMap((year) => {
      const start = boundIn(from, year)?.from;
      const end = boundIn(to, year)?.until;
      const after =
        end !== undefined && start !== undefined && end < start ? boundIn(to, year + 1)?.until : end;
      return start === undefined || after === undefined ? [] : [{ from: start, until: after }];
    });
    if (found.length === 0) throw new Misfit(noSuch(from, first));
    return found;
  });
}

function boundIn(mark: Mark, year: number): Stretch | undefined {
  if (mark.type === "date") {
    const day = dayOf(mark.date.year ?? year, mark.date.month, mark.date.date);
    return day === undefined ? undefined : { from: day, until: day };
  }
  const period =
    mark.type === "week" ? `${year}-W${String(mark.week).padStart(2, "0")}` : periodOf(mark, year);
  return isPeriod(period) ? { from: startOf(period), until: endOf(period) } : undefined;
}

function noSuch(mark: Mark, year: number): PhraseFault {
  const day = mark.type === "date" ? mark.date : { week: mark.type === "week" ? mark.week : 0 };
  return { type: "no-such-day", year, day };
}
