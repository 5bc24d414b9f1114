import { type Day, isDay } from "../model/day.ts";
import type { Texts } from "./texts.ts";

/** "8 maj", with its year where that is not the year of `near`: "8 maj 2025". The month stands in full. */
export function longDay(day: Day, near: Day, texts: Texts): string {
  if (!isDay(day)) return day;
  const facts = { date: Number(day.slice(8)), month: monthInFull(day, texts) };
  if (day.slice(0, 4) === near.slice(0, 4)) return texts.days.dayOfYear(facts);
  return texts.days.day({ ...facts, year: Number(day.slice(0, 4)) });
}

/** "Maj 2025", as a heading. */
export function monthHeading(day: Day, texts: Texts): string {
  const heading = texts.days.month({ month: monthInFull(day, texts), year: Number(day.slice(0, 4)) });
  return heading.slice(0, 1).toLocaleUpperCase(texts.tag) + heading.slice(1);
}

function monthInFull(day: Day, texts: Texts): string {
  return texts.common.months[Number(day.slice(5, 7)) - 1] ?? "";
}
