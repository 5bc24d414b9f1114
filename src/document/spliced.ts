import type { TextEdit } from "../model/text-edit.ts";

/** A text that has been edited, and the way back. */
export interface Spliced {
  text: string;
  /** The offset in the text as it was of an offset in the edited text; what was put in stands where it was put. */
  origin: (at: number) => number;
}

/** Applies edits; one that overlaps another before it is left out. Offsets are UTF-16 offsets. */
export function splice(text: string, edits: readonly TextEdit[]): Spliced {
  const pieces: string[] = [];
  const runs: { at: number; from: number }[] = [{ at: 0, from: 0 }];
  let length = 0;
  let done = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), put);
    length += start - done + put.length;
    done = end;
    runs.push({ at: length, from: end });
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(""), origin: (at) => originIn(runs, at) };
}

function originIn(runs: readonly { at: number; from: number }[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low] ?? { at: 0, from: 0 };
  const next = runs[low + 1];
  // Within what an edit put in, which ends where the next run begins.
  return next ? Math.min(run.from + (at - run.at), next.from) : run.from + (at - run.at);
}
