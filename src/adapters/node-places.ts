import { statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Places } from "../ports/places.ts";
import { NodeStore } from "./node-store.ts";

/** The disk, before an archive has been opened. */
export const nodePlaces: Places = {
  resolve,
  parent: dirname,
  kind,
  findUp,
  relative: (folder, path) => relative(folder, path).split(sep).join("/").normalize("NFC"),
  shipped: () => new NodeStore(findUp("package.json", import.meta.dirname) ?? import.meta.dirname),
  openStore: (folder) => new NodeStore(folder),
};

function kind(path: string): "file" | "folder" | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isDirectory() ? "folder" : "file");
  } catch (error) {
    // A folder above that may not be entered, or a link in a circle: nothing that could be opened lies there.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function findUp(name: string, folder: string): string | undefined {
  let at = resolve(folder);
  while (kind(join(at, name)) !== "file") {
    if (dirname(at) === at) return undefined;
    at = dirname(at);
  }
  return at;
}
