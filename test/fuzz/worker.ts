import { parentPort, workerData } from "node:worker_threads";
import { isNoLoss } from "../../src/adapters/stray-rejections.ts";
import { caseOf, tryCase } from "./cases.ts";
import { materialFrom } from "./material.ts";

/** What `scripts/fuzz.js` hands to a worker; it tries every `step`th case from `from` to `until`. */
interface Task {
  seed: number;
  from: number;
  until: number;
  step: number;
  folders: string[];
  /** [the case that is being tried, how many are done] */
  shared: Int32Array;
}

const { seed, from, until, step, folders, shared }: Task = workerData;
const material = materialFrom(folders, seed);
const spent = new Map<string, { cases: number; milliseconds: number; slowest: number }>();

/** The port of a thread, which has no origin to be told. */
function tell(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

// As the program does it.
process.on("unhandledRejection", (reason) => {
  if (!isNoLoss(reason)) throw reason;
});
tell({ ready: true });
for (let number = from; number < until; number += step) {
  Atomics.store(shared, 0, number);
  const one = caseOf(seed, number);
  const started = performance.now();
  const fault = await tryCase(material, one);
  count(one.target.name, performance.now() - started);
  if (fault !== undefined) tell({ number, name: one.target.name, fault });
  Atomics.add(shared, 1, 1);
}
tell({ spent: [...spent] });

function count(name: string, milliseconds: number): void {
  const sum = spent.get(name) ?? { cases: 0, milliseconds: 0, slowest: 0 };
  sum.cases++;
  sum.milliseconds += milliseconds;
  sum.slowest = Math.max(sum.slowest, milliseconds);
  spent.set(name, sum);
}
