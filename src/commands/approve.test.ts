import { describe, expect, it, test } from "vitest";
import type { MemoryStore } from "../ports/memory-store.ts";
import { archiveWith, type TrialOptions, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
people:
  - { name: Siv Ek, aliases: [Siv E], email: siv@example.org }
forums:
  råd: { name: Rådet, prefix: R, minutes: protocol }
  grupp: { name: Gruppen, prefix: G, minutes: notes }
`;

const draft = `---
klubba: 1
forum: råd
date: 2025-02-04
chair: Eva Lind
secretary: Bo Alm
approvers: [Siv Ek]
attendees:
  - Eva Lind
  - Siv Ek
  - { name: Per Ed, recused: ["5"] }
  - Bo Alm
---

## § 4 Såld brygga

**Beslut**

att sälja bryggan för 40 000 kronor enligt [köpebrevet](bilagor/brev.txt).

- [ ] Bo Alm: skriva köpebrev

## § 5 Taxor

**Beslut**

att anta taxan.
`;

const file = "minutes/råd/2025-02-04.md";
const letter = "minutes/råd/bilagor/brev.txt";
const journal = "- { id: k1a4, at: 2025-02-05T10:00:00+01:00, ref: R-2025-02-04/a4, event: done }\n";

function archive(rest: Readonly<Record<string, string>> = {}) {
  const places = archiveWith({ "klubba.yaml": config, [file]: draft, [letter]: "Brev", ...rest });
  const klubba = (words: readonly string[], options: TrialOptions = {}) => tryOut(places, words, options);
  return { klubba, store: places.openStore("/archive") };
}

const approve = (...words: string[]) => ["justera", file, "--on", "2025-02-10", ...words];
const header = (store: MemoryStore) => store.text(file).split("\n---\n")[0] ?? "";
const seals = (store: MemoryStore) => store.text(file).match(/^ {2}- \{ .*sha256.*$/gm) ?? [];

describe("approve", () => {
  it("makes a draft final, seals it for one, says who is left, and ends with the other", async () => {
    const { klubba, store } = archive();
    const first = await klubba(approve("--by", "siv e"));
    expect(first).toMatchObject({
      exit: 0,
      err: `${file} justerades av Siv Ek den 10 feb 2025 och är förseglat.\nÅterstår att justera: Eva Lind.\n`,
    });
    expect(header(store)).toContain("status: final");
    expect(header(store)).toContain("id: R-2025-02-04");
    expect(seals(store)[0]).toMatch(
      /by: Siv Ek, on: 2025-02-10, files: \[\{ file: bilagor\/brev.txt, sha256: /,
    );
    const second = await klubba(["approve", file, "--on", "2025-02-12", "--language", "en"]);
    expect(second.err).toContain("approved by Eva Lind on 12 Feb 2025");
    expect(header(store)).toContain("status: approved");
    expect(await klubba(["verify"])).toMatchObject({
      exit: 0,
      err: expect.stringContaining("2 sigill gäller."),
    });
    expect((await klubba(approve())).err).toContain("är redan justerat; inget har ändrats");
    const shown = await klubba(["show", "R-2025-02-04"]);
    expect(shown.out).toMatch(/Justeras av +Eva Lind \(12 feb 2025\)\n +Siv Ek \(10 feb 2025\)/);
  });

  test.each([
    ["a stranger", ["--by", "Siv Eek"], "ska inte justera minutes/råd/2025-02-04.md. Menade du Siv Ek?"],
    ["a day to come", ["--on", "2026-01-01"], "ligger i framtiden"],
    ["a day before the meeting", ["--on", "2025-02-03"], "ligger före mötet (2025-02-04)"],
    ["an item that is not there", ["--items", "9"], "ingen punkt 9. Den har 4, 5."],
    ["a signature of two", ["--sign"], "ange vems med --by NAMN. Återstår att justera: Eva Lind, Siv Ek"],
    ["a signature where nothing signs", ["--sign", "--by", "Siv Ek"], "ssh-keygen saknas"],
  ])("refuses %s, and writes nothing", async (_, words, said) => {
    const { klubba, store } = archive();
    const answer = await klubba([...approve(), ...words]);
    expect(answer.err).toContain(said);
    expect(answer.exit).toBeGreaterThan(1);
    expect(store.text(file)).toBe(draft);
    expect(store.exists("seals.yaml")).toBe(false);
  });

  it("refuses the same person twice, errors, missing attachments, and what nobody is named to approve", async () => {
    const { klubba, store } = archive({
      "minutes/råd/a.md": draft
        .replace("date: 2025-02-04", "date: 2025-03-04")
        .replace("approvers: [Siv Ek]\n", ""),
    });
    await klubba(approve("--by", "Siv Ek"));
    expect((await klubba(approve("--by", "Siv Ek"))).err).toContain(
      "Siv Ek har redan justerat, den 2025-02-10",
    );
    expect((await klubba(["justera", "minutes/råd/a.md"])).err).toContain("står inte vilka som ska justera");
    const stranger = await klubba(["justera", "minutes/råd/a.md", "--by", "Ulla Bo"]);
    expect(stranger.err).toContain("Ulla Bo finns inte bland dem som var med enligt minutes/råd/a.md");
    expect((await klubba(["justera", "minutes/råd/a.md", "--by", "Per Ed"])).err).toContain(
      "Återstår att justera: Eva Lind",
    );
    store.files.delete(letter);
    const other = archive({ [letter]: "" });
    other.store.files.delete(letter);
    expect((await other.klubba(approve())).err).toContain("filer som inte finns: bilagor/brev.txt");
    const wrong = archive({ [file]: draft.replace("forum: råd", "forum: rod") });
    expect(await wrong.klubba(approve())).toMatchObject({
      exit: 1,
      err: expect.stringContaining("fel måste"),
    });
  });

  it("lets the chair approve notes that name nobody, else who kept them", async () => {
    const notes = draft.replace("forum: råd", "forum: grupp").replace("approvers: [Siv Ek]\n", "");
    const { klubba } = archive({ [file]: notes });
    expect((await klubba(approve())).err).toContain("justerades av Eva Lind den");
    const alone = archive({ [file]: notes.replace("chair: Eva Lind\n", "") });
    expect((await alone.klubba(approve())).err).toContain("justerades av Bo Alm den");
  });

  it("approves items by themselves; another for who was recused; the rest is written on and approved", async () => {
    const { klubba, store } = archive({
      [file]: draft.replace("approvers: [Siv Ek]", "approvers: [Per Ed]"),
    });
    expect((await klubba(approve("--items", "5", "--by", "Per Ed"))).err).toContain(
      "Per Ed var jävig i punkt 5",
    );
    const first = await klubba([
      "justera",
      file,
      "--items",
      "5",
      "--on",
      "2025-02-04",
      "--by",
      "Siv Ek,Eva Lind",
    ]);
    expect(first.err).toContain("Punkt 5 i minutes/råd/2025-02-04.md justerades av Siv Ek och Eva Lind");
    expect(header(store)).toContain("status: final");
    const text = store.text(file);
    store.write(
      file,
      `${text.replace("status: final", "status: draft")}\n## § 6 Fest\n\n**Beslut**\n\natt ordna en fest.\n`,
    );
    expect(await klubba(["slutför", file])).toMatchObject({ exit: 0 });
    expect(store.text(file)).toContain("title: Fest");
    expect(await klubba(["verifiera"])).toMatchObject({
      exit: 0,
      err: expect.stringContaining("2 sigill gäller"),
    });
    const whole = await klubba(approve());
    expect(whole.err).toContain("Obs: Per Ed var jävig i punkt 5.");
    expect(await klubba(["verifiera"])).toMatchObject({
      exit: 0,
      err: expect.stringContaining("4 sigill gäller."),
    });
    store.write(file, store.text(file).replace("att anta taxan. ^d5", "att avslå taxan. ^d5"));
    expect((await klubba(["granska", file])).out).toContain(
      "Punkt 5 är inte som när Siv Ek justerade den. seal-broken",
    );
  });

  it("shows with --dry-run what it would write, and writes nothing", async () => {
    const { klubba, store } = archive();
    const { out } = await klubba([...approve(), "-n"]);
    expect(out).toContain("+status: approved");
    expect(store.text(file)).toBe(draft);
  });

  it("refuses to add to what is broken", async () => {
    const { klubba, store } = archive();
    await klubba(approve("--by", "Siv Ek"));
    store.write(file, store.text(file).replaceAll("40 000", "45 000"));
    expect(await klubba(approve())).toMatchObject({
      exit: 1,
      err: expect.stringContaining("klubba verifiera"),
    });
  });
});

