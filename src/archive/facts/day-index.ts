import type { Shelf, Tree } from "../../ports/shelf.ts";
import type { DaysIn, Folded } from "../folded.ts";
import { lastWord } from "../last-word.ts";
import { changedFiles } from "./changed-files.ts";
import { dayFrom, dayPieces, headIn } from "./day-pieces.ts";

/** The name of the index's file. */
const shelfName = "day";

/** The files of an archive that was read, as they then were. */
export interface Looked {
  tree: Tree;
  /** Sixteen bytes a file, of what was read; zeros where that is not known. */
  hashes: Uint8Array;
  /** When the first of them was looked at, as {@link Shelf.now} tells it. */
  since: number;
}

/**
 * What is open or to come on the day that was last asked about, as the fold found it. It holds until a file changes
 * or another day is asked about.
 */
export class DayIndex {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /**
   * Its minutes tell which there are and what their items are about, and no more; the journal is left out. Its lists
   * may throw DamagedPiece.
   * @returns undefined where it has to be found out
   */
  read(daysIn: DaysIn): Folded | undefined {
    const taken = this.#shelf.take(shelfName);
    const survey = taken && this.#shelf.survey(taken);
    if (!taken || !survey || survey.removed > 0) return undefined;
    if (!survey.unchanged && changedFiles({ taken, survey }, this.#shelf)?.length !== 0) return undefined;
    const head = headIn(taken);
    const { asOf, today } = daysIn(head.archive.config);
    if (asOf !== head.asOf || asOf < today !== head.isPast) return undefined;
    const { archive, register } = dayFrom(taken, head);
    return { whole: archive, archive, register, asOf, today };
  }

  /** To be called when the answer has been given. */
  keep({ archive, register, asOf, today }: Folded, { tree, hashes, since }: Looked): void {
    const { config, style, diagnostics } = archive;
    const known = { forums: register.forums, diagnostics: register.diagnostics };
    const told = { config, style, diagnostics };
    const word = lastWord(archive, asOf);
    const head = { asOf, isPast: asOf < today, ...known, archive: told, lastWord: word };
    this.#shelf.put(
      shelfName,
      { tree, hashes, note: "", pieces: dayPieces(head, { archive, register }) },
      since,
    );
  }
}
