import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { archivePath, isInside } from "./archive-paths.ts";
import { isTemporary } from "./temporary.ts";

/** Files by their path in the archive. A file met through no link has its place on the disk with it. */
export type Found = Map<string, string | undefined>;

/**
 * Finds every file below a folder, except what lies in dot folders and node_modules. A folder whose name looks
 * like a minutes file, a folder that cannot be opened and a link that leads out of the archive or nowhere are
 * found too, so that reading them tells what is wrong. Links are followed last, and only to what has not been
 * met by itself, so that no file comes twice and a circle ends.
 * @param root the archive's folder, absolute, without links
 * @param temporary takes up the whole paths of klubba's own passing files, which are no part of the archive
 */
export function walk(root: string, folder: string, { found, temporary }: Finds): void {
  const links: string[] = [];
  enter(root, folder, { found, temporary, links });
  const met = new Set<string | undefined>(found.values());
  const entered = new Set<string>();
  for (const link of links) followLink(link, { root, found, temporary, links, met, entered });
}

export interface Finds {
  found: Found;
  temporary: Set<string>;
}

interface Trail extends Finds {
  links: string[];
}

function enter(root: string, folder: string, trail: Trail): void {
  const entries = entriesOf(folder);
  if (!entries) trail.found.set(archivePath(root, folder), undefined);
  for (const entry of entries ?? []) {
    if (isTemporary(entry.name)) trail.temporary.add(join(folder, entry.name));
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const at = join(folder, entry.name);
    if (entry.isSymbolicLink()) trail.links.push(at);
    else if (entry.isDirectory()) enterFolder(root, at, trail);
    else trail.found.set(freeName(root, at, trail.found), entry.isFile() ? at : undefined);
  }
}

function enterFolder(root: string, folder: string, trail: Trail): void {
  if (/\.(?:md|markdown)$/i.test(folder)) trail.found.set(archivePath(root, folder), undefined);
  enter(root, folder, trail);
}

function followLink(
  link: string,
  trail: Trail & { root: string; met: ReadonlySet<string | undefined>; entered: Set<string> },
): void {
  const { root, found, temporary, met, entered } = trail;
  const target = targetOf(link);
  if (target === undefined || !isInside(root, target.path) || !target.folder) {
    if (target === undefined || !met.has(target.path)) found.set(archivePath(root, link), undefined);
    return;
  }
  const known = [...met].some((path) => path?.startsWith(`${target.path}/`));
  if (known || entered.has(target.path) || link.startsWith(`${target.path}/`)) return;
  entered.add(target.path);
  enter(root, link, { found, temporary, links: trail.links });
}

function targetOf(link: string): { path: string; folder: boolean } | undefined {
  try {
    const path = realpathSync.native(link);
    return { path, folder: statSync(path).isDirectory() };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Two files whose names differ only in Unicode form keep their own. */
function freeName(root: string, at: string, found: Found): string {
  const name = archivePath(root, at);
  return found.has(name) ? relative(root, at).split(sep).join("/") : name;
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
