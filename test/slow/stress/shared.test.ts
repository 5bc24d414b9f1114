import { execFileSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { klubba } from "./klubba.ts";
import { clear, everything, lay } from "./office.ts";
import { seeded } from "./program.ts";
import { type Person, person, ready, shared, twoPeoplesOffice, workOn } from "./two-people.ts";

const edits = 100;
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "klubba-shared-"));
});
afterAll(() => clear(root));

const identity = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

function git(cwd: string, ...argv: string[]): string {
  const settings = [
    "-c",
    "user.name=Bo Alm",
    "-c",
    "user.email=bo@example.org",
    "-c",
    "init.defaultBranch=main",
  ];
  return execFileSync("git", [...settings, ...argv], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...identity },
  });
}

function commit(cwd: string): void {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-qm", "Arbete");
}

/** Makes an archive as `init` does, fills it, and gives each of two people a clone. */
async function clones(name: string): Promise<[string, string]> {
  const base = join(root, name, "base");
  mkdirSync(base, { recursive: true });
  await klubba(base, "init", "--forum", "Rådet");
  lay(base, twoPeoplesOffice());
  git(base, "init", "-q");
  commit(base);
  for (const clone of ["a", "b"]) git(join(root, name), "clone", "-q", "base", clone);
  return [join(root, name, "a"), join(root, name, "b")];
}

/** Takes over what the other has committed. Throws where git finds a conflict. */
function merge(into: string, from: string): void {
  git(into, "pull", "-q", "--no-rebase", "--no-edit", from, "HEAD");
}

const journalIn = (folder: string) =>
  readFileSync(join(folder, "journal.yaml"), "utf8").trimEnd().split("\n");

interface Found {
  file: string;
  rule: string;
  severity: string;
}

/** What `check` says, without what is only worth knowing: an item that has been added lately has no id yet. */
async function problemsIn(folder: string): Promise<string[]> {
  const found: Found[] = JSON.parse((await klubba(folder, "check", "--format", "json")).out);
  return found.filter(({ severity }) => severity !== "info").map(({ file, rule }) => `${file} ${rule}`);
}

function expectAll(folder: string, people: readonly Person[]): void {
  const text = readFileSync(join(folder, shared), "utf8");
  const sentences = people.flatMap((one) => [...one.sentences]);
  expect(sentences.filter((sentence) => !text.includes(`\n${sentence}\n`))).toEqual([]);
}

async function expectJournal(folder: string, people: readonly Person[]): Promise<number> {
  const { out } = await klubba(folder, "actions", "--all", "--json");
  const actions: { ref: string; status: string; journal?: { text?: string; event: string }[] }[] =
    JSON.parse(out);
  const done = actions.filter(({ status }) => status === "done").map(({ ref }) => ref);
  expect(done.sort()).toEqual(people.flatMap((one) => [...one.done]).sort());
  const notes = actions.flatMap(({ journal = [] }) => journal.flatMap(({ text }) => text ?? []));
  expect(notes.sort()).toEqual(people.flatMap((one) => [...one.notes]).sort());
  return done.length + notes.length;
}

