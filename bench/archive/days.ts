const dayInMilliseconds = 86_400_000;

export const firstYear = 2010;
export const years = 16;
/** Meetings that a forum can have in a year, eleven days apart. */
const meetingsAYear = 32;

/** The day on which the benchmark asks what is open: after every minutes, before the planned meetings. */
export const asOf = "2025-12-20";

/** A day and a count of days → the day that many later, `2025-01-06`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** A forum's meeting with this running number (0 is the first of 2010): never on a weekend. */
export function meetingDay(running: number): string {
  const year = firstYear + Math.floor(running / meetingsAYear);
  const day = addDays(`${year}-01-06`, (running % meetingsAYear) * 11);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, 1) : day;
}

/**
 * The running number of a forum's nth minutes (0-based). The years are gone through first, so that few minutes
 * spread over many years too, and the minutes before in this order lie a year back, where they can be referred to.
 */
export function runningNumber(nth: number): number {
  const inYear = (Math.floor(nth / years) * 7) % meetingsAYear;
  return (nth % years) * meetingsAYear + inYear;
}

/** True where the minutes before these, in the order they are made, are of the year before. */
export function hasYearBefore(nth: number): boolean {
  return nth % years !== 0;
}

/** `2025-04-03` → `3 april 2025`. */
export function written(day: string): string {
  const months = "januari februari mars april maj juni juli augusti september oktober november december";
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months.split(" ")[(month ?? 1) - 1]} ${year}`;
}
