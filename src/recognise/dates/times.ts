import type { DateWords } from "../../language/dates.ts";
import { readTime, type Time } from "../../model/time.ts";
import { oncePer } from "../once.ts";

export interface TimeSpan {
  start_time?: Time | undefined;
  end_time?: Time | undefined;
  /** Where the words stand. */
  start: number;
  end: number;
}

const clock = "\\d{1,2}(?:[.:]\\d{2})?";
const dash = " ?(?:[–—-]|TO) ?";

/**
 * The first time of day, or stretch of it, in a text: "kl. 9–12", "09.00-12.00". Two times in full need no
 * word before them, one or short ones do.
 */
export function findClock(text: string, words: DateWords): TimeSpan | undefined {
  const match = clockForm(words).exec(text);
  const start_time = readTime(match?.[1] ?? match?.[3] ?? "");
  const end_time = readTime(match?.[2] ?? match?.[4] ?? "");
  if (!match || start_time === undefined) return undefined;
  return { start_time, end_time, start: match.index, end: match.index + match[0].length };
}

const clockForm = oncePer((words: DateWords) => {
  const again = `${dash.replace("TO", words.to)}(?:(?:${words.clock}) ?)?`;
  const named = `(?:${words.clock}) ?(${clock})(?:${again}(${clock}))?`;
  const full = `(\\d{1,2}[.:]\\d{2})${again}(\\d{1,2}[.:]\\d{2})`;
  return new RegExp(`(?<![0-9.:])(?:${named}|${full})(?![0-9/]|[.:-]\\d)`, "i");
});
