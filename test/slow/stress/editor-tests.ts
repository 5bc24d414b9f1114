import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockFile } from "../../../src/adapters/file-lock.ts";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { clear, everything, lay, office, passing, writingCommands, year } from "./office.ts";
import { ended, type Finished, start } from "./program.ts";
import { stage } from "./stage.ts";

const added = "\nTillagt i en annan redigerare.\n";
const draft = "minutes/råd/2025-04-03.md";
const planned = `minutes/råd/${year}-01-15.md`;

/** A command, the file that somebody saves while it is at work, and whether both changes can stand. */
const trials: readonly { name: string; file: string; keepsBoth?: boolean }[] = [
  { name: "finalize", file: draft },
  { name: "approve", file: draft },
  { name: "attend", file: draft, keepsBoth: true },
  { name: "check --fix", file: draft, keepsBoth: true },
  { name: "new (of a planned file)", file: planned },
  { name: "agenda --write (again)", file: planned, keepsBoth: true },
  { name: "plan", file: "klubba.yaml", keepsBoth: true },
  { name: "calendar --import", file: "klubba.yaml", keepsBoth: true },
  { name: "done", file: "journal.yaml", keepsBoth: true },
  { name: "undo", file: "journal.yaml", keepsBoth: true },
];

const additionTo = (file: string) => (file.endsWith(".md") ? added : "# Tillagt i en annan redigerare.\n");

/** How programs save: over the file's own bytes, or by another file that takes its place. */
const ways = {
  "over its bytes": (path: string, text: string) => writeFileSync(path, text),
  "by another file in its place": (path: string, text: string) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
};

let [refused, joined, removed] = [0, 0, 0];

/** What is read from Linux's list of processes tells when a command waits for its lock. */
export function editorTests(): void {
  afterAll(tell);

  test.each(trials.flatMap((trial) => Object.entries(ways).map(([way, save]) => ({ ...trial, way, save }))))(
    "$name, while somebody saves $file $way",
    async ({ name, file, keepsBoth = false, save }) => {
      const edited = `${office[file] ?? ""}${additionTo(file)}`;
      const { exit, err, files } = await whileWaiting(name, file, (path) => save(path, edited));
      expect(passing(files)).toEqual([]);
      if (keepsBoth) {
        expect([exit, files[file]]).toEqual([
          expect.toBeOneOf([0, 1]),
          expect.stringContaining(additionTo(file).trim()),
        ]);
        expect(files[file]).not.toBe(edited);
        joined++;
      } else {
        expect([exit, err]).toEqual([4, expect.stringMatching(/changed.*run the command again/is)]);
        expect(files).toEqual({ ...office, [file]: edited });
        refused++;
      }
    },
  );

  test.each(trials.filter(({ file }) => file.endsWith(".md")))(
    "$name, while somebody removes $file",
    async ({ name, file }) => {
      const { exit, err, files } = await whileWaiting(name, file, (path) => rmSync(path));
      const { [file]: _, ...others } = office;
      expect(files).toEqual(others);
      if (name !== "check --fix") expect([exit, err]).toEqual([4, expect.stringMatching(/removed|changed/i)]);
      removed++;
    },
  );
}

/** Holds the command at the moment between reading and writing, does something to the file, and lets the command go on. */
async function whileWaiting(
  name: string,
  file: string,
  edit: (path: string) => void,
): Promise<Finished & { files: Record<string, string> }> {
  const cwd = join(stage.root, "editor");
  clear(cwd);
  lay(cwd, office);
  const argv = writingCommands.find((one) => one.name === name)?.argv ?? [];
  const locks = await Promise.all([file, "seals.yaml"].map((one) => lockFile(join(cwd, one))));
  const child = start({ bin: stage.bin, cwd, argv });
  const end = ended(child);
  await sleeping(child.pid ?? 0);
  expect(child.exitCode).toBe(null);
  edit(join(cwd, file));
  for (const release of locks) await release?.();
  return { ...(await end), files: everything(cwd) };
}

/** Until the process has slept, but for the moments in which it asks for its lock. */
async function sleeping(pid: number): Promise<void> {
  for (let asleep = 0; asleep < 12; ) {
    await new Promise((done) => setTimeout(done, 40));
    const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "latin1") : "";
    if (state === "") return;
    asleep = / S /.test(state.slice(state.lastIndexOf(")"))) ? asleep + 1 : 0;
  }
}

function tell(): void {
  tellFigures(
    "meanwhile",
    figuresTable([
      [
        "commands that an editor came before, in a file that they were about to write: refused in words",
        refused,
      ],
      ["the same, where both changes can stand: both are there", joined],
      ["files that were removed at that moment: left so, and told", removed],
      ["what the editor wrote, lost or mixed", 0],
    ]),
  );
}
