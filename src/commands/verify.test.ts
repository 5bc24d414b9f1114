import { describe, expect, it, test } from "vitest";
import type { MemoryStore } from "../ports/memory-store.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
forums:
  råd: { name: Rådet, prefix: R, minutes: protocol }
`;
const minutes = (day: string) => `---
klubba: 1
forum: råd
date: ${day}
chair: Eva Lind
approvers: [Eva Lind]
---

## § 1 Taxor

**Beslut**

att anta taxan enligt [bilagan](taxa-${day}.txt).

## § 2 Fest

**Beslut**

att ordna en fest.
`;
const path = (day: string) => `minutes/råd/${day}.md`;
const [first, second] = [path("2025-02-04"), path("2025-03-04")];

const approvedFiles = await (async () => {
  const places = archiveWith({
    "klubba.yaml": config,
    [first]: minutes("2025-02-04"),
    [second]: minutes("2025-03-04"),
    "minutes/råd/taxa-2025-02-04.txt": "10 kr",
    "minutes/råd/taxa-2025-03-04.txt": "20 kr",
  });
  await tryOut(places, ["justera", first, "--on", "2025-02-10"]);
  await tryOut(places, ["justera", second, "--on", "2025-03-10"]);
  const store = places.openStore("/archive");
  return Object.fromEntries([...store.files.keys()].map((name) => [name, store.text(name)]));
})();

async function verified(change: (store: MemoryStore) => void, ...words: string[]) {
  const places = archiveWith(approvedFiles);
  const store = places.openStore("/archive");
  change(store);
  const text = await tryOut(places, ["verifiera", ...words]);
  const { out } = await tryOut(places, ["verify", ...words, "--json"]);
  const records: { ref: string; status: string }[] = JSON.parse(out);
  return { ...text, records, found: records.map(({ ref, status }) => `${ref} ${status}`) };
}

const edit = (store: MemoryStore, file: string, change: (text: string) => string) =>
  store.write(file, change(store.text(file)));
const a = "R-2025-02-04";
const b = "R-2025-03-04";

describe("verify", () => {
  it("says that all holds, shortly; with a path each approval", async () => {
    const { exit, out, err, found } = await verified(() => {});
    expect({ exit, out, found }).toEqual({ exit: 0, out: "", found: [`${a} holds`, `${b} holds`] });
    expect(err).toMatch(/^2 sigill gäller\.\nFörteckningen över sigill slutar med [0-9a-f]{16}\.\n$/);
    const one = await verified(() => {}, first);
    expect(one.out).toMatch(
      /2025-02-04\.md:\d+ gäller R-2025-02-04, justerat av Eva Lind den 10 feb 2025\n$/,
    );
  });

  it("names the lines and the item that have changed, were added or are gone", async () => {
    const changed = await verified((store) =>
      edit(
        store,
        first,
        (text) => `${text.replace("att ordna en fest", "att ordna två fester")}\nOch mera.\n`,
      ),
    );
    expect(changed.exit).toBe(1);
    expect(changed.out).toMatch(/Rad \d+ ändrad, punkt 2\n {2}Rad \d+–\d+ tillagda, punkt 2\n/);
    const gone = await verified((store) => edit(store, first, (text) => text.replace("## § 2 Fest\n\n", "")));
    expect(gone.out).toMatch(/2 rader är borta före rad \d+, punkt 1/);
    const record = await verified((store) =>
      edit(store, first, (text) => text.replace("      - att ordna en fest.", "      - att ställa in.")),
    );
    expect(record.out).toMatch(/Rad \d+ ändrad, punkt 2/);
  });

  test.each<[string, (store: MemoryStore) => void, string[]]>([
    ["minutes removed", (store) => store.files.delete(first), [`${b} holds`, `${a} removed`]],
    [
      "the seal taken out",
      (store) => edit(store, first, (text) => text.replace(/seal:\n.*\n/, "")),
      [`${b} holds`, `${a} unsealed`],
    ],
    [
      "text before the header",
      (store) => edit(store, first, (text) => `x\n${text}`),
      [`${b} holds`, `${a} unreadable`],
    ],
    [
      "a line taken out of the list",
      (store) => edit(store, "seals.yaml", (text) => text.split("\n").slice(1).join("\n")),
      [`${a} unlisted`, `${b} holds`, `${b} list-broken`],
    ],
    [
      "the seal in a form that YAML alone takes for one",
      (store) =>
        edit(store, first, (text) =>
          text.replace("att ordna", "att inte ordna").replace("seal:\n", "? seal\n:\n"),
        ),
      [`${a} unreadable`, `${b} holds`, `${a} unsealed`],
    ],
    ["the list removed", (store) => store.files.delete("seals.yaml"), [`${a} unlisted`, `${b} unlisted`]],
    [
      "the status set back",
      (store) => edit(store, first, (text) => text.replace("status: approved", "status: final")),
      [`${a} changed`, `${b} holds`],
    ],
  ])("shows %s", async (_, change, expected) => {
    const { found, exit } = await verified(change);
    expect(found).toEqual(expected);
    expect(exit).toBeGreaterThan(0);
  });

  it("shows minutes that were replaced by others sealed anew", async () => {
    const places = archiveWith(approvedFiles);
    const store = places.openStore("/archive");
    store.write(first, minutes("2025-02-04").replace("en fest", "två fester"));
    const list = store.text("seals.yaml");
    const refused = await tryOut(places, ["justera", first, "--on", "2025-02-10"]);
    expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining("inte som när det förseglades") });
    store.files.delete("seals.yaml");
    await tryOut(places, ["justera", first, "--on", "2025-02-10"]);
    store.write("seals.yaml", list);
    const { exit, out } = await tryOut(places, ["verifiera"]);
    expect(exit).toBe(1);
    expect(out).toContain("inte förtecknat R-2025-02-04");
    expect(out).toContain("sigillet borta R-2025-02-04");
    expect((await tryOut(places, ["justera", first])).exit).toBe(1);
  });

  it("fails where another file claims to be the minutes", async () => {
    const twice = await verified((store) =>
      store.write("minutes/råd/kopia.md", store.text(first).replace(/seal:\n.*\n/, "")),
    );
    expect(twice).toMatchObject({ exit: 1, err: expect.stringContaining("R-2025-02-04") });
  });

  it("shows an attachment that was swapped or is gone", async () => {
    const swapped = await verified((store) => store.write("minutes/råd/taxa-2025-02-04.txt", "11 kr"));
    expect(swapped.exit).toBe(1);
    expect(swapped.out).toContain("Bilagan taxa-2025-02-04.txt är inte som när den förseglades.");
    const gone = await verified((store) => store.files.delete("minutes/råd/taxa-2025-02-04.txt"));
    expect(gone.out).toContain("Bilagan taxa-2025-02-04.txt finns inte.");
  });

  it("tells of a file that was moved, and does not fail", async () => {
    const moved = await verified((store) => {
      store.write("minutes/råd/februari.md", store.text(first));
      store.files.delete(first);
    });
    expect(moved.exit).toBe(0);
    expect(moved.out).toContain(`När det förseglades låg det i ${first}.`);
  });

  it("holds in a copy with other line ends and letters taken apart", async () => {
    const copied = await verified((store) => {
      for (const file of [first, second, "seals.yaml"]) {
        edit(store, file, (text) => text.replaceAll("\n", "\r\n").normalize("NFD"));
      }
    });
    expect({ exit: copied.exit, found: copied.found }).toEqual({
      exit: 0,
      found: [`${a} holds`, `${b} holds`],
    });
  });

  it("reads the copies that a synced folder makes of the list as one", async () => {
    const { exit } = await verified((store) => {
      const [one = "", two = ""] = store.text("seals.yaml").split("\n");
      store.write("seals.yaml", `${one}\n`);
      store.write("seals (Bos kopia).yaml", `${one}\n${two}\n`);
    });
    expect(exit).toBe(0);
  });

  it("names minutes that should have been approved by now, from the first that were sealed on", async () => {
    const late = await verified((store) => {
      store.write(path("2025-01-07"), minutes("2025-01-07"));
      store.write(path("2025-03-11"), minutes("2025-03-11"));
      store.write(path("2025-03-25"), minutes("2025-03-25"));
    });
    expect(late.exit).toBe(0);
    expect(late.found.filter((one) => one.endsWith("waiting"))).toEqual(["R-2025-03-11 waiting"]);
    expect(late.out).toContain("inte justerat R-2025-03-11\n  Återstår att justera: Eva Lind.\n");
    expect(late.err).toContain("1 tidigare protokoll har aldrig justerats med klubba");
  });
});

describe("approved minutes that somebody has set back to a draft by hand", () => {
  it.each([
    [["granska", "--fix"], 1],
    [["närvaro", first, "--present", "Siv Ek"], 2],
    [["slutför", first], 1],
    [["justera", first], 1],
  ])("stay as that person left them, so that it can be taken back: %j", async (words, wanted) => {
    const places = archiveWith(approvedFiles);
    const store = places.openStore("/archive");
    const text = store.text(first);
    const back = text
      .replace("status: approved", "status: draft")
      .replace("att ordna en fest. ^d2", "att ordna tre fester.");
    store.write(first, back);
    const { exit } = await tryOut(places, words);
    expect([exit, store.text(first)]).toEqual([wanted, back]);
    store.write(first, text);
    expect((await tryOut(places, ["verifiera"])).exit).toBe(0);
  });
});

it("approve says that the list lacked an approval, where it adds it", async () => {
  const places = archiveWith(approvedFiles);
  places.openStore("/archive").files.delete("seals.yaml");
  const { exit, err } = await tryOut(places, ["justera", first]);
  expect([exit, err]).toEqual([0, expect.stringContaining("hade inte en av justeringarna, och har dem nu")]);
  expect((await tryOut(places, ["justera", first])).err).toContain("inget har ändrats");
});
