import type { DateWords } from "../../language/dates.ts";
import { readTime, type Time } from "../../model/time.ts";

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
  const range = dash.replace("TO", words.to);
  const form = new RegExp(
    `(?<![0-9.:])(?:(?:${words.clock}) ?(${clock})(?:${range}(?:(?:${words.clock}) ?)?(${clock}))?|(\\d{1,2}[.:]\\d{2})${range}(?:(?:${words.clock}) ?)?(\\d{1,2}[.:]\\d{2}))(?![0-9/]|[.:-]\\d)`,
    "i",
  );
  const match = form.exec(text);
  if (!match) return undefined;
  const start_time = readTime(match[1] ?? match[3] ?? "");
  const end_time = readTime(match[2] ?? match[4] ?? "");
  if (start_time === undefined) return undefined;
  return { start_time, end_time, start: match.index, end: match.index + match[0].length };
}
