import { mkdtempSync, rmSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { asOf } from "./archive/days.ts";
import { writeArchive } from "./archive/generate.ts";

/**
 * `npm run bench:memory [-- --calls 10000] [--minutes 1]`: runs `check` again and again in one process, through the program's own
 * entry, and tells the memory every tenth of the calls. Ends with 1 where it grows by more than a tenth from the third
 * tenth to the last, after what is filled once has been filled.
 */
const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "10000" },
    minutes: { type: "string", default: "1" },
    program: { type: "string", default: join("dist", "klubba.cjs") },
  },
});
const { main }: { main: () => Promise<void> } = createRequire(import.meta.url)(resolve(values.program));
const folder = mkdtempSync(join(tmpdir(), "klubba-bench-memory-"));
try {
  writeArchive(folder, Number(values.minutes));
  process.chdir(folder);
  process.exitCode = judged(await called(Number(values.calls)));
} finally {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
}

/** Resident memory in MB after each tenth of the calls. */
async function called(calls: number): Promise<number[]> {
  process.argv = [process.execPath, "klubba", "check", "--as-of", asOf];
  process.stdout.write = () => true;
  process.stderr.write = () => true;
  const told: number[] = [];
  for (let call = 1; call <= calls; call++) {
    await main();
    if (call === 1 && process.exitCode !== 0) throw new Error(`check ended with ${process.exitCode}`);
    forgetListeners();
    if (call % Math.ceil(calls / 10) === 0) told.push(tell(call));
  }
  return told;
}

/** Each start listens for a reader that has gone, which one process does once. */
function forgetListeners(): void {
  process.stdout.removeAllListeners("error");
  process.stderr.removeAllListeners("error");
}

function tell(call: number): number {
  const { rss, heapUsed } = process.memoryUsage();
  writeSync(
    1,
    `${call} calls: ${(rss / 1e6).toFixed(0)} MB, of it used by JavaScript ${(heapUsed / 1e6).toFixed(0)}\n`,
  );
  return rss / 1e6;
}

function judged(told: readonly number[]): number {
  const [early = Number.NaN, last = Number.NaN] = [told[2], told.at(-1)];
  const flat = last <= early * 1.1;
  writeSync(1, flat ? "Flat.\n" : "Memory grows.\n");
  return flat ? 0 : 1;
}
