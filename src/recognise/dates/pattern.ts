import type { DateWords, TimeExpression } from "../../language/dates.ts";
import { caseless } from "../../language/folded.ts";
import { letter } from "../../language/phrase.ts";
import { oncePer } from "../../model/remember.ts";
import { handfuls } from "../handfuls.ts";

/** A language's date words as regular expressions, made once. */
interface CompiledDates {
  /** Every form of a day, global, with named groups. */
  dayForm: RegExp;
  /** The time expressions that may stand in a sentence, in their order; global, with one group for each of `shared`. */
  times: readonly { anyTime: RegExp; shared: readonly TimeExpression[] }[];
  months: readonly RegExp[];
  /** Forms of months that have been looked up, with their index from 0, or -1. */
  monthOf: Map<string, number>;
  /** The seven days by their full names, then by their short ones. */
  weekdays: readonly RegExp[];
  lead: RegExp;
}

export const compiled = oncePer(compile);

/** An expression with its groups, to be held against the words that it must fill. */
export const wholeForm = oncePer(({ pattern }: TimeExpression, words: DateWords) =>
  caseless(`^(?:${fill(pattern, words)})$`),
);

/** "May" is a month, "may" is none: a word that its table writes with a capital must have one. */
export function capitalIs(pattern: string, text: string): boolean {
  const wanted = pattern[0] ?? "";
  return wanted === wanted.toLowerCase() || (text[0] ?? "") !== (text[0] ?? "").toLowerCase();
}

const edgeBefore = `(?<![${letter}])`;
const edgeAfter = `(?![${letter}])`;
/** Stands for the letters of a day that was found before; see mask.ts. */
const masked = "\uE000+";

function compile(words: DateWords): CompiledDates {
  const shared = words.expressions.filter((each) => !each.alone);
  const times = handfuls(shared, ({ pattern }) => `(${withoutNames(fill(pattern, words))})`);
  return {
    dayForm: caseless(`${edgeBefore}(?:${dayForms(words)})(?![0-9])`, "g"),
    times: times.map(({ any, of }) => ({
      anyTime: caseless(`${edgeBefore}(?:${any})${edgeAfter}`, "g"),
      shared: of,
    })),
    months: words.months.map((month) => caseless(`^(?:${month})$`)),
    monthOf: new Map(),
    weekdays: [...words.weekdays, ...words.shortWeekdays].map((day) => caseless(`^(?:${day})$`)),
    lead: caseless(`^(?:${words.lead}) +`),
  };
}

function fill(pattern: string, words: DateWords): string {
  return pattern
    .replaceAll("{date}", masked)
    .replaceAll("{month}", `(?:${words.months.map((month) => month.split("|")[0]).join("|")})`)
    .replaceAll("{weekday}", `(?:${words.weekdays.join("|")})`)
    .replaceAll("{number}", `(?:\\d{1,3}|${Object.keys(words.numbers).join("|")})`)
    .replaceAll("{ordinal}", `(?:${words.ordinals.join("|")})`)
    .replaceAll("{year}", "(?:19|20)\\d{2}");
}

function withoutNames(pattern: string): string {
  return pattern.replace(/\(\?<[A-Za-z]+>/g, "(?:");
}

function dayForms(words: DateWords): string {
  const month = words.months.join("|");
  const ordinal = `(?:${words.ordinal})?`;
  const stopped = `(?:${words.ordinal}|\\.)?`;
  const dash = ` ?(?:[–—-]|${words.to}) ?`;
  const list = `(?:(?<![.:/-])(?<days>\\d{1,2}${stopped}(?:, \\d{1,2}${stopped})* (?:${words.and}) ))?`;
  const names = [...words.weekdays, ...words.shortWeekdays].join("|");
  const weekday = `(?:(?<weekday>${names}),? +)?(?:(?:${words.article}) +)?`;
  // A time of day may be glued to the month: "8 majkl 9".
  const edge = `(?:(?![${letter}])|(?=(?:${words.clock}) ?\\d))`;
  const dayFirst = `${list}(?<date>\\d{1,2})${stopped}(?:${dash}(?<to>\\d{1,2})${stopped})? (?:(?:${words.of}) )?(?<month>${month})${edge}(?:,? (?<year>(?:19|20)\\d{2}|-\\d{2})(?!-?\\d))?`;
  const monthFirst = `(?<monthA>${month}) (?<dateA>\\d{1,2})${ordinal}(?:${dash}(?<toA>\\d{1,2})${ordinal})?(?![0-9:])(?:,? (?<yearA>(?:19|20)\\d{2})(?!-?\\d))?`;
  const forms = [isoForm, dayFirst, ...(words.monthFirst ? [monthFirst] : []), ...digitForms(words)];
  return `${weekday}(?:${forms.join("|")})`;
}

const isoForm =
  "(?<iso>\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2}\\.\\d{2}\\.\\d{2}|(?:19|20)\\d{2}/\\d{2}/\\d{2})(?:(?:--|–)(?<isoTo>\\d{2}))?(?!-?\\d)";

/** Forms that may as well be another number: words before or after them can tell. */
function digitForms({ digits }: DateWords): string[] {
  const { compact, short, slash } = digits;
  const year = "(?: 20\\d{2}| ?-(?:20)?\\d{2}|/(?:20)?\\d{2})(?![0-9:./]| ?[–-]\\d)";
  const forms = [
    ...(short ? ["(?<short>\\d{2}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{2})(?![.-]?\\d)"] : []),
    ...(compact ? ["(?<compact>(?:20)?\\d{6})(?!-?\\d)"] : []),
    ...(slash
      ? [`(?:(?<slashFrom>\\d{1,2}) ?[–-] ?)?(?<slash>\\d{1,2}/\\d{1,2}(?:${year})?)(?![0-9/])`]
      : []),
    ...(slash === "day-month" ? ["(?<dotted>\\d{1,2}\\.\\d{1,2}\\.20\\d{2})"] : []),
  ];
  if (forms.length === 0) return [];
  return [
    `(?=\\d)(?<!(?:${digits.notBehind}) ?)(?!${digits.not})(?:${forms.join("|")})(?! ?(?:${digits.notBefore}))`,
  ];
}
