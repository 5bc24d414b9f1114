import type { SourceLine } from "./lines.ts";

/** How much of the text behind a header is looked through, in UTF-16 units. */
const headText = 1500;

/**
 * True where the first page's header may go: the text says again what it is and of which day. Else the header is
 * the minutes' title as well.
 */
export function saidAgain(header: readonly string[], rest: readonly SourceLine[]): boolean {
  const start = rest[0]?.textBefore ?? 0;
  const head = rest.filter(({ textBefore }) => textBefore - start < headText).map(({ key }) => key);
  const text = head.join("\n");
  if (daysIn(header.join(" ")).some((day) => !text.includes(day))) return false;
  const title = header.find((line) => wordsIn(line).length > 0);
  if (title === undefined) return true;
  const words = wordsIn(title);
  const opening = new Set(wordsIn(head.slice(0, 12).join(" ")));
  return words.filter((word) => opening.has(word)).length * 2 > words.length;
}

/** Days in figures, or with a month's name between figures. */
function daysIn(text: string): string[] {
  return text.toLowerCase().match(/\d{2,4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}|\b\d{6}\b/gu) ?? [];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
