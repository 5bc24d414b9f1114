/** How a language writes days and stretches of time. Patterns are sources of case-insensitive regular expressions. */
export interface DateWords {
  /** January to December, each with its short forms: `januari|jan`. */
  months: readonly string[];
  /** Monday to Sunday, with the forms they take: `måndag(?:en)?`. */
  weekdays: readonly string[];
  /** Monday to Sunday in short forms that mean a day only beside its date: `mån`. */
  shortWeekdays: readonly string[];
  /** Numbers as words, for "in two weeks". */
  numbers: Readonly<Record<string, number>>;
  /** First to fourth, then last, each with its forms. */
  ordinals: readonly string[];
  /** What may follow a day of the month: `3:e`, `3rd`. */
  ordinal: string;
  /** What may stand before the day of the month: `den`. */
  article: string;
  /** What may stand between the day and its month: `of`. */
  of: string;
  /** True where the month may come first: "May 8". */
  monthFirst: boolean;
  /** Between the ends of a range: "15 till 16 oktober". A dash always serves. */
  to: string;
  /** Between the days of a list: "8 och 22 maj". A comma always serves. */
  and: string;
  /** Before a time of day: `kl`. */
  clock: string;
  /** Before two times with `and` between them: `mellan`. */
  between: string;
  /** Before a time that need not be exact: `ca`. */
  about: string;
  /** Behind a time of the twelve-hour clock; missing where the language has none. */
  halves?: { am: string; pm: string };
  digits: DigitWords;
  /** Words before a point in time that say no more than "at" or "by": they do not belong to it. */
  lead: string;
  /**
   * What minutes say most, in small letters and as a whole, with what the expressions make of it: for these few the
   * patterns, which are long, need not be put together.
   */
  sayings: Readonly<Record<string, "next-meeting" | "some-time" | "never">>;
  /** In order: the first that fits counts. */
  expressions: readonly TimeExpression[];
}

/** Forms in digits that the language has beside ISO 8601: `250403`, `25-04-03` or `25.04.03`, and `3/4`. */
interface DigitWords {
  compact: boolean;
  short: boolean;
  slash: "day-month" | "month-day" | undefined;
  /** What stands before such digits when they are another number: `dnr`. */
  notBehind: string;
  /** What stands after them then: `kr`. */
  notBefore: string;
  /** Digits that are a saying and no day: `24/7`. */
  not: string;
}

export type TimeUnit = "day" | "week" | "month" | "year";

/**
 * A stretch of time in words. Its pattern may use `{date}`, `{month}`, `{weekday}`, `{number}`, `{ordinal}` and
 * `{year}`, which stand for what the language's tables say. Groups that are read: `month` (of several the last), `weekday`,
 * `count`, `week` (of two the `lastWeek`), `quarter`, `nth` (`{ordinal}`, one of `ordinals`), `next`
 * (a year later than without it) and `shortYear` (two digits).
 */
export interface TimeExpression {
  pattern: string;
  means: TimeMeaning;
  /** True where the words mean a time only if nothing else stands beside them ("senare"). */
  alone?: boolean;
}

type TimeMeaning =
  | { type: "next-meeting" | "some-time" | "never" }
  /** the date, month, week, quarter or year found in the words; `meeting` where a meeting then is meant */
  | { type: "date" | "month" | "week" | "weekday" | "quarter" | "year"; meeting?: boolean }
  /** `count` units from now; without it, as many as the words say */
  | { type: "ahead"; unit: TimeUnit; count?: number }
  /** that weekday in the week after this one */
  | { type: "next-weekday" }
  /** the `nth` week of a month, or its last */
  | { type: "month-week" }
  /** a month's first or last day */
  | { type: "month-day"; last: boolean }
  /** the unit that now lies in, or that many later */
  | { type: "current"; unit: TimeUnit; offset: number }
  /** a season, known by its last month (1–12): what is due in autumn is late after November */
  | { type: "season"; month: number };
