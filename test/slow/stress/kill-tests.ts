import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { type Expected, expectedOf, filesFor, type Killed, killOnce, type Moment } from "./kills.ts";
import { clear, lay, writingCommands } from "./office.ts";
import { inTurn, seeded } from "./program.ts";
import { stage } from "./stage.ts";

/** As many as a change before it lands can wait for; the page gets the figures of five hundred. */
const runs = process.env["KLUBBA_WRITE_DOCS"] === "1" ? 500 : 120;
const seed = 20250403;
const atOnce = 3;
/** Waiting for a lock of a killed process would take five seconds. */
const nextAtMost = 4500;

/** Half of the kills fall anywhere in the command's time, half within the few milliseconds in which it writes. */
function momentOf(random: () => number): Moment {
  return random() < 0.5 ? { share: 0.2 + random() * 0.9 } : { afterWriting: random() * 6 };
}

export function killTests(): void {
  test(
    `${runs} commands that are killed leave old files or new ones, and hold up nobody`,
    killAll,
    1_500_000,
  );
}

interface Known {
  argv: readonly string[];
  name: string;
  expected: Expected;
  files: Readonly<Record<string, string>>;
}

async function knownCommands(): Promise<Known[]> {
  const known: Known[] = [];
  await inTurn([...writingCommands.entries()], 2, async ([index, command]) => {
    const cwd = join(stage.root, `expected-${index}`);
    const expected = await expectedOf(stage.bin, cwd, command);
    if (expected) known.push({ ...command, expected, files: filesFor(command) });
  });
  return known;
}

async function killAll(): Promise<void> {
  const known = await knownCommands();
  const random = seeded(seed);
  const trials = Array.from({ length: runs }, (_, index) => ({ index, moment: momentOf(random) }));
  const results: (Killed & { name: string; index: number })[] = [];
  await inTurn(trials, atOnce, async ({ index, moment }) => {
    const command = known[index % known.length];
    if (!command) throw new Error("there are no commands");
    const cwd = join(stage.root, `run-${index}`);
    lay(cwd, command.files);
    const killed = await killOnce({ bin: stage.bin, cwd, argv: command.argv }, command.expected, moment);
    results.push({ ...killed, name: command.name, index });
    if (killed.faults.length === 0) clear(cwd);
  });
  const faults = results.flatMap(({ name, index, faults: found }) =>
    found.map((fault) => `run ${index}, ${name}: ${fault}`),
  );
  tell(results, known.length, faults.length);
  expect(faults).toEqual([]);
  const slowest = Math.max(...known.map(({ expected }) => expected.took));
  expect(Math.max(...results.map(({ nextTook = 0 }) => nextTook))).toBeLessThan(
    Math.max(nextAtMost, 5 * slowest),
  );
  // Else the moments have missed what they are for.
  expect(results.filter(({ state }) => state === "untouched").length).toBeGreaterThan(runs / 20);
  expect(results.filter(({ locks, temporary }) => locks + temporary > 0).length).toBeGreaterThan(runs / 50);
}

function tell(results: readonly Killed[], commands: number, faults: number): void {
  const count = (is: (one: Killed) => boolean) => results.filter(is).length;
  tellFigures(
    "kills",
    figuresTable([
      ["commands killed (SIGKILL) at seeded random moments", results.length],
      ["different commands that write", commands],
      ["killed before anything was changed", count(({ state }) => state === "untouched")],
      [
        "killed between two files, or with a lock or a temporary file there",
        count((one) => one.state === "between" || one.locks + one.temporary > 0),
      ],
      ["killed when all was written", count(({ state }) => state === "done")],
      ["commands run again after a kill that left a trace", count(({ nextTook }) => nextTook !== undefined)],
      [
        "locks left by a kill, and taken over at once by the next command",
        results.reduce((sum, { locks }) => sum + locks, 0),
      ],
      [
        "temporary files left by a kill, and cleared away by the next command",
        results.reduce((sum, { temporary }) => sum + temporary, 0),
      ],
      [
        "files neither old nor new, half lines in a journal, locks or temporary files after the next command",
        faults,
      ],
    ]),
  );
}
