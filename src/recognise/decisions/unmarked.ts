import { type Piece, partOf, textOf } from "../text/piece.ts";

/** A sentence without what numbers it among others: "a) Till revisor valdes …". */
export function unmarked(piece: Piece): Piece {
  const mark = /^(?:[a-zåäö]|\d{1,2})\) (?=\S)/i.exec(textOf(piece))?.[0];
  return mark === undefined ? piece : partOf(piece, mark.length, piece.end - piece.start);
}
