import type { DateWords } from "../../language/dates.ts";
import { type Day, dayOf, isDay, type Weekday, weekdayOf, yearOf } from "../../model/day.ts";
import { oncePer } from "../../model/remember.ts";
import { lately } from "../lately.ts";
import { capitalIs, compiled } from "./pattern.ts";

/** A day as it is written; the year may be missing. Month and date count from 1. */
export interface WrittenDay {
  year?: number | undefined;
  month: number;
  date: number;
}

export interface DayFind {
  /** UTF-16 offsets in the text that was searched. */
  start: number;
  end: number;
  first: WrittenDay;
  /** The last day of a range: "21–22 oktober". */
  last?: WrittenDay | undefined;
  weekday?: Weekday | undefined;
  /** True for the forms that may as well be another number: `3/4`, `250403`. */
  weak: boolean;
}

/** All days written in a text, in order; those that no calendar has are among them. */
export function findDays(text: string, words: DateWords): DayFind[] {
  if (!/\d/.test(text)) return [];
  // Whoever asks may fill in years: each gets records of its own.
  return daysOf(words)(text).map(copyOf);
}

/** Field by field: Node 20 takes a hundred times as long for a literal that begins with a spread and goes on. */
function copyOf({ start, end, first, last, weekday, weak }: DayFind): DayFind {
  return { start, end, first: { ...first }, last: last && { ...last }, weekday, weak };
}

const daysOf = oncePer((words: DateWords) => lately((text) => searchDays(text, words)));

function searchDays(text: string, words: DateWords): DayFind[] {
  const finds: DayFind[] = [];
  for (const match of text.matchAll(compiled(words).dayForm)) finds.push(...readMatch(match, words));
  return joinRanges(text, finds);
}

/** The day it is, where a missing year is the one that puts it on or after `after`; undefined for 31 April. */
export function dayOnOrAfter(written: WrittenDay, after: Day): Day | undefined {
  if (written.year !== undefined) return dayOf(written.year, written.month, written.date);
  const year = yearOf(after);
  // 29 February may be more than one year away.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dayOf(year + ahead, written.month, written.date);
    if (day !== undefined && day >= after) return day;
  }
  return undefined;
}

/** As {@link dayOnOrAfter}, but the day nearest to `anchor`, before or after. */
export function dayNearest(written: WrittenDay, anchor: Day): Day | undefined {
  if (written.year !== undefined) return dayOf(written.year, written.month, written.date);
  const months = written.month - Number(anchor.slice(5, 7)) + (written.date - Number(anchor.slice(8))) / 32;
  const year = yearOf(anchor) + (months > 6 ? -1 : months < -6 ? 1 : 0);
  return dayOf(year, written.month, written.date);
}

/** True where some year's calendar has that day. */
export function exists({ year, month, date }: WrittenDay): boolean {
  return dayOf(year ?? 2000, month, date) !== undefined;
}

/** True where a find names another weekday than the one its date falls on. */
export function isWrongWeekday({ weekday }: DayFind, day: Day): boolean {
  return weekday !== undefined && weekdayOf(day) !== weekday;
}

function readMatch(match: RegExpMatchArray, words: DateWords): DayFind[] {
  const groups = match.groups ?? {};
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const weekday = weekdayNumber(groups["weekday"], words);
  if (isHeading(match[0], groups["month"])) return [];
  if (groups["month"] ?? groups["monthA"]) return readNamed(groups, place, { words, weekday });
  const written = readDigits(groups, words);
  return written ? [{ ...place, weekday, ...written }] : [];
}

/** "12. Mars månads utfall" is a heading with its number; "12. mars" and "den 12. Mars" are days. */
function isHeading(text: string, month: string | undefined): boolean {
  return month !== undefined && /^\d[\d,–— -]*\. \S*$/.test(text) && /^\p{Lu}/u.test(month);
}

interface Context {
  words: DateWords;
  weekday: Weekday | undefined;
}

