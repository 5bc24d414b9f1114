import { decodeRead } from "../../archive/facts/decode.ts";
import type { ReadMinutes } from "../../minutes/records.ts";
import { once } from "../../model/remember.ts";
import type { Part } from "../part.ts";
import type { Query } from "../query.ts";
import type { Columns, FileEntry } from "./columns.ts";
import { askedNumbers, ranksIn } from "./scan.ts";

/** A section of minutes where all stands that was asked for. */
export interface KnownPlace {
  file: string;
  date: string;
  /** The smaller the better, as `bestPlace` gives it. */
  rank: number;
}

export interface KnownFile {
  file: string;
  entry: FileEntry;
  /** As `encodeSections` gives it. */
  piece: Buffer;
  /** As `encodeRead` gives it; empty where the file itself is read as quickly. */
  read: Buffer;
}

/** The words of an archive's minutes as they were read before, of all files that have not changed since. */
export class KnownWords {
  /** What has to be read all the same: changed or new, or there is something to tell about it. */
  readonly toRead: readonly string[];
  readonly #words: readonly string[];
  readonly #files: readonly KnownFile[];
  readonly #ids = once(() => new Set(this.#files.map(({ entry }) => entry.id)));
  readonly #byName = once(() => new Map(this.#files.map((one) => [one.file, one])));

  /** @param files without those that are to be read */
  constructor({ words }: Pick<Columns, "words">, files: readonly KnownFile[], toRead: readonly string[]) {
    this.#words = words;
    this.#files = files;
    this.toRead = toRead;
  }

  /** Whether minutes with that id are known. */
  hasMinutes(id: string): boolean {
    return this.#ids().has(id);
  }

  /** What a file says, where that is known. */
  minutesIn(file: string): ReadMinutes | undefined {
    const read = this.#byName().get(file)?.read;
    return read && read.length > 0 ? decodeRead(read, file) : undefined;
  }

  /** All sections that hold what is asked for, one for each, in the order of the files. */
  find(
    query: Query,
    {
      parts,
      wantsMinutes,
    }: { parts: readonly Part[]; wantsMinutes: (minutes: { forum: string; date: string }) => boolean },
  ): KnownPlace[] {
    const asked = askedNumbers(this.#words, query, parts);
    if (asked.all === undefined) return [];
    return this.#files.flatMap(({ file, entry, piece }) => {
      if (entry.id === "" || !wantsMinutes(entry)) return [];
      return ranksIn(piece, asked).map((rank) => ({ file, date: entry.date, rank }));
    });
  }
}
