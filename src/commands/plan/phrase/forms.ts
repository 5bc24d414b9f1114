import type { RecurrenceWords } from "../../../language/recurrence.ts";

/** What a piece of a phrase looks like; `read` is told its named groups. */
export interface Form {
  /** Sticky: it is held against the text at one place. */
  form: RegExp;
  kind: FormKind;
  /** Which of the table it is, where there is one: a month from 1, an ordinal's number. */
  number: number;
}

type FormKind =
  | "iso"
  | "date"
  | "weeks"
  | "clock"
  | "year"
  | "day"
  | "ordinal"
  | "weekday"
  | "month"
  | "every"
  | "every-other"
  | "even"
  | "odd"
  | "not"
  | "list"
  | "to"
  | "from"
  | "until"
  | "place"
  | "filler"
  | "week"
  | "quarter"
  | "halfYear"
  | "monthUnit"
  | "yearUnit";

const edge = "(?![\\p{L}\\d])";
const dash = "[–—-]";
const hour = "(?:[01]?\\d|2[0-4])";
const time = `${hour}(?:[.:][0-5]\\d)?`;

/** Every piece that a language knows, in the order in which they are tried. */
export function formsOf(words: RecurrenceWords): Form[] {
  return [
    ...calendarForms(words),
    ...clocksOf(words).map((source) => whole("clock", source)),
    whole("year", "(?<year>20\\d{2})"),
    ...words.ordinals.map(({ pattern, number }) => whole("ordinal", pattern, number)),
    whole("day", `(?<day>[12]\\d|3[01]|0?[1-9])(?:${words.dayEnding})?`),
    ...rhythmForms(words),
    form("list", `(?:${words.and})${edge}|[,;/+]`),
    whole("from", words.from),
    whole("until", words.until),
    form("to", `(?:${words.to})${edge}|${dash}`),
    ...placesOf(words).map((source) => form("place", source)),
    form("filler", `(?:${words.filler})${edge}|[.:]`),
  ];
}

function form(kind: FormKind, source: string, number = 0): Form {
  return { kind, number, form: new RegExp(source, "iuy") };
}

function whole(kind: FormKind, source: string, number = 0): Form {
  return form(kind, `(?:${source})${edge}`, number);
}

function calendarForms(words: RecurrenceWords): Form[] {
  const week = `(?:${words.weekNumber}) ?`;
  return [
    whole("iso", "(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})"),
    ...datesOf(words).flatMap((source) =>
      words.months.map((month, index) => whole("date", source.replace("MONTH", `(?:${month})`), index + 1)),
    ),
    ...(words.slash ? [whole("date", "(?<date>\\d{1,2})/(?<month>\\d{1,2})(?: (?<year>20\\d{2}))?")] : []),
    whole("weeks", `${week}(?<first>\\d{1,2})(?: ?(?:${dash}|${words.to}) ?(?:${week})?(?<last>\\d{1,2}))?`),
  ];
}

function rhythmForms(words: RecurrenceWords): Form[] {
  const { units } = words;
  return [
    whole("not", words.not),
    whole("every-other", words.everyOther),
    whole("every", words.every),
    whole("even", words.even),
    whole("odd", words.odd),
    ...words.weekdays.map((day, index) => whole("weekday", day, index + 1)),
    ...words.months.map((month, index) => whole("month", month, index + 1)),
    whole("week", units.week),
    whole("quarter", units.quarter),
    whole("halfYear", units.halfYear),
    whole("monthUnit", units.month),
    whole("yearUnit", units.year),
  ];
}

function datesOf({ dayEnding, monthFirst }: RecurrenceWords): string[] {
  const year = "(?:,? (?<year>20\\d{2}))?";
  const dayFirst = `(?<date>\\d{1,2})(?:${dayEnding})? (?:of )?MONTH${year}`;
  const first = `MONTH (?<date>\\d{1,2})(?:${dayEnding})?(?![.:]?\\d)${year}`;
  return monthFirst ? [dayFirst, first] : [dayFirst];
}

/** "kl 9–12", "kl. 13.30", "9–12", "at 9 am to noon": a time needs its word, an end, minutes or a half of the day. */
function clocksOf({ clock, to, and, halves, months, dayEnding }: RecurrenceWords): string[] {
  const half = (name: string) => (halves === undefined ? "" : `(?: ?(?<${name}>${halves.am}|${halves.pm}))?`);
  const until = ` ?(?:${dash}|${to}|${and}) ?(?:(?:${clock}) ?)?`;
  // "from 9 January" and "from the 9th" are days.
  const noDay = `(?! (?:${months.join("|")})| ?(?:${dayEnding})${edge}|[/-]\\d\\d[/-])`;
  const start = `(?<start>${time}|\\d{4})${half("startHalf")}`;
  const end = `(?<end>${time}|\\d{4})${half("endHalf")}`;
  const led = `(?:${clock}) ?${start}${noDay}(?:${until}${end}${noDay})?`;
  const stretch = `(?<start>${time})${half("startHalf")} ?(?:${dash}|${to}) ?(?<end>${time})${half("endHalf")}${noDay}`;
  const exact = `(?<start>${hour}[.:][0-5]\\d)${half("startHalf")}`;
  const told = halves === undefined ? [] : [`(?<start>${time}) ?(?<startHalf>${halves.am}|${halves.pm})`];
  return [led, stretch, exact, ...told];
}

/** In quotes all of it; else up to the next comma or word that says something else, if it looks like a place. */
function placesOf({ at, places }: RecurrenceWords): string[] {
  const lead = `(?:${at}) `;
  const quoted = `(?:${lead})?["”“»](?<place>[^"”“»«]+)["”“»«]`;
  return [quoted, `${lead}(?<place>(?:${places}))`, `${lead}(?<name>[\\p{L}\\d])`];
}
