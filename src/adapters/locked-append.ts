import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Failure } from "../ports/failure.ts";
import { systemCode } from "./failures.ts";

/** A lock that its holder has not renewed for so long was left by a killed process, and is taken over. */
export const staleAfter = 5_000;

const pause = 25;
const attempts = (2 * staleAfter) / pause;

/**
 * Adds to a file's end while no other klubba does.
 * @param at where the file lies, absolute; its links already followed, so that all of them share one lock
 * @param path the archive's name for it, for messages
 */
export async function appendLocked(
  at: string,
  path: string,
  text: (existing: string) => string,
): Promise<void> {
  await mkdir(dirname(at), { recursive: true });
  const release = await lock(at, path);
  try {
    append(at, text);
  } finally {
    await release();
  }
}

async function lock(at: string, path: string): Promise<() => Promise<void>> {
  // Its own retries would also wait for a folder to become writable.
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const release = await tryLock(at);
    if (release) return release;
    await setTimeout(pause);
  }
  throw new Failure({ code: "locked", path, lock: `${path}.lock` });
}

async function tryLock(at: string): Promise<(() => Promise<void>) | undefined> {
  const { default: lockfile } = await import("proper-lockfile");
  let lost = false;
  const onCompromised = () => {
    lost = true;
  };
  try {
    const release = await lockfile.lock(at, { stale: staleAfter, realpath: false, onCompromised });
    // What is appended is one write at the file's end: even without the lock it destroys nothing.
    return () => (lost ? Promise.resolve() : release());
  } catch (error) {
    if (systemCode(error) === "ELOCKED") return undefined;
    throw error;
  }
}

function append(at: string, text: (existing: string) => string): void {
  const existing = statSync(at, { throwIfNoEntry: false }) ? readFileSync(at, "utf8") : "";
  const added = text(existing);
  if (added !== "") addAtEnd(at, fitting(added, existing));
}

/** With the file's own line ends, and beginning on a line of its own. */
function fitting(added: string, existing: string): string {
  const lineEnd = /\r?\n/.exec(existing)?.[0] ?? "\n";
  const unfinished = existing !== "" && !/[\r\n\uFEFF]$/.test(existing);
  return (unfinished ? lineEnd : "") + added.replace(/\r?\n/g, lineEnd);
}

function addAtEnd(at: string, text: string): void {
  const before = statSync(at, { throwIfNoEntry: false })?.size ?? 0;
  const file = openSync(at, "a");
  try {
    writeWhole(file, text, before);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A full disk leaves no half line behind. */
function writeWhole(file: number, text: string, before: number): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    ftruncateSync(file, before);
    throw error;
  }
}
