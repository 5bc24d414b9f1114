import { type Day, weekdayOf } from "../../../model/day.ts";
import type { Pattern, Span } from "../../../model/recurrence.ts";
import type { PhraseFault } from "./fault.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./tokens.ts";

const spans: Record<Unit, Span | undefined> = {
  week: undefined,
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};
const conflict: PhraseFault = { type: "conflict" };

/**
 * The pattern that a phrase describes.
 * @param from the first day that it names, which tells the weekday where no other word does
 * @param days the days that it names themselves
 */
export function patternOf(
  reading: Reading,
  { from, days }: { from: Day | undefined; days: readonly Day[] },
): Pattern | PhraseFault {
  const { weekdays, ordinals, numbers, interval, parity, units } = reading;
  const recurs = weekdays.length + ordinals.length + numbers.length > 0 || interval !== undefined;
  if (days.length > 0) return recurs || parity !== undefined ? conflict : { type: "days", days };
  if (weekdays.length > 0) return byWeekday(reading);
  if (numbers.length + ordinals.length > 0) return byNumber(reading);
  const weekly = units.includes("week") || parity !== undefined;
  if (!weekly || from === undefined) return { type: "no-day" };
  return byWeekday({ ...reading, weekdays: [weekdayOf(from)] });
}

function byWeekday(reading: Reading): Pattern | PhraseFault {
  const { weekdays, numbers, parity, units } = reading;
  if (numbers.length > 0) return conflict;
  const { ordinals, interval } = counted(reading);
  const unit = units.find((each) => each !== "week");
  if (ordinals.length === 0) {
    if (unit !== undefined) return { type: "which-weekday", unit };
    // "varannan torsdag, udda veckor" says one thing twice.
    if (parity !== undefined && (interval?.count ?? 2) !== 2) return conflict;
    const count = parity === undefined ? (interval?.count ?? 1) : 1;
    return { type: "week", weekdays, interval: count, parity };
  }
  const stray = interval !== undefined && (interval.unit === undefined || interval.unit === "week");
  if (stray || parity !== undefined || units.includes("week")) return conflict;
  const largest = Math.max(1, ...units.map((each) => spans[each] ?? 1));
  // "första torsdagen i mars varje år": the month is what the ordinal counts in.
  const span = reading.months.length > 0 && largest === 12 ? 1 : largest;
  return { type: "weekday", weekdays, ordinals, span: spanOf(span), interval: interval?.count ?? 1 };
}

/** "every third Thursday" counts weeks, "every third Thursday of the month" counts Thursdays. */
function counted({ ordinals, interval, units }: Reading): Pick<Reading, "ordinals" | "interval"> {
  const inMonth = units.some((unit) => unit !== "week");
  if (!interval?.byOrdinal || interval.unit !== undefined || !inMonth) return { ordinals, interval };
  return { ordinals: [...ordinals, interval.count], interval: undefined };
}

function byNumber({ numbers, ordinals, interval, units, parity }: Reading): Pattern | PhraseFault {
  const other = units.some((unit) => unit !== "month" && unit !== "year");
  if (other || parity !== undefined || (interval !== undefined && interval.unit !== "month")) return conflict;
  return { type: "month-day", days: [...numbers, ...ordinals], interval: interval?.count ?? 1 };
}

function spanOf(months: number): Span {
  return months === 12 ? 12 : months === 6 ? 6 : months === 3 ? 3 : 1;
}
