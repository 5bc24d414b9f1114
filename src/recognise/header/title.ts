import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import { anywhere, opening } from "../forms.ts";
import { labelOf } from "../labels.ts";
import { numberedTitle } from "../outline/number.ts";
import { peopleLine } from "../people/list.ts";
import { isPersonName } from "../people/words.ts";
import type { Line } from "../text/lines.ts";
import type { Recognition } from "../types.ts";
import { forumIn, kindIn, namesForum } from "./forum.ts";

type Facts = Recognition["facts"];

const longestTitle = 200;
/** A line with more words, and without the word for minutes, is a sentence. */
const mostWords = 8;

/** The document's title, what kind of minutes it is, and whose. */
export function noteTitle(facts: Facts, lines: readonly Line[], words: RecognitionWords): void {
  const free = lines.filter((line) => isFree(line, words));
  const kinds = words.outline.minutes.map((kind) => kind.words).join("|");
  const named = free.find(({ text }) => isTitle(text) && opening`(?:${kinds})`.test(text));
  const title = named ?? free.find(({ depth }) => depth !== undefined) ?? opener(free[0], lines, words);
  const kind = firstKind(title ? [title, ...free] : free, words);
  if (kind) facts.minutes = kind;
  if (title) facts.title = title.text;
  const forum = forumOf(title, free, words);
  if (forum !== undefined) facts.forum = forum;
}

/** The document's first line, if it names a day or those who meet. */
function opener(line: Line | undefined, lines: readonly Line[], words: RecognitionWords): Line | undefined {
  if (!line || line !== lines[0] || !isTitle(line.text) || /[.!?]$/.test(line.text)) return undefined;
  const meeting = line.text.split(" ").length <= mostWords && anywhere(words.meetings.nouns).test(line.text);
  const named = findDays(line.text, words.dates).length > 0 || namesForum(line.text, words) || meeting;
  return named && line.text.length < 120 ? line : undefined;
}

function isFree(line: Line, words: RecognitionWords): boolean {
  const { text, block } = line;
  if (text.length > longestTitle || block.type === "table" || block.list > 0 || block.quote > 0) return false;
  // "Protokoll: Siv Ek" says who writes.
  const [label = "", name = ""] = text.replace(/[.\s]+$/, "").split(": ");
  const writes = kindIn(label, words) !== undefined && isPersonName(name, words.people);
  return !/https?:/.test(text) && !labelOf(line, words) && !writes;
}

/** A title begins as one, and is no running text of several sentences. */
function isTitle(text: string): boolean {
  return !/^\p{Ll}|[.!?] \p{Lu}\p{Ll}+ /u.test(text);
}

function firstKind(lines: readonly Line[], words: RecognitionWords): Facts["minutes"] {
  for (const { text } of lines) {
    const kind = kindIn(text, words);
    if (kind) return kind;
  }
  return undefined;
}

/** What the title names beside "minutes" and the day; else a line below it that names those who meet. */
function forumOf(
  title: Line | undefined,
  free: readonly Line[],
  words: RecognitionWords,
): string | undefined {
  const own = title ? nameIn(title.text, words) : "";
  // A heading that is nothing but a name may be about anything.
  const sure = namesForum(own, words) || (title?.depth === 1 && own !== title.text);
  if (own !== "" && sure) return own;
  const headed = own === "" ? datedHeading(free, words) : "";
  if (headed !== "") return headed;
  const kinds = words.outline.minutes.map((kind) => kind.words).join("|");
  for (const { text } of free.slice(0, 12)) {
    const said = /[.!?]$/.test(text) || (text.length > 50 && text.split(" ").length > mostWords);
    const running = said && !opening`(?:${kinds})`.test(text);
    const forum = isTitle(text) && !running && namesForum(text, words) ? nameIn(text, words) : "";
    const capitals = forum === forum.toUpperCase();
    if (forum !== "" && (capitals || !peopleLine(forum, words, true))) return forum;
  }
  if (title && own !== "" && tellsOfMeeting(title.text, own, words)) return own;
  const below = title && free[free.indexOf(title) + 1];
  const isHeading = below?.depth !== undefined && numberedTitle(below.text, words) === undefined;
  const second = below && isHeading ? nameIn(below.text, words) : "";
  // Below a title with its day stands the first item, below "Mötesprotokoll" whose they are.
  const dated = title !== undefined && findDays(title.text, words.dates).length > 0;
  return second !== "" && (!dated || namesForum(second, words)) ? second : undefined;
}

/** Who meets by the largest heading, where it tells the day too: a letterhead above it may name somebody else. */
function datedHeading(free: readonly Line[], words: RecognitionWords): string {
  const line = free.find(
    ({ depth, text }) => depth === 1 && findDays(text, words.dates)[0]?.first.year !== undefined,
  );
  return line && numberedTitle(line.text, words) === undefined ? nameIn(line.text, words) : "";
}

/** True for a title that has more of a meeting's than one word beside the name: "Dagens mål" is about the goals. */
function tellsOfMeeting(title: string, name: string, words: RecognitionWords): boolean {
  if (name === title) return false;
  const beside = title.split(" ").length - name.split(" ").length;
  return beside > 1 || kindIn(title, words) !== undefined || findDays(title, words.dates).length > 0;
}

/** "" where what is left is no name, such as a year or another label. */
function nameIn(title: string, words: RecognitionWords): string {
  const name = forumIn(title, words).replace(/[.\s]+$/, "");
  return /^[\d\s()./–-]*$|(?:^|\s)\d+ ?(?:\(|av |of )\d+|:(?!\p{Ll}| \p{Lu})/u.test(name) ||
    (name.includes(": ") && !title.startsWith(name)) ||
    name.split("/").every((part) => forumIn(part, words) === "")
    ? ""
    : name;
}
