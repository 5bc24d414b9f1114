import { join } from "node:path";
import { letGo } from "./adapters/let-go.ts";
import { NodeStore } from "./adapters/node-store.ts";
import { DiskShelf } from "./adapters/shelf/disk-shelf.ts";
import { canShareWork, inWorkers } from "./adapters/worker-pool.ts";
import { FactsIndex } from "./archive/facts/facts-index.ts";
import { OpenOnDay } from "./archive/facts/open-on-day.ts";
import { type Fact, readHere } from "./archive/facts/read-here.ts";
import { readFile } from "./archive/load.ts";
import type { Index } from "./cli/world.ts";
import type { Config } from "./model/config.ts";
import type { WordIndex } from "./search/kept/word-index.ts";

/** What a thread that reads minutes is told when it is started. */
export interface ReaderData {
  root: string;
  config: Config;
}

/** What it answers to a list of files, in their order. */
export interface ReaderAnswer {
  /** All pieces, one after the other. */
  bytes: Uint8Array;
  lengths: number[];
  /** Sixteen bytes a file. */
  hashes: Uint8Array;
}

/** Fewer files are read before threads have been started. */
const worthThreads = 2_000;

/** Files that a thread reads at a time. */
const portion = 50;

/** The index beside the archive in that folder. */
export function openIndex(
  root: string,
  {
    program,
    user,
    progress,
  }: { program: string; user: string; progress: (done: number, total: number) => void },
): Index {
  const shelf = new DiskShelf(root, program, user);
  const script = join(import.meta.dirname, "..", "bin", "reader.cjs");
  const store = new NodeStore(root);
  const open = new OpenOnDay({ shelf, store, readFile });
  const facts = new FactsIndex({
    shelf,
    async read(files, config) {
      const told = (done: number) => progress(Math.min(done, files.length), files.length);
      if (files.length >= worthThreads && canShareWork()) {
        const facts = await readShared(files, { script, data: { root, config }, progress: told });
        if (facts) return facts;
      }
      return await readHere(files, { store, config, readFile, hash: (bytes) => shelf.hash(bytes) }, told);
    },
  });
  let words: WordIndex | undefined;
  return {
    facts,
    async words() {
      const module = await import("./search/kept/word-index.ts");
      words = new module.WordIndex({ shelf, store, readFile, progress });
      return await quietly(words.read());
    },
    open: (daysIn, depth) => quietly(open.read(daysIn, depth)),
    async save(asked) {
      facts.save();
      open.save();
      words?.save();
      const whole = asked && facts.whole();
      if (!asked || !whole) return;
      if (whole.survey.tree.files.length >= worthThreads) letGo();
      await quietly(open.keep({ ...whole, archive: asked.archive }, asked.daysIn));
    },
  };
}

/** An index is never worth a failure: the whole archive answers as well. A day that is none is said whoever asks. */
async function quietly<T>(act: Promise<T>): Promise<T | undefined> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function readShared(
  files: readonly string[],
  { script, data, progress }: { script: string; data: ReaderData; progress: (done: number) => void },
): Promise<Fact[] | undefined> {
  const portions = Array.from({ length: Math.ceil(files.length / portion) }, (_, index) =>
    files.slice(index * portion, (index + 1) * portion),
  );
  try {
    const done = (count: number) => progress(count * portion);
    const answers = await inWorkers<ReaderAnswer>(script, { portions, data, done });
    return answers.flatMap(factsIn);
  } catch (error) {
    // Threads are a help, no more: without them it takes longer.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function factsIn({ bytes, lengths, hashes }: ReaderAnswer): Fact[] {
  let start = 0;
  return lengths.map((length, index) => {
    const piece = bytes.subarray(start, start + length);
    start += length;
    return { piece, hash: hashes.subarray(index * 16, index * 16 + 16) };
  });
}
