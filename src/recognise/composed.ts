import type { Span } from "../model/meeting.ts";
import { placed } from "./placed.ts";
import type { Prose, Recognition } from "./types.ts";

/** Prose with its letters in one piece each, and the way back to the file. */
export interface Composed {
  prose: Prose;
  /** What was found in the composed prose, with its spans as they are in the file. */
  asWritten: (found: Recognition) => Recognition;
  /** The offset in the file of an offset in the composed text. */
  offset: (at: number) => number;
}

/** From offset `at` of the composed text on, the file's offsets are `by` larger. */
interface Shift {
  at: number;
  by: number;
}

const parted = /\P{M}\p{M}+/gu;

/**
 * macOS, and PDF readers, write å as a and a ring of its own: composed (NFC), the words are those that the
 * language knows. What stands before the prose is left as it is.
 */
export function composed(prose: Prose): Composed {
  const { text, start } = prose;
  const shifts: Shift[] = [];
  let by = 0;
  const body = text.slice(start).replace(parted, (letters: string, at: number) => {
    const whole = letters.normalize("NFC");
    if (whole.length !== letters.length) {
      shifts.push({ at: start + at - by + whole.length, by: by + letters.length - whole.length });
      by += letters.length - whole.length;
    }
    return whole;
  });
  if (by === 0) return { prose, asWritten: (found) => found, offset: (at) => at };
  const moved = (span: Span): Span => ({ start: offset(shifts, span.start), end: offset(shifts, span.end) });
  return {
    prose: { text: text.slice(0, start) + body, start },
    asWritten: (found) => placed(found, { span: moved, line: (line) => line }),
    offset: (at) => offset(shifts, at),
  };
}

function offset(shifts: readonly Shift[], at: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at + (shifts[low - 1]?.by ?? 0);
}
