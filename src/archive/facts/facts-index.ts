import type { ReadMinutes } from "../../minutes/records.ts";
import type { Config } from "../../model/config.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import { decodeRead } from "./decode.ts";
import type { Basis } from "./encode.ts";
import { keysOf } from "./keys.ts";
import type { Whole } from "./open-index.ts";
import type { Fact } from "./read-here.ts";
import { encodeKeys, recall } from "./recall.ts";

/** The name of the index's file. */
const shelfName = "facts";

/** Fewer minutes than this are read nearly as quickly as an index about them. */
export const usualFewest = 50;

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
  #taken: Taken | undefined;
  #survey: Survey | undefined;
  #looked = false;
  #facts: readonly (Fact | undefined)[] | undefined;
  #save: (() => void) | undefined;

  constructor(options: FactsOptions) {
    this.#options = options;
    this.#since = options.shelf.now();
  }

  /** The files of the archive where an index knows them; undefined where they must be looked for. */
  files(): readonly string[] | undefined {
    if (!this.#looked) {
      this.#looked = true;
      this.#taken = this.#options.shelf.take(shelfName);
      if (this.#taken) this.#survey = this.#options.shelf.survey(this.#taken);
    }
    return this.#survey?.tree.files;
  }

  /**
   * What all minutes of the archive say, by file; empty where an index would not pay.
   * @param count of the archive's minutes
   */
  async minutes(config: Config, count: number): Promise<ReadonlyMap<string, ReadMinutes>> {
    if (count < (this.#options.fewest ?? usualFewest)) return new Map();
    this.files();
    this.#survey ??= this.#options.shelf.survey(undefined);
    if (this.#survey === undefined) return new Map();
    const facts = await this.#factsOf(this.#survey, config);
    this.#facts = facts;
    const { files } = this.#survey.tree;
    return new Map(
      facts.flatMap((fact, index) => {
        const file = files[index] ?? "";
        // What an index gives is held by the index anyhow.
        const read = fact && decodeRead(bufferOf(fact.piece), file, this.#taken === undefined);
        return read ? [[file, read]] : [];
      }),
    );
  }

  /** Keeps what was found out, where that is enough to be worth it. To be called when the answer has been given. */
  save(): void {
    this.#save?.();
    this.#save = undefined;
  }

  /**
   * What all files of the archive gave; undefined where there is no index, or not all of them were read for it. It is
   * told once, when it has been kept: what was read is let go, a third of the memory that holds it.
   */
  whole(): Omit<Whole, "archive"> | undefined {
    const facts = this.#facts;
    if (facts === undefined || this.#survey === undefined) return undefined;
    this.#facts = undefined;
    const marks = Buffer.concat(facts.map((fact) => this.#options.shelf.hash(fact?.piece ?? none)));
    return { survey: this.#survey, hashes: hashesOf(facts), marks, since: this.#since };
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
    const hashes = hashesOf(facts);
    const pieces = [encodeKeys(keys), ...facts.map((fact) => fact?.piece ?? none)];
    this.#options.shelf.put(shelfName, { tree, hashes, note: "", pieces }, this.#since);
  }
}

const none = new Uint8Array();

function hashesOf(facts: readonly (Fact | undefined)[]): Uint8Array {
  const hashes = new Uint8Array(16 * facts.length);
  for (const [index, fact] of facts.entries()) if (fact) hashes.set(fact.hash, 16 * index);
  return hashes;
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function isMinutes(file: string): boolean {
  return file.startsWith(`${minutesFolder}/`);
}
