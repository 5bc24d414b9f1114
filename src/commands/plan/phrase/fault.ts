import type { Day, Weekday } from "../../../model/day.ts";
import type { Unit, WrittenDay } from "./tokens.ts";

/** Why a phrase cannot be made into days. */
export type PhraseFault =
  | { type: "unknown"; words: string[] }
  /** it does not say on which days */
  | { type: "no-day" }
  /** a weekday of a month or quarter, but not which */
  | { type: "which-weekday"; unit: Unit }
  /** it says two things that exclude each other */
  | { type: "conflict" }
  | { type: "no-such-day"; year: number; day: WrittenDay | { week: number } }
  | { type: "weekday-mismatch"; weekday: Weekday; date: Day }
  | { type: "ends-before-it-begins"; from: string; until: string };
