import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "./command.ts";
import { runOnce } from "./run.ts";

/**
 * Told by each process of Node itself as it ends. VmHWM is the process's own; the resource usage of a child counts
 * also what its parent held when it split off, so that it stands in only where there is no /proc.
 */
const teller = `
const { appendFileSync, readFileSync } = require("node:fs");
if (require("node:worker_threads").isMainThread) process.on("exit", () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "latin1"))[1]); } catch {}
  appendFileSync(process.env.BENCH_PEAKS, kilobytes + "\\n");
});`;

/** Peak memory of a command of Node in MB (10⁶ bytes), its threads included; of several processes the sum of their peaks. */
export function peakOf(command: Command): number {
  const folder = mkdtempSync(join(tmpdir(), "klubba-bench-peak-"));
  try {
    const [script, peaks] = [join(folder, "teller.cjs"), join(folder, "peaks")];
    writeFileSync(script, teller);
    runOnce({ ...command, env: { ...command.env, NODE_OPTIONS: `--require=${script}`, BENCH_PEAKS: peaks } });
    const told = readFileSync(peaks, "utf8").trim().split("\n").map(Number);
    return (told.reduce((sum, one) => sum + one, 0) * 1024) / 1e6;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
