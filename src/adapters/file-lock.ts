import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  stat,
  statSync,
  utimes,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { systemCode } from "./failures.ts";
import { isTemporary, markIn, ownerIsGone } from "./temporary.ts";

/**
 * A lock that nobody knows the owner of, and that has stood so long unchanged before our eyes, was left behind.
 * Milliseconds by this computer's clock alone: a lock in a synced or network folder may carry another's time.
 */
export const staleAfter = 5_000;

/** A process that runs holds its lock for milliseconds; after a minute its number has been given to another one. */
const ownedFor = 60_000;

const pause = 25;
const attempts = (2 * staleAfter) / pause;

/**
 * Takes the lock of a file: a folder beside it, with a mark inside that says whose it is. One that a killed process
 * of this computer left is taken over at once, one that came from elsewhere after {@link staleAfter}.
 * @param at where the file lies, absolute
 * @returns what gives the lock back; undefined where somebody holds it all the time
 */
export async function lockFile(at: string): Promise<(() => Promise<void>) | undefined> {
  const watch = watcher(`${at}.lock`);
  // Its own retries would also wait for a folder to become writable.
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const release = await tryLock(at);
    if (release) return release;
    watch();
    await setTimeout(pause);
  }
  return undefined;
}

async function tryLock(at: string): Promise<(() => Promise<void>) | undefined> {
  const { default: lockfile } = await import("proper-lockfile");
  let lost = false;
  const onCompromised = () => {
    lost = true;
  };
  const mark = markIn(`${at}.lock`);
  try {
    // Taking over is ours alone: by its clock two processes may both take over, one of them from the other.
    const release = await lockfile.lock(at, { realpath: false, onCompromised, fs: withMark(mark) });
    // What is appended is one write at the file's end: even without the lock it destroys nothing.
    return () => (lost ? Promise.resolve() : release());
  } catch (error) {
    const code = systemCode(error);
    // The folder went while the mark was put into it.
    if (code === "ELOCKED" || code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The file system for the library: its lock folder comes and goes in one step, with the mark in it, so that no kill
 * leaves one that says nothing of whose it is. Only who made the mark takes the folder away.
 */
function withMark(mark: string) {
  return {
    stat,
    utimes,
    mkdir: (lock: string, done: Done) => settle(done, () => makeLock(lock, mark)),
    rmdir: (lock: string, done: Done) => settle(done, () => removeLock(lock, mark)),
    rmdirSync: (lock: string) => removeLock(lock, mark),
  };
}

type Done = (error: NodeJS.ErrnoException | null) => void;

function settle(done: Done, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.nextTick(done, error);
    return;
  }
  process.nextTick(done, null);
}

function makeLock(lock: string, mark: string): void {
  if (existsSync(lock) && readdirSync(lock).length > 0) throw taken();
  const made = markIn(dirname(lock));
  mkdirSync(made);
  try {
    writeFileSync(join(made, basename(mark)), "", { flag: "wx" });
    // An empty folder of that name, which only a kill can have left, goes with this.
    renameSync(made, lock);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Windows says EPERM where a folder is there already.
    const isTaken = ["ENOTEMPTY", "EEXIST"].includes(systemCode(error) ?? "") || existsSync(lock);
    throw isTaken ? taken() : error;
  }
}

function taken(): Error {
  return Object.assign(new Error("the lock is taken"), { code: "EEXIST" });
}

function removeLock(lock: string, mark: string): void {
  if (!existsSync(mark)) return;
  const gone = markIn(dirname(lock));
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** A function that, called again and again, takes the lock away once it is sure that nobody holds it any more. */
function watcher(lock: string): () => void {
  let seen = "";
  let since = 0;
  return () => {
    try {
      const { ino, mtimeMs } = statSync(lock);
      const marks = readdirSync(lock).filter(isTemporary);
      const now = [ino, mtimeMs, ...marks].join(" ");
      if (now !== seen) since = performance.now();
      seen = now;
      const unchanged = performance.now() - since > staleAfter;
      const isOld = mtimeMs < Date.now() - ownedFor;
      if (isLeft(marks, unchanged, isOld)) remove(lock, marks);
    } catch (error) {
      // It has just been given back, or somebody else was quicker.
      if (systemCode(error) === undefined) throw error;
    }
  };
}

function isLeft(marks: readonly string[], unchanged: boolean, isOld: boolean): boolean {
  if (marks.length === 0) return unchanged || isOld;
  return marks.every((mark) => {
    const gone = ownerIsGone(mark);
    return gone === false ? unchanged && isOld : (gone ?? (unchanged || isOld));
  });
}

/** Only who has removed the mark removes the folder, so that nobody takes a lock from its next holder. */
function remove(lock: string, marks: readonly string[]): void {
  for (const mark of marks) rmSync(join(lock, mark));
  rmdirSync(lock);
}