function readNamed(
  groups: Record<string, string | undefined>,
  place: { start: number; end: number },
  { words, weekday }: Context,
): DayFind[] {
  const name = groups["month"] ?? groups["monthA"] ?? "";
  const month = monthNumber(name, words);
  if (month === undefined) return [];
  const year = yearNumber(groups["year"] ?? groups["yearA"]);
  const written = (date: string | undefined): WrittenDay => ({ year, month, date: Number(date) });
  const date = groups["date"] ?? groups["dateA"];
  const to = groups["to"] ?? groups["toA"];
  const earlier = [...(groups["days"] ?? "").matchAll(/\d+/g)].map(([each]) => each);
  const single = earlier.map((each) => ({ ...place, first: written(each), weak: false }));
  const last = to === undefined ? undefined : written(to);
  return [...single, { ...place, weekday, first: written(date), last, weak: false }];
}

type Digits = Pick<DayFind, "first" | "last" | "weak">;

function readDigits(groups: Record<string, string | undefined>, words: DateWords): Digits | undefined {
  const { iso, isoTo, short, compact, dotted, slash, slashFrom } = groups;
  if (iso) return readIso(iso, isoTo);
  const digits = (short ?? compact)?.replace(/\D/g, "").slice(-6);
  if (digits) return readSix(digits);
  if (dotted) {
    const [date = 0, month = 0, year] = dotted.split(".").map(Number);
    return real({ year, month, date });
  }
  return slash ? readSlash(slash, slashFrom, words) : undefined;
}

function readIso(iso: string, to: string | undefined): Digits {
  const [year, month = 0, date = 0] = iso.split(/[-./]/).map(Number);
  const last = to === undefined ? undefined : { year, month, date: Number(to) };
  return { first: { year, month, date }, last, weak: false };
}

function readSix(digits: string): Digits | undefined {
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return isDay(day) ? { ...readIso(day, undefined), weak: true } : undefined;
}

function readSlash(text: string, from: string | undefined, words: DateWords): Digits | undefined {
  const [one = 0, two = 0, year] = text.split(/[/ -]+/).map(Number);
  const [date, month] = words.digits.slash === "day-month" ? [one, two] : [two, one];
  const full = year === undefined ? undefined : year < 100 ? 2000 + year : year;
  const found = real({ year: full, month, date });
  if (!found || from === undefined) return found;
  const { first } = found;
  return { first: { ...first, date: Number(from) }, last: first, weak: true };
}

/** Digits count as a day only where there is such a day. */
function real(first: WrittenDay): Digits | undefined {
  return first.month >= 1 && first.month <= 12 && exists(first) ? { first, weak: true } : undefined;
}

function joinRanges(text: string, finds: DayFind[]): DayFind[] {
  const joined: DayFind[] = [];
  for (const find of finds) {
    const before = joined.at(-1);
    if (before && !before.last && isRange(text.slice(before.end, find.start)) && !find.last) {
      before.last = find.first;
      before.first.year ??= find.first.year;
      before.end = find.end;
    } else joined.push(find);
  }
  return joined;
}

/** Only a dash makes one event of two days; "från 1 maj till 30 juni" stays two days for those who ask. */
function isRange(between: string): boolean {
  return /^ ?[–—-] ?$/.test(between);
}

export function monthNumber(text: string, words: DateWords): number | undefined {
  const name = text.trim();
  const { months, monthOf } = compiled(words);
  let index = monthOf.get(name);
  if (index === undefined) {
    index = months.findIndex((month) => month.test(name));
    if (name.length < 20) monthOf.set(name, index);
  }
  return index >= 0 && capitalIs(words.months[index] ?? "", name) ? index + 1 : undefined;
}

const weekdayNumbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function weekdayNumber(text: string | undefined, words: DateWords): Weekday | undefined {
  if (text === undefined) return undefined;
  const index = compiled(words).weekdays.findIndex((day) => day.test(text)) % 7;
  return index >= 0 && capitalIs(words.weekdays[index] ?? "", text) ? weekdayNumbers[index] : undefined;
}

function yearNumber(text: string | undefined): number | undefined {
  const digits = text?.replace(/\D/g, "");
  if (!digits) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
