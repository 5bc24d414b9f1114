import { splitFrontMatter } from "../format/index.ts";
import type { LineIndex } from "../model/source.ts";

/** Where words stand in a file: UTF-16 offsets, end exclusive, and the 1-based line of the first of them. */
export interface Passage {
  start: number;
  end: number;
  line: number;
}

/**
 * Finds words in the prose of a minutes file, however they are broken over lines or emphasised there.
 * @returns undefined where the prose does not have them
 */
export function findPassage(text: string, words: string, lines: LineIndex): Passage | undefined {
  const split = splitFrontMatter(text);
  const from = "code" in split ? 0 : split.body;
  const parts = words
    .normalize("NFC")
    .split(/[\s*_|\\>`]+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  const between = "[\\s*_|\\\\>`]+";
  const form = new RegExp(
    parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join(between),
    "g",
  );
  form.lastIndex = from;
  const found = form.exec(text);
  if (!found) return undefined;
  return { start: found.index, end: found.index + found[0].length, line: lines.at(found.index).line };
}
