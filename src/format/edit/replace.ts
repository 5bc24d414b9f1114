import type { Shape } from "../../model/shape.ts";
import type { TextEdit } from "../../model/text-edit.ts";
import { formatBlock, formatFlow, indented } from "../write-value.ts";
import { columnAt, lineStart, nextLine, placeLines } from "./lines.ts";
import type { Slot } from "./slots.ts";

/** The YAML that is edited, and how it ends its lines. */
export interface Sheet {
  text: string;
  newline: string;
}

/** A new value and the shape it is written by. */
export interface Content {
  value: unknown;
  shape: Shape;
}

/** Puts a value where another one stands, in a `{ }` or `[ ]`. */
export function replaceInFlow(slot: Slot, { value, shape }: Content): TextEdit[] {
  const written = formatFlow(value, shape);
  if (slot.start < slot.end) return [{ start: slot.start, end: slot.end, text: written }];
  const before = slot.mark === undefined ? ": " : " ";
  return [{ start: slot.end, end: slot.end, text: before + written }];
}

/** Puts a value in a list's place, behind its dash. A comment that follows the old one stays. */
export function replaceItem(sheet: Sheet, slot: Slot, { value, shape }: Content): TextEdit[] {
  const { head, lines } = formatBlock(value, shape);
  const all = head === "" ? lines : [head];
  if (slot.start === slot.end)
    return [insertion(slot.end, ` ${joined(sheet, all, columnAt(sheet.text, slot.first) + 2)}`)];
  const text = joined(sheet, all, columnAt(sheet.text, slot.start)) + lineEndOf(sheet, slot);
  return [{ start: slot.start, end: slot.end, text }];
}

/** Puts a value behind a key's colon, or below it. A comment behind the key or the old value stays. */
export function replaceField(sheet: Sheet, slot: Slot, content: Content): TextEdit[] {
  const { head, lines } = formatBlock(content.value, content.shape);
  const mark = slot.mark ?? slot.end;
  const below = sheet.text.slice(mark, slot.start).includes("\n");
  if (head === "") return replaceByLines(sheet, slot, indented(lines, columnAt(sheet.text, slot.first) + 2));
  if (slot.start === slot.end) return [insertion(mark, ` ${head}`)];
  if (!below) return [{ start: slot.start, end: slot.end, text: head + lineEndOf(sheet, slot) }];
  return [insertion(mark, ` ${head}`), removedLines(sheet, slot)];
}

function replaceByLines(sheet: Sheet, slot: Slot, lines: readonly string[]): TextEdit[] {
  const mark = slot.mark ?? slot.end;
  const below = sheet.text.slice(mark, slot.start).includes("\n");
  const offset = nextLine(sheet.text, slot.start < slot.end ? slot.end : mark);
  const added = insertion(offset, placeLines({ ...sheet, offset }, lines));
  if (slot.start === slot.end) return [added];
  return [
    below ? removedLines(sheet, slot) : { start: mark, end: slot.end, text: lineEndOf(sheet, slot) },
    added,
  ];
}

function removedLines({ text }: Sheet, slot: Slot): TextEdit {
  return { start: lineStart(text, slot.start), end: nextLine(text, slot.end), text: "" };
}

// A literal block ends with its last line's end, which the line still needs.
function lineEndOf({ text, newline }: Sheet, slot: Slot): string {
  return text[slot.end - 1] === "\n" ? newline : "";
}

function joined({ newline }: Sheet, lines: readonly string[], indent: number): string {
  return lines.join(newline + " ".repeat(indent));
}

/** The edit that puts a text in at an offset and takes nothing away. */
export function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
