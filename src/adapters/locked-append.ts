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
import { Failure } from "../ports/failure.ts";
import { createFile } from "./atomic-write.ts";
import { lockFile } from "./file-lock.ts";
import { syncFolder } from "./sync-folder.ts";

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
  const release = await lockFile(at);
  if (!release) throw new Failure({ code: "locked", path, lock: `${path}.lock` });
  try {
    append(at, text);
  } finally {
    await release();
  }
}

function append(at: string, text: (existing: string) => string): void {
  const isThere = statSync(at, { throwIfNoEntry: false }) !== undefined;
  const existing = isThere ? readFileSync(at, "utf8") : "";
  const added = text(existing);
  // A new file appears whole: a kill between making and filling it would leave an empty one.
  if (added === "" || (!isThere && createFile(at, added))) return;
  addAtEnd(at, fitting(added, existing));
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
  if (before === 0) syncFolder(dirname(at));
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
