/**
 * The files that an archive consists of (its minutes, journals, settings and style), as they lay on the disk at one
 * moment.
 */
export interface Tree {
  /** The folders looked into, relative to the root as the disk names them, each with the names in it, joined by `/`. */
  folders: readonly (readonly [folder: string, names: string])[];
  /** Paths of the archive (forward slashes, NFC), sorted by code units. */
  files: readonly string[];
  /** The same as the disk names them; undefined where that is the same. */
  places?: readonly string[] | undefined;
  /** Four numbers a file: size in bytes, times of the last writing and of the last change in ms, number on the disk. */
  stamps: Float64Array;
}

/** What has become of a file since: the same, perhaps the same (its content tells), or not known before. */
export const fileState = { same: 0, doubtful: 1, new: 2 } as const;

/** What lies on the disk now, compared with what was known. */
export interface Survey {
  tree: Tree;
  /** One of {@link fileState} for each file of the tree. */
  states: Uint8Array;
  /** For each file of the tree where it stood among those known; -1 for a new one. */
  known: Int32Array;
  /** True where nothing was added, removed or looks different. */
  unchanged: boolean;
  /** How many of what was known are no longer there. */
  removed: number;
}

/** What is kept: a table of files, and pieces of content. */
export interface Kept {
  tree: Tree;
  /** Sixteen bytes a file: the beginning of the SHA-256 of its content. */
  hashes: Uint8Array;
  /** What else is to be known of the whole, a few words. */
  note: string;
}

/** What was taken down from the shelf. */
export interface Taken extends Kept {
  /** A file changed later than this, in ms by the disk's clock, may have been changed again unnoticed. */
  sureUntil: number;
  /** The content, piece by piece; undefined where it is damaged. Read once, when first asked for. */
  pieces(): readonly Buffer[] | undefined;
  /**
   * One of them, read now.
   * @param index 0-based
   * @throws DamagedPiece where it is not what was kept; it is gone then
   */
  piece(index: number): Buffer;
}

/** Something was believed to be known that is not: the question has to be asked anew, without what was kept. */
export class DamagedPiece extends Error {}

/** Where facts about an archive are kept between runs. Nothing here ever throws: what cannot be kept is found out anew. */
export interface Shelf {
  /** What this very program left under that name, whole; undefined for all else. */
  take(name: string): Taken | undefined;
  /** @param since when the first of these files was looked at, as {@link now} tells it */
  put(name: string, kept: Kept & { pieces: readonly Uint8Array[] }, since: number): void;
  /** Undefined where the files lie in a way (links, names that clash) of which nothing can be kept. */
  survey(known: Pick<Taken, "tree" | "sureUntil"> | undefined): Survey | undefined;
  /** The hash of a file as {@link Kept.hashes} has it; undefined where it cannot be read. */
  hashAt(place: string): Uint8Array | undefined;
  /** The same of a file's content. */
  hash(bytes: Uint8Array): Uint8Array;
  /** Milliseconds, from whenever. */
  now(): number;
}
