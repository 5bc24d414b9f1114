import { splitFrontMatter } from "../format/index.ts";
import type { LineIndex } from "../model/source.ts";

/** Where words stand in a file: UTF-16 offsets, end exclusive, and the 1-based line of the first of them. */
export interface Passage {
  start: number;
  end: number;
  line: number;
}

/** Words that are compared before a search gives up: text made of one word over and over would take for ever. */
const mostCompared = 1_000_000;

/**
 * Finds words in the prose of a minutes file, however they are broken over lines or emphasised there.
 * @returns undefined where the prose does not have them
 */
export function findPassage(text: string, words: string, lines: LineIndex): Passage | undefined {
  const split = splitFrontMatter(text);
  const from = "code" in split ? 0 : split.body;
  const [first, ...others] = words
    .normalize("NFC")
    .split(/[\s*_|\\>`]+/)
    .filter((part) => part !== "");
  if (first === undefined) return undefined;
  const left = { words: mostCompared };
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(others, { text, from: start + first.length, left });
    if (end !== undefined) return { start, end, line: lines.at(start).line };
    if (left.words <= 0) return undefined;
  }
  return undefined;
}

/** Where the last of the words ends, if all follow at that place, each behind blanks or emphasis. */
function endOf(
  words: readonly string[],
  { text, from, left }: { text: string; from: number; left: { words: number } },
): number | undefined {
  const between = /[\s*_|\\>`]+/y;
  let at = from;
  left.words--;
  for (const word of words) {
    between.lastIndex = at;
    if (!between.test(text) || !text.startsWith(word, between.lastIndex)) return undefined;
    at = between.lastIndex + word.length;
    left.words--;
  }
  return at;
}
