import { pageWords } from "../../language/page-words.ts";

const lineEnd = /(?<![\p{L}\p{N}@/.:_-])(\p{L}{2,})-$/u;
const lineStart = /^\s*(\p{Ll}{2,})(?![-@/_]\S|\p{L})[.,;:!?)”"]*(?=\s|$)[ \t]*/u;
const keeps = new Set(pageWords.hyphenated);
const joins = new Set(pageWords.joins);

/** A word that was broken at a line's end: it whole, and where the next line goes on behind it. */
interface JoinedWord {
  /** UTF-16 offset in the first line at which its last part is cut off. */
  cut: number;
  /** What follows there: the second part with the signs behind it. */
  tail: string;
  /** UTF-16 offset in the second line of what stays there. */
  rest: number;
}

/**
 * The word that a hyphen at a line's end breaks, if that is sure: lower case on both sides, no part of an address or
 * of a compound with hyphens, no first part that shares its second ("hälso- och sjukvård"), no columns.
 *
 * @param compounds words that have a hyphen elsewhere, see {@link compoundsIn}
 */
export function brokenWord(
  line: string,
  next: string,
  compounds: ReadonlySet<string>,
): JoinedWord | undefined {
  const [, first] = lineEnd.exec(line) ?? [];
  const [whole = "", second] = lineStart.exec(next) ?? [];
  if (!first || !second || hasColumns(line) || hasColumns(next)) return undefined;
  if (keeps.has(first.toLowerCase()) || !/^\p{L}\p{Ll}+$/u.test(first) || joins.has(second)) return undefined;
  if (compounds.has(`${first}-${second}`.toLowerCase())) return undefined;
  return { cut: line.length - 1, tail: whole.trim(), rest: whole.length };
}

/** The words of a text that are written with a hyphen within a line, in lower case. */
export function compoundsIn(lines: readonly string[]): Set<string> {
  const found = lines.flatMap((line) => line.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []);
  return new Set(found.map((word) => word.toLowerCase()));
}

function hasColumns(line: string): boolean {
  return /\S(?: {3}|\t)/.test(line.trimEnd());
}
