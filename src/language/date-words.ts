import type { DateWords } from "./dates.ts";
import { dates as en } from "./en/dates.ts";
import { dates as sv } from "./sv/dates.ts";

/** The words for days and times of each language that prose is read in, the order that of `recognitionLanguages`. */
export const dateLanguages: readonly { tag: string; dates: DateWords }[] = [
  { tag: "sv", dates: sv },
  { tag: "en", dates: en },
];
