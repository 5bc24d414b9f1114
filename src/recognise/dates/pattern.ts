import type { DateWords, TimeExpression } from "../../language/dates.ts";
import { letter } from "../../language/phrase.ts";

/** A language's date words as regular expressions, made once. */
export interface CompiledDates {
  /** Every form of a day, global, with named groups. */
  dayForm: RegExp;
  /** Any time expression that may stand in a sentence, global; without groups. */
  anyTime: RegExp;
  /** Each expression for itself, to be held against a text that it must fill. */
  expressions: { expression: TimeExpression; whole: RegExp }[];
  lead: RegExp;
}

const cache = new WeakMap<DateWords, CompiledDates>();

export function compiled(words: DateWords): CompiledDates {
  const known = cache.get(words);
  if (known) return known;
  const made = compile(words);
  cache.set(words, made);
  return made;
}

/** "May" is a month, "may" is none: a word that its table writes with a capital must have one. */
export function capitalIs(pattern: string, text: string): boolean {
  const wanted = pattern[0] ?? "";
  return wanted === wanted.toLowerCase() || (text[0] ?? "") !== (text[0] ?? "").toLowerCase();
}

const edgeBefore = `(?<![${letter}])`;
const edgeAfter = `(?![${letter}])`;

function compile(words: DateWords): CompiledDates {
  const named = (pattern: string): string => fill(pattern, words);
  const shared = words.expressions
    .filter((each) => !each.alone)
    .map((each) => withoutNames(named(each.pattern)));
  return {
    dayForm: new RegExp(`${edgeBefore}(?:${dayForms(words)})(?![0-9])`, "gi"),
    anyTime: new RegExp(`${edgeBefore}(?:${shared.join("|")})${edgeAfter}`, "gi"),
    expressions: words.expressions.map((expression) => ({
      expression,
      whole: new RegExp(`^(?:${named(expression.pattern)})$`, "i"),
    })),
    lead: new RegExp(`^(?:${words.lead}) +`, "i"),
  };
}

function fill(pattern: string, words: DateWords): string {
  return pattern
    .replaceAll("{date}", withoutNames(dayForms(words)))
    .replaceAll("{month}", `(?:${words.months.map((month) => month.split("|")[0]).join("|")})`)
    .replaceAll("{weekday}", `(?:${words.weekdays.join("|")})`)
    .replaceAll("{number}", `(?:\\d{1,3}|${Object.keys(words.numbers).join("|")})`)
    .replaceAll("{year}", "\\d{4}");
}

/** A day in any form, without groups, for use within another pattern. */
export function datePattern(words: DateWords): string {
  return withoutNames(dayForms(words));
}

function withoutNames(pattern: string): string {
  return pattern.replace(/\(\?<[A-Za-z]+>/g, "(?:");
}

function dayForms(words: DateWords): string {
  const month = words.months.join("|");
  const ordinal = `(?:${words.ordinal})?`;
  const dash = ` ?(?:[–—-]|${words.to}) ?`;
  const list = `(?<days>\\d{1,2}${ordinal}(?:, \\d{1,2}${ordinal})* (?:${words.and}) )?`;
  const weekday = `(?:(?<weekday>${words.weekdays.join("|")}),? +)?(?:(?:${words.article}) +)?`;
  const dayFirst = `${list}(?<date>\\d{1,2})${ordinal}(?:${dash}(?<to>\\d{1,2})${ordinal})? (?:(?:${words.of}) )?(?<month>${month})(?![${letter}])(?:,? (?<year>\\d{4}|-\\d{2})(?![0-9]))?`;
  const monthFirst = `(?<monthA>${month}) (?<dateA>\\d{1,2})${ordinal}(?:${dash}(?<toA>\\d{1,2})${ordinal})?(?![0-9:])(?:,? (?<yearA>\\d{4})(?![0-9]))?`;
  const { compact, short, slash } = words.digits;
  const forms = [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    dayFirst,
    ...(words.monthFirst ? [monthFirst] : []),
    ...(short ? ["(?<short>\\d{2}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{2})"] : []),
    ...(compact ? ["(?<compact>(?:20)?\\d{6})"] : []),
    ...(slash ? ["(?<slash>\\d{1,2}/\\d{1,2}(?:[ -](?:20\\d{2}|\\d{2})(?![0-9:.]))?)(?!/)"] : []),
  ];
  return `${weekday}(?:${forms.join("|")})`;
}
