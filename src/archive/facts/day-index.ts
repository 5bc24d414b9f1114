import { once } from "../../model/remember.ts";
import type { Shelf, Tree } from "../../ports/shelf.ts";
import type { DaysIn, Folded } from "../folded.ts";
import type { FollowingItem } from "../following.ts";
import type {
  ActionState,
  Archive,
  DecisionState,
  MeetingState,
  Register,
  ReturnState,
} from "../register.ts";
import { changedFiles } from "./changed-files.ts";
import { minutesOf, type Outline, outlineOf } from "./outline.ts";
import { packed, unpacked } from "./pack.ts";

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

interface Head extends Pick<Register, "asOf" | "forums" | "diagnostics"> {
  /** True where it was a day of the past, of which what came later is left out. */
  isPast: boolean;
  archive: Pick<Archive, "config" | "style" | "diagnostics">;
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
   * Its minutes tell which there are and what their items are about, and no more; the journal is left out.
   * @returns undefined where it has to be found out
   */
  read(daysIn: DaysIn): Folded | undefined {
    const taken = this.#shelf.take(shelfName);
    const survey = taken && this.#shelf.survey(taken);
    if (!taken || !survey || survey.removed > 0) return undefined;
    if (!survey.unchanged && changedFiles({ taken, survey }, this.#shelf)?.length !== 0) return undefined;
    const [first, ...lists] = taken.pieces() ?? [];
    if (first === undefined) return undefined;
    // What this very program has kept, whole: the shelf has seen to that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const head = unpacked(first) as Head;
    const { asOf, today } = daysIn(head.archive.config);
    if (asOf !== head.asOf || asOf < today !== head.isPast) return undefined;
    const archive = archiveIn(head, lists);
    return { whole: archive, archive, register: registerIn(head, lists), asOf, today };
  }

  /** To be called when the answer has been given. */
  keep({ archive, register, asOf, today }: Folded, { tree, hashes, since }: Looked): void {
    const { config, style, diagnostics } = archive;
    const { forums, meetings, decisions, actions, returns, following } = register;
    const known = { config, style, diagnostics };
    const head: Head = {
      asOf,
      isPast: asOf < today,
      forums,
      diagnostics: register.diagnostics,
      archive: known,
    };
    const lists = [meetings, decisions, actions, returns, [...following], archive.minutes.map(outlineOf)];
    this.#shelf.put(shelfName, { tree, hashes, note: "", pieces: [head, ...lists].map(packed) }, since);
  }
}

function registerIn({ asOf, forums, diagnostics }: Head, pieces: readonly Buffer[]): Register {
  const meetings = listIn<MeetingState>(pieces[0]);
  const decisions = listIn<DecisionState>(pieces[1]);
  const actions = listIn<ActionState>(pieces[2]);
  const returns = listIn<ReturnState>(pieces[3]);
  const items = listIn<[string, FollowingItem[]]>(pieces[4]);
  const following = once(() => new Map(items()));
  return {
    asOf,
    forums,
    diagnostics,
    get meetings() {
      return meetings();
    },
    get decisions() {
      return decisions();
    },
    get actions() {
      return actions();
    },
    get returns() {
      return returns();
    },
    get following() {
      return following();
    },
  };
}

function archiveIn({ archive }: Head, pieces: readonly Buffer[]): Archive {
  const outlines = listIn<Outline>(pieces[5]);
  const minutes = once(() => outlines().map(minutesOf));
  return {
    ...archive,
    journal: [],
    get minutes() {
      return minutes();
    },
  };
}

function listIn<T>(piece: Buffer | undefined): () => T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return once(() => (piece === undefined ? [] : (unpacked(piece) as T[])));
}
