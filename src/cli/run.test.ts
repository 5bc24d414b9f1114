import { describe, expect, test } from "vitest";
import type { Folded } from "../archive/folded.ts";
import { DamagedPiece } from "../ports/shelf.ts";
import { klubba, network, terminal } from "./world.fixture.ts";
import type { Index } from "./world.ts";

describe("help", () => {
  test("lists every command in the user's language, and in which one it is told", async () => {
    const swedish = await klubba(["--help"], network);
    expect(swedish).toMatchObject({ exit: 0, err: "" });
    expect(swedish.out).toContain("Så här: klubba [KOMMANDO]");
    expect(swedish.out).toMatch(/^ {2}beslut +visar vilka beslut/m);
    expect(swedish.out).not.toMatch(/Usage|Options|display help/);
    const english = await klubba(["help"], {}, { cwd: "/" });
    expect(english.out).toContain("Usage: klubba [COMMAND]");
    expect(english.out).toMatch(/^ {2}decisions +lists the decisions/m);
  });

  test("of one command, by either name and either way to ask", async () => {
    const { out } = await klubba(["beslut", "--help"], network);
    expect(out).toContain("Så här: klubba beslut [ALTERNATIV] [FIL…]");
    expect(out).toContain("--as-of <DAG>");
    for (const argv of [
      ["decisions", "-h"],
      ["hjälp", "beslut"],
      ["help", "decisions"],
    ]) {
      expect((await klubba(argv, network)).out).toBe(out);
    }
  });

  test("shows options that every command has", async () => {
    const { out } = await klubba(["visa", "--help"], network);
    expect(out).toContain("klubba visa [ALTERNATIV] BETECKNING…");
    expect(out).toContain("-C, --directory <MAPP>");
  });

  test("the version", async () => {
    expect(await klubba(["--version"], network)).toEqual({ exit: 0, out: "1.2.3\n", err: "" });
    expect(await klubba(["-V"], network)).toMatchObject({ out: "1.2.3\n" });
  });
});

describe("words that klubba does not know", () => {
  test.each([
    [["beslt"], "ingen fil eller mapp som heter ”beslt”. Menade du beslut?"],
    [["decisionz"], "Menade du decisions?"],
    [["beslut", "--fourm", "VS"], "Okänt alternativ --fourm. Menade du --forum?"],
    [["beslut", "--forum"], "Efter --forum ska det stå något mer."],
    [["beslut", "-C"], "Efter --directory ska det stå något mer."],
    [["visa"], "BETECKNING saknas."],
    [["help", "beslt"], "Menade du beslut?"],
    [["--language", "de", "beslut"], "--language kan inte vara ”de”."],
    [["-C", "/borta", "beslut"], "There is no folder /borta."],
    [["beslut", "--forum", "Samrådt"], "--forum: ”Samrådt” finns inte. Menade du Samrådet?"],
    [["beslut", "--status", "pendin"], "Menade du pending?"],
    [["beslut", "--since", "snart"], "--since: ”snart” är ingen dag"],
    [["beslut", "--sort", "färg"], "--sort: ”färg” finns inte."],
    [["beslut", "--json", "--csv"], "kan inte anges samtidigt"],
    [["visa", "d99"], "d99 finns inte i arkivet."],
    [["visa", "VS-2025-02-06/d33"], "Menade du VS-2025-02-06/d3?"],
    [["visa", "VS-2025-02-06/d33", "--language", "en"], "Did you mean VS-2025-02-06/d3?"],
  ])("klubba %j", async (argv, words) => {
    const { exit, out, err } = await klubba(argv, network);
    expect(err).toContain(words);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });

  test("what is written after -- is never an option", async () => {
    const { exit, err } = await klubba(["beslut", "--", "--all"], network);
    expect(err).toContain("--all");
    expect(exit).toBe(3);
  });
});

describe("commands by name", () => {
  test.each(["beslut", "BESLUT", "decisions"])("%s lists decisions", async (name) => {
    expect((await klubba([name], network)).out).toContain("4 beslut är öppna");
  });

  test.each(["läge", "lage", "la\u0308ge", "status"])("%s is the chair's screen", async (name) => {
    expect((await klubba([name], network)).out).toBe((await klubba([], network)).out);
  });
});

describe("the language", () => {
  const bare = { "/arkiv/x.md": "---\ndate: 2025-01-01\n---\n" };

  test.each([
    ["the option first", { KLUBBA_LANGUAGE: "sv" }, ["--language", "en"], network, "4 decisions open"],
    ["then KLUBBA_LANGUAGE", { KLUBBA_LANGUAGE: "en", LANG: "sv_SE" }, [], network, "4 decisions open"],
    ["then the archive's", { LANG: "en_GB.UTF-8" }, [], network, "4 beslut är öppna"],
    ["then the system's", { LANG: "sv_SE.UTF-8" }, [], bare, "Inget beslut är öppet."],
    ["LC_ALL before LANG", { LC_ALL: "en_US.UTF-8", LANG: "sv_SE.UTF-8" }, [], bare, "No decision is open."],
    ["English where nothing tells", { LANG: "de_DE.UTF-8" }, [], bare, "No decision is open."],
  ] as const)("is %s", async (_, env, argv, files, words) => {
    const { out, err } = await klubba([...argv, "decisions"], files, { env });
    expect(out + err).toContain(words);
  });
});

