import type { Config } from "../../model/config.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import type { DaysIn, Folded } from "../folded.ts";
import { lastWord } from "../last-word.ts";
import { changedFiles, hashAt, type Looked, lookedNow, type ReadAgain } from "./changed-files.ts";
import { dayFrom, dayPieces, factsIn, headIn } from "./day-pieces.ts";
import { type ReadFile, readHere } from "./read-here.ts";

/** The name of the index's file. */
const shelfName = "day";

/**
 * Files of which what is known is written anew in a millisecond, times four: some files may be read again run after run
 * for what it takes to write it once.
 */
const filesWritten = 600;

interface Options {
  shelf: Shelf;
  store: Store;
  readFile: ReadFile;
}

/**
 * What is open or to come on the day that was last asked about, as the fold found it. It holds until a file says
 * something else or another day is asked about.
 */
export class DayIndex {
  readonly #options: Options;
  #renew: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Its minutes tell which there are and what their items are about, and no more; the journal is left out. Its lists
   * may throw DamagedPiece.
   * @returns undefined where it has to be found out
   */
  async read(daysIn: DaysIn): Promise<Folded | undefined> {
    const { shelf } = this.#options;
    const since = shelf.now();
    const taken = shelf.take(shelfName);
    const survey = taken && shelf.survey(taken);
    if (!taken || !survey || survey.removed > 0) return undefined;
    const head = headIn(taken);
    const { config } = head.archive;
    const { asOf, today } = daysIn(config);
    if (asOf !== head.asOf || asOf < today !== head.isPast) return undefined;
    if (!survey.unchanged) {
      const started = shelf.now();
      const again = await this.#readAgain({ taken, survey }, config);
      if (again === undefined) return undefined;
      const isWorth = (shelf.now() - started) * filesWritten > survey.tree.files.length;
      if (again.size > 0 && isWorth) this.#renew = () => this.#keepAgain({ taken, survey, since }, again);
    }
    const { archive, register } = dayFrom(taken, head);
    return { whole: archive, archive, register, asOf, today };
  }

  /** To be called when the answer has been given. */
  keep({ archive, register, asOf, today }: Folded, { tree, hashes, facts, since }: Looked): void {
    const { config, style, diagnostics } = archive;
    const known = { forums: register.forums, diagnostics: register.diagnostics };
    const told = { archive: { config, style, diagnostics }, lastWord: lastWord(archive, asOf) };
    const head = { asOf, isPast: asOf < today, ...known, ...told };
    const pieces = dayPieces(head, { archive, register, facts });
    this.#options.shelf.put(shelfName, { tree, hashes, note: "", pieces }, since);
  }

  /** Keeps what {@link read} has looked at again, so that the next one need not. */
  renew(): void {
    this.#renew?.();
    this.#renew = undefined;
  }

  /** The minutes that look otherwise than they did, where they say the same; else undefined. */
  async #readAgain(
    { taken, survey }: { taken: Taken; survey: Survey },
    config: Config,
  ): Promise<Map<string, ReadAgain> | undefined> {
    const { shelf, store, readFile } = this.#options;
    const files = changedFiles({ taken, survey }, shelf);
    if (files === undefined || !files.every((file) => file.startsWith(`${minutesFolder}/`))) return undefined;
    const again = new Map<string, ReadAgain>();
    if (files.length === 0) return again;
    const before = factsIn(taken);
    const hash = (bytes: Uint8Array) => shelf.hash(bytes);
    const found = await readHere(files, { store, config, readFile, hash });
    for (const [index, file] of files.entries()) {
      const { piece = new Uint8Array(), hash: read = new Uint8Array() } = found[index] ?? {};
      const facts = hash(piece);
      const then = hashAt(before, survey.known[survey.tree.files.indexOf(file)] ?? -1);
      if (Buffer.compare(facts, then) !== 0) return undefined;
      again.set(file, { hash: read, facts });
    }
    return again;
  }

  #keepAgain(
    { taken, survey, since }: { taken: Taken; survey: Survey; since: number },
    again: ReadonlyMap<string, ReadAgain>,
  ): void {
    const { tree, hashes } = lookedNow({ taken, survey, facts: factsIn(taken) }, again);
    const pieces = taken.pieces();
    if (pieces) this.#options.shelf.put(shelfName, { tree, hashes, note: "", pieces }, since);
  }
}
