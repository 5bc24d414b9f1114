import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** More take more memory than they save time. */
const mostWorkers = 4;

/**
 * Has work done by threads, a portion at a time, and gives the answers in the order of the portions.
 * @param script the file that each thread runs; it answers each message with one
 * @throws where a thread cannot be started or ends before its work is done
 */
export async function inWorkers<Answer>(
  script: string,
  { portions, data, done }: { portions: readonly unknown[]; data: unknown; done: (count: number) => void },
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = [...portions.entries()];
  let count = 0;
  const answer = (index: number, given: unknown) => {
    // What the script answers is the script's word.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    answers[index] = given as Answer;
    done(++count);
  };
  const workers = Array.from(
    { length: Math.min(mostWorkers, availableParallelism(), portions.length) },
    () => new Worker(script, { workerData: data, execArgv: [] }),
  );
  try {
    await Promise.all(workers.map((worker) => workThrough(worker, queue, answer)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

function workThrough(
  worker: Worker,
  queue: [number, unknown][],
  answer: (index: number, given: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const next = () => {
      const [index, portion] = queue.shift() ?? [];
      if (index === undefined) {
        resolve();
        return;
      }
      current = index;
      // A thread is no window: it has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(portion);
    };
    worker.on("message", (given: unknown) => {
      answer(current, given);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("A thread ended early")));
    next();
  });
}

/** True where threads would share the work. */
export function canShareWork(): boolean {
  return availableParallelism() > 1;
}
