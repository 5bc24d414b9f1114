import type { DateWords } from "../../language/dates.ts";
import { caseless } from "../../language/folded.ts";
import { oncePer } from "../../model/remember.ts";
import { readTime, type Time } from "../../model/time.ts";

export interface TimeSpan {
  start_time?: Time | undefined;
  end_time?: Time | undefined;
  /** Where the words stand. */
  start: number;
  end: number;
}

const dash = " ?(?:[–—-]|TO) ?";

/**
 * The first time of day, or stretch of it, in a text: "kl. 9–12", "09.00-12.00", "2 pm". A stretch that begins with
 * a time in full needs no word before it, one time or short ones do.
 */
export function findClock(text: string, words: DateWords): TimeSpan | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const match of text.matchAll(clockForm(words))) {
    const times = timesOf(match.groups ?? {});
    if (times) return { ...times, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

type Groups = Record<string, string | undefined>;

function timesOf(groups: Groups): Pick<TimeSpan, "start_time" | "end_time"> | undefined {
  const { lead, between, firstHalf, half } = groups;
  const first = groups["firstA"] ?? groups["firstB"] ?? "";
  const last = groups["lastA"] ?? groups["lastB"];
  const named = (lead ?? between ?? firstHalf ?? half) !== undefined;
  if (!named && !(last !== undefined && /\D/.test(first))) return undefined;
  if (lead === undefined && /^\d{4}$/.test(first)) return undefined;
  const end = last === undefined ? undefined : timeOf(last, half);
  const start = timeOf(first, firstHalf ?? half, end);
  if (start === undefined || (last !== undefined && end === undefined)) return undefined;
  return { start_time: start, end_time: end };
}

/** On the 24-hour clock; "11–1 pm" begins before noon. */
function timeOf(digits: string, half: string | undefined, end?: Time): Time | undefined {
  const time = readTime(digits.replace(/^(\d{2})(\d{2})$/, "$1.$2"));
  if (time === undefined || half === undefined) return time;
  const hour = Number(time.slice(0, 2)) % 12;
  const minutes = time.slice(2);
  const afternoon = `${hour + 12}${minutes}`;
  const late = /^p/i.test(half) && !(end !== undefined && afternoon > end);
  return late ? afternoon : `${String(hour).padStart(2, "0")}${minutes}`;
}

const clockForm = oncePer((words: DateWords) => {
  const { am, pm } = words.halves ?? {};
  const half = am === undefined ? "" : `(?: ?(?<HALF>${am}|${pm})(?![a-z]))?`;
  const clock = "\\d{1,2}(?:[.:]\\d{2})?|\\d{4}";
  const lead = `(?:${words.clock}) ?`;
  const about = `(?:(?:${words.about}) ?)?`;
  const again = `(?:${dash.replace("TO", words.to)})(?:${lead})?${about}`;
  const both = `(?<between>(?:${words.between}) )(?:${lead})?(?<firstB>${clock}) (?:${words.and}) (?:${lead})?(?<lastB>${clock})`;
  const one = `(?:(?<lead>${lead}))?(?<firstA>${clock})${half.replace("HALF", "firstHalf")}(?:${again}(?<lastA>${clock})${half.replace("HALF", "half")})?`;
  return caseless(`(?<![0-9.:])(?:${both}|${one})(?![0-9/]|[.:-]\\d)`, "g");
});
