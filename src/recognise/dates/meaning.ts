import { addMonths } from "date-fns/addMonths";
import type { DateWords, TimeExpression, TimeUnit } from "../../language/dates.ts";
import { addDays, type Day, isPeriod, type Period, weekdayOf, weekOf, yearOf } from "../../model/day.ts";
import type { Meaning } from "../types.ts";
import { dayOnOrAfter, findDays, monthNumber, weekdayNumber } from "./days.ts";
import { maskDays } from "./mask.ts";
import { capitalIs, compiled, wholeForm } from "./pattern.ts";

/** A stretch of time in a sentence: its words as they stand, without "on" or "by". */
export interface TimeFind {
  start: number;
  end: number;
  text: string;
  fit: Fit;
}

/** The times that a text speaks of, in order. `alone` words count only if they are all there is. */
export function findTimes(text: string, words: DateWords): TimeFind[] {
  const { masked } = maskDays(text, words);
  const finds: TimeFind[] = [];
  const { anyTime, shared } = compiled(words);
  for (const match of masked.matchAll(anyTime)) {
    const expression = shared[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    const place = { start: match.index, end: match.index + match[0].length };
    const own = text.slice(place.start, place.end);
    const fit = expression && fitOf(expression, { text: own, masked: match[0] }, words);
    if (fit) finds.push({ ...place, text: own, fit });
  }
  return finds;
}

/** What a text means as a time, counted from a day; undefined where it names none. */
export function meaningOf(text: string, words: DateWords, from: Day): Meaning | undefined {
  const plain = text.trim().replace(/[.,;]+$/, "");
  if (isPeriod(plain)) return { type: "period", period: plain, meeting: false };
  const fit = aloneIn(plain, words) ?? findTimes(plain, words)[0]?.fit;
  return fit && meaning(fit, words, from);
}

/** An expression that counts only by itself; a word such as "by" before it does no harm. */
function aloneIn(text: string, words: DateWords): Fit | undefined {
  const bare = text.replace(compiled(words).lead, "");
  for (const expression of words.expressions) {
    const fit = expression.alone ? fitOf(expression, { text: bare, masked: bare }, words) : undefined;
    if (fit) return fit;
  }
  return undefined;
}

interface Fit {
  expression: TimeExpression;
  groups: Record<string, string | undefined>;
  text: string;
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
  const { month, weekday } = groups;
  if (month !== undefined && monthNumber(month, words) === undefined) return false;
  return weekday === undefined || capitalIs(words.weekdays[0] ?? "", weekday);
}

function meaning(fit: Fit, words: DateWords, from: Day): Meaning | undefined {
  const { means } = fit.expression;
  if (means.type === "next-meeting" || means.type === "some-time" || means.type === "never") {
    return { type: means.type };
  }
  const found = period(fit, words, from);
  const meeting = "meeting" in means && means.meeting === true;
  return found !== undefined && isPeriod(found) ? { type: "period", period: found, meeting } : undefined;
}

function period(fit: Fit, words: DateWords, from: Day): Period | undefined {
  const { groups, text } = fit;
  const { means } = fit.expression;
  const year = /\b\d{4}(?!-)\b/.exec(text)?.[0];
  switch (means.type) {
    case "date":
      return dateIn(text, words, from);
    case "month":
      return monthAfter(monthNumber(groups["month"] ?? "", words), year, from);
    case "season":
      return monthAfter(means.month, year, from);
    case "quarter":
      return monthAfter(quarterOf(groups, fit) * 3, year, from);
    case "week":
      return weekAfter(Number(groups["week"]), year, from);
    case "weekday":
      return weekdayAfter(weekdayNumber(groups["weekday"], words), from);
    case "year":
      return year;
    case "ahead":
      return ahead(means.unit, countOf(groups["count"], words), from);
    case "current":
      return ahead(means.unit, means.offset, from);
    default:
      return undefined;
  }
}

function dateIn(text: string, words: DateWords, from: Day): Day | undefined {
  const written = findDays(text, words)[0];
  return written && dayOnOrAfter(written.last ?? written.first, from);
}

function monthAfter(month: number | undefined, year: string | undefined, from: Day): Period | undefined {
  if (month === undefined) return undefined;
  const current = Number(from.slice(5, 7));
  const own = year === undefined ? yearOf(from) + (month < current ? 1 : 0) : Number(year);
  return `${own}-${String(month).padStart(2, "0")}`;
}

function weekAfter(week: number, year: string | undefined, from: Day): Period {
  const name = (of: number | string): Period => `${of}-W${String(week).padStart(2, "0")}`;
  if (year !== undefined) return name(year);
  const [current] = weekOf(from).split("-W");
  const own = name(current ?? "");
  return own >= weekOf(from) ? own : name(Number(current) + 1);
}

function weekdayAfter(weekday: number | undefined, from: Day): Day | undefined {
  return weekday === undefined ? undefined : addDays(from, (weekday - weekdayOf(from) + 7) % 7 || 7);
}

/** The period that lies so many units ahead, no more exact than the unit: two weeks from now is a week. */
function ahead(unit: TimeUnit, count: number, from: Day): Period | undefined {
  if (unit === "day") return addDays(from, count);
  if (unit === "week") return weekOf(addDays(from, 7 * count));
  if (unit === "year") return String(yearOf(from) + count);
  const at = addMonths(new Date(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1, 1), count);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}`;
}

function countOf(text: string | undefined, words: DateWords): number {
  return words.numbers[text?.toLowerCase() ?? ""] ?? Number(text);
}

function quarterOf({ quarter, ordinal }: Record<string, string | undefined>, fit: Fit): number {
  if (quarter !== undefined) return Number(quarter);
  const order = /\(\?<ordinal>([^)]*)\)/.exec(fit.expression.pattern)?.[1]?.split("|") ?? [];
  return order.indexOf(ordinal?.toLowerCase() ?? "") + 1;
}
