import { parentPort, workerData } from "node:worker_threads";
import { NodeStore } from "./adapters/node-store.ts";
import { hashOf } from "./adapters/shelf/disk-shelf.ts";
import { readHere } from "./archive/facts/read-here.ts";
import { readFile } from "./archive/load.ts";
import type { ReaderAnswer, ReaderData } from "./reading.ts";

// A thread that reads minutes: it is sent lists of files and answers each with what they say, in one piece of memory.

const { root, config }: ReaderData = workerData;
const store = new NodeStore(root);
store.list();

parentPort?.on("message", async (files: readonly string[]) => {
  const facts = await readHere(files, { store, config, readFile, hash: hashOf, listed: true });
  const answer: ReaderAnswer = {
    bytes: Buffer.concat(facts.map(({ piece }) => piece)),
    lengths: facts.map(({ piece }) => piece.length),
    hashes: Buffer.concat(facts.map(({ hash }) => hash)),
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(answer);
});
