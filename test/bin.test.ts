import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle, type Compiled } from "./compiled.ts";
import { screenOf } from "./transcripts.ts";

let compiled: Compiled;
let folder: string;

beforeAll(() => {
  compiled = bundle();
  folder = mkdtempSync(join(tmpdir(), "klubba-"));
  mkdirSync(join(folder, "minutes"));
  writeFileSync(
    join(folder, "klubba.yaml"),
    "klubba: 1\nlanguage: sv\nforums:\n  vs: { name: Vårdsamråd, prefix: VS }\n",
  );
  const head = "---\nklubba: 1\nid: VS-2025-04-03\nforum: vs\ndate: 2025-04-03\nstatus: final\nactions:\n";
  const actions = Array.from(
    { length: 300 },
    (_, n) => `  - { id: a${n}, owner: [Siv Ek], task: uppgift ${n} }\n`,
  );
  writeFileSync(join(folder, "minutes/2025-04-03.md"), `${head}${actions.join("")}---\n`);
}, 180_000);
afterAll(() => {
  compiled.remove();
  rmSync(folder, { recursive: true });
});

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

test("runs from any folder, and through a link", () => {
  const link = join(folder, "klubba");
  symlinkSync(compiled.bin, link);
  for (const bin of [compiled.bin, link]) {
    const answer = execFileSync(process.execPath, [bin, "--version"], { cwd: tmpdir(), encoding: "utf8" });
    expect(answer).toBe(`${version}\n`);
  }
  rmSync(link);
});

test.each([
  "actions --all",
  "decisions --all",
  "followups --all",
  "meetings",
  "show FR-2025-05-09",
  "trace FR-2025-02-16/d4",
  "search beslut",
])("says of minutes what the sources say: %s", async (line) => {
  const cwd = fileURLToPath(new URL("../examples/norrsjo", import.meta.url));
  const argv = [...line.split(" "), "--json", "--as-of", "2025-05-12", "--language", "sv"];
  const { stdout } = spawnSync(process.execPath, [compiled.bin, ...argv], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  expect(stdout).toBe(await screenOf(argv, { cwd, width: 80 }));
});

test("its exit code is the command's", () => {
  const { status, stderr } = spawnSync(process.execPath, [compiled.bin, "klar", "a99999"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("a99999 finns inte i arkivet.");
});

test("ends quietly when its reader has seen enough", () => {
  const command = 'set -o pipefail; "$0" "$1" actions --all --json | head -1';
  const all = execFileSync(process.execPath, [compiled.bin, "actions", "--all", "--json"], { cwd: folder });
  expect(all.length).toBeGreaterThan(100_000);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath, compiled.bin], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({ status: 0, stderr: "", lines: 2 });
});

test.skipIf(process.platform !== "linux")(
  "says in words, and in its exit code, that its output found no room",
  () => {
    const command = '"$0" "$1" actions --all --json > /dev/full';
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, compiled.bin], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(4);
    expect(stderr).toContain("ENOSPC");
    expect(stderr).not.toContain("\n    at ");
  },
);

test.skipIf(process.platform === "win32")("says in words that the folder around it is gone", () => {
  const gone = mkdtempSync(join(tmpdir(), "klubba-"));
  const command = 'cd "$2" && rmdir "$2" && "$0" "$1"';
  const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, compiled.bin, gone], {
    encoding: "utf8",
  });
  expect(status).toBe(4);
  expect(stderr).toContain("ENOENT");
  expect(stderr).not.toContain("\n    at ");
});

test("answers the same without what V8 made of it, with that of another, and with half of it", () => {
  const dist = join(compiled.bin, "..", "..", "dist");
  const answer = () =>
    execFileSync(process.execPath, [compiled.bin, "uppgifter", "--csv"], { cwd: folder }).toString();
  const first = answer();
  const memories = readdirSync(dist).filter((name) => name.endsWith(".bin"));
  const kept = memories.map((name) => readFileSync(join(dist, name)));
  expect(memories.length).toBeGreaterThan(2);
  const other = (index: number) => kept[(index + 1) % kept.length] ?? "";
  const half = (index: number) => kept[index]?.subarray(0, 50_000) ?? "";
  for (const put of [other, half, () => ""]) {
    for (const [index, name] of memories.entries()) writeFileSync(join(dist, name), put(index));
    expect(answer()).toBe(first);
  }
  for (const name of memories) rmSync(join(dist, name));
  expect(answer()).toBe(first);
  for (const [index, name] of memories.entries()) writeFileSync(join(dist, name), kept[index] ?? "");
});

test("with --debug it names the lines as they were written", () => {
  const { stderr } = spawnSync(process.execPath, [compiled.bin, "status", "--as-of", "igår", "--debug"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toMatch(/\/src\/commands\/status\.ts:\d+:\d+/);
});

test("Ctrl+C ends it while it waits for a lock, with nothing written", async () => {
  const small = join(folder, "small");
  // Another computer's lock: it is waited for.
  mkdirSync(join(small, "journal.yaml.lock"), { recursive: true });
  writeFileSync(join(small, "journal.yaml.lock", ".klubba-0123abcd-1-0123456789ab.tmp"), "");
  mkdirSync(join(small, "minutes"));
  writeFileSync(join(small, "klubba.yaml"), "klubba: 1\nlanguage: sv\n");
  const record =
    "klubba: 1\nid: VS-1\nforum: vs\ndate: 2025-04-03\nstatus: final\nactions:\n  - { id: a5, owner: [Siv Ek], task: ringa }\n";
  writeFileSync(join(small, "minutes/vs.md"), `---\n${record}---\n`);
  const child = spawn(process.execPath, [compiled.bin, "klar", "a5"], { cwd: small });
  const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve(signal ?? code)));
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  child.kill("SIGINT");
  // A shell makes 130 of it.
  expect(await ended).toBe("SIGINT");
  expect(readdirSync(small)).toEqual(["journal.yaml.lock", "klubba.yaml", "minutes"]);
});
