import { caseless } from "../../language/folded.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { findDays } from "../dates/days.ts";
import { findClock } from "../dates/times.ts";
import { anywhere, fragment } from "../forms.ts";
import { wholeLabel } from "../labels.ts";

interface Fill {
  lead: RegExp;
  tail: RegExp;
}

const fillOf = oncePer(({ outline, dates }: RecognitionWords): Fill => {
  const kinds = outline.minutes.map((kind) => kind.words).join("|");
  const fill = `${kinds}|${outline.titleFill}`;
  const months = dates.months.map((month) => month.split("|")[0]).join("|");
  return {
    lead: caseless(`^(?:(?:${fill}|${outline.numbered})(?=[ ,:;]|$)|[-–,:;.]+) ?`),
    tail: caseless(
      `(?:(?:^| )(?:${fill}|${outline.numbered}|(?:${months}) \\d{4}|(?:19\\d\\d|20[0-2]\\d)|\\d{1,3}/\\d{2,4}(?: \\d)?)| ?[-–,:;.]+)$`,
    ),
  };
});

/** A title less the word for minutes, what joins them, and all from the day or the time on; "" where nothing is left. */
export function forumIn(title: string, words: RecognitionWords): string {
  const { lead, tail } = fillOf(words);
  let rest = beforeHeld(beforeDay(withoutPage(title, words), words), words);
  // Each step takes something away, and a title has few words.
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = withoutEnd(rest.replace(lead, "").replace(tail, "").trim(), words);
  }
  // Of "Anteckningar från en träff" an article is left.
  return /^\p{Ll}{1,3}$/u.test(rest) ? "" : nominative(rest, words);
}

/** "Styrelse- och arbetsmöte" leaves a half, "Protokoll Datum: 2025-03-04" a label; neither is part of a name. */
function withoutEnd(text: string, words: RecognitionWords): string {
  const half = fragment`(?:^| )\\S+- (?:${words.people.and})$`.exec(text)?.index;
  if (half !== undefined) return text.slice(0, half);
  return wholeLabel(text, words) ? "" : text;
}

/** "Byarådet hållet i Alby" less where it met. */
function beforeHeld(title: string, { outline }: RecognitionWords): string {
  const at = fragment`[ ,](?:${outline.held})(?= |$)`.exec(title)?.index ?? 0;
  return at > 3 ? title.slice(0, at) : title;
}

/** "Arbetsgruppens möte" is one of arbetsgruppen. */
function nominative(name: string, words: RecognitionWords): string {
  const bare = name.slice(0, -1);
  return /^\p{L}+(?:en|et|an)s$/u.test(name) && namesForum(bare, words) ? bare : name;
}

/** A line of a letterhead without its page's number: "PROTOKOLL 1(8) Byarådet"; of its parts the one that names who met. */
function withoutPage(title: string, words: RecognitionWords): string {
  if (title.length > 300) return title;
  const page = anywhere`(?:${words.outline.page})|\\d{1,3} ?\\(\\d{1,3}\\)|\\[\\d{1,3}\\]`;
  const parts = title
    .split(page)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return parts[0] ?? "";
  return parts.find((part) => namesForum(part, words)) ?? parts.join(" ");
}

/** True for a line that says nothing but that a meeting was on a day: "Styrelsemöte 2025-03-04 kl. 18". */
export function isMeetingDay(text: string, words: RecognitionWords): boolean {
  const day = findDays(text, words.dates)[0];
  const before = text.slice(0, day?.start ?? 0).trim();
  return day?.first.year !== undefined && before.length > 3 && stripped(before, words) === "";
}

/** What stands before the day; what stands behind it where nothing does. */
function beforeDay(title: string, words: RecognitionWords): string {
  const day = findDays(title, words.dates)[0];
  const text = title.replace(/\s+/g, " ").trim();
  if (!day) {
    const clock = findClock(text, words.dates);
    return clock ? text.slice(0, clock.start) : text;
  }
  const before = title.slice(0, day.start).trim();
  return stripped(before, words) === "" ? title.slice(day.end).trim() : before;
}

function stripped(text: string, words: RecognitionWords): string {
  const { lead, tail } = fillOf(words);
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(lead, "").replace(tail, "").trim();
  }
  return rest;
}

/** True for a text with a word for those who meet, such as "Sundviks vägförening". */
export function namesForum(text: string, { outline }: RecognitionWords): boolean {
  return text.length < 120 && fragment`(?:${outline.forums})(?![a-z\\u00df-\\u052f])`.test(text);
}

/** True where a text has the word for minutes anywhere: its kind. */
export function kindIn(text: string, { outline }: RecognitionWords): "notes" | "protocol" | undefined {
  let first: { at: number; kind: "notes" | "protocol" } | undefined;
  for (const { kind, words } of outline.minutes) {
    const at = anywhere(words).exec(text)?.index;
    if (at !== undefined && at < (first?.at ?? Number.POSITIVE_INFINITY)) first = { at, kind };
  }
  return first?.kind;
}
