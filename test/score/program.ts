import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import type { Entry } from "./lists.ts";
import { written } from "./text.ts";
import { isRecord, toList } from "./values.ts";

/**
 * What `klubba import --json` says of documents, by the documents' names; one that it could not read is missing.
 * @param program path of `bin/klubba.cjs`
 * @throws where the program answers nothing at all
 */
export function importAll(program: string, files: readonly string[]): Map<string, Entry> {
  const { stdout, stderr } = spawnSync(process.execPath, [program, "import", "--json", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stdout === "") throw new Error(`the program answered nothing: ${stderr}`);
  const answer: unknown = JSON.parse(stdout);
  const answers = toList(answer).filter(isRecord);
  const named = answers.map((one, at) => [
    basename(written(one["file"]) || (files[at] ?? "")),
    one["meeting"],
  ]);
  return new Map(named.flatMap(([name, one]) => (isRecord(one) ? [[written(name), one]] : [])));
}
