import type { Texts } from "../../../language/texts.ts";
import type { ReviewList } from "../../../minutes/settle-suggestion.ts";
import { addDays, type Day, isDay } from "../../../model/day.ts";
import { readTime } from "../../../model/time.ts";
import { readMeaning } from "../../../recognise/index.ts";

/** What somebody has written into a field of a record of that list. */
interface Written {
  list: ReviewList;
  field: string;
  answer: string;
}

/** The meeting's day, from which days without a year count, and the archive's language. */
interface Since {
  from: Day | undefined;
  language: string | undefined;
}

type Words = Texts["importing"]["review"];

/** Why an answer cannot stand, and what is understood; undefined where it can. An empty one always can. */
export function refusal(written: Written, since: Since, { unclear }: Words): string | undefined {
  const { list, field } = written;
  const text = written.answer.trim();
  if (text === "") return undefined;
  switch (field) {
    case "date":
      if (dayOf(written, since) !== undefined) return undefined;
      return list === "reported_decisions" ? unclear.past({ text }) : unclear.day({ text });
    case "start_time":
    case "end_time":
      return readTime(text) === undefined ? unclear.time({ text }) : undefined;
    case "due":
    case "when":
      // "When the budget is done" is an answer; what has a digit is meant for a day or a week.
      return /\d/.test(text) && meaning(text, since) === undefined ? unclear.when({ text }) : undefined;
    default:
      return undefined;
  }
}

/** An answer in the form that a record holds it in; words are left as they are. */
export function inForm(written: Written, since: Since): string {
  const text = written.answer.trim();
  const isTime = written.field === "start_time" || written.field === "end_time";
  return (isTime ? readTime(text) : dayOf(written, since)) ?? text;
}

/**
 * The day that the answer to a question for one means: on or after the meeting's, of a decision taken before on or
 * before it. Undefined for another field, and where it is no day that exists.
 */
function dayOf({ list, field, answer }: Written, since: Since): Day | undefined {
  if (field !== "date") return undefined;
  const text = answer.trim();
  const day = dayIn(text, since);
  if (list !== "reported_decisions" || since.from === undefined) return day;
  const found =
    day !== undefined && day > since.from ? dayIn(text, { ...since, from: yearBefore(since.from) }) : day;
  return found !== undefined && found <= since.from ? found : undefined;
}

function dayIn(text: string, since: Since): Day | undefined {
  const found = meaning(text, since);
  return found?.type === "period" && isDay(found.period) ? found.period : undefined;
}

function meaning(text: string, { from, language }: Since): ReturnType<typeof readMeaning> {
  // Without a day to count from only a whole date is one.
  if (from === undefined && !/\d{4}/.test(text)) return undefined;
  return readMeaning(text, { language, from: from ?? "2000-01-01" });
}

/** The first day of the year that ends with this one. */
function yearBefore(day: Day): Day {
  return addDays(day, -364);
}
