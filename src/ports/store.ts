import type { Problem } from "../model/problem.ts";

/** The files of one archive. Paths are relative to its root, with forward slashes. */
export interface Store {
  /** Every file below the folders given (the whole archive without any), sorted; dot folders and node_modules left out. */
  list(folders?: readonly string[]): string[];
  /**
   * The file's bytes, or why there are none.
   * @param limit bytes; a larger file is not read. Without it, what minutes may have.
   */
  read(path: string, limit?: number): Uint8Array | Problem;
  exists(path: string): boolean;
  /** Replaces or creates the file in one step; a reader sees the old bytes or the new. Never leaves the root. */
  write(path: string, bytes: string | Uint8Array): void;
  /**
   * Replaces the file in one step where it still holds `from` at the last moment; false, and no change, where somebody
   * has saved, moved or removed it. Editors and sync programs know of no lock.
   */
  replace(path: string, from: string, to: string): boolean;
  /** Creates the file; false, and no change, where it exists already. */
  create(path: string, bytes: string | Uint8Array): boolean;
  /**
   * Adds to the file's end under a lock, so that two writers lose nothing. `text` may itself write the file, which no
   * other klubba does meanwhile, and answer "".
   */
  append(path: string, text: (existing: string) => string): Promise<void>;
}
