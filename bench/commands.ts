import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { asOf } from "./archive/days.ts";
import type { Command } from "./measure/command.ts";

/** An archive on the disk and its minutes, relative to it, in the order they were made. */
export interface Archive {
  folder: string;
  files: readonly string[];
}

export interface Places {
  /** The script that starts klubba. */
  program: string;
  /** For what the measures need, removed at the end. */
  folder: string;
  /** By size. */
  archives: ReadonlyMap<number, Archive>;
}

/** The floor of every program that Node runs. */
export function floor({ folder }: Places): Command {
  return { name: "node -e 0", argv: [process.execPath, "-e", "0"], cwd: folder };
}

interface Asked {
  name: string;
  args: readonly string[];
  cwd: string;
}

/** klubba with these arguments, started in a folder. */
export function klubba({ program }: Places, { name, args, cwd }: Asked): Command {
  return { name, argv: [process.execPath, program, ...args], cwd };
}

export function archiveOf({ archives }: Places, size: number): Archive {
  const archive = archives.get(size);
  if (archive === undefined) throw new Error(`No archive of ${size} minutes was made`);
  return archive;
}

/** klubba asked about an archive of this size, on the day that the archives are made for. */
export function query(places: Places, size: number, args: readonly [string, ...string[]]): Command {
  const { folder } = archiveOf(places, size);
  const name = `${args[0]}, ${size.toLocaleString("en")}`;
  return klubba(places, { name, args: [...args, "--as-of", asOf], cwd: folder });
}

/** The same without what earlier runs have left beside the archive. */
export function cold(places: Places, size: number, args: readonly [string, ...string[]]): Command {
  const command = query(places, size, args);
  return { ...command, name: `${command.name}, cold`, before: () => forget(command.cwd) };
}

/** The same where nothing is kept beside the archive, and nothing written. */
export function withoutIndex(places: Places, size: number, args: readonly [string, ...string[]]): Command {
  const command = query(places, size, args);
  return { ...command, name: `${command.name}, no index`, env: { KLUBBA_NO_INDEX: "1" } };
}

/** The same after a line was added to one of the minutes; not always the same one. */
export function afterChange(places: Places, size: number, args: readonly [string, ...string[]]): Command {
  const command = query(places, size, args);
  const { folder, files } = archiveOf(places, size);
  let turn = 0;
  const change = () => appendFileSync(join(folder, files[(turn++ * 37) % files.length] ?? ""), "\n");
  return { ...command, name: `${command.name}, one changed`, before: change };
}

/** Reads every minutes as text and does nothing else. */
export function readLoop(places: Places, size: number): Command {
  const { folder, files } = archiveOf(places, size);
  const loop =
    'for (const file of fs.readFileSync(process.argv[1], "utf8").split("\\n")) fs.readFileSync(file, "utf8")';
  const argv = [process.execPath, "-e", loop, join(places.folder, `files-${files.length}`)] as const;
  return { name: `readFileSync loop, ${size.toLocaleString("en")}`, argv, cwd: folder };
}

/** Keeps what a question is answered with, as text and as records, for {@link lookAndPrint}. */
export function keepAnswer(places: Places, size: number, args: readonly [string, ...string[]]): Command {
  const { cwd, argv } = query(places, size, args);
  const keep = `
    const [text, records, program, ...args] = process.argv.slice(1);
    const answer = (more) => child_process.execFileSync(process.execPath, [program, ...args, ...more], { maxBuffer: 1e9 });
    fs.writeFileSync(text, answer([]));
    fs.writeFileSync(records, answer(["--json"]));`;
  return {
    name: "keep an answer",
    argv: [process.execPath, "-e", keep, ...kept(places), ...argv.slice(1)],
    cwd,
  };
}

/**
 * What a program must do at the least that knows the answer: see that no file has changed, have the records of which
 * it tells, and print it.
 */
export function lookAndPrint(places: Places, size: number): Command {
  const look = `
    for (const entry of fs.readdirSync(".", { recursive: true, withFileTypes: true }))
      if (entry.isFile()) fs.lstatSync(entry.parentPath + "/" + entry.name);
    const [text, records] = process.argv.slice(1);
    JSON.parse(fs.readFileSync(records, "latin1"));
    fs.writeSync(1, fs.readFileSync(text));`;
  const { folder } = archiveOf(places, size);
  const name = `look and print, ${size.toLocaleString("en")}`;
  return { name, argv: [process.execPath, "-e", look, ...kept(places)], cwd: folder };
}

function kept({ folder }: Places): [text: string, records: string] {
  return [join(folder, "answer.txt"), join(folder, "answer.json")];
}

function forget(folder: string): void {
  rmSync(join(folder, ".klubba"), { recursive: true, force: true });
}
