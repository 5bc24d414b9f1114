import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";

/** What a result depends on: machine, versions, day, and how busy the machine was when it began. */
export function circumstances(peers: string | undefined): string[] {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((one) => one.toFixed(2));
  return [
    `Machine: ${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${memory} GiB, ${type()} ${release()}.`,
    `klubba ${versionIn("package.json")}${commit()}, Node ${process.versions.node} (V8 ${process.versions.v8}).`,
    `Peers: ${peerVersions(peers).join(", ") || "none"}.`,
    `Day: ${new Date().toISOString().slice(0, 10)}. Load average at the start: ${load.join(", ")}.`,
  ];
}

/** Whether others use the machine: more than half a core over the last minute. */
export function busy(): boolean {
  return (loadavg()[0] ?? 0) > 0.5;
}

/** Whether a source has been changed since the program was built. */
export function older(built: string, sources: string): boolean {
  const at = statSync(built).mtimeMs;
  const files = readdirSync(sources, { recursive: true, withFileTypes: true });
  const own = files.filter((one) => one.isFile() && !/\.(test|fixture)\.ts$/.test(one.name));
  return own.some(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs > at);
}

function peerVersions(folder: string | undefined): string[] {
  const programs = ["task", "rg", "khal"].flatMap((program) => {
    const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
    return status === 0 ? [`${program} ${/\d+(\.\d+)+/.exec(stdout)?.[0] ?? ""}`] : [];
  });
  if (folder === undefined) return programs;
  const packages = ["remark-cli", "markdownlint-cli2"];
  const version = (name: string) => versionIn(join(folder, "node_modules", name, "package.json"));
  return [...programs, ...packages.map((name) => `${name} ${version(name)}`)];
}

function versionIn(path: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}

function commit(): string {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" });
  return status === 0 ? ` (${stdout.trim()})` : "";
}
