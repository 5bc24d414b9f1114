import { recognitionLanguages } from "../../language/recognition.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import type { Line } from "../text/lines.ts";
import { type NumberedTitle, numberedTitle } from "./number.ts";

/** The number that a line begins with as an item does: a list's own, or behind the sign of one. */
export function numberOf(line: Line, words: RecognitionWords): NumberedTitle | undefined {
  const marker = markerOf(line);
  const found = marker ?? numberBehindSign(line.text, words);
  if (!found || found.form === "year") return found;
  // "12. mars beslutades": Markdown takes the day for a list's number.
  const text = marker ? `${marker.number}. ${line.text}` : line.text;
  return startsWithDay(text, words) || startsWithDay(line.text, words) ? undefined : found;
}

/** Behind the sign of a list too, as a page's list of items is copied: "• § 17 Budget". */
function numberBehindSign(text: string, words: RecognitionWords): NumberedTitle | undefined {
  const sign = /^[•▪●‣◦·○■] ?(?=[\d§])/.exec(text)?.[0].length ?? 0;
  const found = numberedTitle(text.slice(sign), words);
  return found && { ...found, title: found.title + sign };
}

/** A day at a line's beginning; one with its year in any language, for templates are often foreign. */
export function startsWithDay(text: string, words: RecognitionWords): boolean {
  const languages = /^\d{1,2}(?:st|nd|rd|th|[.:])? \p{L}{3,9} (?:19|20)\d{2}/u.test(text)
    ? recognitionLanguages
    : [words];
  return languages.some(({ dates }) => findDays(text, dates)[0]?.start === 0);
}

/** The number that Markdown takes for an ordered list's. */
function markerOf(line: Line): NumberedTitle | undefined {
  const digits = line.index === 0 ? /^0*(\d{1,3})[.)]$/.exec(line.block.item?.marker ?? "")?.[1] : undefined;
  return digits === undefined ? undefined : { number: digits, title: 0, form: "stop" };
}
