import { caseless } from "../../language/folded.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { type Day, dayOf } from "../../model/day.ts";
import { type DayFind, dayNearest, dayOnOrAfter, findDays } from "../dates/days.ts";
import { findClock, type TimeSpan } from "../dates/times.ts";
import { anywhere, everywhere } from "../forms.ts";
import type { Line } from "../text/lines.ts";
import type { Recognition } from "../types.ts";

type Facts = Recognition["facts"];

/** A day, a time and a place as one text gives them. */
export interface When {
  date?: Day | undefined;
  clock?: TimeSpan | undefined;
  /** What is left, less the words that join it: a place, if anything. */
  rest: string;
}

/**
 * Reads day, time and place out of a text such as "Tisdagen den 8 maj kl. 9–12, Rådhuset".
 * @param anchor a day whose year counts where the text has none
 */
export function whenIn(text: string, words: RecognitionWords, anchor: Day | undefined): When {
  const [day] = findDays(text, words.dates);
  const left = day ? `${text.slice(0, day.start)}, ${text.slice(day.end)}` : text;
  const clock = findClock(left, words.dates) ?? bareClock(left, words);
  const rest = clock ? `${left.slice(0, clock.start)}, ${left.slice(clock.end)}` : left;
  return { date: day && dayOfFind(day, text, anchor), clock, rest: placeIn(rest, words) };
}

/** "9–12" or "18.30" where nothing else can be meant. */
function bareClock(text: string, words: RecognitionWords): TimeSpan | undefined {
  if (!/^[\s,]*\d{1,2}(?:[.:]\d{2}(?![\d.:])|\s*[–—-]|[\s,]*$)/.test(text)) return undefined;
  const word = words.dates.clock.split(/[\\|]/)[0] ?? "";
  const lead = text.length - text.replace(/^[\s,]+/, "").length;
  const found = findClock(`${word} ${text.slice(lead)}`, words.dates);
  const shift = lead - word.length - 1;
  return found && { ...found, start: Math.max(found.start + shift, 0), end: found.end + shift };
}

/** A day whose year may stand elsewhere in the text: "3 april, våren 2025", or in the rest of the document. */
function dayOfFind(find: DayFind, text: string, anchor: Day | undefined): Day | undefined {
  if (find.first.year !== undefined) return dayOnOrAfter(find.first, "1000-01-01");
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text.slice(find.end))?.[1];
  if (year !== undefined) return dayOf(Number(year), find.first.month, find.first.date);
  return anchor === undefined ? undefined : dayNearest(find.first, anchor);
}

/** The first day with a year in the text's first part: it gives the others theirs. */
export function anchorIn(lines: readonly Line[], words: RecognitionWords): Day | undefined {
  for (const { text } of lines.slice(0, 300)) {
    for (const { first } of findDays(text.slice(0, 2000), words.dates))
      if (first.year !== undefined) return dayOnOrAfter(first, "1000-01-01");
  }
  return undefined;
}

/** A place less the words and signs around it. */
export function placeIn(text: string, { outline, dates }: RecognitionWords): string {
  const lead = caseless(`^(?:[\\s,.:;–—-]|(?:${outline.placeLead}|${dates.clock})(?= ))+`);
  const tail = caseless(`[\\s,](?:${dates.clock})$`);
  return text
    .replace(/\([\s,]*\)/g, "")
    .replaceAll("|", ",")
    .replace(/(?:[\s,]*,)+/g, ",")
    .replace(lead, "")
    .replace(/[\s,.:;–—-]+$/, "")
    .replace(tail, "")
    .replace(/[\s,]+$/, "");
}

/** The times at which the meeting was opened and closed, as sentences further down tell them. */
export function noteCourse(facts: Facts, lines: readonly Line[], words: RecognitionWords): void {
  const { opened, closed } = words.outline;
  const hint = anywhere`(?:${opened}|${closed})`;
  lines.forEach((line, index) => {
    if (facts.start_time !== undefined && facts.end_time !== undefined) return;
    if (line.text.length > 600 || !hint.test(line.text)) return;
    for (const sentence of line.text.split(/(?<=[.!?]) (?=\p{Lu})/u)) {
      const time = timeIn(sentence, lines[index + 1]?.text, words);
      if (time === undefined || isElsewhen(sentence, facts, words)) continue;
      if (anywhere(closed).test(sentence)) facts.end_time ??= time;
      else if (anywhere(opened).test(sentence)) facts.start_time ??= time;
    }
  });
}

/** The time in a sentence, else the line below that is nothing but a time. */
function timeIn(sentence: string, below: string | undefined, words: RecognitionWords): string | undefined {
  const clock = findClock(sentence, words.dates);
  if (clock) return clock.start_time;
  const digits = /(?<![\d.:§])([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d|[.:]\d)/;
  const own =
    digits.exec(sentence) ?? (sentence.length < 40 && below && below.length < 12 ? digits.exec(below) : null);
  return own ? `${own[1]?.padStart(2, "0")}:${own[2]}` : undefined;
}

/** True where a sentence speaks of another day's meeting. */
function isElsewhen(sentence: string, { date }: Facts, words: RecognitionWords): boolean {
  const other = findDays(sentence, words.dates).some(
    ({ first }) => date === undefined || dayNearest(first, date) !== date,
  );
  return other || everywhere(words.outline.nextMeeting).test(sentence);
}
