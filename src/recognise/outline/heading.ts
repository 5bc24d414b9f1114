import type { Piece } from "../text/piece.ts";

/** Where an item of the agenda begins. */
export interface Heading {
  /** Index among the lines. */
  line: number;
  number?: string | undefined;
  title: Piece;
  /** The case number where it stands between number and title. */
  case?: string | undefined;
  /** Index of the last line that the heading takes, where its title stands below its number or goes on. */
  last: number;
  /** What its last line says beside the title, or the title itself where it is a sentence: the item's text. */
  rest?: Piece | undefined;
}
