import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * Where on the disk an archive's path lies, or would lie: an existing name is found in whatever Unicode form
 * the disk keeps it (macOS has NFD), a new one is NFC.
 * @param root the archive's folder, absolute, without links
 * @returns the absolute path; undefined where it leaves the archive, by its own words or through a link
 */
export function locate(root: string, path: string): string | undefined {
  if (path.includes("\0") || isAbsolute(path)) return undefined;
  const inside = relative(root, resolve(root, path));
  if (leaves(inside)) return undefined;
  let at = root;
  for (const name of inside === "" ? [] : inside.split(sep)) at = entry(at, name);
  return isInside(root, realPath(at)) ? at : undefined;
}

/** True for a path that nothing may write: git runs what it finds in its own folder. */
export function isForbidden(path: string): boolean {
  return path.split(/[/\\]/).some((name) => name.toLowerCase() === ".git");
}

/** @param path absolute */
export function isInside(root: string, path: string): boolean {
  return !leaves(relative(root, path));
}

/** An archive's path as the rest of the program knows it: forward slashes, NFC. */
export function archivePath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/").normalize("NFC");
}

function leaves(way: string): boolean {
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function entry(folder: string, name: string): string {
  const plain = join(folder, name.normalize("NFC"));
  if (exists(plain)) return plain;
  const wanted = name.normalize("NFC");
  const other = namesIn(folder).find((known) => known.normalize("NFC") === wanted);
  return other === undefined ? plain : join(folder, other);
}

/** The path without links; of what does not exist yet, that of the folder it will stand in. */
function realPath(path: string): string {
  if (exists(path) || dirname(path) === path) return followed(path);
  return join(realPath(dirname(path)), "new");
}

function followed(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    // A link to nothing, or in a circle: it stays where it is, and reading or writing it says what is wrong.
    if (error instanceof Error) return join(followed(dirname(path)), "broken");
    throw error;
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}
