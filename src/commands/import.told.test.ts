import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { giveUp } from "../ports/scripted-prompt.ts";
import { shipped, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
forums:
  samråd: { name: Samrådet, prefix: SA }
`;

/** An archive at /archive and documents at /gamla. */
function world(documents: Readonly<Record<string, string>>) {
  const placed = Object.entries(documents).map(([name, text]) => [`/gamla/${name}`, text]);
  return new MemoryPlaces({ "/archive/klubba.yaml": config, ...Object.fromEntries(placed) }, shipped);
}

const file = "minutes/samråd/2025-04-03.md";

const minutesOf = (forum: string, ...decisions: string[]) =>
  [
    `# Minnesanteckningar ${forum}\n\n3 april 2025\n`,
    ...decisions.map((text, index) => `## ${index + 4}. Ärende ${index}\n\n**Beslut**\n\n${text}\n`),
  ].join("\n");

describe("a document with more in it than front matter can hold", () => {
  it("stays a draft, and it is told why", async () => {
    const long = `att anta ${"den utförliga planen och ".repeat(56)}avtalet.`;
    const places = world({ "a.md": minutesOf("Samrådet", ...Array.from({ length: 200 }, () => long)) });
    const { out, store } = await tryOut(places, ["import", "../gamla"]);
    expect(out).toContain(
      "Det blev ett utkast. Med alla uppgifter skulle filhuvudet bli större än vad klubba läser",
    );
    expect(store.text(file)).toMatch(/^status: draft$/m);
  });
});

describe("a document that gives one id to two records", () => {
  const twice = minutesOf("Samrådet", "att godkänna budgeten. ^d4", "att anta planen. ^d4");

  it("stays a draft, and it is told where they stand", async () => {
    const { exit, out, store } = await tryOut(world({ "a.md": twice }), ["import", "../gamla"]);
    const text = store.text(file);
    const lineOf = (words: string) => text.split("\n").findIndex((line) => line.includes(words)) + 1;
    expect(text).toMatch(/^status: draft$/m);
    expect([exit, out.split("\n")[1]?.trim()]).toEqual([
      0,
      `${file}:${lineOf("anta planen")}: beteckningen d4 är redan använd på rad ${lineOf("godkänna budgeten")}: det blev ett utkast. Ändra den ena beteckningen och slutför sedan utkastet med klubba slutför.`,
    ]);
    const english = await tryOut(world({ "a.md": twice }), ["import", "../gamla"], { language: "en" });
    expect(english.out).toContain(`the id d4 is already used on line ${lineOf("godkänna budgeten")}`);
  });

  it("also where one of them stands within its line, or in the document's own front matter", async () => {
    const within = minutesOf("Samrådet", "att anta planen. ^d4 Mer om detta senare.", "att bifalla. ^d4");
    const front = `---\ndecisions:\n  - { id: d4, clauses: [att anta planen] }\n  - { id: d4, clauses: [att bifalla] }\n---\n${minutesOf("Samrådet")}`;
    for (const text of [within, front]) {
      const { out, store } = await tryOut(world({ "a.md": text }), ["import", "../gamla"]);
      expect(out).toContain("beteckningen d4 är redan använd på rad");
      expect(store.text(file)).toMatch(/^status: draft$/m);
    }
  });

  it("is another than one whose ids differ, which becomes final", async () => {
    const { out, store } = await tryOut(world({ "a.md": twice.replace("planen. ^d4", "planen. ^d5") }), [
      "import",
      "../gamla",
    ]);
    expect(out).not.toContain("d4");
    expect(store.text(file)).toMatch(/^status: final$/m);
  });
});

