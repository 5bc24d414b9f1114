import { UserError } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { configFile } from "../model/layout.ts";
import type { Places } from "../ports/places.ts";
import type { Definition } from "./definitions/definition.ts";

/** Where the archive lies, and what of it was asked for. */
export interface Location {
  /** Absolute path of the archive's root. */
  root: string;
  /** True where the root holds a `klubba.yaml`. */
  hasConfig: boolean;
  /** The paths asked for, relative to the root; empty for everything. */
  selection: string[];
}

/**
 * The archive is the nearest one upwards from the first path, else from the folder. Paths outside of any
 * archive make a plain folder of Markdown: the folder itself, a file's folder, or the one that holds them all.
 * @param folder absolute path of an existing folder
 */
export function locate(
  places: Places,
  folder: string,
  asked: { archive: Definition["archive"]; paths: readonly string[]; texts?: Texts },
): Location {
  const paths = asked.paths.map((path) => places.resolve(folder, path));
  if (asked.archive === "here")
    return { root: folder, hasConfig: holdsConfig(places, folder), selection: [] };
  const roots = paths.map((path) => places.findUp(configFile, folderOf(places, path)));
  if (paths.length === 0) roots.push(places.findUp(configFile, folder));
  const [root] = roots;
  const odd = roots.findIndex((other) => other !== root);
  if (odd > 0 && asked.texts) {
    const [first = "", second = ""] = [asked.paths[0], asked.paths[odd]];
    throw new UserError(asked.texts.usage.severalArchives({ first, second }));
  }
  if (root !== undefined) return located(places, root, { paths, hasConfig: true });
  return located(places, commonFolder(places, paths) ?? folder, { paths, hasConfig: false });
}

function located(
  places: Places,
  root: string,
  { paths, hasConfig }: { paths: string[]; hasConfig: boolean },
): Location {
  const selection = paths.map((path) => places.relative(root, path));
  return { root, hasConfig, selection: selection.includes("") ? [] : selection };
}

function holdsConfig(places: Places, folder: string): boolean {
  return places.kind(places.resolve(folder, configFile)) === "file";
}

/** The path itself where it is a folder, else the nearest folder above that exists. */
function folderOf(places: Places, path: string): string {
  if (places.kind(path) === "folder") return path;
  const parent = places.parent(path);
  return parent === path ? path : folderOf(places, parent);
}

function commonFolder(places: Places, paths: readonly string[]): string | undefined {
  const [first, ...others] = paths;
  if (first === undefined) return undefined;
  let common = folderOf(places, first);
  while (!others.every((path) => isInside(places, common, path)) && places.parent(common) !== common) {
    common = places.parent(common);
  }
  return common;
}

function isInside(places: Places, folder: string, path: string): boolean {
  return !places.relative(folder, path).startsWith("..");
}
