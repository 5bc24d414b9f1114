import type { RecurrenceWords } from "../../../language/recurrence.ts";
import type { Weekday } from "../../../model/day.ts";
import type { Time } from "../../../model/time.ts";

export type Unit = keyof RecurrenceWords["units"];

/** A day of some year: the year is missing where nobody wrote it. */
export interface WrittenDay {
  year: number | undefined;
  /** 1–12 */
  month: number;
  /** 1–31 */
  date: number;
}

/** What one or a few words of a phrase say, and the words themselves. */
export type Token = { text: string } & (
  | { type: "weekday"; weekday: Weekday }
  | { type: "month"; month: number }
  | { type: "ordinal"; number: number }
  /** the day of a month, 1–31 */
  | { type: "number"; number: number }
  | { type: "year"; year: number }
  | { type: "date"; date: WrittenDay }
  | { type: "weeks"; first: number; last: number }
  | { type: "clock"; start: Time; end: Time | undefined }
  | { type: "unit"; unit: Unit }
  | { type: "place"; place: string }
  | { type: "every" | "every-other" | "even" | "odd" | "not" | "list" | "to" | "from" | "until" }
  | { type: "unknown" }
);
