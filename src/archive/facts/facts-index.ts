import type { ReadMinutes } from "../../minutes/records.ts";
import type { Config } from "../../model/config.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import { decodeRead } from "./decode.ts";
import type { Basis } from "./encode.ts";
import { keysOf } from "./keys.ts";
import type { Fact } from "./read-here.ts";
import { encodeKeys, recall } from "./recall.ts";

/** The name of the index's file. */
const shelfName = "facts";

/** Fewer minutes than this are read nearly as quickly as an index about them. */
const usualFewest = 300;

export interface FactsOptions {
  shelf: Shelf;
  /** Reads these files of the archive. */
  read(files: readonly string[], config: Config): Promise<Fact[]>;
  /** Fewer minutes have no index. */
  fewest?: number;
}

/** What is known of an archive's minutes: from the index as far as it holds, else from the files themselves. */
export class FactsIndex {
  readonly #options: FactsOptions;
  readonly #since: number;
  readonly #taken: Taken | undefined;
  #survey: Survey | undefined;
  #save: (() => void) | undefined;

  constructor(options: FactsOptions) {
    this.#options = options;
    this.#since = options.shelf.now();
    this.#taken = options.shelf.take(shelfName);
    if (this.#taken) this.#survey = options.shelf.survey(this.#taken);
  }

  /** The files of the archive where an index knows them; undefined where they must be looked for. */
  files(): readonly string[] | undefined {
    return this.#survey?.tree.files;
  }

  /**
   * What all minutes of the archive say, by file; empty where an index would not pay.
   * @param count of the archive's minutes
   */
  async minutes(config: Config, count: number): Promise<ReadonlyMap<string, ReadMinutes>> {
    if (count < (this.#options.fewest ?? usualFewest)) return new Map();
    this.#survey ??= this.#options.shelf.survey(undefined);
    if (this.#survey === undefined) return new Map();
    const facts = await this.#factsOf(this.#survey, config);
    const { files } = this.#survey.tree;
    return new Map(
      facts.flatMap((fact, index) => {
        const file = files[index] ?? "";
        const read =
          fact && decodeRead(Buffer.from(fact.piece.buffer, fact.piece.byteOffset, fact.piece.length), file);
        return read ? [[file, read]] : [];
      }),
    );
  }

  /** Keeps what was found out, where that is enough to be worth it. To be called when the answer has been given. */
  save(): void {
    this.#save?.();
    this.#save = undefined;
  }

  async #factsOf(survey: Survey, config: Config): Promise<(Fact | undefined)[]> {
    const { shelf } = this.#options;
    const keys = keysOf(config);
    const { files } = survey.tree;
    const { facts, verified } = recall(survey, this.#taken, { keys, shelf });
    const missing = files.flatMap((file, index) => (facts[index] || !isMinutes(file) ? [] : [index]));
    const found = await this.#options.read(
      missing.map((index) => files[index] ?? ""),
      config,
    );
    for (const [at, index] of missing.entries()) facts[index] = found[at];
    const stale = missing.length + survey.removed;
    if (stale > files.length / 200 || verified > files.length / 50)
      this.#save = () => this.#keep(survey, facts, keys);
    return facts;
  }

  #keep({ tree }: Survey, facts: readonly (Fact | undefined)[], keys: Record<Basis, string>): void {
    const hashes = new Uint8Array(16 * facts.length);
    for (const [index, fact] of facts.entries()) if (fact) hashes.set(fact.hash, 16 * index);
    const pieces = [encodeKeys(keys), ...facts.map((fact) => fact?.piece ?? none)];
    this.#options.shelf.put(shelfName, { tree, hashes, note: "", pieces }, this.#since);
  }
}

const none = new Uint8Array();

function isMinutes(file: string): boolean {
  return file.startsWith(`${minutesFolder}/`);
}