describe("the archive", () => {
  const inside = {
    ...network,
    "/annat/2025-03-01.md": "---\ndate: 2025-03-01\n---\n",
    "/annat/läs.md": "---\ndate: 2025-03-02\n---\n",
  };

  test("is the nearest upwards", async () => {
    const { out } = await klubba(["beslut"], network, { cwd: "/arkiv/minutes/vårdsamråd" });
    expect(out).toContain("4 beslut");
  });

  test("is where -C says", async () => {
    expect((await klubba(["-C", "/arkiv", "beslut"], network, { cwd: "/" })).out).toContain("4 beslut");
    expect((await klubba(["beslut", "-C", "arkiv"], network, { cwd: "/" })).out).toContain("4 beslut");
  });

  test("is the one a path lies in, and the list keeps to the path", async () => {
    const { out } = await klubba(["beslut", "arkiv/minutes/vårdsamråd/2025-03-06.md"], network, { cwd: "/" });
    expect(out).toContain("2 beslut");
    expect(out).toContain("VS-2025-03-06/d5");
    expect((await klubba(["beslut", "arkiv"], network, { cwd: "/" })).out).toContain("4 beslut");
  });

  test("need not be one: a folder or a file of Markdown will do", async () => {
    const list = async (...paths: string[]) =>
      JSON.parse((await klubba(["möten", "--all", "--json", ...paths], inside, { cwd: "/" })).out).length;
    expect(await list("annat")).toBe(2);
    expect(await list("annat/läs.md")).toBe(1);
    expect((await klubba(["annat/läs.md"], inside, { cwd: "/" })).exit).toBe(0);
  });

  test("is one at a time", async () => {
    const { exit, err } = await klubba(["beslut", "/arkiv/minutes", "/annat"], inside);
    expect(err).toContain("hör till olika arkiv");
    expect(exit).toBe(2);
  });

  test("where there is none, says how to begin", async () => {
    const { exit, out, err } = await klubba(["beslut"], { "/arkiv/annat.txt": "x" });
    expect(err).toContain("klubba init");
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
  });
});

describe("a file that cannot be read", () => {
  const broken = { ...network, "/arkiv/minutes/vårdsamråd/2025-01-09.md": "---\nforum: vårdsamråd\n" };

  test("is named with place and remedy, hides nothing else, and makes the exit code 3", async () => {
    const { exit, out, err } = await klubba(["beslut"], broken, { cwd: "/arkiv/minutes" });
    expect(out).toContain("4 beslut");
    expect(err).toMatch(/^vårdsamråd\/2025-01-09\.md:1:1: .*\n {2}.+\n$/);
    expect(exit).toBe(3);
  });

  test("is named where it was asked for and is not there", async () => {
    const { exit, err } = await klubba(["beslut", "minutes/borta.md"], network);
    expect(err).toContain("minutes/borta.md:1:1:");
    expect(exit).toBe(3);
  });
});

test("an error that nobody foresaw is told without a stack, with --debug with one", async () => {
  const clock = {
    today: (): string => {
      throw new Error("klockan har stannat\u001b[2J");
    },
    now: () => "",
  };
  const told = await klubba(["beslut"], network, { clock });
  expect(told).toMatchObject({ exit: 4, out: "" });
  expect(told.err).toContain("klockan har stannat␛[2J");
  expect(told.err).not.toContain("at ");
  expect((await klubba(["beslut", "--debug"], network, { clock })).err).toContain("run.test.ts");
});

test("what was kept and turns out to be damaged is found out anew", async () => {
  let asked = 0;
  const damaged: Folded = {
    whole: { config: {}, minutes: [], journal: [], diagnostics: [] },
    archive: { config: {}, minutes: [], journal: [], diagnostics: [] },
    register: new Proxy({} as Folded["register"], {
      get: () => {
        throw new DamagedPiece();
      },
    }),
    asOf: "2025-04-22",
    today: "2025-04-22",
  };
  const index: Index = {
    facts: { files: () => undefined, minutes: () => Promise.resolve(new Map()) },
    words: () => Promise.resolve(undefined),
    open: () => {
      asked++;
      return Promise.resolve(damaged);
    },
    save: () => Promise.resolve(),
  };
  const known = await klubba(["beslut"], network, { openIndex: () => Promise.resolve(index) });
  expect(known).toEqual(await klubba(["beslut"], network));
  expect(asked).toBe(1);
});

test("tables fit the terminal, COLUMNS in a pipe, and 80 columns else", async () => {
  const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
  expect(widest((await klubba(["beslut"], network)).out)).toBeLessThanOrEqual(80);
  expect(widest((await klubba(["beslut"], network, { env: { COLUMNS: "120" } })).out)).toBeGreaterThan(80);
  expect(widest((await klubba(["beslut"], network, terminal(60))).out)).toBeLessThanOrEqual(60);
  const endless = { env: { COLUMNS: "99999999" } };
  expect(widest((await klubba(["läge"], network, endless)).out)).toBeLessThanOrEqual(1000);
});

test("colour is the terminal's to give and --no-colour's to take", async () => {
  const colourful = { terminal: { ...terminal(80).terminal, colour: true } };
  expect((await klubba(["beslut"], network, colourful)).out).toContain("\u001b[");
  expect((await klubba(["beslut", "--no-colour"], network, colourful)).out).not.toContain("\u001b[");
  expect((await klubba(["--no-color", "beslut"], network, colourful)).out).not.toContain("\u001b[");
});
