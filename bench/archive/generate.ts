import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { journalLines } from "./journal.ts";
import { minutesFile } from "./minutes.ts";
import { forums } from "./names.ts";
import { settings } from "./settings.ts";

export const seed = 20_260_101;

/**
 * Writes an archive with this many minutes (at most 10,000) into a folder that is made if need be, and gives
 * their paths, relative to it, in the order they were made. A smaller archive's minutes are the first of a larger one's. Of
 * the twenty forums the settings name those that have minutes.
 */
export function writeArchive(folder: string, count: number): string[] {
  const journal: string[] = [];
  const made = new Set<string>();
  const paths: string[] = [];
  for (let index = 0; index < count; index++) {
    const file = minutesFile(seed, index);
    const path = join(folder, file.path);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, file.text);
    paths.push(file.path);
    journal.push(...journalLines(file, seed));
  }
  writeFileSync(join(folder, "klubba.yaml"), settings(forums.slice(0, count)));
  writeFileSync(join(folder, "journal.yaml"), `${journal.join("\n")}\n`);
  return paths;
}
