import { lstatSync, readdirSync } from "node:fs";
import { configFile, isJournal, minutesFolder } from "../../model/layout.ts";
import { styleFile } from "../../model/style.ts";
import type { Tree } from "../../ports/shelf.ts";

/** Thrown where the files lie in a way of which nothing can be kept. */
class Odd extends Error {}

interface Trail {
  root: string;
  folders: [string, string][];
  places: string[];
}

/**
 * Finds the files of an archive. Undefined where there are links, folders that cannot be opened, names that clash or
 * that hold line ends: such an archive is read as it was before there was an index.
 * @param root absolute
 */
export function findTree(root: string): Tree | undefined {
  const trail: Trail = { root, folders: [], places: [] };
  try {
    enter(trail, "", (name) => rootNames.test(name) || isJournal(name));
    return inOrder(trail);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const [styleFolder = "", styleName = ""] = styleFile.split("/");
const rootNames = new RegExp(
  `^(?:${[configFile, minutesFolder, styleFolder].join("|").replace(".", "\\.")})$`,
);

/** The names in a folder, as {@link Tree.folders} has them. Dot files and node_modules are nobody's. */
export function namesIn(root: string, folder: string): string {
  const at = inFolder(root, folder);
  if (!lstatSync(at).isDirectory()) throw new Odd();
  const names = readdirSync(at);
  return (
    folder === "" || folder === styleFolder ? names.filter((name) => isWanted(folder, name)) : names
  ).join("/");
}

function isWanted(folder: string, name: string): boolean {
  return folder === "" ? rootNames.test(name) || isJournal(name) : name === styleName;
}

function enter(trail: Trail, folder: string, wanted: (name: string) => boolean): void {
  trail.folders.push([folder, namesIn(trail.root, folder)]);
  const entries = readdirSync(inFolder(trail.root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules" || !wanted(name)) continue;
    if (/[\n\r\\]/.test(name)) throw new Odd();
    const place = folder === "" ? name : `${folder}/${name}`;
    if (entry.isDirectory()) enterBelow(trail, place);
    else if (!entry.isFile()) throw new Odd();
    else if (folder === "" || folder === styleFolder || isMarkdown(name)) trail.places.push(place);
  }
}

function enterBelow(trail: Trail, folder: string): void {
  if (isMarkdown(folder) || isJournal(folder) || folder === configFile) throw new Odd();
  if (folder === styleFolder) enter(trail, folder, (name) => name === styleName);
  else enter(trail, folder, () => true);
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** What normalizing leaves as it is. */
const plain = /^[\u0000-\u02ff]*$/;

function inOrder({ root, folders, places }: Trail): Tree {
  const entries = places
    .map((place) => ({ place, file: plain.test(place) ? place : place.normalize("NFC") }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const files = entries.map(({ file }) => file);
  if (files.some((file, index) => file === files[index + 1])) throw new Odd();
  const sorted = entries.map(({ place }) => place);
  const differ = sorted.some((place, index) => place !== files[index]);
  return { folders, files, places: differ ? sorted : undefined, stamps: stampsOf(root, sorted) };
}

function stampsOf(root: string, places: readonly string[]): Float64Array {
  const stamps = new Float64Array(places.length * 4);
  for (const [index, place] of places.entries()) {
    const stats = lstatSync(inFolder(root, place));
    if (!stats.isFile()) throw new Odd();
    stamps.set([stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino], index * 4);
  }
  return stamps;
}

/** Forward slashes are understood by every system. */
export function inFolder(root: string, place: string): string {
  return `${root}/${place}`;
}
