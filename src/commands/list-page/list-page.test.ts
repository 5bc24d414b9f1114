import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { klubba, network, terminal } from "../../cli/world.fixture.ts";
import { loadTexts } from "../../language/load.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";
import { agePicture } from "./ages.ts";

/** A page's text without its look, tags as single spaces. */
function wordsOf(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
}

const ask = (words: string, files = network) => klubba(words.split(" "), files);

describe("decisions --html", () => {
  it("shows the list with its columns, who chose it, how old it is, and what is late", async () => {
    const { exit, out, err } = await ask("beslut --html --forum VS");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^<!doctype html><html lang="sv">/i);
    const words = wordsOf(out);
    expect(words).toContain("4 beslut är öppna Läget tisdag 22 april 2025 Urval: Forum VS");
    // 6 February and 6 March to 22 April: 75 and 47 days. Only the one put off has been missed.
    expect(words).toContain("1–3 månader 1 3 4");
    expect(words).toContain("Alla 1 3 4");
    expect(words).toContain(
      "VS-2025-02-06/d3 Inköp av munskydd : att ge Siv Ek i uppdrag att ta in anbud ej klart Siv Ek 30 maj 6 feb för 2 månader sedan",
    );
    expect(out).not.toMatch(/<script|https?:\/\/|<link|@import|url\((?!#)/);
  });

  it("takes the filters, columns, order and groups of the list", async () => {
    const { out } = await ask(
      "decisions --all --kind approve --columns kind,ref --group status --html --language en",
    );
    const words = wordsOf(out);
    expect(words).toContain("Only: Kind approve");
    expect(words).toContain("conditional (1) Kind Ref approve VS-2025-03-06/d2");
    expect(words).not.toContain("VS-2025-02-06/d4");
  });

  it("puts decisions of several forums under a heading for each", async () => {
    const files = {
      ...network,
      "/arkiv/minutes/beredning/2025-04-01.md": `---
klubba: 1
id: BE-2025-04-01
forum: beredning
date: 2025-04-01
status: final
decisions:
  - { id: d1, kind: commission, clauses: [att följa upp VS-2025-02-06/d3], owner: [Eva Lind] }
---
`,
    };
    const { out } = await ask("beslut --html", files);
    expect(out).toMatch(
      /<h2 id="part-1">Beredningen \(1\)<\/h2>[^]*<h2 id="part-2">Vårdsamråd Norrsjö \(4\)<\/h2>/,
    );
    // A reference in a text leads to the row of what it names, which has that id, once.
    expect(out).toContain('att följa upp <a href="#r-VS-2025-02-06-d3">VS-2025-02-06/d3</a>');
    expect(out.split('id="r-VS-2025-02-06-d3"')).toHaveLength(2);
  });

  it("says so where nothing fits", async () => {
    const { exit, out } = await ask("beslut --html --kind avslå");
    expect(exit).toBe(0);
    expect(wordsOf(out)).toContain("Inget beslut stämmer med urvalet.");
    expect(out).not.toContain("<svg");
  });

  it("shows who has answered what with --adoption", async () => {
    const { out } = await ask("beslut --adoption --html -");
    // The journal's k1a1 tells of it, as of 1 April.
    expect(wordsOf(out)).toContain("Alby kommun antaget 1 apr k1a1 Berga kommun väntar");
    expect(out).not.toContain("<svg");
  });

  it("shows hostile texts as texts", async () => {
    const files = {
      ...network,
      "/arkiv/minutes/beredning/2025-04-01.md": `---
klubba: 1
id: BE-2025-04-01
forum: beredning
date: 2025-04-01
status: final
agenda:
  - { number: "1", title: "<script>alert(1)</script>" }
decisions:
  - { id: d1, agenda: "1", kind: commission, clauses: ['<img src=x onerror=alert(1)> \\u202e"'], owner: ['</td></table><b>'] }
---
`,
    };
    const { out } = await ask("beslut --html", files);
    expect(out).not.toMatch(/<script|<img|<b>|\u202e/);
    expect(out).toContain("&#x3C;script>alert(1)&#x3C;/script>");
  });
});

describe("status --html", () => {
  it("shows the chair's screen, all of it, with the same ages", async () => {
    const { exit, out } = await ask("läge --html --forum VS");
    expect(exit).toBe(0);
    const words = wordsOf(out);
    expect(words).toContain("Vårdsamråd Norrsjö Läget tisdag 22 april 2025");
    expect(words).toContain("Öppet: 4 beslut, 2 uppgifter.");
    expect(words).toContain("Missat (1)");
    expect(words).toContain(
      "Försenat (1) Beteckning Ärende Läge VS-2025-02-06/a3 Östen Åberg: räkna lagret 12 dagar för sent",
    );
    // The two actions are of 6 February and of 6 March.
    expect(words).toContain("1–3 månader 4 2 6");
  });

  it("gives every forum its part, and says where nothing has been read", async () => {
    const files = {
      ...network,
      "/arkiv/minutes/beredning/2025-04-01.md":
        "---\nklubba: 1\nid: BE-2025-04-01\nforum: beredning\ndate: 2025-04-01\nstatus: final\n---\n",
    };
    const { out } = await ask("status --html --language en", files);
    expect(wordsOf(out)).toContain("By forum");
    expect(out).toContain('<a href="#forum-1">');
    expect(out).toMatch(/<h2 id="forum-2">/);
    const none = await klubba(["läge", "--html"], { "/arkiv/klubba.yaml": "klubba: 1\nlanguage: sv\n" });
    expect(wordsOf(none.out)).toContain("Här finns inga protokoll eller minnesanteckningar än.");
  });
});

describe("where the page goes", () => {
  const run = async (words: string[], files: Record<string, string> = {}) => {
    const places = new MemoryPlaces({ ...network, ...files });
    const said = await klubba(words, {}, { places, ...terminal(80) });
    const store = places.openStore("/arkiv");
    return { ...said, read: (name: string) => new TextDecoder().decode(store.read(name) as Uint8Array) };
  };

  it("a file, which is replaced as long as klubba wrote it", async () => {
    const first = await run(["beslut", "--html", "öppet.html"]);
    expect(first).toMatchObject({ exit: 0, out: "" });
    expect(first.err).toMatch(/^Skrev öppet\.html\./);
    const page = first.read("öppet.html");
    expect(page).toContain("4 beslut är öppna");
    const again = await run(["läge", "--html", "öppet.html"], { "/arkiv/öppet.html": page });
    expect(again.err).toMatch(/^Ersatte öppet\.html\./);
    expect(again.read("öppet.html")).toContain("Missat");
  });

  test.each([
    [["beslut", "--html", "sida.html"], "finns redan", { "/arkiv/sida.html": "<!doctype html><p>Min egen" }],
    [["beslut", "--html", "minutes/vårdsamråd/2025-02-06.md"], "slutar på .html", {}],
    [["läge", "--html", "borta/sida.html"], "borta", {}],
    [["läge", "--html"], "klubba läge --html FIL.html", {}],
    [["beslut", "--html", "-"], "klubba beslut --html FIL.html", {}],
    [["beslut", "--html", "a.html", "--json"], "Bara en av", {}],
    [["läge", "--html", "a.html", "--json"], "Bara en av", {}],
  ])("%j is refused (%s)", async (words, why, files: Record<string, string>) => {
    const { exit, out, err, read } = await run(words, files);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(why);
    for (const [file, text] of Object.entries(files)) expect(read(file.slice(7))).toBe(text);
  });

  it("keeps the archive's language when the page is there already", async () => {
    const page = (await ask("beslut --html")).out;
    const { err } = await run(["decisions", "--html", "/annat/a.html"], { "/annat/a.html": page });
    expect(err).toMatch(/^Ersatte/);
  });
});

test("every open thing with a day counts in one band, by whole days from its meeting", async () => {
  const texts = await loadTexts("en");
  const asked = { title: "", parts: ["a", "b"] as const, urgent: true, asOf: "2025-04-22", texts };
  const bandOf = (date: string) =>
    agePicture([{ date, part: 0 }], asked)?.bands.findIndex(({ counts }) => counts[0] === 1);
  // 30 and 31 days, 365 and 366 days before; a day to come is young.
  expect(
    ["2025-03-23", "2025-03-22", "2024-04-22", "2024-04-21", "2023-04-01", "2025-05-01"].map(bandOf),
  ).toEqual([0, 1, 3, 4, 5, 0]);
  expect(agePicture([{ date: "", part: 0 }], asked)).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.record({ days: fc.nat(4000), part: fc.nat(1) }), { minLength: 1 }), (open) => {
      const day = (days: number) => new Date(Date.UTC(2025, 3, 22 - days)).toISOString().slice(0, 10);
      const picture = agePicture(
        open.map(({ days, part }) => ({ date: day(days), part })),
        asked,
      );
      const sum = (index: 0 | 1) => picture?.bands.reduce((all, { counts }) => all + counts[index], 0);
      expect(sum(0)).toBe(open.filter(({ part }) => part === 0).length);
      expect(sum(1)).toBe(open.filter(({ part }) => part === 1).length);
    }),
  );
});
