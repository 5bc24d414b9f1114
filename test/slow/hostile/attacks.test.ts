import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, type Compiled } from "../../compiled.ts";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { type Attack, layOut, type Outcome } from "./attack.ts";
import { formatAttacks } from "./attacks/formats.ts";
import { frontMatterAttacks } from "./attacks/front-matter.ts";
import { nameAttacks } from "./attacks/names.ts";
import { placeAttacks } from "./attacks/places.ts";
import { screenAttacks } from "./attacks/screen.ts";

const attacks = [...frontMatterAttacks, ...nameAttacks, ...placeAttacks, ...screenAttacks, ...formatAttacks];

/** A command that has not ended by then hangs. Not a promise of speed. */
const patience = 60_000;

let program: Compiled;
let commands = 0;
let withstood = 0;

function run(argv: readonly string[], archive: string): Promise<Outcome> {
  commands++;
  const env = { ...process.env, KLUBBA_LANGUAGE: "sv", NO_COLOR: "1" };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program.bin, ...argv],
      { cwd: archive, env, timeout: patience, maxBuffer: 64 << 20 },
      (_, out, err) => resolve({ exit: child.exitCode, out, err, archive }),
    );
    child.stdin?.end();
  });
}

async function meet(attack: Attack, folder: string): Promise<Outcome[]> {
  const archive = join(folder, "archive");
  mkdirSync(archive);
  layOut(attack, archive);
  const outcomes: Outcome[] = [];
  for (const argv of attack.runs) outcomes.push(await run(argv, archive));
  return outcomes;
}

describe("attacks", { timeout: 20 * patience }, () => {
  beforeAll(() => {
    program = bundle();
  }, 180_000);
  afterAll(() => {
    program.remove();
    tellFigures(
      "attacks",
      figuresTable([
        ["attacks, each a file of its own ([the table](hostile-input.md))", attacks.length],
        ["commands that met them", commands],
        ["attacks withstood", withstood],
      ]),
    );
  });

  it.each(attacks.map((attack) => [attack.name, attack] as const))("%s", async (_, attack) => {
    const folder = mkdtempSync(join(tmpdir(), "klubba-attack-"));
    try {
      const outcomes = await meet(attack, folder);
      for (const { exit, err } of outcomes) {
        expect(attack.exits ?? [0, 1, 3]).toContain(exit);
        expect(err).not.toMatch(/ {4}at |Oväntat fel/);
      }
      attack.holds(outcomes);
      expect(existsSync(join(folder, "hacked"))).toBe(false);
      withstood++;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("has a row in the table of the docs for each attack, and none for others", () => {
  const page = readFileSync(new URL("../../../docs/hostile-input.md", import.meta.url), "utf8");
  const rows = page
    .split("\n")
    .filter((line) => /^\| [^|]+ \| [^|]+ \|$/.test(line) && !line.startsWith("| what is tried"));
  expect(rows.map((row) => row.split(" | ")[0]?.slice(2))).toEqual(attacks.map(({ name }) => name));
});
