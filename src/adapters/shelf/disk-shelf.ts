import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import type { Kept, Shelf, Survey, Taken } from "../../ports/shelf.ts";
import { opening, openKept } from "./container.ts";
import { surveyed } from "./survey.ts";
import { inFolder } from "./tree.ts";

/** The folder beside the archive in which klubba keeps what it can find out anew. */
export const shelfFolder = ".klubba";

/** What nobody has written for so long was left by a run that was killed, or by a machine that is no more. */
const forgottenAfter = { unfinished: 24 * 3600_000, index: 90 * 24 * 3600_000 };

/** The index of an archive, in files of its folder `.klubba`. */
export class DiskShelf implements Shelf {
  readonly #root: string;
  readonly #folder: string;
  readonly #program: string;
  readonly #user: string;

  /**
   * @param root an existing folder
   * @param program what tells this program from every other version of it
   * @param user each has an index of their own
   */
  constructor(root: string, program: string, user: string) {
    this.#root = realpathSync.native(root);
    this.#folder = inFolder(this.#root, shelfFolder);
    this.#program = program;
    // In a synced folder machines would take each other's index away in turns.
    this.#user = `${hostname()}-${user}`.replace(/[^A-Za-z0-9-]/g, "_").slice(0, 60);
  }

  take(name: string): Taken | undefined {
    const path = this.#path(name);
    const taken = this.#isFolder() ? openKept(path, this.#program) : undefined;
    return taken && { ...taken, piece: (index) => dropping(path, () => taken.piece(index)) };
  }

  put(name: string, kept: Kept & { pieces: readonly Uint8Array[] }, since: number): void {
    quietly(() => {
      if (!this.#prepare()) return;
      const unfinished = inFolder(this.#folder, `${randomBytes(8).toString("hex")}.tmp`);
      try {
        if (this.#write(unfinished, kept, this.now() - since)) renameSync(unfinished, this.#path(name));
      } finally {
        rmSync(unfinished, { force: true });
      }
    });
  }

  survey(known: Pick<Taken, "tree" | "sureUntil"> | undefined): Survey | undefined {
    return quietly(() => surveyed(this.#root, known));
  }

  hashAt(place: string): Uint8Array | undefined {
    return quietly(() => {
      const file = openSync(inFolder(this.#root, place), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        return this.hash(readFileSync(file));
      } finally {
        closeSync(file);
      }
    });
  }

  hash(bytes: Uint8Array): Uint8Array {
    return hashOf(bytes);
  }

  now(): number {
    return Number(process.hrtime.bigint()) / 1e6;
  }

  #path(name: string): string {
    return inFolder(this.#folder, `${name}-${this.#user}`);
  }

  #isFolder(): boolean {
    return quietly(() => lstatSync(this.#folder, { throwIfNoEntry: false })?.isDirectory()) === true;
  }

  /** Makes the folder, which git is told to leave alone, and clears it of what was forgotten. */
  #prepare(): boolean {
    quietly(() => mkdirSync(this.#folder));
    if (!this.#isFolder()) return false;
    quietly(() => writeFileSync(inFolder(this.#folder, ".gitignore"), "*\n", { flag: "wx" }));
    for (const name of readdirSync(this.#folder)) quietly(() => this.#forget(name));
    return true;
  }

  #forget(name: string): void {
    const at = inFolder(this.#folder, name);
    const age = Date.now() - lstatSync(at).mtimeMs;
    const limit = name.endsWith(".tmp") ? forgottenAfter.unfinished : forgottenAfter.index;
    if (/^(?:[0-9a-f]{16}\.tmp|(?:facts|open|day|search)-.+)$/.test(name) && age > limit) rmSync(at);
  }

  /** False where the disk does not tell when a file was changed, so that nothing could be known by its stamp. */
  #write(path: string, kept: Kept & { pieces: readonly Uint8Array[] }, ago: number): boolean {
    const file = openSync(path, "wx", 0o600);
    try {
      const { ino: number, mtimeMs } = fstatSync(file);
      const facts = { program: this.#program, number, since: mtimeMs - ago };
      writeAll(file, [...opening(kept, facts), ...kept.pieces]);
      futimesSync(file, 1_000_000_000, 1_000_000_000);
      const tells = fstatSync(file).ctimeMs >= mtimeMs;
      futimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
      return tells;
    } finally {
      closeSync(file);
    }
  }
}

/** What is damaged goes, so that nobody believes it again. */
function dropping<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    quietly(() => rmSync(path, { force: true }));
    throw error;
  }
}

/** @param bytes of a file */
export function hashOf(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest().subarray(0, 16);
}

/** One by one they would take as many calls as there are files. */
const mostParts = 512;

function writeAll(file: number, parts: readonly Uint8Array[]): void {
  for (let start = 0; start < parts.length; start += mostParts) {
    const some = Buffer.concat(parts.slice(start, start + mostParts));
    for (let at = 0; at < some.length; ) at += writeSync(file, some, at);
  }
}

/** An index is never worth a failure: where something stands in its way there is none. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
