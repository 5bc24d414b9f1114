import { keyOf } from "./page-number.ts";

/** A line of a source that has text. */
export interface SourceLine {
  text: string;
  key: string;
  /** 0-based line of the source, and how many UTF-16 units of it stand before the text. */
  line: number;
  indent: number;
  /** UTF-16 units of text before it, blanks at the lines' ends left out. */
  textBefore: number;
}

/** The lines that have text; page breaks and blanks around it do not count. */
export function textLines(lines: readonly string[]): SourceLine[] {
  const found: SourceLine[] = [];
  let textBefore = 0;
  lines.forEach((raw, line) => {
    const text = raw.trim();
    if (text === "") return;
    const indent = raw.length - raw.trimStart().length;
    found.push({ text, key: keyOf(text), line, indent, textBefore });
    textBefore += text.length;
  });
  return found;
}

/** True for a line (by index) above a text's beginning, where the first page's header stands. */
export function inHead(lines: readonly SourceLine[], index: number): boolean {
  return index < 15 && (lines[index]?.textBefore ?? 0) < 300;
}

/** How often each key occurs. */
export function countKeys(lines: readonly SourceLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * True where a sentence runs on from one line to another that stands behind a page break: the first ends as no
 * sentence does and is no heading by its length, the second goes on in lower case and is no item of a list.
 */
export function runsOn(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.length < 40 || !/[\p{L}\p{N},)–—-]$/u.test(before)) return false;
  return /^[\p{Ll}(]/u.test(after) && !/^\p{Ll}[.)]\s/u.test(after) && !/^o\s/.test(after);
}
