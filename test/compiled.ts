import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program as JavaScript, for tests that run it in processes of their own; Node 20 reads no TypeScript. */
export interface Compiled {
  /** The URL of a compiled file, for `import`: `url("adapters/node-store")`. */
  url: (module: string) => string;
  /** The program itself, as a package that is installed has it. */
  bin: string;
  remove: () => void;
}

/** Compiles `src` into a folder of its own, which takes about a second. */
export function compile(): Compiled {
  const cache = join(repository, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "klubba-test-"));
  const out = join(folder, "dist");
  const options = ["-p", "tsconfig.build.json", "--outDir", out, "--noCheck", "--sourceMap", "false"];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options], { cwd: repository });
  for (const part of ["bin", "templates", "package.json"])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  return {
    bin: join(folder, "bin", "klubba.js"),
    url: (module) => pathToFileURL(join(out, `${module}.js`)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
