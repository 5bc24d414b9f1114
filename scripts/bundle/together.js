import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;

/**
 * Puts the pieces that most commands use into a few files, and beside each what this Node's V8 makes of it: to start
 * with that takes half the time of what it takes without. Another Node does without both.
 * @param dist where the pieces are
 * @param archive an example to try the commands on
 */
export function putTogether(dist, archive) {
  const folder = mkdtempSync(join(tmpdir(), "klubba-rehearsal-"));
  try {
    const [complete, whole, out] = ["complete", "whole", "names.json"].map((name) => join(folder, name));
    cpSync(archive, whole, { recursive: true });
    cpSync(archive, complete, { recursive: true });
    leaveComplete(complete);
    const env = { ...process.env, NODE_OPTIONS: "", KLUBBA_LANGUAGE: "sv", COLUMNS: "80" };
    const rehearse = (count) =>
      execFileSync(
        process.execPath,
        [join(here, "rehearse.cjs"), dist, complete, whole, out, String(count)],
        { env, stdio: "ignore" },
      );
    rehearse(0);
    const groups = JSON.parse(readFileSync(out, "utf8"));
    for (const index of groups.keys()) writeGroup(dist, index, groups);
    rehearse(groups.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes away what is read with more care: for that alone, the parts of the program are loaded that read so. */
function leaveComplete(archive) {
  for (const name of readdirSync(archive, { recursive: true, encoding: "utf8" })) {
    const file = join(archive, name);
    if (name.endsWith(".md") && !isSimple(readFileSync(file, "utf8"))) rmSync(file);
  }
  const config = join(archive, "klubba.yaml");
  writeFileSync(config, readFileSync(config, "utf8").replace(/^style:\n(?: .*\n)*/m, ""));
}

/** Final, its front matter closed and without remarks. */
function isSimple(text) {
  const [, header = ""] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  return /^status: (?:final|approved)$/m.test(header) && !header.includes(" #");
}

/** As `bin/klubba.cjs` reads it: the pieces by name; in the first, in which group each piece of any lies. */
function writeGroup(dist, index, groups) {
  const pieces = groups[index].map((name) => `${JSON.stringify(name)}:${functionOf(join(dist, name))}`);
  const groupOf = groups.flatMap((names, group) => names.map((name) => [name, group]));
  const told = index === 0 ? `groupOf:${JSON.stringify(Object.fromEntries(groupOf))},\n` : "";
  writeFileSync(join(dist, `together-${index}.cjs`), `({${told}pieces:{${pieces.join(",\n")}}})`);
}

/** As Node wraps it. */
function functionOf(file) {
  const code = readFileSync(file, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
  return `function(exports,require,module,__filename,__dirname){${code}\n}`;
}
