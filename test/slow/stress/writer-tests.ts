import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { everything, lay, office, passing, year } from "./office.ts";
import { type Finished, inTurn, run } from "./program.ts";
import { stage } from "./stage.ts";

const writers = 8;
const notes = 8;
const doneAtOnce = 48;
const doneCommands = 4;
const recordsEach = notes + doneAtOnce * doneCommands;

const root = () => join(stage.root, "writers");
const klubba = (argv: readonly string[]) => run({ bin: stage.bin, cwd: root(), argv });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const idOf = (writer: number) => `R-2025-02-0${writer}`;
const actions = upTo(doneAtOnce * doneCommands);

/** The actions of one writer: minutes of their own, so that every one can be done once. */
function minutesOf(writer: number): Record<string, string> {
  const day = `2025-02-0${writer}`;
  const records = actions.map((n) => `  - { id: a${n}, agenda: "1", owner: [Bo Alm], task: brev ${n} }\n`);
  const prose = actions.map((n) => `- [ ] Bo Alm: brev ${n} ^a${n}\n`);
  const header = `klubba: 1\nid: ${idOf(writer)}\nforum: råd\ndate: ${day}\nstatus: final\nagenda:\n  - { number: "1", title: Brev }\nactions:\n${records.join("")}`;
  return { [`minutes/råd/${day}.md`]: `---\n${header}---\n\n## 1. Brev\n\n${prose.join("")}` };
}

/** The commands of one writer, `done` and `record` in turn. */
function commandsOf(writer: number): string[][] {
  const ref = (action: number) => `${idOf(writer)}/a${action}`;
  return upTo(notes).flatMap((one) => {
    const note = ["record", ref(one), "note", "--text", `Anteckning ${writer}-${one}: "å", ja`];
    const first = (one - 1) * doneAtOnce;
    const done = ["done", "--note", `klart ${writer}`, ...actions.slice(first, first + doneAtOnce).map(ref)];
    return one <= doneCommands ? [note, done] : [note];
  });
}

/** What the journal is to say of one writer's records, without what is drawn by lot. */
function toldBy(writer: number): string[] {
  const noted = upTo(notes).map(
    (one) => `${idOf(writer)}/a${one} note 'Anteckning ${writer}-${one}: "å", ja'`,
  );
  return [...noted, ...actions.map((one) => `${idOf(writer)}/a${one} done klart ${writer}`)];
}

async function work(commands: readonly string[][]): Promise<Finished[]> {
  const ended: Finished[] = [];
  await inTurn(commands, 1, async (argv) => void ended.push(await klubba(argv)));
  return ended;
}

const refused = (ended: readonly Finished[]) => ended.filter(({ exit }) => exit !== 0).map(({ err }) => err);

export function writerTests(): void {
  test(`${writers} writers of ${recordsEach} records each lose and mix nothing`, writeTogether, 600_000);
  test("plans and imports at once are all there", planAndImport, 600_000);
}

async function writeTogether(): Promise<void> {
  lay(root(), { "klubba.yaml": office["klubba.yaml"] ?? "" });
  for (const writer of upTo(writers)) lay(root(), minutesOf(writer));
  const ended = await Promise.all(upTo(writers).map((writer) => work(commandsOf(writer))));
  expect(refused(ended.flat())).toEqual([]);

  const line =
    /^- \{ id: (?<id>\w+), at: \S+, on: \S+, ref: (?<ref>\S+), event: (?<event>\w+), by: Bo Alm, text: (?<text>.*) \}$/;
  const lines = readFileSync(join(root(), "journal.yaml"), "utf8").trimEnd().split("\n");
  const read = lines.map((text) => line.exec(text)?.groups ?? { text: `broken: ${text}` });
  const told = read.map(({ ref, event, text }) => `${ref} ${event} ${text}`);
  expect(told.sort()).toEqual(upTo(writers).flatMap(toldBy).sort());
  expect(new Set(read.map(({ id }) => id)).size).toBe(writers * recordsEach);
  expect(passing(everything(root()))).toEqual([]);
  expect((await klubba(["actions", "--json"])).out.trim()).toBe("[]");
}

async function planAndImport(): Promise<void> {
  const days = ["02-11", "03-11", "04-08", "05-13", "06-10", "09-09", "10-14", "11-11"];
  for (const day of days)
    lay(root(), {
      [`in/${day}.md`]: `# Rådet, anteckningar 2024-12-05\n\n## 1. Budget\n\nAnteckning ${day}.\n`,
    });
  const plans = days.map((day) => klubba(["plan", "råd", `${year}-${day}`, "--write"]));
  const imports = days.map((day) => klubba(["import", `in/${day}.md`, "--again"]));
  expect(refused(await Promise.all([...plans, ...imports]))).toEqual([]);

  const files = everything(root());
  expect(days.filter((day) => !files["klubba.yaml"]?.includes(`date: ${year}-${day}`))).toEqual([]);
  const imported = Object.keys(files).filter((path) => path.startsWith("minutes/råd/2024-12-05"));
  expect(days.filter((day) => !imported.some((path) => files[path]?.includes(`Anteckning ${day}.`)))).toEqual(
    [],
  );
  expect(new Set(imported.map((path) => /^id: (\S+)$/m.exec(files[path] ?? "")?.[1])).size).toBe(days.length);
  expect(passing(files)).toEqual([]);
  tellFigures(
    "writers",
    figuresTable([
      ["processes that write in the journal at once", writers],
      ["records that each of them writes, `done` and `record` mixed", recordsEach],
      ["records in the journal afterwards, each as it was to be", writers * recordsEach],
      ["records lost, mixed or broken; ids given twice", 0],
      ["`plan` and `import` at once, all of whose changes are there", days.length * 2],
    ]),
  );
}
