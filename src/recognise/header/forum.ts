import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import { findClock } from "../dates/times.ts";
import { anywhere, fragment } from "../forms.ts";
import { oncePer } from "../once.ts";

interface Fill {
  lead: RegExp;
  tail: RegExp;
}

const fillOf = oncePer(({ outline, dates }: RecognitionWords): Fill => {
  const kinds = outline.minutes.map((kind) => kind.words).join("|");
  const fill = `${kinds}|${outline.titleFill}`;
  const months = dates.months.map((month) => month.split("|")[0]).join("|");
  return {
    lead: new RegExp(`^(?:(?:${fill})(?= |$)|[-–,:;.]+) ?`, "i"),
    tail: new RegExp(`(?:(?:^| )(?:${fill}|${outline.numbered}|(?:${months}) \\d{4})| ?[-–,:;.]+)$`, "i"),
  };
});

/** A title less the word for minutes, what joins them, and all from the day or the time on; "" where nothing is left. */
export function forumIn(title: string, words: RecognitionWords): string {
  const { lead, tail } = fillOf(words);
  let rest = beforeDay(title, words);
  // Each step takes something away, and a title has few words.
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(lead, "").replace(tail, "").trim();
  }
  return rest;
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
