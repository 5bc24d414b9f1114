import type ICAL from "ical.js";

/** Parts of a repetition that no meeting has, and that an expansion may never come to an end with. */
const unusual = ["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO"] as const;
const longest: Record<string, number> = { DAILY: 366, WEEKLY: 104, MONTHLY: 60, YEARLY: 10 };
/** The most days that each month can have. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * True for a repetition (RFC 5545, 3.3.10) as calendars make them for meetings. Others are not expanded: looking for
 * the next 30 February would take for ever.
 */
export function isFollowable(rule: ICAL.Recur): boolean {
  const { freq, interval } = rule;
  const most = longest[freq];
  const parts = rule.parts as Readonly<Record<string, readonly (string | number)[] | undefined>>;
  if (most === undefined || interval < 1 || interval > most) return false;
  if (unusual.some((part) => parts[part] !== undefined)) return false;
  const { BYDAY: days, BYMONTH: months, BYMONTHDAY: dates, BYSETPOS: positions } = parts;
  const narrowed = days ?? months ?? dates;
  if (positions !== undefined && (freq !== "MONTHLY" || days === undefined || !reachable(positions, days)))
    return false;
  if (
    days !== undefined &&
    !weekdaysCome(days, { rule, alone: dates === undefined && positions === undefined })
  )
    return false;
  if (freq === "DAILY" && narrowed !== undefined) return interval === 1 && dates === undefined;
  if (dates !== undefined && (freq === "WEEKLY" || days !== undefined)) return false;
  if (months !== undefined && freq !== "YEARLY" && interval > 1) return false;
  return dates === undefined || dates.some((date) => canBe(Number(date), { months, interval }));
}

/**
 * True for weekdays that come again and again: one that is counted, "5SU", stands alone in a month or a year, and a
 * fifth one is waited for only where no month is left out. "Friday the 13th" is no meeting.
 */
function weekdaysCome(
  days: readonly (string | number)[],
  { rule: { freq, interval }, alone }: { rule: ICAL.Recur; alone: boolean },
): boolean {
  const counts = days.map((day) => Math.abs(Number.parseInt(String(day), 10) || 0));
  if (counts.every((count) => count === 0)) return true;
  if (!alone || freq === "DAILY" || freq === "WEEKLY") return false;
  return counts.every((count) => count <= (interval === 1 ? 5 : 4));
}

/** A month has at most five Mondays, and as many more days of the other weekdays. */
function reachable(positions: readonly (string | number)[], days: readonly unknown[]): boolean {
  return positions.every((position) => Math.abs(Number(position)) <= Math.min(4 * days.length, 20));
}

/** Every month has 28 days; more of them are waited for only where no month or year is left out. */
function canBe(
  date: number,
  { months, interval }: { months: readonly (string | number)[] | undefined; interval: number },
): boolean {
  if (!Number.isInteger(date) || date === 0 || (interval > 1 && Math.abs(date) > 28)) return false;
  const wanted = months === undefined ? lengths : months.map((month) => lengths[Number(month) - 1] ?? 0);
  return wanted.some((length) => Math.abs(date) <= length);
}

/** True where a day is one that the rule's own parts allow; the library is off by some for dates that a month lacks. */
export function agrees(
  rule: ICAL.Recur,
  { month, date, length }: { month: number; date: number; length: number },
): boolean {
  const parts = rule.parts as Readonly<Record<string, readonly (string | number)[] | undefined>>;
  const { BYMONTH: months, BYMONTHDAY: dates } = parts;
  const inMonth = months === undefined || months.some((each) => Number(each) === month);
  const onDate = (each: number) => (each > 0 ? each : length + 1 + each) === date;
  return inMonth && (dates === undefined || dates.some((each) => onDate(Number(each))));
}