/** The archive with these minutes approved, and another copy of them to import. */
const sealed = await (async () => {
  const { klubba, store } = archive({ "journal.yaml": journal, "in.md": draft });
  await klubba(approve());
  return Object.fromEntries([...store.files.keys()].map((name) => [name, store.text(name)]));
})();

/** Whatever writes: the sealed file keeps every byte. */
describe("sealed minutes are left alone by", () => {
  test.each([
    [["slutför", file]],
    [["närvaro", file, "--present", "Ann Björk"]],
    [["granska", "--fix"]],
    [["granska", file, "--fix"]],
    [["ny", "råd", "--date", "2025-02-04"]],
    [["dagordning", "råd", "--write", "--date", "2025-02-04"]],
    [["klar", "R-2025-02-04/a4"]],
    [["notera", "R-2025-02-04/d4", "notering", "--text", "x"]],
    [["notera", file, "rättat", "--items", "4", "--text", "Det ska stå 45 000."]],
    [["notera", file, "moved", "--to-date", "2025-02-20"]],
    [["ångra"]],
    [["ångra", "k1a4"]],
    [["justera", file]],
    [["justera", file, "--items", "4"]],
    [["importera", file]],
    [["importera", "/archive/in.md"]],
    [["importera", "/archive/in.md", "--force"]],
    [["importera", "/archive/in.md", "--forum", "råd", "--date", "2025-02-04"]],
    [["exportera", file, "--to", "md", "--out", file]],
    [["exportera", file, "--to", "md", "--out", file, "--force"]],
    [["planera", "råd", "2025-02-04"]],
    [["kalender", "--ics", file]],
    [["starta", "--name", "x", "--forum", "råd"]],
    [["verifiera"]],
  ])("%j", async (words) => {
    const { klubba, store } = archive(sealed);
    await klubba(words);
    expect(store.text(file)).toBe(sealed[file]);
  });
});

test("a correction stands beside the original in show, trace and documents", async () => {
  const { klubba, store } = archive();
  await klubba(approve());
  await klubba(["notera", file, "rättat", "--items", "4", "--text", "Det ska stå 45 000 kronor."]);
  expect(store.text("journal.yaml")).toMatch(
    /ref: R-2025-02-04#4, event: corrected, .*Det ska stå 45 000 kronor/,
  );
  for (const words of [
    ["visa", "R-2025-02-04/d4"],
    ["visa", "R-2025-02-04"],
    ["spåra", "R-2025-02-04/d4"],
    ["exportera", file, "--to", "md", "--out", "/archive/ut.md"],
    ["exportera", file, "--to", "html", "--out", "/archive/ut.html"],
  ]) {
    const { out } = await klubba(words);
    const text = words.includes("--out") ? store.text(words.at(-1)?.replace("/archive/", "") ?? "") : out;
    expect(text.replace(/\s+/g, " ")).toContain("Det ska stå 45 000 kronor");
    if (words[1] !== "R-2025-02-04") expect(text.replace(/\s+/g, " ")).toContain("40 000 kronor");
  }
  expect((await klubba(["granska", file])).exit).toBe(0);
});
