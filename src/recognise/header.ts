import { recognitionLanguages } from "../language/recognition.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Day } from "../model/day.ts";
import { type DayFind, findDays } from "./dates/days.ts";
import { findClock } from "./dates/times.ts";
import { anywhere, everywhere } from "./forms.ts";
import { isMeetingDay } from "./header/forum.ts";
import type { Mail } from "./header/mail.ts";
import { noteTitle } from "./header/title.ts";
import { labelledValues, type Value } from "./header/values.ts";
import { anchorIn, noteCourse, placeIn, type When, whenIn } from "./header/when.ts";
import { numberedTitle } from "./outline/number.ts";
import { isPersonName, isSingle } from "./people/words.ts";
import type { Line } from "./text/lines.ts";
import type { Recognition } from "./types.ts";

type Facts = Recognition["facts"];

interface Document {
  source: string;
  lines: readonly Line[];
  /** How many lines stand before the first item. */
  head: number;
  mail?: Mail | undefined;
}

const longestHead = 80;

/** What a document says of the meeting as a whole: its head, and sentences that tell of its beginning and end. */
export function readHeader({ source, lines, head, mail }: Document, words: RecognitionWords): Facts {
  const facts: Facts = {};
  const first = lines.slice(0, Math.min(head, longestHead));
  const anchor = anchorIn([...(mail?.sent ?? []), ...lines], words);
  for (const value of labelledValues(first, source, words)) noteValue(facts, value, { words, anchor });
  noteTitle(facts, lines.slice(0, titleLines(lines, head, words)), words);
  noteWhen(facts, first, { words, anchor });
  facts.date ??= mail && whenIn(mail.subject.text, words, anchor).date;
  facts.date ??= foreignDay(first, words);
  noteCourse(facts, lines, words);
  if (facts.place !== undefined) facts.mode ??= modeOf(facts.place, words);
  return facts;
}

/** How many lines may hold the title: an item may stand above it by mistake, but no numbered one. */
function titleLines(lines: readonly Line[], head: number, words: RecognitionWords): number {
  const numbered = numberedTitle(lines[0]?.text ?? "", words) !== undefined;
  return Math.min(head < 2 && !numbered ? 2 : head, longestHead);
}

/** The day with its year as another language writes it, for templates are often foreign: "15 October 2025". */
function foreignDay(lines: readonly Line[], words: RecognitionWords): Day | undefined {
  const found: Facts = {};
  for (const other of recognitionLanguages)
    if (other !== words) noteWhen(found, lines, { words: other, anchor: undefined });
  return found.date;
}

interface Reading {
  words: RecognitionWords;
  anchor: Day | undefined;
}

function noteValue(facts: Facts, { role, text }: Value, { words, anchor }: Reading): void {
  if (role === "chair" || role === "secretary") {
    const name = text.split(/,| \(|;|\t|(?<=\p{Ll})\. /u, 1)[0]?.trim() ?? "";
    if (isPersonName(name, words.people) || isSingle(name, words.people)) facts[role] ??= name;
    return;
  }
  const when = whenIn(firstSentence(text), words, anchor);
  noteDayAndTime(facts, when);
  if (role === "place" && when.rest !== "" && when.rest.length < 200) facts.place ??= when.rest;
}

function noteDayAndTime(facts: Facts, { date, clock }: When): void {
  if (date !== undefined) facts.date ??= date;
  if (!clock || facts.start_time !== undefined) return;
  facts.start_time = clock.start_time;
  if (clock.end_time !== undefined) facts.end_time = clock.end_time;
}

/** A place ends with its sentence: "Teams. Mötet öppnades 12.15." */
function firstSentence(text: string): string {
  const end = /(?<=\p{Ll}{4}|\d)[.] (?=\p{Lu}\p{Ll})/u.exec(text)?.index;
  return end === undefined ? text : text.slice(0, end);
}

/** A line with the day, and perhaps time and place: "Möte 3 april 2025 kl. 9–10 Teams". */
function noteWhen(facts: Facts, lines: readonly Line[], { words, anchor }: Reading): void {
  const other = anywhere(words.outline.otherDay);
  const head = lines.slice(0, 20);
  // A page's own day may stand above what the meeting is called.
  const dated = head.slice(1, 8).some(({ text }) => text.length < 120 && isMeetingDay(text, words));
  head.forEach(({ text }, index) => {
    if (text.length > 300 || other.test(text)) return;
    const [day] = findDays(text, words.dates);
    if (index === 0 && dated && day && isNothingBut(text, day, { words, anchor })) return;
    if (!day || (day.first.year === undefined && index > 5)) return;
    const when = whenIn(text, words, anchor);
    const sure = day.first.year !== undefined || !day.weak || when.clock !== undefined;
    if (!sure || when.date === undefined || (facts.date !== undefined && facts.date !== when.date)) return;
    const clock = facts.start_time === undefined ? findClock(text, words.dates) : undefined;
    noteDayAndTime(facts, when);
    const place = clock
      ? placeIn(text.slice(Math.max(day.end, clock.end)), words)
      : placeBehind(text, day.end);
    if (place !== "" && place.length < 100 && !isPersonName(place, words.people)) facts.place ??= place;
  });
}

/** "söndag 13 maj 2012": the day on which a page was put out, with no word for a meeting. */
function isNothingBut(text: string, { start, end }: DayFind, { words, anchor }: Reading): boolean {
  if (text.length > 40 || isMeetingDay(text, words)) return false;
  return !/\p{L}/u.test(text.slice(0, start) + text.slice(end)) || whenIn(text, words, anchor).rest === "";
}

/** "Minutes, 3 April 2025, Alby Hall": behind the day and a comma, words and nothing else. */
function placeBehind(text: string, from: number): string {
  return /^, (\p{Lu}[\p{L} ,-]{3,60})$/u.exec(text.slice(from))?.[1] ?? "";
}

function modeOf(place: string, { people, meetings }: RecognitionWords): Facts["mode"] {
  const away = anywhere`${people.tools}|${meetings.remote}`;
  if (!away.test(place)) return undefined;
  const rest = place
    .replace(everywhere`${meetings.remote}|${people.tools}`, "")
    .replace(everywhere`${people.via}|${meetings.nouns}`, "")
    .replace(/[\s/,().-]/g, "");
  return rest === "" ? "remote" : "hybrid";
}
