import type { Texts } from "../../language/texts.ts";
import { addDays, type Day, dayOf, isDay } from "../../model/day.ts";
import { UserError } from "../context.ts";
import { periodOf } from "../list/day-option.ts";

interface Asked {
  option: string;
  today: Day;
  texts: Texts;
}

/**
 * The day on which something happened: `2025-05-30`, "30 maj" (the last one there was), "igår".
 * @throws UserError where it is no day, or one that has not been yet
 */
export function readPastDay(written: string, asked: Asked): Day {
  const day = readComingDay(written, asked);
  if (day <= asked.today) return day;
  const before = saysYear(written) ? undefined : yearBefore(day);
  if (before !== undefined && before <= asked.today) return before;
  throw new UserError(asked.texts.journal.inFuture({ day }));
}

/**
 * A day as a person writes it; without a year it is today or lies ahead.
 * @throws UserError where it is no single day that exists
 */
export function readComingDay(written: string, asked: Asked): Day {
  const { option, today, texts } = asked;
  const count = texts.journal.daysFromToday[written.toLowerCase().normalize("NFC").replace(/\s/g, "")];
  if (count !== undefined) return addDays(today, count);
  const period = periodOf(written, { today, texts });
  if (period !== undefined && isDay(period)) return period;
  throw new UserError(texts.journal.unreadableDay({ option, text: written }));
}

/** Minutes are often begun after the meeting, seldom a year ahead. */
const recent = 60;

/**
 * The day of a meeting whose minutes are begun: as {@link readComingDay}, but without a year the day that was at
 * most 60 days ago, if there is one.
 * @throws UserError where it is no single day that exists
 */
export function readMeetingDay(written: string, asked: Asked): Day {
  const day = readComingDay(written, asked);
  const before = saysYear(written) ? undefined : yearBefore(day);
  return before !== undefined && before >= addDays(asked.today, -recent) && before < asked.today
    ? before
    : day;
}

/** Only what has a number can be meant of last year: "tisdag" is not the one of a year ago. */
function saysYear(written: string): boolean {
  return /\d{4}/.test(written) || !/\d/.test(written);
}

function yearBefore(day: Day): Day | undefined {
  return dayOf(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8)));
}
