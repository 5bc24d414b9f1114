// Tries all properties on cases that no run before had: `npm run properties -- --rounds 30`. Says the seed of a round that
// fails; `--seed NUMBER` tries that one again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "10" }, seed: { type: "string" } },
});
const rounds = values.seed === undefined ? Number(values.rounds) : 1;

const files = listFiles().filter((path) => readFileSync(join(root, path), "utf8").includes("fast-check"));
const failed = [];
for (let round = 1; round <= rounds; round++) {
  const seed = values.seed ?? String(randomInt(2 ** 31));
  const ok = passes(seed);
  if (!ok) failed.push(seed);
  console.log(`${round} of ${rounds}: seed ${seed}: ${ok ? "holds" : "FAILS"}`);
}
console.log(`${files.length} files, ${rounds} rounds, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;

function listFiles() {
  const { stdout } = spawnSync("git", ["ls-files", "*.test.ts"], { cwd: root, encoding: "utf8" });
  return stdout.split("\n").filter((path) => path !== "" && !/^test\/(?:slow|acceptance)\//.test(path));
}

function passes(seed) {
  const argv = ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", ...files];
  const env = { ...process.env, KLUBBA_SEED: seed };
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8", env });
  if (status !== 0) console.log(stdout);
  return status === 0;
}
