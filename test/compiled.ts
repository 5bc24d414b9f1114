import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program as JavaScript, for tests that run it in processes of their own; Node 20 reads no TypeScript. */
export interface Compiled {
  /** What starts it: `node bin …`. */
  bin: string;
  remove: () => void;
}

/** {@link Compiled} with a file for each of `src`. */
export interface CompiledModules extends Compiled {
  /** The URL of a compiled file, for `import`: `url("adapters/node-store")`. */
  url: (module: string) => string;
}

/** Compiles `src` file by file into a folder of its own, which takes about a second. */
export function compile(): CompiledModules {
  // Below node_modules, so that libraries are found from there.
  const cache = join(repository, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = newFolder(cache, ["templates", "package.json"]);
  const out = join(folder, "dist");
  const options = ["-p", "tsconfig.build.json", "--outDir", out, "--noCheck", "--sourceMap", "false"];
  run("node_modules/typescript/bin/tsc", ...options);
  const bin = join(folder, "klubba.js");
  writeFileSync(bin, 'import { main } from "./dist/main.js";\n\nawait main();\n');
  return {
    bin,
    url: (module) => pathToFileURL(join(out, `${module}.js`)).href,
    remove: () => remove(folder),
  };
}

/** Builds the program as a package that is installed has it, where no library is; takes some seconds. */
export function bundle(): Compiled {
  const folder = newFolder(tmpdir(), ["bin", "templates", "package.json"]);
  run("scripts/bundle/main.js", "--out", join(folder, "dist"));
  return { bin: join(folder, "bin", "klubba.cjs"), remove: () => remove(folder) };
}

function newFolder(parent: string, parts: readonly string[]): string {
  const folder = mkdtempSync(join(parent, "klubba-test-"));
  for (const part of parts) cpSync(join(repository, part), join(folder, part), { recursive: true });
  return folder;
}

function run(...argv: string[]): void {
  execFileSync(process.execPath, argv, { cwd: repository });
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true });
}
