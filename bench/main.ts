import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeArchive } from "./archive/generate.ts";
import { type Archive, cold, floor, type Places, query } from "./commands.ts";
import { type Group, groupsOf, type Peers } from "./groups.ts";
import { busy, circumstances, older } from "./machine.ts";
import type { Command } from "./measure/command.ts";
import { peakOf } from "./measure/peak.ts";
import { profiled } from "./measure/profile.ts";
import { inRounds } from "./measure/rounds.ts";
import { knowsTimes, runOnce } from "./measure/run.ts";
import { median } from "./measure/statistics.ts";
import { installPeers } from "./peers/npm.ts";
import { digits, type Memory, memoryTable, table } from "./report.ts";
import { type Judged, judge, memoryTargets, type Target, targets } from "./targets.ts";

/**
 * `npm run bench [-- --quick] [--peers] [--only NAME] [--profile NAME] [--write [--force]] [--minutes N]`: how long whole
 * commands take, against floors and peers in the same rounds. docs/speed.md tells what each option does.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    only: { type: "string" },
    profile: { type: "string" },
    write: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
    minutes: { type: "string", default: "8" },
    program: { type: "string", default: join("bin", "klubba.cjs") },
  },
});

const say = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "klubba-bench-"));
// What is being measured ends by Ctrl-C, and that ends the measuring, after which all is removed.
process.on("SIGINT", () => {});
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main(): number {
  if (values.write && (values.quick || values.only !== undefined)) {
    tell("--write puts the whole table anew: leave out --quick and --only.");
    return 2;
  }
  if (busy()) {
    tell("Others use this machine: the ratios will be less sure than on a quiet one.");
    if (values.write && !values.force) {
      tell("Nothing is measured, since the table would not hold. Wait, or add --force.");
      return 4;
    }
  }
  warnOfOldBuild(dirname(dirname(resolve(values.program))));
  const npm = values.peers && !values.quick ? npmPeers() : undefined;
  const lines = circumstances(npm);
  const places = prepared(sizes());
  const peers = peersFor(places, npm);
  const groups = wanted(groupsOf(places, peers));
  if (values.profile !== undefined) return profile(groups, values.profile);
  if (!knowsTimes()) tell("No bash 5 here: processor time is not known.");
  const judged = groups.flatMap((group) => measured(group));
  const rows = targets.filter(
    (row) => values.only === undefined || groups.some(({ name }) => name === row.group),
  );
  const memory = values.only === undefined || values.only === "memory" ? memoryOf(places) : [];
  const ratios = rows.length === 0 ? [] : ["", ...table(judged, rows, (row) => why(row, places, peers))];
  const report = [...lines, ...ratios, ...(memory.length === 0 ? [] : ["", ...memoryTable(memory)])];
  for (const line of report) say(line);
  if (values.write) writeInto(join("docs", "speed.md"), report);
  return 0;
}

function warnOfOldBuild(project: string): void {
  const built = join(project, "dist", "klubba.cjs");
  if (!existsSync(built)) tell("The program has not been built: npm run build");
  else if (older(built, join(project, "src"))) tell("The program is older than its sources: npm run build");
}

/** No larger archives than what is asked for needs. */
function sizes(): readonly number[] {
  const { quick, only, profile } = values;
  const few =
    profile === undefined
      ? ["start", "small", "trees", "rules"].includes(only ?? "")
      : !profile.includes("10,000");
  return quick || few ? [1, 100, 200, 1_000] : [1, 100, 200, 1_000, 10_000];
}

function npmPeers(): string | undefined {
  tell("Installing remark-cli and markdownlint-cli2 …");
  const into = join(folder, "peers");
  return installPeers(into) ? into : undefined;
}

