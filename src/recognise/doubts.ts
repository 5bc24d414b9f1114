import { weekdayOf } from "../model/day.ts";
import type { Context } from "./context.ts";
import { type DayFind, dayNearest, exists, findDays, isWrongWeekday } from "./dates/days.ts";
import type { Line } from "./text/lines.ts";
import { offsetAt } from "./text/plain.ts";
import type { Doubt } from "./types.ts";

/** Days that no calendar has, and weekdays that do not fit their day. */
export function dateDoubts(lines: readonly Line[], context: Context): Doubt[] {
  return lines.flatMap((line) =>
    findDays(line.text, context.words.dates)
      .filter(({ weak }) => !weak)
      .flatMap((find) => doubtOf(find, line, context) ?? []),
  );
}

function doubtOf(find: DayFind, line: Line, { date }: Context): Doubt | undefined {
  const text = line.text.slice(find.start, find.end);
  const span = { start: offsetAt(line.plain, find.start), end: offsetAt(line.plain, find.end - 1) + 1 };
  if (!exists(find.first) || (find.last && !exists({ year: find.first.year, ...find.last }))) {
    return { problem: { code: "impossible-date", text }, span };
  }
  const day =
    find.first.year === undefined && date === undefined
      ? undefined
      : dayNearest(find.first, date ?? "2000-01-01");
  if (day === undefined || !isWrongWeekday(find, day)) return undefined;
  return { problem: { code: "weekday-mismatch", text, weekday: weekdayOf(day), date: day }, span };
}
