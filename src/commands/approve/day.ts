import type { Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { readPastDay } from "../journal/days.ts";

/**
 * The day of an approval: today, or one that has been, not before the meeting.
 * @throws UserError
 */
export function approvalDay({ texts, today }: Desk, { meeting }: Minutes, written: string | undefined): Day {
  const day = written === undefined ? today : readPastDay(written, { option: "--on", texts, today });
  const { date } = meeting;
  if (date !== undefined && day < date) throw new UserError(texts.seals.beforeMeeting({ day, date }));
  return day;
}
