import type { LabelRole } from "../language/labels.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Day } from "../model/day.ts";
import { dayOf } from "../model/day.ts";
import { dayOnOrAfter, findDays } from "./dates/days.ts";
import { findClock } from "./dates/times.ts";
import { anywhere, everywhere, opening } from "./forms.ts";
import { labelOf } from "./labels.ts";
import { isName } from "./people/name.ts";
import type { Line } from "./text/lines.ts";
import { textOf } from "./text/piece.ts";
import type { Recognition } from "./types.ts";

type Facts = Recognition["facts"];

const longestTitle = 200;

/** What the lines before the first item say of the meeting as a whole. */
export function readHeader(lines: readonly Line[], words: RecognitionWords): Facts {
  const facts: Facts = {};
  lines.forEach((line, index) => {
    const label = labelOf(line, words);
    const value = label?.rest ? textOf(label.rest) : lines[index + 1]?.text;
    if (label && value !== undefined) noteValue(facts, { role: label.role, value, words });
  });
  noteTitle(facts, lines, words);
  noteWhen(facts, lines, words);
  if (facts.place !== undefined) facts.mode ??= modeOf(facts.place, words);
  return facts;
}

function noteValue(
  facts: Facts,
  { role, value, words }: { role: LabelRole; value: string; words: RecognitionWords },
): void {
  if (role === "date" || role === "time") noteDateAndTime(facts, value, words);
  else if (role === "place" && value.length < 200) facts.place ??= value.replace(/[.\s]+$/, "");
  else if (role === "chair" || role === "secretary") {
    const name = value.split(/,| \(|;|\t/, 1)[0]?.trim() ?? "";
    if (isName(name)) facts[role] ??= name;
  }
}

function noteDateAndTime(facts: Facts, text: string, words: RecognitionWords): void {
  const date = dayIn(text, words);
  if (date !== undefined) facts.date ??= date;
  const day = findDays(text, words.dates)[0];
  const rest = day ? `${text.slice(0, day.start)} ${text.slice(day.end)}`.trim() : text;
  const bare = /^\d/.test(rest) ? `${words.dates.clock.split(/[\\|]/)[0]} ${rest}` : rest;
  const clock = findClock(rest, words.dates) ?? findClock(bare, words.dates);
  if (!clock || facts.start_time !== undefined) return;
  facts.start_time = clock.start_time;
  if (clock.end_time !== undefined) facts.end_time = clock.end_time;
}

/** A day with its year, which may stand elsewhere in the line: "3 april, våren 2025". */
function dayIn(text: string, { dates }: RecognitionWords): Day | undefined {
  const [find] = findDays(text, dates);
  if (!find) return undefined;
  if (find.first.year !== undefined) return dayOnOrAfter(find.first, "1000-01-01");
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text.slice(find.end))?.[1];
  return year === undefined ? undefined : dayOf(Number(year), find.first.month, find.first.date);
}

/** The line that calls itself minutes, else the first heading, else nothing. */
function noteTitle(facts: Facts, lines: readonly Line[], words: RecognitionWords): void {
  const free = lines.filter((line) => line.text.length <= longestTitle && !labelOf(line, words));
  const kinds = words.outline.minutes;
  const named = free.find(
    ({ text }) => isTitle(text) && kinds.some((kind) => opening`(?:${kind.words})`.test(text)),
  );
  const title = named ?? free.find(({ block }) => block.type === "heading");
  const kind = kinds.find((each) => free.some(({ text }) => anywhere(each.words).test(text)));
  if (kind) facts.minutes = kind.kind;
  if (!title) return;
  facts.title = title.text;
  const forum = forumIn(title.text, words);
  if (named && forum !== "") facts.forum = forum;
}

/** A title begins as one, and is no running text of several sentences. */
function isTitle(text: string): boolean {
  return !/^\p{Ll}|[.!?] \p{Lu}\p{Ll}+ /u.test(text);
}

/** The title less the word for minutes, the day and what joins them. */
function forumIn(title: string, words: RecognitionWords): string {
  const { outline, dates } = words;
  const kinds = outline.minutes.map((kind) => kind.words).join("|");
  const day = findDays(title, dates)[0];
  let rest = (day ? `${title.slice(0, day.start)} ${title.slice(day.end)}` : title)
    .replace(/\s+/g, " ")
    .trim();
  const lead = new RegExp(`^(?:${kinds}|${outline.titleFill}|[-–,:])(?= |$) ?`, "i");
  const tail = new RegExp(` ?(?:${outline.titleFill}|[-–,:])$`, "i");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(lead, "").replace(tail, "").trim();
  }
  return rest;
}

/** A line with the day, and perhaps time and place: "Möte 3 april 2025 kl. 9–10 Teams". */
function noteWhen(facts: Facts, lines: readonly Line[], words: RecognitionWords): void {
  for (const { text } of lines.slice(0, 20)) {
    if (facts.date !== undefined && facts.start_time !== undefined) return;
    const day = dayIn(text, words);
    if (day === undefined || (facts.date !== undefined && facts.date !== day)) continue;
    facts.date ??= day;
    const clock = findClock(text, words.dates);
    if (!clock || facts.start_time !== undefined) continue;
    facts.start_time = clock.start_time;
    if (clock.end_time !== undefined) facts.end_time = clock.end_time;
    const place = text.slice(clock.end).replace(/^[\s,.:;–-]+|[\s,.;]+$/g, "");
    if (place !== "" && place.length < 100) facts.place ??= place;
  }
}

function modeOf(place: string, { people }: RecognitionWords): Facts["mode"] {
  const tool = anywhere(people.tools);
  if (!tool.test(place)) return undefined;
  const rest = place
    .replace(tool, "")
    .replace(everywhere(people.via), "")
    .replace(/[\s/,().-]/g, "");
  return rest === "" ? "remote" : "hybrid";
}
