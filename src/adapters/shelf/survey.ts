import { lstatSync } from "node:fs";
import { fileState, type Survey, type Taken, type Tree } from "../../ports/shelf.ts";
import { findTree, inFolder, namesIn } from "./tree.ts";

type Known = Pick<Taken, "tree" | "sureUntil">;

/** What lies on the disk now. Where no name has come or gone, no more is asked than each file's stamp. */
export function surveyed(root: string, known: Known | undefined): Survey | undefined {
  if (known !== undefined && sameNames(root, known.tree)) return stampsNow(root, known);
  const tree = findTree(root);
  return tree && compared(tree, known);
}

function sameNames(root: string, { folders }: Tree): boolean {
  try {
    return folders.every(([folder, names]) => sameSet(namesIn(root, folder), names));
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The order in which a disk gives its names may change. */
function sameSet(names: string, known: string): boolean {
  return names === known || names.split("/").sort().join("/") === known.split("/").sort().join("/");
}

function stampsNow(root: string, { tree, sureUntil }: Known): Survey | undefined {
  const { files, places = files, stamps: before } = tree;
  const states = new Uint8Array(files.length);
  let stamps = before;
  for (let index = 0; index < places.length; index++) {
    const stats = statOf(inFolder(root, places[index] ?? ""));
    // It has gone in this very moment, or is a link now.
    if (!stats?.isFile()) return undefined;
    const at = index * 4;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    const equal =
      size === before[at] &&
      mtimeMs === before[at + 1] &&
      ctimeMs === before[at + 2] &&
      ino === before[at + 3];
    if (equal && mtimeMs < sureUntil && ctimeMs < sureUntil) continue;
    states[index] = size === before[at] ? fileState.doubtful : fileState.new;
    if (equal) continue;
    if (stamps === before) stamps = before.slice();
    stamps.set([size, mtimeMs, ctimeMs, ino], at);
  }
  const unchanged = !states.some((state) => state !== fileState.same);
  const known = Int32Array.from(files, (_, index) => index);
  return { tree: { ...tree, stamps }, states, known, unchanged, removed: 0 };
}

function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function compared(tree: Tree, known: Known | undefined): Survey {
  const states = new Uint8Array(tree.files.length).fill(fileState.new);
  const where = new Int32Array(tree.files.length).fill(-1);
  let removed = 0;
  if (known) {
    const earlier = new Map(known.tree.files.map((file, index) => [file, index]));
    for (const [index, file] of tree.files.entries()) {
      const before = earlier.get(file);
      if (before === undefined) continue;
      where[index] = before;
      states[index] = stateOf(tree.stamps.subarray(index * 4, index * 4 + 4), known, before);
    }
    removed = known.tree.files.length - where.filter((before) => before >= 0).length;
  }
  return { tree, states, known: where, unchanged: false, removed };
}

function stateOf(now: Float64Array, { tree, sureUntil }: Known, before: number): number {
  const then = tree.stamps.subarray(before * 4, before * 4 + 4);
  if (now[0] !== then[0]) return fileState.new;
  const equal = now.every((value, column) => value === then[column]);
  const [, written = 0, changed = 0] = now;
  return equal && written < sureUntil && changed < sureUntil ? fileState.same : fileState.doubtful;
}
