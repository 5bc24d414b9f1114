import type { Store } from "../../ports/store.ts";
import { type Context, UserError } from "../context.ts";

/** Where one document is written. */
export interface Place {
  store: Store;
  /** Within the store; begins with the folder that is made for it, if there is none yet. */
  path: string;
  /** Of the file alone. */
  name: string;
  /** Absolute. */
  folder: string;
}

/**
 * The place of a file that the user names, whose folder is there, or will be made within one that is.
 * @param path as `pathFor` gives it: a new folder and the file's name are parted by a slash
 */
export function placeOf(path: string, { fileAt }: Pick<Context, "fileAt">): Place | undefined {
  const there = fileAt(path);
  if (there) return { ...there, path: there.name };
  const slash = path.lastIndexOf("/");
  const above = slash < 1 ? undefined : fileAt(path.slice(0, slash));
  const name = path.slice(slash + 1);
  return above && { ...above, path: `${above.name}/${name}`, name, folder: `${above.folder}/${above.name}` };
}

/**
 * Says that documents cannot lie in a folder before any of them is made. One that is missing will be made, but not those
 * above it: a drive that is not there, or a slip in a long path, would otherwise go unnoticed.
 * @param path the folder's, as the user wrote it
 */
export function expectFolder(path: string, { fileAt, texts }: Pick<Context, "fileAt" | "texts">): void {
  if (fileAt(`${path}/x`) !== undefined) return;
  const folder = withoutSlash(path);
  const above = fileAt(folder);
  if (above === undefined) throw new UserError(texts.exporting.noFolder({ folder: partAbove(folder) }));
  if (above.store.exists(above.name)) throw new UserError(texts.exporting.isFile({ file: folder }));
}

/** The same of one file that has a name: nothing is made for it. */
export function expectFolderOf(path: string, { fileAt, texts }: Pick<Context, "fileAt" | "texts">): void {
  if (fileAt(path) === undefined) throw new UserError(texts.exporting.noFolder({ folder: partAbove(path) }));
}

/** @param path without a slash at its end */
function partAbove(path: string): string {
  return withoutSlash(path.replace(/[^/\\]*$/, ""));
}

export function withoutSlash(path: string): string {
  return path.replace(/(?!^)[/\\]+$/, "");
}
