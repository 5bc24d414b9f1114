import { describe, expect, test } from "vitest";
import { readJournal } from "../../format/index.ts";
import { desk } from "./world.fixture.ts";

/** The journal's records without id and instant, which every one has. */
function records(store: ReturnType<typeof desk>["store"]) {
  const { records: read, diagnostics } = readJournal("journal.yaml", store.text("journal.yaml"));
  expect(diagnostics).toEqual([]);
  return read.map(({ id: _id, at: _at, file: _file, line: _line, ...rest }) => rest);
}

describe("done", () => {
  test("appends one line and says what is done and how to take it back", async () => {
    const { klubba, journal } = desk();
    const { exit, out, err } = await klubba("klar", "04-03/a2", "--note", "Mejlat till alla");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const [line = ""] = journal();
    const id = /id: ([a-z][a-z0-9]{3}),/.exec(line)?.[1];
    expect(line).toBe(
      `- { id: ${id}, at: 2025-05-19T12:00:00+02:00, on: 2025-05-19, ref: VS-2025-04-03/a2, event: done, by: Bo Alm, text: Mejlat till alla }`,
    );
    expect(out).toBe(
      `Klart: VS-2025-04-03/a2 Siv Ek: skicka programmet\n  Blev det fel? klubba ångra ${id}\n`,
    );
  });

  test("takes several references, each with an id of its own", async () => {
    const { klubba, store } = desk();
    await klubba("klar", "04-03/a2", "a3", "f4");
    expect(records(store).map(({ ref }) => ref)).toEqual([
      "VS-2025-04-03/a2",
      "VS-2025-04-03/a3",
      "VS-2025-04-03/f4",
    ]);
    const ids = [...store.text("journal.yaml").matchAll(/id: (\w+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test("of several references that do not all fit writes none, and names every one that does not", async () => {
    const { klubba, journal } = desk();
    const { exit, out, err } = await klubba("klar", "a3", "a2", "d3", "a77");
    expect({ exit, out, journal: journal() }).toEqual({ exit: 2, out: "", journal: [] });
    expect(err.split("\n")).toEqual([
      "a2 kan betyda flera saker: VS-2025-04-03/a2, VS-2025-05-08/a2. Ange en av dem i sin helhet.",
      "VS-2025-04-03/d3: det är redan klart.",
      expect.stringContaining("a77 finns inte i arkivet."),
      "Inget noterades.",
      "",
    ]);
  });

  test("refuses what is done already, with the way to open it", async () => {
    const { klubba, journal } = desk();
    await klubba("klar", "a3");
    const { exit, err } = await klubba("klar", "a3");
    expect(exit).toBe(2);
    expect(err).toContain("VS-2025-04-03/a3: det är redan klart.");
    const [, remedy = ""] = /klubba (notera .*)\n/.exec(err) ?? [];
    expect((await klubba(...remedy.split(" "))).exit).toBe(0);
    expect(journal()).toHaveLength(2);
  });

  test("refuses a record whose id is not in the file yet", async () => {
    const { klubba, journal } = desk();
    const { exit, err } = await klubba("klar", "VS-2025-05-08/a1");
    expect({ exit, journal: journal() }).toEqual({ exit: 2, journal: [] });
    expect(err).toContain("klubba granska --fix minutes/vs/2025-05-08.md");
  });

  test("closes the action in the lists", async () => {
    const { klubba } = desk();
    expect((await klubba("uppgifter")).out).toContain("boka lokal");
    await klubba("klar", "a3");
    expect((await klubba("uppgifter")).out).not.toContain("boka lokal");
  });

  test("needs an archive", async () => {
    const { klubba } = desk({ "/annat/x.md": "# Möte" });
    const { exit, err } = await klubba("klar", "a3", "-C", "/annat");
    expect(exit).toBe(2);
    expect(err).toContain("klubba init");
  });
});

describe("--on", () => {
  test.each([
    ["igår", "2025-05-18"],
    ["i förrgår", "2025-05-17"],
    ["2025-04-29", "2025-04-29"],
    ["29 april", "2025-04-29"],
    ["idag", "2025-05-19"],
  ])("%s is %s", async (written, day) => {
    const { klubba, store } = desk();
    await klubba("klar", "a3", "--on", written);
    expect(records(store)).toMatchObject([{ on: day }]);
  });

  test.each([
    ["30 februari", "är ingen dag"],
    ["i maj", "är ingen dag"],
    ["imorgon", "2025-05-20 ligger i framtiden"],
    ["2025-12-24", "2025-12-24 ligger i framtiden"],
    ["24 december", "2024-12-24 ligger före mötet"],
    ["2025-04-02", "2025-04-02 ligger före mötet som VS-2025-04-03/a3 kommer från (2025-04-03)"],
  ])("%s is refused", async (written, words) => {
    const { klubba, journal } = desk();
    const { exit, err } = await klubba("klar", "a3", "--on", written);
    expect({ exit, journal: journal() }).toEqual({ exit: 2, journal: [] });
    expect(err).toContain(words);
  });
});

describe("record", () => {
  test.each<[string[], object]>([
    [["d2", "uppfyllt"], { ref: "VS-2025-04-03/d2", event: "condition-met" }],
    [["d2", "condition-failed"], { event: "condition-failed" }],
    [["d4", "antaget", "--organisation", "alby"], { event: "adopted", organisation: "Alby kommun" }],
    [
      ["d4", "declined", "--organisation", "Berga kommun"],
      { event: "declined", organisation: "Berga kommun" },
    ],
    [["d5", "besvarat", "--text", "Svar i bilaga"], { event: "answered", text: "Svar i bilaga" }],
    [["a3", "ny-tid", "--due", "30 maj"], { event: "due-changed", due: "30 maj" }],
    [["a3", "ny tid", "--due", "nästa möte"], { event: "due-changed", due: "nästa möte" }],
    [["a3", "ny ansvarig", "--owner", "Bo Alm"], { event: "owner-changed", owner: "Bo Alm" }],
    [["a3", "utgår"], { event: "cancelled" }],
    [["f4", "returned"], { event: "returned" }],
    [
      ["VS-2025-06-12", "flyttat", "--to-date", "17 juni", "--start-time", "kl 9", "--end-time", "12.30"],
      { ref: "VS-2025-06-12", event: "moved", date: "2025-06-17", start_time: "09:00", end_time: "12:30" },
    ],
    [["06-12", "inställt"], { ref: "VS-2025-06-12", event: "cancelled" }],
    [["06-12", "bekräftat", "--by", "Eva Lind"], { event: "confirmed", by: "Eva Lind" }],
  ])("%j", async (argv, record) => {
    const { klubba, store } = desk();
    expect(await klubba("notera", ...argv)).toMatchObject({ exit: 0, err: "" });
    expect(records(store)).toMatchObject([record]);
  });

  test.each<[string[], string]>([
    [["a3", "uppfyllt"], "VS-2025-04-03/a3 är en uppgift. Det som kan noteras är: klart, "],
    [["d4", "antaget"], "Ange också --organisation när du noterar antaget."],
    [["d4", "antaget", "--organisation", "Ceda"], "VS-2025-04-03/d4 ska antas av Alby kommun, Berga kommun."],
    [["d5", "uppfyllt"], "beslutet har inget villkor."],
    [["06-12", "ny mötestid"], "Ange också --start-time eller --end-time när"],
    [["06-12", "flyttat", "--to-date", "juni"], "--to-date: ”juni” är ingen dag."],
    [["06-12", "ny mötestid", "--start-time", "snart"], "--start-time: ”snart” är inget klockslag."],
    [["a3", "ny tid", "--due", "sdfg"], "--due: ”sdfg” går inte att tyda."],
    [["a3", "klart", "--owner", "Bo"], "--owner hör inte till klart."],
    [["a3", "klartt"], "Menade du klart?"],
    [["a3", "undone"], "Det finns ingen händelse"],
  ])("%j is refused", async (argv, words) => {
    const { klubba, journal } = desk();
    const { exit, err } = await klubba("notera", ...argv);
    expect({ exit, journal: journal() }).toEqual({ exit: 2, journal: [] });
    expect(err).toContain(words);
  });

  test("says that it has been said", async () => {
    const { klubba } = desk();
    await klubba("notera", "d2", "uppfyllt");
    const { exit, err } = await klubba("notera", "d2", "uppfyllt");
    expect(exit).toBe(2);
    expect(err).toContain("det är redan noterat (villkoret uppfyllt)");
  });

  test("keeps control characters and YAML out of the line, and what it says harmless", async () => {
    const { klubba, store } = desk();
    const text = 'a: "b", event: done }\n- { id: x\u001B[31m';
    const { out } = await klubba("notera", "a3", "note", "--text", text);
    expect(records(store)).toEqual([expect.objectContaining({ event: "note", text })]);
    expect(out).not.toContain("\u001B");
  });
});

describe("undo", () => {
  const before = `- { id: k1a4, at: 2025-05-02T10:00:00+02:00, on: 2025-05-02, ref: VS-2025-04-03/a2, event: done, by: Eva Lind }
- { id: k2b5, at: 2025-05-03T10:00:00+02:00, on: 2025-04-28, ref: VS-2025-04-03/a3, event: done, by: Eva Lind }
`;
  const written = { "/arkiv/journal.yaml": before };

  test("takes back the last record written, and says which", async () => {
    const { klubba, store } = desk(written);
    const { out } = await klubba("ångra");
    expect(out).toBe("Återtaget, klart (k2b5): VS-2025-04-03/a3 Per Ed: boka lokal\n");
    expect(records(store).at(-1)).toEqual({ on: "2025-05-19", ref: "k2b5", event: "undone", by: "Bo Alm" });
    expect(store.text("journal.yaml").startsWith(before)).toBe(true);
    expect((await klubba("uppgifter")).out).toContain("boka lokal");
  });

  test("goes on backwards, then has nothing left", async () => {
    const { klubba } = desk(written);
    await klubba("ångra");
    expect((await klubba("ångra")).out).toContain("(k1a4)");
    expect(await klubba("ångra")).toMatchObject({
      exit: 2,
      err: "Det finns inget att ta tillbaka i journalen.\n",
    });
  });

  test("takes back the record named, and an undoing too", async () => {
    const { klubba, store } = desk(written);
    expect((await klubba("undo", "k1a4")).out).toContain("VS-2025-04-03/a2");
    expect(await klubba("undo", "k1a4")).toMatchObject({ exit: 2, err: "k1a4 är redan återtagen.\n" });
    const undone = /id: (\w+),[^}]*event: undone/.exec(store.text("journal.yaml"))?.[1] ?? "";
    expect((await klubba("undo", undone)).exit).toBe(0);
    expect((await klubba("uppgifter", "--all", "--json")).out).toMatch(/"status": "done"/);
  });

  test("takes back what done has just recorded, by the id it gave", async () => {
    const { klubba } = desk(written);
    await klubba("notera", "f4", "klart");
    const { out } = await klubba("notera", "d2", "uppfyllt");
    const [, command = ""] = /klubba (.*)\n/.exec(out) ?? [];
    expect((await klubba(...command.split(" "))).out).toContain("VS-2025-04-03/d2");
  });

  test("names the nearest id", async () => {
    const { klubba } = desk(written);
    expect((await klubba("undo", "k1a5")).err).toContain("Menade du k1a4?");
  });

  test("will not take back another when the last one has no id", async () => {
    const line = "- { at: 2025-05-04T10:00:00+02:00, ref: VS-2025-04-03/f4, event: done }\n";
    const { klubba } = desk({ "/arkiv/journal.yaml": before + line });
    expect(await klubba("undo")).toMatchObject({
      exit: 2,
      err: expect.stringContaining("journal.yaml, rad 3"),
    });
  });
});

describe("--dry-run", () => {
  test.each([
    ["klar", "a3", "--dry-run"],
    ["notera", "d2", "uppfyllt", "-n"],
    ["ångra", "--dry-run"],
  ])("%s %s shows the line and writes nothing", async (...argv) => {
    const journal = "- { id: k1a4, at: 2025-05-02T10:00:00+02:00, ref: VS-2025-04-03/a2, event: done }\n";
    const { klubba, store } = desk({ "/arkiv/journal.yaml": journal });
    const { exit, out, err } = await klubba(...argv);
    expect({ exit, err }).toEqual({ exit: 0, err: "Inget skrivs. Till journal.yaml skulle läggas:\n" });
    expect(out).toMatch(/^- \{ id: [a-z]\w{3}, .*by: Bo Alm \}\n$/);
    expect(store.text("journal.yaml")).toBe(journal);
  });
});
