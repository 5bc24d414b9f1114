import type { LineCursor } from "./cursor.ts";

/** What the markers that start a block look like, https://spec.commonmark.org/0.31.2/ sections 4 and 5. */

export interface Fence {
  char: string;
  size: number;
}

const fenceForm = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** The fence that a line opens. */
export function fenceAt(cursor: LineCursor): Fence | undefined {
  const run = fenceForm.exec(cursor.rest)?.[1];
  return run ? { char: run[0] ?? "", size: run.length } : undefined;
}

/** True for a line that closes the fence: the same sign, at least as often. */
export function closesFence(cursor: LineCursor, fence: Fence): boolean {
  if (cursor.indent > 3 || cursor.char !== fence.char) return false;
  const line = cursor.rest.trimEnd();
  return line.length >= fence.size && line === fence.char.repeat(line.length);
}

/** Where an ATX heading's words stand within the line, or undefined where there is no heading. */
export function atxAt(cursor: LineCursor): { depth: number; start: number; end: number } | undefined {
  const hashes = /^(#{1,6})(?=[ \t]|$)/.exec(cursor.rest)?.[1];
  if (!hashes) return undefined;
  const words = cursor.rest.slice(hashes.length).trimEnd();
  let size = words.length;
  while (size > 0 && words[size - 1] === "#") size--;
  const closed = size < words.length && (size === 0 || /[ \t]/.test(words[size - 1] ?? ""));
  const kept = (closed ? words.slice(0, size) : words).trimEnd();
  const lead = kept.length - kept.trimStart().length;
  const start = cursor.next + hashes.length + lead;
  return { depth: hashes.length, start, end: start + kept.trim().length };
}

/** True for a thematic break: `---`, `* * *`. */
export function isRule(line: string): boolean {
  const char = line[0];
  if (char !== "-" && char !== "*" && char !== "_") return false;
  let count = 0;
  for (const other of line) {
    if (other === char) count++;
    else if (other !== " " && other !== "\t") return false;
  }
  return count >= 3;
}

/** 1 or 2 for the line under a heading, 0 for any other. */
export function setextDepth(line: string): 0 | 1 | 2 {
  if (/^=+[ \t]*$/.test(line)) return 1;
  return /^-+[ \t]*$/.test(line) ? 2 : 0;
}

export interface Marker {
  text: string;
  /** `-`, `*`, `+`, `.` or `)`: items of one list share it. */
  kind: string;
  /** The number of an ordered item. */
  number?: number | undefined;
}

/** The marker of a list item that a line begins with. */
export function markerAt(cursor: LineCursor): Marker | undefined {
  const [text, bullet, number, sign] = /^(?:([-*+])|(\d{1,9})([.)]))(?=[ \t]|$)/.exec(cursor.rest) ?? [];
  if (text === undefined) return undefined;
  return bullet ? { text, kind: bullet } : { text, kind: sign ?? "", number: Number(number) };
}

const htmlBlocks =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const blankLine = /^[ \t]*$/;
const attribute = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>${"`"}]+|'[^']*'|"[^"]*"))?`;

/** The seven kinds of HTML block: how each starts and what ends it; the last may not interrupt a paragraph. */
const htmlKinds: readonly { start: RegExp; end: RegExp }[] = [
  { start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![A-Za-z]/, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(String.raw`^</?(?:${htmlBlocks})(?=[ \t]|/?>|$)`, "i"), end: blankLine },
  {
    start: new RegExp(
      String.raw`^(?:<[A-Za-z][A-Za-z0-9-]*(?:${attribute})*[ \t]*/?>|</[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*$`,
    ),
    end: blankLine,
  },
];

/** What ends the HTML block that starts here; undefined where none does. */
export function htmlEndAt(cursor: LineCursor, inParagraph: boolean): RegExp | undefined {
  const line = cursor.rest;
  const kind = htmlKinds.findIndex(({ start }) => start.test(line));
  return kind < 0 || (kind === 6 && inParagraph) ? undefined : htmlKinds[kind]?.end;
}

/** True where HTML of that kind stops before, not on, the line that ends it. */
export function endsBefore(end: RegExp): boolean {
  return end === blankLine;
}

/** True for a table's second line: `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes("|") && /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line);
}
