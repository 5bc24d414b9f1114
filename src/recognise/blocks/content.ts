import type { Span } from "../../model/meeting.ts";
import type { Block } from "./block.ts";
import type { LineCursor } from "./cursor.ts";
import { isDelimiterRow } from "./starts.ts";

/** The rest of a line without the blanks around it. */
export function contentOf(cursor: LineCursor): Span {
  let end = cursor.end;
  while (end > cursor.next && isBlank(cursor.text.charCodeAt(end - 1))) end--;
  return { start: cursor.next, end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

const checkBox = /^\[([ \txX])\](?=[ \t]+\S|$)[ \t]*/;

/** As {@link contentOf}, for a block's first line: its check box goes to the item. */
export function taskContent(cursor: LineCursor, block: Block): Span {
  const content = contentOf(cursor);
  // remark reads a check box on the marker's own line only.
  if (!block.item || /[\r\n]/.test(cursor.text.slice(block.item.start, content.start))) return content;
  const box = checkBox.exec(cursor.text.slice(content.start, content.end));
  if (!box) return content;
  block.item = { ...block.item, checked: box[1] === "x" || box[1] === "X" };
  return { start: content.start + box[0].length, end: content.end };
}

/** A check box with nothing after it is text. */
export function refuseEmptyTask(block: Block): void {
  const [first, second] = block.lines;
  if (first && !second && first.end === first.start) refuseTask(block);
}

/** Makes a check box text again. */
export function refuseTask(block: Block): void {
  const [first, ...more] = block.lines;
  if (block.item?.checked === undefined || !first) return;
  block.item = { marker: block.item.marker, start: block.item.start };
  block.lines = [{ start: block.start, end: first.end }, ...more];
}

/** Adds a line to a block. */
export function push(block: Block, content: Span): void {
  block.lines.push(content);
  block.end = content.end;
}

const definition = /^\[(?!\^)[^\]]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;

/** Takes the definitions of link targets off a paragraph's beginning: they are no words. */
export function dropDefinitions(block: Block, text: string): void {
  const first = block.lines.findIndex(({ start, end }) => !definition.test(text.slice(start, end)));
  if (first !== 0) block.lines = first < 0 ? [] : block.lines.slice(first);
}

/** The line (from 1) that an offset lies in. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    const char = text[at];
    if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) line++;
  }
  return line;
}

/** True for a paragraph whose second line is a table's delimiter row. */
export function isTable({ lines }: Block, text: string): boolean {
  const [head, row] = lines;
  if (lines.length !== 2 || !head || !row) return false;
  return isDelimiterRow(text.slice(row.start, row.end)) && text.slice(head.start, head.end).includes("|");
}

const blankBelow = /\r?\n[ \t]*(?:\r?\n|$)/y;

/** True for a number on a line of its own with a blank line below it: a heading's, for an item has nothing in it. */
export function numberAlone({ text, end }: LineCursor): boolean {
  blankBelow.lastIndex = end;
  return end >= text.length || blankBelow.test(text);
}