describe("what import tells on a terminal", () => {
  const long = "Samverkansgruppen för barn och unga med behov av samordnat stöd i Norrsjö";
  const documents = { "Anteckningar från ett av vårens möten.txt": minutesOf(long, "att bifalla.") };

  it("is folded between words, set in, and all there", async () => {
    const piped = await tryOut(world(documents), ["import", "../gamla"]);
    const { prompt: _, ...shown } = await tryOut(world(documents), ["import", "../gamla"], {
      answers: ["Låt det vara så länge"],
    });
    const lines = shown.out.split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    expect(lines.length).toBeGreaterThan(piped.out.split("\n").length);
    expect(lines[1]).toMatch(/^ {2}\S/);
    expect(lines.find((line) => line.startsWith("    Forumet"))).toBeDefined();
    expect(shown.out.split(/\s+/)).toEqual(piped.out.split(/\s+/));
  });

  it("is one line each where there is no terminal", async () => {
    const { out } = await tryOut(world(documents), ["import", "../gamla"]);
    expect(out.split("\n")).toHaveLength(3);
  });
});

describe("a new forum that the document names in the middle of a sentence", () => {
  const text = minutesOf("x", "att bifalla.").replace(
    "Minnesanteckningar x",
    "Protokoll fört vid styrelsens möte",
  );

  it("gets a name with a capital where it is asked about and where it is added", async () => {
    const asked = await tryOut(
      world({ "a.md": `---\nforum: styrelsen\n---\n${text}` }),
      ["import", "../gamla"],
      {
        answers: ["Ett nytt forum"],
      },
    );
    expect(asked.prompt.seen.join("\n")).toContain("”Styrelsen”");
    expect(asked.store.text("klubba.yaml")).toContain("name: Styrelsen\n");
  });

  it("keeps a name that is spelt with a small letter first", async () => {
    const { store } = await tryOut(world({ "a.md": `---\nforum: eHälsorådet\n---\n${text}` }), [
      "import",
      "--add-forums",
      "../gamla",
    ]);
    expect(store.text("klubba.yaml")).toContain("name: eHälsorådet\n");
  });
});

describe("the same minutes, in two forms", () => {
  const text = minutesOf("Hamngruppen", "att godkänna budgeten.");

  it("are imported once, also when their forum has only been added since", async () => {
    const places = world({ "a.txt": text.replaceAll("**", ""), "b.md": text });
    const first = await tryOut(places, ["import", "../gamla/b.md"]);
    expect(first.out).toContain("Forumet ”Hamngruppen” finns inte i klubba.yaml.");
    const { out, err } = await tryOut(places, ["import", "../gamla", "--add-forums"]);
    expect(out).toContain("a.txt: samma protokoll finns redan, som minutes/Hamngruppen/2025-04-03.md");
    expect(err).toContain("0 dokument importerade, 2 fanns redan.");
  });

  it("are told by a dry run too", async () => {
    const samråd = minutesOf("Samrådet", "att godkänna budgeten.");
    const both = world({ "a.md": samråd, "b.txt": samråd.replaceAll("**", "") });
    const { out, store } = await tryOut(both, ["import", "../gamla", "--dry-run"]);
    expect(out).toContain(`b.txt: samma protokoll finns redan, som ${file}`);
    expect(store.exists(file)).toBe(false);
  });
});

describe("Ctrl+C at the question about a forum", () => {
  const documents = {
    "a.md": minutesOf("Samrådet", "att bifalla."),
    "b.pdf": "%PDF-1.4\n%",
    "c.md": minutesOf("Byarådet", "att anta planen.").replace("3 april", "4 april"),
    "d.md": minutesOf("Samrådet", "att avslå.").replace("3 april", "5 april"),
  };

  it("tells what was imported, what could not be read, and what is left; the same command goes on", async () => {
    const asked = await tryOut(world(documents), ["import", "../gamla"], { answers: [giveUp] });
    expect(asked.exit).toBe(130);
    expect(asked.out).toContain(`a.md → ${file}`);
    expect(`${asked.out}${asked.err}`).toContain("b.pdf: inte importerad.");
    expect(asked.err).toMatch(/Avbrutet\. 2 dokument importerades inte: \S*c\.md, \S*d\.md\. /);
    expect(asked.store.exists(file)).toBe(true);
  });

  it("is told of all that are left, the first by name", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, number) => [`n${number + 10}.md`, documents["c.md"]]),
    );
    const { err } = await tryOut(world(many), ["import", "../gamla"], { answers: [giveUp] });
    expect(err.replace(/\s+/g, " ")).toMatch(
      /25 dokument importerades inte: \S*n10\.md.*n29\.md, och 5 till\./,
    );
  });
});
