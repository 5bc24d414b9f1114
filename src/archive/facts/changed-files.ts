import { fileState, type Shelf, type Survey, type Taken, type Tree } from "../../ports/shelf.ts";

/** The files of an archive that was read, as they then were. */
export interface Looked {
  tree: Tree;
  /** Sixteen bytes a file, of its content; zeros where that is not known. */
  hashes: Uint8Array;
  /** Sixteen bytes a file, of what reading it gave. */
  facts: Uint8Array;
  /** When the first of them was looked at, as {@link Shelf.now} tells it. */
  since: number;
}

/** A file that was read anew: hashes of its content, and of what reading it gave. */
export interface ReadAgain {
  hash: Uint8Array;
  facts: Uint8Array;
}

/** Two lists of sixteen bytes a file with those in it that were read anew. */
export function lookedNow(
  { taken, survey, facts: given }: { taken: Taken; survey: Survey; facts: Uint8Array },
  read: ReadonlyMap<string, ReadAgain>,
): Pick<Looked, "tree" | "hashes" | "facts"> {
  const { tree, known } = survey;
  const hashes = new Uint8Array(16 * tree.files.length);
  const facts = new Uint8Array(16 * tree.files.length);
  for (const [index, file] of tree.files.entries()) {
    const before = known[index] ?? -1;
    const again = read.get(file);
    hashes.set(again?.hash ?? hashAt(taken.hashes, before), 16 * index);
    facts.set(again?.facts ?? hashAt(given, before), 16 * index);
  }
  return { tree, hashes, facts };
}

/** That of a file in such a list; empty for one that is not in it (-1). */
export function hashAt(hashes: Uint8Array, index: number): Uint8Array {
  return index < 0 ? new Uint8Array() : hashes.subarray(16 * index, 16 * index + 16);
}

/** More than this are seen to together with all the rest, and then kept. */
const usualMost = { changed: 30, doubtful: 300 };

/**
 * The files whose content is not what it was, new ones too; undefined where there are too many.
 * @param kept what lies there now, compared with what was taken from the shelf
 * @param most how many are too many
 */
export function changedFiles(
  { taken, survey }: { taken: Taken; survey: Survey },
  shelf: Pick<Shelf, "hashAt">,
  most = usualMost,
): string[] | undefined {
  const { files, places = files } = survey.tree;
  const changed: string[] = [];
  if (survey.states.filter((state) => state === fileState.doubtful).length > most.doubtful) return undefined;
  for (const [index, file] of files.entries()) {
    const before = survey.known[index] ?? -1;
    if (survey.states[index] === fileState.same) continue;
    const hash = taken.hashes.subarray(before * 16, before * 16 + 16);
    const content =
      before < 0 || survey.states[index] === fileState.new ? undefined : shelf.hashAt(places[index] ?? "");
    if (content !== undefined && Buffer.compare(content, hash) === 0) continue;
    changed.push(file);
    if (changed.length > most.changed) return undefined;
  }
  return changed;
}
