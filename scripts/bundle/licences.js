import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * The licences of the libraries whose code is in the bundle, by name, as one text.
 * `inputs`: the paths of the files that were bundled, from `root`.
 */
export function licencesOf(root, inputs) {
  const folders = new Set(
    inputs.filter((path) => path.includes("node_modules")).map((path) => folderOf(root, path)),
  );
  const parts = [...folders].map((folder) => licenceOf(folder)).sort();
  return `klubba holds code of these libraries.\n\n${parts.join("\n\n")}\n`;
}

/** The nearest folder upwards that is a package with a name. */
function folderOf(root, path) {
  let folder = dirname(join(root, path));
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder) {
  const path = join(folder, "package.json");
  return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version !== undefined;
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name} has no licence`);
  const by = typeof author === "string" ? author : author?.name;
  return [`## ${name} ${version}`, `${license ?? ""}${by ? `, ${by}` : ""}`, ...texts].join("\n\n");
}
