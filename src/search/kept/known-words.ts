import { decodeRead } from "../../archive/facts/decode.ts";
import type { Archive } from "../../archive/register.ts";
import type { ReadMinutes } from "../../minutes/records.ts";
import { once } from "../../model/remember.ts";
import type { Part } from "../part.ts";
import type { Query } from "../query.ts";
import type { FileEntry } from "./columns.ts";
import { type AskedNumbers, askedNumbers, ranksIn } from "./scan.ts";

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
  /** As `encodeSections` gives it. @throws DamagedPiece */
  piece: () => Buffer;
  /** As `encodeRead` gives it; empty where the file itself is read as quickly. @throws DamagedPiece */
  read: () => Buffer;
}

/** What is known of the words of all files, beside what each of them says. */
export interface KnownOfAll {
  words: readonly string[];
  /** Of these the files that may hold all that is asked for. */
  among: (files: readonly KnownFile[], asked: AskedNumbers) => readonly KnownFile[];
  /** An archive without minutes, as `klubba.yaml` says it is. @throws DamagedPiece */
  settings: () => Archive;
}

/** The words of an archive's minutes as they were read before, of all files that have not changed since. */
export class KnownWords {
  /** What has to be read all the same: changed or new, or there is something to tell about it; the settings with it. */
  readonly toRead: readonly string[];
  readonly #all: KnownOfAll;
  readonly #files: readonly KnownFile[];
  readonly #ids = once(() => new Set(this.#files.map(({ entry }) => entry.id)));
  readonly #byName = once(() => new Map(this.#files.map((one) => [one.file, one])));

  /** @param files without those that are to be read */
  constructor(all: KnownOfAll, files: readonly KnownFile[], toRead: readonly string[]) {
    this.#all = all;
    this.#files = files;
    this.toRead = toRead;
  }

  /** The archive as it would be with {@link toRead} alone, where that is nothing. */
  get settings(): Archive | undefined {
    return this.toRead.length === 0 ? this.#all.settings() : undefined;
  }

  /** Whether minutes with that id are known. */
  hasMinutes(id: string): boolean {
    return this.#ids().has(id);
  }

  /** What a file says, where that is known. */
  minutesIn(file: string): ReadMinutes | undefined {
    const read = this.#byName().get(file)?.read();
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
    const asked = askedNumbers(this.#all.words, query, parts);
    if (asked.all === undefined) return [];
    const wanted = this.#files.filter(({ entry }) => entry.id !== "" && wantsMinutes(entry));
    return this.#all
      .among(wanted, asked)
      .flatMap(({ file, entry, piece }) =>
        ranksIn(piece(), asked).map((rank) => ({ file, date: entry.date, rank })),
      );
  }
}
