// Tries the readers on damaged documents: `npm run fuzz -- --cases 1000000 --seed 7 --workers 2`. The same seed gives the same
// cases; `--from N` goes on where a run was stopped, `--only N` tries one again. Material: the examples, and real minutes
// where somebody has put them beside the project; `--folder DIR` adds more. `--write` writes the figures into docs/trust.md, also where it is stopped with Ctrl+C. A case that takes longer than `--limit`
// seconds hangs: it is told, and its worker begins anew behind it. Ends with 1 where anything failed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    workers: { type: "string", default: "2" },
    limit: { type: "string", default: "30" },
    write: { type: "boolean", default: false },
    folder: { type: "string", multiple: true, default: [] },
  },
});
const seed = Number(values.seed);
const from = Number(values.only ?? values.from);
const until = values.only === undefined ? Number(values.cases) : from + 1;
const step = values.only === undefined ? Number(values.workers) : 1;
const limit = Number(values.limit) * 1000;
const real = join(root, "..", "shared", "real");
const folders = [join(root, "examples"), real, ...values.folder];
const bundle = join(root, "build", "fuzz", "worker.mjs");

console.log(`seed ${seed}, cases ${from} to ${until - 1}, ${step} workers`);
if (!existsSync(real)) console.log(`No real minutes at ${real}: only the examples are damaged.`);
await bundleWorker();
const faults = new Map();
const spent = new Map();
const places = [];
const started = Date.now();
process.once("SIGINT", () => {
  tellAll();
  if (values.write) writeFigures();
  process.exit(1);
});
const timer = setInterval(tellProgress, 30_000);
await Promise.all(
  Array.from({ length: step }, (_, at) => stretch(from + at, new Int32Array(new SharedArrayBuffer(8)))),
);
clearInterval(timer);
tellAll();
if (values.write) writeFigures();

async function bundleWorker() {
  mkdirSync(dirname(bundle), { recursive: true });
  const banner =
    'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
  await build({
    entryPoints: [join(root, "test", "fuzz", "worker.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: banner },
    logLevel: "error",
  });
}

/** Tries every `step`th case from `first`; goes on behind one that hangs, or that ends its worker. */
async function stretch(first, shared) {
  places.push(shared);
  for (let next = first; next < until; ) {
    const broken = await run(next, shared);
    if (broken === undefined) return;
    next = broken + step;
  }
}

/** @returns the case that the worker did not survive */
function run(next, shared) {
  return new Promise((resolve, reject) => {
    Atomics.store(shared, 0, next);
    const task = { seed, from: next, until, step, folders, shared };
    const worker = new Worker(bundle, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
    let ended = false;
    let ready = false;
    const end = (fault) => {
      if (ended) return;
      ended = true;
      clearInterval(watch);
      void worker.terminate();
      const number = Atomics.load(shared, 0);
      if (!ready) reject(new Error(`the worker cannot begin: ${fault}`));
      if (fault !== undefined) tellFault({ number, name: fault.split(":")[0], fault });
      resolve(fault === undefined ? undefined : number);
    };
    const watch = watchOver(shared, () => ready && end(`hangs: more than ${limit} ms`));
    worker.on("message", (message) => {
      if (message.ready) {
        ready = true;
        return;
      }
      if (!message.spent) return tellFault(message);
      addSpent(message.spent);
      end();
    });
    worker.on("error", (error) => end(`ends its worker: ${error.stack}`));
    worker.on("exit", () => end("ends its worker: without a word"));
  });
}

function watchOver(shared, hangs) {
  let seen = { number: -1, since: Date.now() };
  return setInterval(() => {
    const number = Atomics.load(shared, 0);
    if (number !== seen.number) seen = { number, since: Date.now() };
    else if (Date.now() - seen.since > limit) hangs();
  }, 1000);
}

/** Of what fails alike, the first is told whole. */
function tellFault({ number, name, fault }) {
  const kind = `${name}: ${fault.split("\n")[0].split(`: "`)[0]}`.replace(/\d+/g, "N");
  const numbers = faults.get(kind) ?? [];
  if (numbers.length === 0)
    console.log(`\nFAILS: --seed ${seed} --only ${number} (${name})\n${fault.slice(0, 3000)}\n`);
  faults.set(kind, [...numbers, number]);
}

function addSpent(list) {
  for (const [name, { cases, milliseconds, slowest }] of list) {
    const sum = spent.get(name) ?? { cases: 0, milliseconds: 0, slowest: 0 };
    spent.set(name, {
      cases: sum.cases + cases,
      milliseconds: sum.milliseconds + milliseconds,
      slowest: Math.max(sum.slowest, slowest),
    });
  }
}

function done() {
  return places.reduce((sum, shared) => sum + Atomics.load(shared, 1), 0);
}

function tellProgress() {
  const lowest = Math.min(...places.map((shared) => Atomics.load(shared, 0)));
  console.log(
    `${done()} cases in ${Math.round((Date.now() - started) / 1000)} s; go on with --seed ${seed} --from ${lowest}`,
  );
}

function tellAll() {
  for (const [name, { cases, milliseconds, slowest }] of spent)
    console.log(
      `${name}: ${cases} cases, ${(milliseconds / cases).toFixed(2)} ms each, the slowest ${Math.round(slowest)} ms`,
    );
  for (const [kind, numbers] of faults)
    console.log(`${numbers.length} × ${kind} (${numbers.slice(0, 5).join(", ")})`);
  console.log(
    `${done()} cases, seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s, ${faults.size} kinds of fault`,
  );
  if (faults.size > 0) process.exitCode = 1;
}

/** What was tried, where docs/trust.md has room for it. */
function writeFigures() {
  const page = join(root, "docs", "trust.md");
  const rows = [
    ["what", "figure"],
    ["---", "---"],
    ["damaged documents", done()],
    ["crashes, hangs and losses", [...faults.values()].flat().length],
    ["seed", seed],
    ["real minutes among what was damaged", existsSync(real) || values.folder.length > 0 ? "yes" : "no"],
  ];
  const table = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const [before, rest] = readFileSync(page, "utf8").split("<!-- figures: fuzz -->");
  const after = rest.slice(rest.indexOf("<!-- end of figures -->"));
  writeFileSync(page, `${before}<!-- figures: fuzz -->\n\n${table}\n\n${after}`);
}