describe("two clones of an archive in git", () => {
  test(`with ${edits} edits each merge without a conflict, and lose nothing`, async () => {
    const [a, b] = await clones("many");
    const people = [person(a, 0, seeded(1)), person(b, 1, seeded(2))];
    for (const one of people) await workOn(one, edits);
    expect((await klubba(a, "finalize", ready)).exit).toBe(0);
    commit(a);
    commit(b);
    merge(a, b);
    merge(b, a);
    expect(everything(b)).toEqual(everything(a));
    expectAll(a, people);
    const records = await expectJournal(a, people);
    expect(journalIn(a)).toHaveLength(records);
    expect(await problemsIn(a)).toEqual([]);
    expect(readFileSync(join(a, ready), "utf8")).toContain("status: final");
    const ids = [...readFileSync(join(a, shared), "utf8").matchAll(/ \^(\w+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    figures.push(
      ["edits on each side, merged by git", edits],
      ["conflicts", 0],
      ["journal records, none of them lost", records],
      [
        "sentences changed in the same draft, none of them lost",
        people.reduce((sum, { sentences }) => sum + sentences.size, 0),
      ],
      ["ids given to the same draft on both sides, all of them unique", ids.length],
    );
  });

  test("an id that both give to another decision is reported, and how it is mended", async () => {
    const [a, b] = await clones("clash");
    for (const [folder, words] of [
      [a, "att måla taket."],
      [b, "att riva taket."],
    ] as const) {
      const path = join(folder, shared);
      const place = folder === a ? "Siv Ek berättar om ärende 7.\n" : "Ordet är fritt om ärende 7.\n";
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace(place, `${place}\n**Beslut**\n\n${words} ^d7b\n`),
      );
      commit(folder);
    }
    merge(a, b);
    expect(await problemsIn(a)).toContain(`${shared} duplicate-id`);
    expect((await klubba(a, "check")).out).toContain("Give one of the records a new id.");
  });

  test("a journal id that both have drawn is reported, and both records count", async () => {
    const [a, b] = await clones("lots");
    for (const [folder, action] of [
      [a, "a1"],
      [b, "a2"],
    ] as const) {
      appendFileSync(
        join(folder, "journal.yaml"),
        `- { id: k7f3, at: 2025-05-05T08:40:00+02:00, ref: R-2025-03-06/${action}, event: done, by: Bo Alm }\n`,
      );
      commit(folder);
    }
    merge(a, b);
    const { out } = await klubba(a, "actions", "--all", "--status", "done", "--json");
    expect(JSON.parse(out)).toHaveLength(2);
    expect(await problemsIn(a)).toEqual(["journal.yaml duplicate-id"]);
  });

  test("minutes that one finishes while the other changes a decision in them are reported", async () => {
    const [a, b] = await clones("finished");
    await klubba(a, "check", "--fix", ready);
    commit(a);
    merge(b, a);
    await klubba(a, "finalize", ready);
    commit(a);
    const path = join(b, ready);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("att lägga om taket.", "att lägga om hela taket."),
    );
    commit(b);
    merge(a, b);
    expect(await problemsIn(a)).toEqual([`${ready} record-prose-differ`]);
  });

  test("with other line ends on each side have no conflict either", async () => {
    const [a, b] = await clones("ends");
    const path = join(b, shared);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replaceAll("\n", "\r\n").replace("ärende 3.\r\n", "ärende 3, ändrat.\r\n"),
    );
    await klubba(b, "done", "R-2025-03-06/a1");
    writeFileSync(
      join(b, "journal.yaml"),
      readFileSync(join(b, "journal.yaml"), "utf8").replaceAll("\n", "\r\n"),
    );
    await klubba(a, "done", "R-2025-03-06/a2");
    writeFileSync(
      join(a, shared),
      readFileSync(join(a, shared), "utf8").replace("om ärende 9.", "om ärende 9, ändrat."),
    );
    commit(a);
    commit(b);
    merge(a, b);
    const text = readFileSync(join(a, shared), "utf8");
    expect([
      text.includes("ärende 3, ändrat."),
      text.includes("ärende 9, ändrat."),
      text.includes("\r"),
    ]).toEqual([true, true, false]);
    expect(await problemsIn(a)).toEqual([]);
    expect(journalIn(a)).toHaveLength(2);
  });
});

describe("two copies of an archive in a synced folder", () => {
  test(`with ${edits} edits each: every record counts once, and what was copied is reported`, async () => {
    const folders = ["a", "b"].map((name) => join(root, "synced", name));
    for (const folder of folders) lay(folder, twoPeoplesOffice());
    const people = folders.map((folder, half) => person(folder, half, seeded(half + 3)));
    for (const one of people) await workOn(one, edits);
    const [a = "", b = ""] = folders;
    // What the program that syncs does with files that both have changed.
    const copies = [
      ["journal.yaml", "journal (konflikt från Bos dator 2025-05-09).yaml"],
      ["journal.yaml", "journal.sync-conflict-20250509-101500-ABCDEFG.yaml"],
      ["klubba.yaml", "klubba-BOS-DATOR.yaml"],
      [shared, shared.replace(".md", " (Bos konfliktkopia 2025-05-09).md")],
    ] as const;
    for (const [file, copy] of copies) copyFileSync(join(b, file), join(a, copy));
    const records = await expectJournal(a, people);
    expect(new Set(await problemsIn(a))).toEqual(
      new Set([`${shared} duplicate-meeting`, "klubba-BOS-DATOR.yaml settings-copy"]),
    );
    await klubba(a, "record", "R-2025-03-06/a1", "note", "--text", "efteråt");
    expect(journalIn(a).at(-1)).toContain("efteråt");
    tellFigures(
      "copies",
      figuresTable([
        ["edits on each side, and a copy of every file that both changed", edits],
        ["copies of the journal that are read as one with it", 2],
        ["records, each counted once", records],
        ["copies of minutes and of `klubba.yaml`, each reported with what to do", 2],
      ]),
    );
  });
});

const figures: [string, string | number][] = [];
afterAll(() => {
  figures.push(
    ["ids given twice, reported with a remedy: in a draft, in the journal", 2],
    ["a decision changed in minutes that the other has finished: reported", 1],
    ["files saved with other line ends on one side: conflicts", 0],
  );
  tellFigures("git", figuresTable(figures));
});
