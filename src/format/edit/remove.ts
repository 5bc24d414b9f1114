import type { TextEdit } from "../../model/text-edit.ts";
import { lineStart, nextLine, startsLine } from "./lines.ts";
import type { Sheet } from "./replace.ts";
import type { Slot } from "./slots.ts";

/**
 * Takes one of several fields or items out of a block collection, with its lines.
 * @param at the index of the one to go; the comment lines above it stay
 */
export function removeFromBlock({ text }: Sheet, slots: readonly Slot[], at: number): TextEdit[] | undefined {
  const slot = slots[at];
  const next = slots[at + 1];
  if (!slot) return undefined;
  if (startsLine(text, slot.first)) {
    return [{ start: lineStart(text, slot.first), end: nextLine(text, slot.end), text: "" }];
  }
  // The first behind a dash: the next one moves up to its place.
  return next && [{ start: slot.first, end: next.first, text: "" }];
}

/** Takes fields or items out of a `{ }` or `[ ]` that keeps at least one. */
export function removeFromFlow(slots: readonly Slot[], gone: ReadonlySet<Slot>): TextEdit[] {
  const kept = slots.findIndex((slot) => !gone.has(slot));
  const edits: TextEdit[] = [];
  for (const [index, slot] of slots.entries()) {
    const before = slots[index - 1];
    if (index > kept && before && gone.has(slot)) edits.push({ start: before.end, end: slot.end, text: "" });
  }
  const [first] = slots;
  const firstKept = slots[kept];
  if (kept > 0 && first && firstKept) edits.push({ start: first.first, end: firstKept.first, text: "" });
  return edits;
}