function prepared(sizes: readonly number[]): Places {
  const archives = new Map<number, Archive>();
  for (const size of sizes) {
    tell(`Making ${size.toLocaleString("en")} minutes …`);
    const into = join(folder, `archive-${size}`);
    const files = writeArchive(into, size);
    writeFileSync(join(folder, `files-${files.length}`), files.join("\n"));
    archives.set(size, { folder: into, files });
  }
  // A file that has only just been written may be written again unnoticed, and so is not yet believed to be known.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  return { program: resolve(values.program), folder, archives };
}

function peersFor({ program }: Places, npm: string | undefined): Peers {
  const succeeds = (name: string, args: readonly string[]) => spawnSync(name, args).status === 0;
  return {
    npm,
    has: (name) => succeeds(name, ["--version"]),
    knows: (command) => succeeds(process.execPath, [program, command, "--help"]),
  };
}

function wanted(groups: readonly Group[]): readonly Group[] {
  const { only } = values;
  if (only === undefined || only === "memory") return only === undefined ? groups : [];
  const named = groups.filter(({ name }) => name === only);
  if (named.length > 0) return named;
  throw new Error(`No group here is called ${only}: ${groups.map(({ name }) => name).join(", ")}, memory`);
}

function measured(group: Group): Judged[] {
  const started = performance.now();
  const seconds = (values.quick ? 0.5 : Number(values.minutes)) * 60 * group.share;
  for (const command of group.before ?? []) runOnce(command);
  const samples = inRounds(group.commands, { seconds, mostRounds: values.quick ? 9 : 25 });
  tell(`${group.name}: ${digits((performance.now() - started) / 1000)} s`);
  for (const [name, all] of samples)
    tell(`  ${name}: ${digits(median(all.map(({ wall }) => wall)) * 1000)} ms, ${all.length} rounds`);
  return targets.filter((row) => row.group === group.name).flatMap((row) => judge(row, samples) ?? []);
}

/** Why a target has no figure. */
function why({ group, measure, against }: Target, { archives }: Places, peers: Peers): string {
  if (measure.startsWith("search") && !peers.knows("search")) return "no such command yet";
  if (["warm", "search", "cold"].includes(group) && !archives.has(10_000)) return "needs 10,000 minutes";
  const programs = [measure, against].map((name) => name.split(/[ ,]/)[0] ?? "");
  const peer = programs.find((name) => ["task", "khal", "rg"].includes(name) && !peers.has(name));
  return peer === undefined ? "needs --peers" : `${peer} is not installed`;
}

function memoryOf(places: Places): Memory[] {
  const most = Math.max(...places.archives.keys());
  const commands: Command[] = [floor(places), query(places, 1_000, ["decisions"])];
  if (most >= 10_000) commands.push(query(places, most, ["decisions"]), cold(places, most, ["decisions"]));
  return memoryTargets.flatMap(({ measure, atMost }) => {
    const command = commands.find(({ name }) => name === measure);
    if (command === undefined) return [];
    const runs = values.quick ? 1 : 3;
    return { measure, atMost, megabytes: median(Array.from({ length: runs }, () => peakOf(command))) };
  });
}

function profile(groups: readonly Group[], name: string): number {
  const commands = groups
    .flatMap((group) => group.commands)
    .filter(({ argv }) => argv[0] === process.execPath);
  const command = commands.find((one) => one.name === name);
  if (command === undefined)
    throw new Error(`Profile one of: ${commands.map((one) => `"${one.name}"`).join(", ")}`);
  const { file, costs } = profiled(command, resolve("build", "profiles"));
  for (const { place, milliseconds, share } of costs.slice(0, 15))
    say(`${digits(milliseconds).padStart(8)} ms ${(share * 100).toFixed(1).padStart(5)} %  ${place}`);
  say(file);
  return 0;
}

/** Puts the report between the page's markers. */
function writeInto(path: string, report: readonly string[]): void {
  const page = readFileSync(path, "utf8");
  const between = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
  if (!between.test(page)) throw new Error(`${path} has no place for the table`);
  writeFileSync(
    path,
    page.replace(between, (_, from: string, to: string) => `${from}\n${report.join("\n")}\n\n${to}`),
  );
}
