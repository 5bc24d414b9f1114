/** Days and stretches of time in words. */
export const dayTexts = {
  day: (p: { date: number; month: string; year: number }) => `${p.date} ${p.month} ${p.year}`,
  dayOfYear: (p: { date: number; month: string }) => `${p.date} ${p.month}`,
  month: (p: { month: string; year: number }) => `${p.month} ${p.year}`,
  week: (p: { week: number; year: number }) => `week ${p.week}, ${p.year}`,
  /** A time of day, stored as `09:00`. */
  time: (p: { time: string }) => p.time,
  today: "today",
  tomorrow: "tomorrow",
  yesterday: "yesterday",
  ahead: (p: { count: number; unit: TimeUnit }) => `in ${counted(p)}`,
  past: (p: { count: number; unit: TimeUnit }) => `${counted(p)} ago`,
  late: (p: { count: number; unit: TimeUnit }) => `${counted(p)} late`,
};

export type TimeUnit = "day" | "week" | "month" | "year";

function counted({ count, unit }: { count: number; unit: TimeUnit }): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
