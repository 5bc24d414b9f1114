import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";

export interface Finished {
  /** null for a process that was killed */
  exit: number | null;
  out: string;
  err: string;
  /** Milliseconds from its start to its end. */
  took: number;
}

interface Start {
  bin: string;
  cwd: string;
  argv: readonly string[];
  uid?: number | undefined;
}

/** Starts the program as it is installed, in a process of its own; nobody is asked anything. */
export function start({ bin, cwd, argv, uid }: Start): ChildProcess {
  return spawn(process.execPath, [bin, ...argv], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: tmpdir(),
      KLUBBA_LANGUAGE: "en",
      KLUBBA_USER: "Bo Alm",
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Waits for the end of a process, which is gone from the system then. */
export function ended(child: ChildProcess): Promise<Finished> {
  const since = performance.now();
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => (out += String(chunk)));
  child.stderr?.on("data", (chunk) => (err += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => resolve({ exit, out, err, took: performance.now() - since }));
  });
}

export function run(how: Start): Promise<Finished> {
  return ended(start(how));
}

/** Does so much at a time, in order. */
export async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- a queue
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Numbers from 0 up to, not including, 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
