import { recurrence as en } from "./en/recurrence.ts";
import { recurrence as sv } from "./sv/recurrence.ts";

/**
 * How a language says how often a forum meets ("första fredagen i månaden kl 9–12, inte juli"). All are sources of
 * case-insensitive regular expressions, held against whole words.
 */
export interface RecurrenceWords {
  /** BCP 47 tag. */
  tag: string;
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday, in all their forms: one day, several, the day. */
  weekdays: readonly string[];
  /** By number, -1 for the last one. */
  ordinals: readonly { pattern: string; number: number }[];
  /** What may follow the day of a month: `15:e`, `15th`. */
  dayEnding: string;
  every: string;
  /** "every other" in one word or as a phrase. */
  everyOther: string;
  units: { week: string; month: string; quarter: string; halfYear: string; year: string };
  /** Before the number of a week: `v.`. */
  weekNumber: string;
  even: string;
  odd: string;
  /** Begins what is left out. */
  not: string;
  and: string;
  /** Between the ends of a stretch; a dash always serves. */
  to: string;
  from: string;
  until: string;
  /** Before a time of day. */
  clock: string;
  /** Behind a time of the twelve-hour clock; missing where the language has none. */
  halves?: { am: string; pm: string };
  /** Before a place. */
  at: string;
  /** Places that are written without a capital: `teams`, `rådhuset`. */
  places: string;
  /** What any meeting is called, so that it is no title of its own. */
  meetings: string;
  /** Words without which the phrase says the same. */
  filler: string;
  /** True where the month may stand before its day. */
  monthFirst: boolean;
  /** True where `3/4` is a day: 3 April. */
  slash: boolean;
}

/** The languages in which a phrase may be written. Another one is added here. */
export const recurrenceLanguages: readonly RecurrenceWords[] = [sv, en];
