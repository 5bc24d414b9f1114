import { caseless } from "../../language/folded.ts";
import { letter } from "../../language/phrase.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { whole } from "../forms.ts";

/**
 * How an item's number is written: with a section sign (`§ 34`, `34 §`), a word (`Punkt 4`), a body's letters (`KS 34`), a stop (`4.`, `4)`),
 * Roman (`IV.`), parts (`3.1`), behind its year (`2025-34`, `25/34`), or bare.
 */
type NumberForm = "section" | "word" | "letters" | "stop" | "roman" | "parts" | "year" | "bare";

/** An item's number as its heading begins. */
export interface NumberedTitle {
  /** `4`, `34`, `6 B`, `3.1`, `25/38`; a year behind it (`§ 34/2025`) is left out, for the meeting tells it. */
  number: string;
  /** Where the title begins in the text. */
  title: number;
  form: NumberForm;
  /** The last number where one title has several: 6 of "5 och 6 Budget". */
  through?: number | undefined;
  /** The letters before it: "KS". */
  letters?: string | undefined;
}

/** "I" is a word: "§ 12 I samband med …" is 12. */
const own = `\\d{1,4}(?: ?[a-hj-z](?![${letter}]))?`;

const formOf = oncePer(({ outline }: RecognitionWords) => {
  const forms = [
    `(?:${outline.item}) (?<word>${own})`,
    `(?:(?<prefix>[a-z\\u00df-\\u017f]{2,6}) ?)?§§? ?(?<section>${own})(?: ?[/:] ?(?:19|20)\\d{2}|/(?= ))?`,
    `(?<before>${own}) ?§`,
    "(?<year>(?:(?:19|20)\\d{2}[-:/]|\\d{2}/)\\d{1,3})(?![-/\\d])",
    "(?<parts>\\d{1,3}(?:\\.\\d{1,2}){1,3})\\.?(?!\\d| ?%)",
    "(?<stop>\\d{1,3}(?: ?[a-z])?)[.)](?!\\d)",
    "(?<roman>[IVXL]{1,6})[.)](?= )",
    "(?<bare>\\d{1,3}(?: ?[A-HJ-Z](?= ))?)(?![\\d.,/%-]|:(?! ))",
  ];
  return caseless(`^(?:${forms.join("|")})(?:[ .:)–-]+|$|(?<=[.)])(?=[${letter}]))`);
});

/** The number that a line begins with, in any of the forms that headings use; undefined where there is none. */
export function numberedTitle(text: string, words: RecognitionWords): NumberedTitle | undefined {
  if (!/[\d§]|^[IVXL]{1,6}[.)] /.test(text.slice(0, 24))) return undefined;
  // "C048/23  1. Apologies": the minute's own number stands before the item's.
  const [minute = ""] = /^[A-Z]{1,3}\d{1,4}\/\d{2,4} +(?=\d{1,3}[.)] )/.exec(text) ?? [];
  const behind = minute === "" ? undefined : numberedTitle(text.slice(minute.length), words);
  if (behind) return { ...behind, title: behind.title + minute.length };
  const several = severalIn(text, words);
  if (several) return several;
  const lettered = letteredIn(text, words);
  if (lettered) return lettered;
  const match = formOf(words).exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const { prefix } = groups;
  if (prefix !== undefined && prefix !== prefix.toUpperCase()) return undefined;
  const [form, number] = formIn(groups);
  return { number: tidy(number), title: match[0].length, form };
}

const severalOf = oncePer(
  ({ people }: RecognitionWords) =>
    new RegExp(
      `^(?<sign>§§? ?)?(?<from>\\d{1,3})[.)]? ?(?:${people.and}|[–-]) ?§? ?(?<to>\\d{1,3})(?<behind> ?§)?(?:$|[ .:)–-]+(?=["“”]?\\p{Lu}))`,
      "u",
    ),
);

/** Items that were dealt with as one: "5 och 6 Budget", "§§ 5–6 Budget". */
function severalIn(text: string, words: RecognitionWords): NumberedTitle | undefined {
  const match = severalOf(words).exec(text);
  const { sign, behind, from = "", to } = match?.groups ?? {};
  const many = Number(to) - Number(from);
  if (!match || !(many > 0 && many < 10)) return undefined;
  const form = (sign ?? behind) === undefined ? "bare" : "section";
  return { number: tidy(from), title: match[0].length, form, through: Number(to) };
}

const bodyForm =
  /^(?<letters>[A-ZÅÄÖ]{2,5}|[BCDFGHJKLMNPRSTV][bcdfghjklmnprstvx]{1,3}) (?<number>\d{1,4})(?:[.:)]? +|[.:)]?$)(?=$|["“”]?\p{Lu})/u;

/** "KS 34 Budget", "Fhr 34": only a row of them shows that the letters are a body's. */
function letteredIn(text: string, { outline, running, dates }: RecognitionWords): NumberedTitle | undefined {
  const match = bodyForm.exec(text);
  const { letters = "", number = "" } = match?.groups ?? {};
  if (!match) return undefined;
  const other = whole`${outline.attachment}|${running.notBehind}|${dates.months.join("|")}`.test(letters);
  return other ? undefined : { number: tidy(number), title: match[0].length, form: "letters", letters };
}

function formIn(groups: Record<string, string | undefined>): [NumberForm, string] {
  const { word, section, before, year, parts, stop, roman, bare = "" } = groups;
  const sign = section ?? before;
  if (word !== undefined) return ["word", word];
  if (sign !== undefined) return ["section", sign];
  if (year !== undefined) return ["year", year];
  if (parts !== undefined) return ["parts", parts];
  if (roman !== undefined) return ["roman", roman.toUpperCase()];
  return stop === undefined ? ["bare", bare] : ["stop", stop];
}

function tidy(number: string): string {
  if (/[.:/-]/.test(number)) return number;
  const [, digits = number, letters] = /^0*(\d+) ?([a-z])?$/i.exec(number) ?? [];
  return letters === undefined ? digits : `${digits} ${letters.toUpperCase()}`;
}

/** The place of a number among others: its digits, then its letter or parts. */
export function rankOf(number: string): number {
  if (/^[IVXL]+$/.test(number)) return romanValue(number);
  const [, digits = "0", letters, part] = /^(?:\d+[-:/])?(\d+)(?: ([A-Z])|\.(\d+))?/.exec(number) ?? [];
  const within = letters === undefined ? Number(part ?? 0) : letters.charCodeAt(0) - 64;
  return Number(digits) + within / 100;
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(number: string): number {
  const values = number.split("").map((sign) => romans[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
