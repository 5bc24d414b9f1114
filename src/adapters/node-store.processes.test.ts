import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type CompiledModules, compile } from "../../test/compiled.ts";
import { staleAfter } from "./file-lock.ts";
import { NodeStore } from "./node-store.ts";
import { temporaryName } from "./temporary.ts";

let compiled: CompiledModules;
let root: string;
let warm: string;

beforeAll(() => {
  compiled = compile();
  warm = mkdtempSync(join(tmpdir(), "klubba-"));
});
afterAll(() => {
  compiled.remove();
  rmSync(warm, { recursive: true });
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "klubba-"));
  return () => {
    chmodSync(root, 0o755);
    rmSync(root, { recursive: true });
  };
});

/** Starts a process of its own that has a `store` on the same folder. */
function start(script: string, how: { shell?: string } = {}): ChildProcess {
  const head = `import { NodeStore } from ${JSON.stringify(compiled.url("adapters/node-store"))};
    const store = new NodeStore(${JSON.stringify(root)});
    const tell = (error) => console.log(error.reason?.code ?? String(error));`;
  const command = `${how.shell ?? ""} exec "$0" --input-type=module -e "$1"`;
  return spawn("bash", ["-c", command, process.execPath, head + script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** What it prints, when it is no more: its output ends before. */
async function told(child: ChildProcess): Promise<string> {
  const isGone = child.exitCode !== null || child.signalCode !== null;
  const gone = isGone ? undefined : new Promise((resolve) => child.once("exit", resolve));
  let output = "";
  for await (const chunk of child.stdout ?? []) output += String(chunk);
  await gone;
  return output.trim();
}

test("four writers at once lose nothing", async () => {
  const writer = (name: string) =>
    start(`for (let i = 0; i < 25; i++) await store.append("journal.yaml", () => "- ${name}" + i + "\\n");`);
  await Promise.all(["a", "b", "c", "d"].map((name) => told(writer(name))));
  const lines = readFileSync(join(root, "journal.yaml"), "utf8").trimEnd().split("\n");
  const expected = ["a", "b", "c", "d"].flatMap((name) =>
    Array.from({ length: 25 }, (_, index) => `- ${name}${index}`),
  );
  expect([...lines].sort()).toEqual(expected.sort());
});

test("each writer sees what the others wrote", async () => {
  const count = `for (let i = 0; i < 10; i++)
    await store.append("n", (old) => String(old.split("\\n").length - 1) + "\\n");`;
  await Promise.all([told(start(count)), told(start(count)), told(start(count))]);
  const numbers = readFileSync(join(root, "n"), "utf8").trimEnd().split("\n");
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => String(index)));
});

test("a killed writer's lock blocks nobody", async () => {
  const lock = join(root, "journal.yaml.lock");
  await told(start(`await store.append("journal.yaml", () => process.kill(process.pid, "SIGKILL"));`));
  expect(statSync(lock).isDirectory()).toBe(true);
  const before = performance.now();
  await new NodeStore(root).append("journal.yaml", () => "- 1\n");
  expect(performance.now() - before).toBeLessThan(staleAfter / 5);
  expect(readdirSync(root)).toEqual(["journal.yaml"]);
  expect(readFileSync(join(root, "journal.yaml"), "utf8")).toBe("- 1\n");
});

test("a lock whose writer lives is waited for", async () => {
  const holder = start(`console.log("on");
    await store.append("a", () => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800); return "1\\n"; });`);
  await new Promise((resolve) => holder.stdout?.once("data", resolve));
  while (!existsSync(join(root, "a.lock"))) await new Promise((resolve) => setTimeout(resolve, 5));
  await new NodeStore(root).append("a", (existing) => `${existing.length}\n`);
  await told(holder);
  expect(readFileSync(join(root, "a"), "utf8")).toBe("1\n2\n");
});

test("what a killed writer left lying goes with the next writing anywhere, and nothing else does", async () => {
  mkdirSync(join(root, "minutes"));
  const [left = ""] = (
    await told(
      start(`const { temporaryName } = await import(${JSON.stringify(compiled.url("adapters/temporary"))});
    console.log(temporaryName());`),
    )
  ).split("\n");
  const living = temporaryName();
  const elsewhere = ".klubba-00000000-1-0123456789ab.tmp";
  for (const name of [left, living, elsewhere, "a.tmp", "a.md.1234567"])
    writeFileSync(join(root, "minutes", name), "");
  const store = new NodeStore(root);
  store.list();
  store.write("a.md", "x");
  expect(readdirSync(join(root, "minutes")).sort()).toEqual(
    [living, elsewhere, "a.tmp", "a.md.1234567"].sort(),
  );
});

test("another computer's passing files go when they are a day old", () => {
  const [fresh, old] = ["1", "2"].map((pid) => join(root, `.klubba-00000000-${pid}-0123456789ab.tmp`));
  for (const path of [fresh, old]) writeFileSync(path ?? "", "");
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(old ?? "", longAgo, longAgo);
  new NodeStore(root).create("a.md", "x");
  expect(readdirSync(root)).toEqual([".klubba-00000000-1-0123456789ab.tmp", "a.md"]);
});

/** The superuser may write everywhere, so that it becomes somebody else, once it has loaded what it needs. */
function asNobody(script: string): string {
  return `const warm = new NodeStore(${JSON.stringify(warm)});
    warm.write("a", "");
    await warm.append("a", () => "");
    if (process.getuid() === 0) process.setuid(65534);
    ${script}`;
}

test("a folder that may not be written says so, and stays as it is", async () => {
  writeFileSync(join(root, "a.md"), "kvar");
  chmodSync(root, 0o555);
  const script = `try { store.write("a.md", "y") } catch (error) { tell(error) }
    try { store.create("b.md", "y") } catch (error) { tell(error) }
    await store.append("journal.yaml", () => "y").catch(tell);`;
  expect((await told(start(asNobody(script)))).split("\n")).toEqual(["read-only", "read-only", "read-only"]);
  expect(readdirSync(root)).toEqual(["a.md"]);
});

test("a file that its owner has protected is not replaced", async () => {
  writeFileSync(join(root, "a.md"), "kvar");
  chmodSync(join(root, "a.md"), 0o444);
  chmodSync(root, 0o777);
  const script = `try { store.write("a.md", "y") } catch (error) { tell(error) }`;
  expect(await told(start(asNobody(script)))).toBe("read-only");
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("kvar");
});

test("a folder that may not be opened is named, and the rest is still read", async () => {
  mkdirSync(join(root, "locked"));
  writeFileSync(join(root, "a.md"), "x");
  chmodSync(root, 0o755);
  chmodSync(join(root, "locked"), 0);
  const script = `console.log(JSON.stringify(store.list().map((path) => [path, store.read(path).reason])))`;
  expect(JSON.parse(await told(start(asNobody(script))))).toEqual([
    ["a.md", null],
    ["locked", "permission"],
  ]);
});

test("a disk that fills up leaves the old file and no half line", async () => {
  const old = "- 1\n".repeat(5_000);
  writeFileSync(join(root, "a.md"), old);
  writeFileSync(join(root, "journal.yaml"), old);
  const script = `process.on("SIGXFSZ", () => {});
    const much = "y".repeat(60_000);
    try { store.write("a.md", much) } catch (error) { tell(error) }
    try { store.create("b.md", much) } catch (error) { tell(error) }
    await store.append("journal.yaml", () => much).catch(tell);`;
  const answers = await told(start(script, { shell: "ulimit -f 32;" }));
  expect(answers.split("\n")).toEqual(["disk-full", "disk-full", "disk-full"]);
  expect(readdirSync(root).sort()).toEqual(["a.md", "journal.yaml"]);
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe(old);
  expect(readFileSync(join(root, "journal.yaml"), "utf8")).toBe(old);
});

test("killed while it writes, a command leaves the old file or the new one", async () => {
  const size = 3_000_000;
  writeFileSync(join(root, "a.md"), "0".repeat(size));
  const child = start(`console.log("on");
    for (let i = 1; ; i++) store.write("a.md", String(i % 10).repeat(${size}));`);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill("SIGKILL");
  await told(child);
  const left = readFileSync(join(root, "a.md"), "utf8");
  expect(left).toHaveLength(size);
  expect(new Set(left).size).toBe(1);
});
