import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { Failure } from "../ports/failure.ts";
import type { Store } from "../ports/store.ts";
import { isForbidden, locate, namesIn } from "./archive-paths.ts";
import { createFile, replaceFile } from "./atomic-write.ts";
import { unreadable, writeFailure } from "./failures.ts";
import { appendLocked } from "./locked-append.ts";
import { isTemporary, removeIfLeft } from "./temporary.ts";
import { type Found, walk } from "./walk.ts";

/** Larger files are no minutes, and reading one could take all memory. */
export const sizeLimit = 16 * 1024 * 1024;

/** An archive on the disk. */
export class NodeStore implements Store {
  readonly #root: string;
  /** Files that the last listing met by themselves, so that reading them need not look for links again. */
  readonly #known: Found = new Map();
  /** Whole paths of passing files that were met, until those among them that a killed klubba left are cleared away. */
  readonly #temporary = new Set<string>();
  readonly #cleared = new Set<string>();

  /** @param root a folder; it need not exist yet */
  constructor(root: string) {
    this.#root = existsSync(root) ? realpathSync.native(root) : resolve(root);
  }

  list(folders: readonly string[] = [""]): string[] {
    const found: Found = new Map();
    for (const folder of folders.length === 0 ? [""] : folders) this.#listOne(folder, found);
    for (const [path, at] of found) this.#known.set(path, at);
    this.#clearMet();
    return [...found.keys()].sort();
  }

  read(path: string, limit = sizeLimit): Uint8Array | Problem {
    try {
      const at = this.#known.get(path) ?? locate(this.#root, path);
      return at === undefined ? { code: "unreadable", reason: "link-outside" } : readWhole(at, limit);
    } catch (error) {
      return unreadable(error);
    }
  }

  exists(path: string): boolean {
    const at = locate(this.#root, path);
    return at !== undefined && existsSync(at);
  }

  write(path: string, bytes: string | Uint8Array): void {
    attempt(path, () => void replaceFile(this.#clear(this.#target(path)), bytes));
  }

  replace(path: string, from: string, to: string): boolean {
    const holds = Buffer.from(from);
    const unlessChanged = (at: string) => existsSync(at) && readFileSync(at).equals(holds);
    return attempt(path, () => replaceFile(this.#clear(this.#target(path)), to, unlessChanged));
  }

  create(path: string, bytes: string | Uint8Array): boolean {
    return attempt(path, () => createFile(this.#clear(this.#target(path)), bytes));
  }

  async append(path: string, text: (existing: string) => string): Promise<void> {
    try {
      const at = this.#clear(this.#target(path));
      await appendLocked(existsSync(at) ? realpathSync.native(at) : at, path, text);
    } catch (error) {
      throw writeFailure(error, path);
    }
  }

  #listOne(folder: string, found: Found): void {
    const at = locate(this.#root, folder);
    const isFolder = at !== undefined && statSync(at, { throwIfNoEntry: false })?.isDirectory();
    if (at !== undefined && isFolder) walk(this.#root, at, { found, temporary: this.#temporary });
    else found.set(folder.normalize("NFC"), undefined);
  }

  /** What killed writers left lying, in the folder that is written in and wherever the listing met it. */
  #clear(at: string): string {
    const folder = dirname(at);
    if (!this.#cleared.has(folder)) {
      this.#cleared.add(folder);
      for (const name of namesIn(folder)) if (isTemporary(name)) this.#temporary.add(join(folder, name));
    }
    this.#clearMet();
    return at;
  }

  #clearMet(): void {
    for (const path of this.#temporary) removeIfLeft(path);
    this.#temporary.clear();
  }

  /** @throws Failure where the archive may not write there */
  #target(path: string): string {
    const at = isForbidden(path) ? undefined : locate(this.#root, path);
    if (at === undefined || at === this.#root || isBrokenLink(at))
      throw new Failure({ code: "outside-archive", path });
    // A device or a pipe would be replaced by a file of its name.
    if (statSync(at, { throwIfNoEntry: false })?.isFile() === false)
      throw new Failure({ code: "in-the-way", path });
    return at;
  }
}

function readWhole(at: string, limit: number): Uint8Array | Problem {
  const stats = statSync(at);
  if (stats.isDirectory()) accessSync(at, constants.R_OK | constants.X_OK);
  if (stats.isDirectory()) return { code: "unreadable", reason: "directory" };
  // A pipe or a device could be read forever.
  if (!stats.isFile()) return { code: "unreadable", reason: "special" };
  return stats.size > limit ? { code: "file-too-large", limit } : readFileSync(at);
}

/** Writing through one would create whatever it names, wherever that is. */
function isBrokenLink(at: string): boolean {
  return !existsSync(at) && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function attempt<T>(path: string, change: () => T): T {
  try {
    return change();
  } catch (error) {
    throw writeFailure(error, path);
  }
}
