import type { AgendaItem } from "../../model/meeting.ts";
import { itemKey } from "../item-key.ts";
import { keyOf } from "./replacing.ts";
import { isAmong } from "./secret-items.ts";

interface Line {
  /** By {@link itemKey}; "" for a line without a number. */
  key: string;
  /** What stands behind the number, or in a line without one. */
  words: string;
  isHeading: boolean;
  isBlank: boolean;
}

/**
 * What the text calls those items where the records call them something else: in their headings, and in lists of what is to
 * be dealt with, which name other items of the agenda too.
 */
export function titlesInText(
  body: string,
  agenda: readonly AgendaItem[],
  secret: readonly AgendaItem[],
): string[] {
  const known = new Set(agenda.map(({ number = "", title = "" }) => `${itemKey(number)} ${keyOf(title)}`));
  const found: string[] = [];
  let list: Line[] = [];
  const close = () => {
    if (list.some(({ key, words }) => known.has(`${key} ${keyOf(words)}`)))
      found.push(...list.flatMap(titleIn));
    list = [];
  };
  const titleIn = ({ key, words }: Line) => (isAmong(secret, { number: key }) ? [words] : []);
  for (const line of body.split(/\r\n?|\n/).map(lineOf)) {
    if (line.isHeading || (line.key === "" && !line.isBlank)) close();
    if (line.isHeading) found.push(...titleIn(line));
    else if (line.key !== "") list.push(line);
  }
  close();
  return [...new Set(found.flatMap(withoutAttachment))].filter((words) => words !== "");
}

/** The number of the agenda item that a line begins with, by {@link itemKey}; "" for none. */
export function numberOf(line: string): string {
  return itemKey(/^(?:punkt\s+)?[\d.]+(?:\s?[A-Za-z](?!\p{L}))?/iu.exec(line)?.[0] ?? "");
}

/** A line without the signs that Markdown has before words. */
export function wordsOfLine(line: string): string {
  return line.replace(/^[\s#*_>§|-]+/, "");
}

function lineOf(line: string): Line {
  const words = wordsOfLine(line);
  const key = numberOf(words);
  const rest =
    key === "" ? words : words.replace(/^(?:punkt\s+)?[\d.]+(?:\s?[A-Za-z](?!\p{L}))?[\s.:)|*_–-]*/iu, "");
  const plain = rest.replace(/[*_`|\\]+/g, " ").trim();
  const isHeading = /^\s{0,3}(?:#|\*\*|§)/.test(line);
  return { key, words: plain, isHeading, isBlank: words.trim() === "" };
}

/** "Val av museichef" of "Val av museichef, bilaga 1". */
function withoutAttachment(words: string): string[] {
  return [words, words.replace(/,?\s+\(?\p{L}+\.?\s*\d+\)?$/u, "")];
}
