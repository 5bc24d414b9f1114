import { addMonths } from "date-fns/addMonths";
import type { DateWords, TimeExpression, TimeUnit } from "../../language/dates.ts";
import {
  addDays,
  type Day,
  dayOf,
  endOf,
  type Period,
  startOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "../../model/day.ts";
import { dayOnOrAfter, findDays, monthNumber, weekdayNumber } from "./days.ts";

/** Words that fill one of a language's time expressions. */
export interface Fit {
  expression: TimeExpression;
  groups: Record<string, string | undefined>;
  text: string;
}

/** The period that the words mean, counted from a day; undefined where they name none, or one that is none. */
export function periodOf(fit: Fit, words: DateWords, from: Day): Period | undefined {
  const { groups, text } = fit;
  const { means } = fit.expression;
  const year = yearIn(fit, from);
  switch (means.type) {
    case "date":
      return dateIn(text, words, from);
    case "month":
      return monthAfter(monthIn(fit, words), year, from);
    case "month-week":
      return weekOfMonth(monthAfter(monthIn(fit, words), year, from), ordinalIn(fit, words));
    case "month-day":
      return dayOfMonth(monthAfter(monthIn(fit, words), year, from), means.last);
    case "season":
      return monthAfter(means.month, year, from);
    case "quarter":
      return monthAfter((Number(groups["quarter"] ?? 0) || ordinalIn(fit, words)) * 3, year, from);
    case "week":
      return weekAfter(Number(groups["lastWeek"] ?? groups["week"]), year, from);
    case "weekday":
      return weekdayAfter(weekdayNumber(groups["weekday"], words), from);
    case "next-weekday":
      return weekdayAfter(weekdayNumber(groups["weekday"], words), addDays(from, 7 - weekdayOf(from)));
    case "year":
      return year;
    case "ahead":
      return ahead(means.unit, means.count ?? countOf(groups["count"], words), from);
    case "current":
      return ahead(means.unit, means.offset, from);
    default:
      return undefined;
  }
}

function yearIn({ groups, text }: Fit, from: Day): string | undefined {
  const { shortYear, next } = groups;
  if (shortYear !== undefined) return `20${shortYear}`;
  if (next !== undefined) return String(yearOf(from) + 1);
  return /\b\d{4}(?!-)\b/.exec(text)?.[0];
}

function monthIn({ groups }: Fit, words: DateWords): number | undefined {
  return monthNumber(groups["month"] ?? groups["monthA"] ?? "", words);
}

/** First to fourth count from 1, the last is 5. */
function ordinalIn({ groups }: Fit, words: DateWords): number {
  const nth = groups["nth"]?.toLowerCase() ?? "";
  return words.ordinals.findIndex((forms) => forms.split("|").includes(nth)) + 1;
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

/** As ISO 8601 counts the weeks of a year: a week belongs to the month that its Thursday lies in. */
function weekOfMonth(month: Period | undefined, nth: number): Period | undefined {
  if (month === undefined || nth === 0) return undefined;
  const first = startOf(month);
  const thursday = addDays(first, (4 - weekdayOf(first) + 7) % 7);
  const found = addDays(thursday, 7 * (nth - 1));
  return weekOf(found > endOf(month) ? addDays(found, -7) : found);
}

function dayOfMonth(month: Period | undefined, last: boolean): Day | undefined {
  if (month === undefined) return undefined;
  return last ? endOf(month) : dayOf(yearOf(month), Number(month.slice(5)), 1);
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
