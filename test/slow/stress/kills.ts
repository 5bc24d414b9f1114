import type { ChildProcess } from "node:child_process";
import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { everything, lay, office, passing, type writingCommands } from "./office.ts";
import { ended, type Finished, run, start } from "./program.ts";

export type Command = (typeof writingCommands)[number];
type Files = Readonly<Record<string, string>>;

/** What a command does when nobody kills it. */
export interface Expected {
  before: Files;
  after: Files;
  /** After the same command once more. */
  again: Files;
  exits: ReadonlySet<number | null>;
  /** Milliseconds, while others work too. */
  took: number;
}

export interface Killed {
  /** What the kill left of the command's work. */
  state: "untouched" | "between" | "done";
  locks: number;
  temporary: number;
  /** Milliseconds that the same command took afterwards; it is run where the killed one left any trace. */
  nextTook: number | undefined;
  faults: string[];
}

const untouched: Files = { "LÄS.txt": "Här ska arkivet ligga.\n" };

export function filesFor(command: Command): Files {
  return command.empty === true ? untouched : office;
}

/** Undefined for a command that this klubba does not have. */
export async function expectedOf(bin: string, cwd: string, command: Command): Promise<Expected | undefined> {
  lay(cwd, filesFor(command));
  const before = comparable(everything(cwd));
  const first = await run({ bin, cwd, argv: command.argv });
  if (/There is no command/.test(first.err)) return undefined;
  const after = comparable(everything(cwd));
  const second = await run({ bin, cwd, argv: command.argv });
  const again = comparable(everything(cwd));
  return {
    before,
    after,
    again,
    exits: new Set([first.exit, second.exit]),
    took: Math.max(first.took, second.took),
  };
}

/** A kill at a part of the command's time, or so many milliseconds after it has begun to write. */
export type Moment = { share: number } | { afterWriting: number };

/** Runs a command in a new archive, kills it, looks at what is left, and runs it once more. */
export async function killOnce(
  { bin, cwd, argv }: { bin: string; cwd: string; argv: readonly string[] },
  expected: Expected,
  moment: Moment,
): Promise<Killed> {
  const child = start({ bin, cwd, argv });
  const watchers = arm(child, cwd, { moment, took: expected.took });
  await ended(child);
  for (const watcher of watchers) watcher.close();
  const left = everything(cwd);
  const state = stateOf(comparable(left), expected);
  const found = {
    state,
    locks: passing(left).filter((path) => path.endsWith(".lock")).length,
    temporary: passing(left).filter((path) => path.endsWith(".tmp") && !path.includes(".lock/")).length,
    faults: strangers(left, expected).map(
      (path) => `killed: ${path} is neither as it was nor as it was to be`,
    ),
  };
  // What has left no trace can do nothing to the next one.
  if (state === "untouched" && passing(left).length === 0) return { ...found, nextTook: undefined };
  const next = await run({ bin, cwd, argv });
  return {
    ...found,
    faults: [...found.faults, ...faultsAfter(everything(cwd), expected, next)],
    nextTook: next.took,
  };
}

function faultsAfter(files: Files, expected: Expected, next: Finished): string[] {
  return [
    ...strangers(files, expected).map((path) => `afterwards: ${path} is none of what it may be`),
    ...missing(files, expected).map((path) => `afterwards: ${path} is not there`),
    ...passing(files).map((path) => `afterwards: ${path} was left lying`),
    ...(expected.exits.has(next.exit) ? [] : [`afterwards: exit ${next.exit}: ${next.err.slice(0, 300)}`]),
  ];
}

function arm(
  child: ChildProcess,
  cwd: string,
  { moment, took }: { moment: Moment; took: number },
): FSWatcher[] {
  const kill = () => child.kill("SIGKILL");
  if ("share" in moment) {
    setTimeout(kill, took * moment.share);
    return [];
  }
  const folders = ["", "minutes/råd", "ut"].map((folder) => join(cwd, folder));
  let armed = false;
  const onChange = () => {
    if (!armed) setTimeout(kill, moment.afterWriting);
    armed = true;
  };
  return folders.flatMap((folder) => watchIfThere(folder, onChange));
}

function watchIfThere(folder: string, onChange: () => void): FSWatcher[] {
  try {
    return [watch(folder, onChange)];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Journal ids are drawn by lot and times pass; nothing else differs from run to run. */
function comparable(files: Files): Files {
  const entries = Object.entries(files).filter(([path]) => passing({ [path]: "" }).length === 0);
  return Object.fromEntries(
    entries.map(([path, text]) => [path, /(?:journal|seals)\.yaml$/.test(path) ? withoutLots(text) : text]),
  );
}

function withoutLots(journal: string): string {
  return journal.replace(/^- \{ id: \w+, at: [^,]+, on: [^,]+,/gm, "- { id, at, on,");
}

function stateOf(left: Files, { before, after }: Expected): Killed["state"] {
  const is = (files: Files) => Object.keys({ ...left, ...files }).every((path) => left[path] === files[path]);
  return is(before) ? "untouched" : is(after) ? "done" : "between";
}

function strangers(files: Files, { before, after, again }: Expected): string[] {
  const found = comparable(files);
  return Object.keys(found).filter((path) =>
    [before, after, again].every((known) => known[path] !== found[path]),
  );
}

function missing(files: Files, { after }: Expected): string[] {
  return Object.keys(after).filter((path) => !(path in files));
}
