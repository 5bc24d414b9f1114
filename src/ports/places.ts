import type { Store } from "./store.ts";

/** Where files and folders lie, before an archive has been opened. Paths are the system's own, absolute unless said. */
export interface Places {
  /** The absolute path of `path`, which may be relative to the folder `from`. */
  resolve(from: string, path: string): string;
  /** The folder that holds the path; the root's is itself. */
  parent(path: string): string;
  /** What lies there (links followed); undefined for nothing. */
  kind(path: string): "file" | "folder" | undefined;
  /** The nearest folder from `folder` upwards that holds a file of that name. */
  findUp(name: string, folder: string): string | undefined;
  /** The way from `folder` to `path`, forward slashes, NFC, "" for the same; begins with `..` (or a drive) where it lies outside. */
  relative(folder: string, path: string): string;
  /** What klubba itself brings along: `templates/…`. */
  shipped(): Store;
  /** Opens the folder as an archive's root. */
  openStore(folder: string): Store;
}
