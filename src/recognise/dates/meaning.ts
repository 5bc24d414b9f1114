import type { DateWords, TimeExpression } from "../../language/dates.ts";
import { fold } from "../../language/folded.ts";
import { type Day, isPeriod } from "../../model/day.ts";
import { oncePer } from "../../model/remember.ts";
import { allMatches } from "../handfuls.ts";
import { lately, often } from "../lately.ts";
import type { Meaning } from "../types.ts";
import { dayOnOrAfter, monthNumber } from "./days.ts";
import { maskDays } from "./mask.ts";
import { capitalIs, compiled, wholeForm } from "./pattern.ts";
import { type Fit, periodOf } from "./period.ts";

/** A stretch of time in a sentence: its words as they stand, without "on" or "by". */
export interface TimeFind {
  start: number;
  end: number;
  text: string;
  fit: Fit;
}

/** The times that a text speaks of, in order. `alone` words count only if they are all there is. */
export function findTimes(text: string, words: DateWords): readonly TimeFind[] {
  return timesOf(words)(text);
}

const timesOf = oncePer((words: DateWords) => lately((text) => searchTimes(text, words)));

function searchTimes(text: string, words: DateWords): TimeFind[] {
  const { masked } = maskDays(text, words);
  const finds: TimeFind[] = [];
  const { times } = compiled(words);
  // In small letters, as only the place counts: letters as the text has them would have to be looked for again.
  const found = allMatches(
    fold(masked),
    times.map(({ anyTime }) => anyTime),
  );
  for (const { match, of } of found) {
    const expression =
      times[of]?.shared[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    const place = { start: match.index, end: match.index + match[0].length };
    const own = text.slice(place.start, place.end);
    const fit =
      expression && fitOf(expression, { text: own, masked: masked.slice(place.start, place.end) }, words);
    if (fit) finds.push({ ...place, text: own, fit });
  }
  return finds;
}

/** What a text means as a time, counted from a day; undefined where it names none. */
export function meaningOf(text: string, words: DateWords, from: Day): Meaning | undefined {
  const plain = text.trim().replace(/[.,;]+$/, "");
  if (isPeriod(plain)) return { type: "period", period: plain, meeting: false };
  const known = knownAs(plain, words, from);
  if (known) return known;
  const fit = fitsOf(words)(plain);
  return fit && meaning(fit, words, from);
}

const dayAndMonth = /^(\d{1,2}) ([a-zA-Zå-öÅ-Ö]+)(?: ((?:19|20)\d{2}))?$/;

/** The months' 0-based numbers by their names in lower case. */
const monthsOf = oncePer((words: DateWords) => {
  const names = words.months.map(
    (forms, index) => [forms.split("|")[0]?.toLowerCase() ?? "", index] as const,
  );
  return new Map(names.toReversed());
});

/** What most minutes write, "7 mars 2025" or "nästa möte", told without the patterns that tell everything. */
function knownAs(text: string, words: DateWords, from: Day): Meaning | undefined {
  const [, date, name = "", year] = dayAndMonth.exec(text) ?? [];
  if (date === undefined) {
    const saying = text.length < 30 ? text.toLowerCase() : "";
    const type = Object.hasOwn(words.sayings, saying) ? words.sayings[saying] : undefined;
    return type && { type };
  }
  const month = monthsOf(words).get(name.toLowerCase()) ?? -1;
  if (month < 0 || !capitalIs(words.months[month] ?? "", name)) return undefined;
  const written = {
    year: year === undefined ? undefined : Number(year),
    month: month + 1,
    date: Number(date),
  };
  const period = dayOnOrAfter(written, from);
  return period === undefined ? undefined : { type: "period", period, meeting: false };
}

/** Minutes say "nästa möte" of many things; what the words are does not hang on the day. */
const fitsOf = oncePer((words: DateWords) =>
  often((text) => aloneIn(text, words) ?? findTimes(text, words)[0]?.fit),
);

/** An expression that counts only by itself; a word such as "by" before it does no harm. */
function aloneIn(text: string, words: DateWords): Fit | undefined {
  const bare = text.replace(compiled(words).lead, "");
  for (const expression of words.expressions) {
    const fit = expression.alone ? fitOf(expression, { text: bare, masked: bare }, words) : undefined;
    if (fit) return fit;
  }
  return undefined;
}

function fitOf(
  expression: TimeExpression,
  { text, masked }: { text: string; masked: string },
  words: DateWords,
): Fit | undefined {
  const match = wholeForm(expression, words).exec(masked);
  const groups: Record<string, string | undefined> = match?.groups ?? {};
  return match && isCapital(groups, words) ? { expression, groups, text } : undefined;
}

function isCapital(groups: Record<string, string | undefined>, words: DateWords): boolean {
  const { weekday } = groups;
  const month = groups["month"] ?? groups["monthA"];
  if (month !== undefined && monthNumber(month, words) === undefined) return false;
  return weekday === undefined || capitalIs(words.weekdays[0] ?? "", weekday);
}

function meaning(fit: Fit, words: DateWords, from: Day): Meaning | undefined {
  const { means } = fit.expression;
  if (means.type === "next-meeting" || means.type === "some-time" || means.type === "never") {
    return { type: means.type };
  }
  const found = periodOf(fit, words, from);
  const meeting = "meeting" in means && means.meeting === true;
  return found !== undefined && isPeriod(found) ? { type: "period", period: found, meeting } : undefined;
}
