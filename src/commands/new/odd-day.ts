import { longDay } from "../../language/long-days.ts";
import type { Day } from "../../model/day.ts";
import type { Desk } from "../desk.ts";

/** What the calendar says against a meeting on that day: it is cancelled, or has been moved to another. */
export function oddDay({ register, texts }: Desk, forum: string, date: Day): string[] {
  const own = register.meetings.filter((meeting) => meeting.forum === forum);
  const onDay = own.filter((meeting) => meeting.date === date);
  const day = longDay(date, "", texts);
  if (onDay.length > 0)
    return onDay.every(({ status }) => status === "cancelled") ? [texts.secretary.dayCancelled({ day })] : [];
  const moved = own.find(({ moved_from }) => moved_from.includes(date));
  if (moved === undefined) return [];
  if (moved.status === "cancelled") return [texts.secretary.dayCancelled({ day })];
  return [texts.secretary.dayMoved({ day, to: longDay(moved.date, "", texts), date: moved.date })];
}
