import { pageWords } from "../../language/page-words.ts";
import { brokenWord } from "../text/hyphens.ts";
import type { TextLine } from "./block.ts";
import type { Styled } from "./row.ts";
import { plainText } from "./styled.ts";

const joins = new Set(pageWords.joins);
const clauses = new Set(pageWords.clauses);
const none: ReadonlySet<string> = new Set();

/**
 * True where a line ends because it is full: the next one's first word had no room left in it. Where it had, though
 * hardly, a sentence that goes on tells.
 */
export function isFull(line: TextLine, next: TextLine): boolean {
  const text = plainText(next.parts);
  const first = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = text.length > 0 ? ((next.x1 - next.x0) * first) / text.length : 0;
  if (width * 1.1 > line.right - line.x1 - line.size * 0.2) return true;
  const before = plainText(line.parts);
  return (filled(line) >= 0.6 || before.length >= 45) && runsOn(before, text);
}

/** A line that ends well before its column's end, before a capital, ended there on purpose. */
export function endsShort(line: TextLine, next: TextLine): boolean {
  return filled(line) < 0.75 && /^[\p{Lu}\p{N}]/u.test(plainText(next.parts));
}

/** A short line without a full stop, behind a sentence that has ended: a heading that nothing marks ("Beslutet skickas till"). */
export function isOwnLine(line: TextLine, next: TextLine): boolean {
  const text = plainText(next.parts);
  return (
    /[.!?]$/.test(plainText(line.parts)) && /^\p{Lu}.*[\p{L}\p{N})]$/u.test(text) && filled(next) < shortLine
  );
}

/** A line that fills less than this part of its column has room for more words. */
const shortLine = 0.5;

const filled = (line: TextLine) => (line.x1 - line.x0) / Math.max(1, line.right - line.x0);

/** True where a sentence runs on from a line: it does not end there, and the next line is no beginning. */
export function runsOn(line: string, next: string): boolean {
  if (!/[\p{L}\p{N},)–-]$/u.test(line) || !/^(?:[\p{Ll}(]|\p{N}+\s\p{Ll})/u.test(next)) return false;
  return !clauses.has(/^\p{L}+/u.exec(next)?.[0] ?? "");
}

/**
 * A line with the next one at its end. A word that the line end broke is whole; a hyphen that is the word's own stays,
 * with a blank behind it before "och" and the like.
 */
export function appendLine(line: TextLine, next: TextLine): TextLine {
  return { ...next, parts: appendParts(line.parts, next.parts), x0: line.x0 };
}

export function appendParts(parts: readonly Styled[], next: readonly Styled[]): Styled[] {
  const [before, after] = [plainText(parts), plainText(next)];
  if (!/[\p{L}\p{N}]-$/u.test(before)) return [...parts, { text: " ", bold: bothBold(parts, next) }, ...next];
  const word = brokenWord(before, after, none);
  if (word) return [...withoutLast(parts), ...next];
  const first = address.test(before) ? "" : (/^\p{L}+/u.exec(after)?.[0] ?? "");
  const blank = joins.has(first) ? [{ text: " ", bold: bothBold(parts, next) }] : [];
  return [...parts, ...blank, ...next];
}

/** An address at a text's end. */
const address = /(?:\/\/|www\.|@)\S*$/i;

function bothBold(parts: readonly Styled[], next: readonly Styled[]): boolean {
  return (parts.at(-1)?.bold ?? false) && (next[0]?.bold ?? false);
}

/** Without the last sign that is no blank. */
function withoutLast(parts: readonly Styled[]): Styled[] {
  const last = parts.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  const before = parts.slice(0, -1);
  return text === "" ? withoutLast(before) : [...before, { ...last, text: text.slice(0, -1) }];
}
