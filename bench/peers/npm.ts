import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../measure/command.ts";

/** Read and measured with these; newer ones of markdownlint-cli2 need a newer Node. */
const versions = { "remark-cli": "12.0.1", "markdownlint-cli2": "0.22.1" };

/** Installs the peers of npm into a folder, without a look at the project's own packages. True where that worked. */
export function installPeers(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const options = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", ...packages];
  return spawnSync("npm", options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

/** remark-cli as it comes, without a rule: reads every file into its tree and says nothing. */
export function remark(peers: string, archive: string): Command | undefined {
  return installed(peers, "remark-cli/cli.js", {
    name: "remark-cli, 1,000",
    argv: ["", "--quiet", "--no-config", "--no-ignore", "--no-stdout", join(archive, "minutes")],
    cwd: peers,
  });
}

/** markdownlint-cli2 with the rules it comes with; that it finds something (1) is no failure. */
export function markdownlint(peers: string, archive: string): Command | undefined {
  return installed(peers, "markdownlint-cli2/markdownlint-cli2-bin.mjs", {
    name: "markdownlint-cli2, 1,000",
    argv: ["", "minutes/**/*.md"],
    cwd: archive,
    fine: [0, 1],
  });
}

function installed(peers: string, bin: string, command: Command): Command | undefined {
  const path = join(peers, "node_modules", bin);
  if (!existsSync(path)) return undefined;
  return { ...command, argv: [process.execPath, path, ...command.argv.slice(1)] };
}
