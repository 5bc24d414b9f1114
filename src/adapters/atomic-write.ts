import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { systemCode } from "./failures.ts";
import { syncFolder } from "./sync-folder.ts";
import { temporaryName } from "./temporary.ts";

/**
 * Replaces or creates a file in one step; its mode, and a link that leads to it, stay. Folders are made.
 * @param isWanted asked when all is ready, of the file that is about to go; nothing is changed where it says no
 * @returns false where it said no
 */
export function replaceFile(
  path: string,
  text: string | Uint8Array,
  isWanted: (target: string) => boolean = () => true,
): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const there = existsSync(path);
  // Renaming would replace a file that its owner has protected.
  if (there) accessSync(path, constants.W_OK);
  const target = there ? realpathSync.native(path) : path;
  const temporary = join(dirname(target), temporaryName());
  try {
    writeNew(temporary, text, there ? statSync(target) : undefined);
    if (!isWanted(target)) return false;
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(target));
  return true;
}

/**
 * Creates a file that appears whole or not at all.
 * @returns false, and no change, where something of that name exists
 */
export function createFile(path: string, text: string | Uint8Array): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), temporaryName());
  try {
    writeNew(temporary, text);
    return linkNew(temporary, path) ?? claim(path, text);
  } finally {
    rmSync(temporary, { force: true });
    syncFolder(dirname(path));
  }
}

/** @param like the file whose place it is to take, and whose owner and mode it gets */
function writeNew(path: string, text: string | Uint8Array, like?: Stats): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    if (like) resemble(file, like);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function resemble(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch (error) {
    // Only the superuser gives files away; what is shared through a group stays with who wrote it last.
    if (!["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"].includes(systemCode(error) ?? "")) throw error;
  }
  fchmodSync(file, mode & 0o7777);
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
