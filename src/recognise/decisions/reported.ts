import type { DateWords } from "../../language/dates.ts";
import { type Day, dayOf, type Period } from "../../model/day.ts";
import type { ReportedDecision } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { dayMark, maskDays } from "../dates/mask.ts";
import { findTimes, meaningOf } from "../dates/meaning.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { isFullName } from "../people/name.ts";
import { isOther, isOwnBody } from "./bodies.ts";

const longest = 700;

/** A decision of another body, or of this one before, that a sentence tells of. */
export function reportedDecision(text: string, context: Context): ReportedDecision | undefined {
  const { words } = context;
  const { hint, patterns, within, not } = words.decisions.reported;
  if (text.length > longest || text.endsWith("?") || !fragment(hint).test(text)) return undefined;
  const { masked } = maskDays(text, words.dates);
  const match = first(patterns, masked, whole) ?? first(within, masked, anywhere);
  if (!match || anywhere(not).test(beforeDeciding(match[0], context))) {
    return undefined;
  }
  const said = text.slice(match.index);
  const body = match.groups?.["body"];
  const name = body === undefined ? undefined : bodyOf(body, context);
  if (name === "") return undefined;
  return withoutGaps({ text: said, body: name, date: dateOf(said, context) });
}

function first(
  patterns: readonly string[],
  text: string,
  form: (source: string) => RegExp,
): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = form(pattern).exec(text);
    if (match) return match;
  }
  return undefined;
}

/** What stands before the first word for deciding, and might deny it. */
function beforeDeciding(text: string, { words }: Context): string {
  return text.slice(0, fragment(words.decisions.reported.hint).exec(text)?.index ?? 0);
}

/** The body's name without the day that may stand behind it: "Nätverket 250306"; "" for a person's. */
function bodyOf(masked: string, context: Context): string | undefined {
  const { article } = context.words.decisions;
  const name = (masked.split(fragment` (?:${context.words.decisions.clause}) `).at(-1) ?? "")
    .replace(new RegExp(` ?${dayMark}.*$`), "")
    .replace(/ \d{4}$/, "")
    .replace(fragment` (?:${context.words.decisions.and})$`, "")
    .replace(/[\s,.;]+$/, "")
    .trim();
  if (whole(context.words.decisions.persons).test(name)) return "";
  if (whole`(?:${article})|(?:${context.words.decisions.notSubjectAlone})`.test(name)) return undefined;
  if (isFullName(name) && !isOther(name, context) && !/\d/.test(name) && isPersonLike(name, context))
    return "";
  if (isBareName(name, context)) return "";
  return name === "" || name.length > 100 ? undefined : name;
}

function isPersonLike(name: string, { people }: Context): boolean {
  return people.has(name) || name.split(" ").length === 2;
}

/** One word with a capital that no body is called: "Siv". */
function isBareName(name: string, context: Context): boolean {
  const { definite } = context.words.decisions;
  if (!/^\p{Lu}\p{Ll}+$/u.test(name) || isOther(name, context) || isOwnBody(name, context)) return false;
  return !fragment`(?:${definite})$`.test(name);
}

/** How a decision of those who meet here would be cited: "samrådet 250306". */
export function citationOf({ text = "", body }: ReportedDecision, context: Context): string | undefined {
  const day = findDays(text, context.words.dates)[0];
  if (body === undefined || !day || !isOwnBody(body, context)) return undefined;
  return `${body} ${text.slice(day.start, day.end)}`;
}

function dateOf(text: string, { words, date }: Context): Period | undefined {
  const written = findDays(text, words.dates)[0]?.first;
  if (!written) return monthIn(text, words.dates, date) ?? yearAfterBody(text);
  if (written.year === undefined && date === undefined) return undefined;
  return dayNearest(written, date ?? "1000-01-01");
}

/** "i december 2024"; without its year a month is the last one before the meeting. */
function monthIn(text: string, dates: DateWords, date: Day | undefined): Period | undefined {
  const beginning = text.slice(0, 160);
  for (const time of findTimes(beginning, dates)) {
    const own = /\d{4}/.test(time.text);
    const from = own ? "1000-01-01" : date && elevenMonthsBefore(date);
    const meaning = from && meaningOf(time.text, dates, from);
    const period = meaning && meaning.type === "period" ? meaning.period : undefined;
    if (period !== undefined && /^\d{4}-\d{2}$/.test(period)) return period;
  }
  return undefined;
}

function elevenMonthsBefore(date: Day): Day {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return dayOf(month === 12 ? year : year - 1, (month % 12) + 1, 1) ?? date;
}

/** "styrelsen 2019 beslutade". */
function yearAfterBody(text: string): Period | undefined {
  return /^.{3,80} ((?:19|20)\d{2}) \p{Ll}/u.exec(text)?.[1];
}
