import type { Context } from "../context.ts";
import { type Piece, textOf } from "../text/piece.ts";
import { sentencesOf } from "../text/sentences.ts";
import { electedIn } from "./officers.ts";

/** True where one of the sentences elects somebody: "Siv Ek valdes till justerare." */
export function electsSomebody(piece: Piece, context: Context): boolean {
  const sentences = sentencesOf(piece, context.words.outline);
  return sentences.some((sentence) => electedIn(textOf(sentence), context).length > 0);
}
