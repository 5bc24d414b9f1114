import type { Span } from "../model/meeting.ts";

const longest = 20_000;
const deepest = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){20}|^[ \t]{60}/;

/**
 * Lines that are deeper, and paragraphs that are longer, than in any minutes: the time that the Markdown library takes
 * grows with their square, and thousands of quotes within one another overflow its stack. They are shown as they stand.
 * @returns UTF-16 offsets of whole lines
 */
export function extremesIn(text: string, from: number): Span[] {
  const found: Span[] = [];
  let paragraph = from;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (isBlank(text, { start, end })) paragraph = end + 1;
    if (end - paragraph > longest || deepest.test(text.slice(start, Math.min(end, start + 200)))) {
      found.push({ start, end });
      paragraph = end + 1;
    }
    start = end + 1;
  }
  return found;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return end - start < 1000 && text.slice(start, end).trim() === "";
}
