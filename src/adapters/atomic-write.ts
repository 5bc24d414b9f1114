import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./failures.ts";

// Reading commands, which are most, never load what writes.
const require = createRequire(import.meta.filename);

/** Replaces or creates a file in one step; its mode, and a link that leads to it, stay. Folders are made. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // Renaming would replace a file that its owner has protected.
  if (existsSync(path)) accessSync(path, constants.W_OK);
  // Its own writing takes a half-written file for a whole one when the disk fills up: Node's does not.
  const tmpfileCreated = (temporary: string) => writeFileSync(temporary, text, { flag: "r+" });
  const atomic: typeof import("write-file-atomic") = require("write-file-atomic");
  atomic.sync(path, "", { tmpfileCreated });
}

/**
 * Creates a file that appears whole or not at all.
 * @returns false, and no change, where something of that name exists
 */
export function createFile(path: string, text: string | Uint8Array): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeNew(temporary, text);
    return linkNew(temporary, path) ?? claim(path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeNew(path: string, text: string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** False where the name is taken, undefined where the disk knows no second names for a file (FAT, some shares). */
function linkNew(temporary: string, path: string): boolean | undefined {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(systemCode(error) ?? ""))
      return undefined;
    throw error;
  }
}

/** Takes the name first, so that nothing can be overwritten, then fills it in one step. */
function claim(path: string, text: string | Uint8Array): boolean {
  try {
    closeSync(openSync(path, "wx"));
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
  replaceFile(path, text);
  return true;
}
