import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uses } from "./uses.cjs";

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
    const [complete, whole, large] = ["complete", "whole", "large"].map((name) => join(folder, name));
    const table = join(dist, "together.json");
    cpSync(archive, whole, { recursive: true });
    cpSync(archive, complete, { recursive: true });
    leaveComplete(complete);
    enlarge(complete, large);
    const env = { ...process.env, NODE_OPTIONS: "", KLUBBA_LANGUAGE: "sv", COLUMNS: "80" };
    const rehearse = (...use) =>
      execFileSync(process.execPath, [join(here, "rehearse.cjs"), dist, folder, table, ...use], {
        env,
        stdio: "ignore",
      });
    rehearse();
    writeGroups(dist, JSON.parse(readFileSync(table, "utf8")).groupOf);
    for (const use of uses) rehearse(use);
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

/** The same minutes year after year before: more than an archive has that gets an index. */
function enlarge(archive, large) {
  const entries = readdirSync(archive, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const folder = join(large, parentPath.slice(archive.length));
    mkdirSync(folder, { recursive: true });
    const copies = name.endsWith(".md") ? 30 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const text = readFileSync(join(parentPath, name));
      const years = 3 * copy;
      writeFileSync(join(folder, earlier(name, years)), years === 0 ? text : earlier(text.toString(), years));
    }
  }
}

function earlier(text, years) {
  return text.replace(/(?<!\d)20[0-3]\d(?!\d)/g, (year) => String(Number(year) - years));
}

/** Final, its front matter closed and without remarks. */
function isSimple(text) {
  const [, header = ""] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  return /^status: (?:final|approved)$/m.test(header) && !header.includes(" #");
}

/** As `bin/klubba.cjs` reads them: the pieces of each by name. */
function writeGroups(dist, groupOf) {
  const groups = [];
  for (const [name, index] of Object.entries(groupOf))
    (groups[index] ??= []).push(`${JSON.stringify(name)}:${functionOf(join(dist, name))}`);
  for (const [index, pieces] of groups.entries())
    writeFileSync(join(dist, `together-${index}.cjs`), `({${pieces.join(",\n")}})`);
}

/** As Node wraps it. */
function functionOf(file) {
  const code = readFileSync(file, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
  return `function(exports,require,module,__filename,__dirname){${inAscii(code)}\n}`;
}

/**
 * Node reads ASCII twice as quickly as anything else, and V8 holds it in half the memory. esbuild has written all letters
 * beyond it so, but for those in patterns, where it means the same.
 */
function inAscii(code) {
  for (const [text] of code.matchAll(/String\.raw`[^`]*`/g))
    if (!isAscii(text)) throw new Error(`letters beyond ASCII that cannot be written otherwise: ${text}`);
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
