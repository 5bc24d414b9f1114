import { keysOf } from "../../archive/facts/keys.ts";
import { packed, unpacked } from "../../archive/facts/pack.ts";
import type { Config } from "../../model/config.ts";

/** What is known of one file beside its words. */
export interface FileEntry {
  /** Of its minutes; empty for all other files. */
  id: string;
  forum: string;
  date: string;
  /** True where something is to be told about the file, so that it has to be read. */
  isTold: boolean;
}

/** What is known of all files; the first piece of the index. */
export interface Columns {
  /** What of `klubba.yaml` their reading depended on. */
  keys: string;
  /** In the order of their numbers. */
  words: string[];
  /** By file, in the order of the tree. */
  entries: FileEntry[];
}

export const noEntry: FileEntry = { id: "", forum: "", date: "", isTold: false };

/** What of the settings decides how minutes are read. */
export function keyOf(config: Config): string {
  const { final, draft } = keysOf(config);
  return final + draft;
}

interface Plain {
  keys: string;
  words: string;
  ids: string[];
  forums: string[];
  forum: number[];
  dates: string[];
  told: number[];
}

/** A length that is a multiple of four. */
export function encodeColumns({ keys, words, entries }: Columns): Uint8Array {
  const forums = [...new Set(entries.map(({ forum }) => forum))];
  const places = new Map(forums.map((forum, index) => [forum, index]));
  const plain: Plain = {
    keys,
    words: words.join(" "),
    ids: entries.map(({ id }) => id),
    forums,
    forum: entries.map(({ forum }) => places.get(forum) ?? 0),
    dates: entries.map(({ date }) => date),
    told: entries.flatMap(({ isTold }, index) => (isTold ? [index] : [])),
  };
  const bytes = packed(plain);
  const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4, " ");
  padded.set(bytes);
  return padded;
}

export function decodeColumns(piece: Buffer): Columns {
  // What this very program has packed.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { keys, words, ids, forums, forum, dates, told } = unpacked(piece) as Plain;
  const isTold = new Set(told);
  const entries = ids.map((id, index) => ({
    id,
    forum: forums[forum[index] ?? 0] ?? "",
    date: dates[index] ?? "",
    isTold: isTold.has(index),
  }));
  return { keys, words: words === "" ? [] : words.split(" "), entries };
}
