import type { Span } from "../../model/meeting.ts";
import { offsetAt, type Plain } from "./plain.ts";

/** A stretch of plain text, such as a sentence: from index `start` up to `end`, without blanks at its ends. */
export interface Piece {
  plain: Plain;
  start: number;
  end: number;
}

export function textOf({ plain, start, end }: Piece): string {
  return plain.text.slice(start, end);
}

export function wholeOf(plain: Plain): Piece {
  return pieceOf(plain, 0, plain.text.length);
}

/** The stretch between two indices less the blanks at its ends. */
export function pieceOf(plain: Plain, start: number, end: number): Piece {
  const text = plain.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { plain, start: start + lead, end: start + Math.max(text.trimEnd().length, lead) };
}

/** A part of a piece, by indices within its own text. */
export function partOf(piece: Piece, start: number, end: number): Piece {
  return pieceOf(piece.plain, piece.start + start, piece.start + end);
}

/**
 * Where a piece stands in the file. The end takes in the signs that close its emphasis, so that an id written
 * there stands outside of them.
 */
export function spanOf({ plain, start, end }: Piece, source: string): Span {
  if (end <= start) return { start: offsetAt(plain, start), end: offsetAt(plain, start) };
  let last = offsetAt(plain, end - 1) + 1;
  while (/[*_`]/.test(source[last] ?? "")) last++;
  return { start: offsetAt(plain, start), end: last };
}

/** The ids that stand behind a piece, before the next one begins at `next`. */
export function idsOf({ plain, start, end }: Piece, next = plain.text.length + 2): string[] {
  return plain.ids.filter(({ at }) => at > start && at >= end && at < next).map(({ id }) => id);
}
