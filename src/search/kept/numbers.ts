import { wide } from "./encode.ts";

/** The numbers of words and marks in what is kept of a file. */
export type Numbers = Uint16Array | Uint32Array;

/** @param piece as `encodeSections` gives it, or empty */
export function numbersIn(piece: Uint8Array): Numbers {
  if (piece.length < 4) return new Uint16Array();
  const first = new DataView(piece.buffer, piece.byteOffset).getUint32(0, true);
  const at = piece.byteOffset + 4;
  return first >= wide
    ? new Uint32Array(piece.buffer, at, first - wide)
    : new Uint16Array(piece.buffer, at, first);
}
