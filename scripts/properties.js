// Tries all properties on cases that no run before had: `npm run properties -- --rounds 30`. Says the seed of a round that
// fails; `--seed NUMBER` tries that one again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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
  const folder = mkdtempSync(join(tmpdir(), "klubba-properties-"));
  const report = join(folder, "report.json");
  const argv = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=json",
    `--outputFile=${report}`,
    ...files,
  ];
  const env = { ...process.env, KLUBBA_SEED: seed };
  const { status } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8", env });
  if (status !== 0) tellFailures(JSON.parse(readFileSync(report, "utf8")));
  rmSync(folder, { recursive: true });
  return status === 0;
}

function tellFailures({ testResults }) {
  for (const { name, assertionResults } of testResults) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      const said = failureMessages.join("\n").split("\n").slice(0, 20).join("\n");
      if (status === "failed") console.log(`${name}: ${fullName}\n${said}`);
    }
  }
}
