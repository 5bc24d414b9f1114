import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArchive } from "../archive/load.ts";
import { texts } from "../language/sv/index.ts";
import { minutesNames } from "./new/view.ts";
import { network } from "./secretary.fixture.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const said = texts.secretary;
const own = "templates/minnesanteckningar.md";
const april = "minutes/vårdsamråd/2025-04-03.md";
const argv = ["new", "VS", "--date", "2025-04-03"];
const agenda = [
  ["1", "Godkännande av dagordning", []],
  ["2", "Föregående anteckningar", ["VS-2025-03-06/f5"]],
  ["3", "Hjärtsvikt", ["VS-2025-03-06/d3"]],
  ["4", "Överenskommelsen för 2025", ["VS-2025-03-06/f4"]],
  ["5", "Kalendarium", []],
  ["6", "Övriga frågor", []],
];

async function readBack(store: Parameters<typeof readArchive>[0]) {
  const { minutes } = await readArchive(store, { selection: [], hasConfig: true });
  return minutes.find(({ file }) => file === april);
}

describe("every template", () => {
  it.each(["protokoll", "minnesanteckningar", "minutes", "empty"])(
    "%s gives exactly the agenda, and nothing else to find",
    async (template) => {
      const { err, store } = await tryOut(archiveWith(network), [...argv, "--template", template]);
      expect(err).not.toContain("{{");
      const { meeting } = (await readBack(store)) ?? {};
      expect(meeting?.agenda.map(({ number, title, follows = [] }) => [number, title, follows])).toEqual(
        agenda,
      );
      expect(meeting).toMatchObject({
        decisions: [],
        actions: [],
        follow_ups: [],
        upcoming_meetings: [],
        suggestions: [],
      });
    },
  );
});

describe("an archive's own template", () => {
  const withTemplate = (text: string, name = "minnesanteckningar") =>
    archiveWith({ ...network, [`templates/${name}.md`]: text });

  it("goes before the built-in one of its name", async () => {
    const mine =
      "---\n{{header}}\nsekretess: nej\n---\n\n# {{forum}} {{weekday}} {{day}}\n\n{{#items}}\n## {{heading}}\n\n{{#resumes}}{{resumes}}{{/resumes}}\n\n{{/items}}\n";
    const { store } = await tryOut(withTemplate(mine), argv);
    const text = store.text(april);
    expect(text).toContain(
      "secretary: Bo Alm\nsekretess: nej\n---\n\n# Vårdsamråd Norrsjö torsdag 3 apr 2025\n",
    );
    expect((await readBack(store))?.meeting.agenda).toHaveLength(6);
  });

  it("is taken where the forum names it", async () => {
    const places = archiveWith({
      ...network,
      "klubba.yaml": (network["klubba.yaml"] ?? "").replace(
        "prefix: VS\n",
        "prefix: VS\n    template: kort\n",
      ),
      "templates/kort.md": "{{#items}}\n## {{heading}}\n{{/items}}\n\nKort.\n",
    });
    const { store } = await tryOut(places, argv);
    expect(store.text(april)).toContain("Kort.\n");
  });

  it.each([
    [
      "---\n{{header}}\n---\n\n{{#items}}\n## {{numer}}. {{title}}\n{{/items}}\n",
      said.templateNames({ place: `${own}:6:4`, name: "numer", nearest: "number" }),
    ],
    [
      "---\n{{header}}\n---\n{{#items}}\n",
      said.templateSyntax({ place: `${own}:5:1`, detail: 'Unclosed section "items"' }),
    ],
    ["{{> protokoll}}\n", said.templateTag({ place: `${own}:1:1`, tag: "protokoll" })],
    ["---\nforum: {{forum}}\n---\n", said.templateHeader({ file: own })],
    ['---\n{{header}}\nplats: "{{place}}" x\n---\n', said.templateHeader({ file: own })],
  ])("%j is refused with what is wrong", async (template, words) => {
    const { exit, err, store } = await tryOut(withTemplate(template), argv);
    expect(exit).toBe(2);
    expect(err).toBe(`${words}\n`);
    expect(store.exists(april)).toBe(false);
  });

  it("may leave the agenda out, which is said", async () => {
    const { exit, err } = await tryOut(withTemplate("---\n{{header}}\n---\n\nFritt.\n"), argv);
    expect(exit).toBe(0);
    expect(err).toContain(said.templateAgenda({ file: own }));
  });

  it("of klubba.yaml is no template for minutes", async () => {
    const { exit, err } = await tryOut(archiveWith(network), [...argv, "--template", "../klubba"]);
    expect(exit).toBe(2);
    const known = "empty, minnesanteckningar, minutes, protokoll";
    expect(err).toBe(`${said.noTemplate({ name: "../klubba", nearest: undefined, known })}
`);
  });
});

describe("what comes from outside", () => {
  it("cannot end the comment that tells why a matter is back", async () => {
    const past = "minutes/vårdsamråd/2025-03-06.md";
    const odd = (network[past] ?? "").replace("hur kostnaden fördelas", "om a --> b\\n## 9. Falsk <!-- --!>");
    const text = odd.replace(/question: (.*?) \}/, 'question: "$1" }');
    const { store } = await tryOut(archiveWith({ ...network, [past]: text }), argv);
    expect(store.text(april)).toMatch(/^<!-- .*om a - - > b ## 9\. Falsk < ! - - - - ! >.* -->$/m);
    expect((await readBack(store))?.meeting.agenda).toHaveLength(6);
  });

  it.each([
    "två\n---\nevil: true",
    "--- # rubrik",
    "<!-- kommentar",
    'citat " och \\ och : kolon',
    "{{header}}",
    "## 9. Falsk\n\nrubrik",
  ])("cannot become more than a title or a place: %j", async (text) => {
    const { exit, store } = await tryOut(
      archiveWith(network),
      [
        argv,
        ["--item", text, "--place", text, "--chair", text, "--title", text, "--template", "protokoll"],
      ].flat(),
    );
    expect(exit).toBe(0);
    const { meeting } = (await readBack(store)) ?? {};
    expect(meeting).toMatchObject({ place: text, chair: text, title: text, id: "VS-2025-04-03" });
    expect(meeting?.agenda.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5"]);
    expect(Object.keys(meeting ?? {})).not.toContain("evil");
  });
});

it("the page about templates tells every name, and no other", () => {
  const page = readFileSync(new URL("../../docs/templates.md", import.meta.url), "utf8");
  const [, meeting = "", items = ""] = page.split("| name |");
  const told = (part: string) =>
    [...part.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) => cell.match(/\w+/g) ?? []).toSorted();
  const { items: itemNames, ...names } = minutesNames;
  expect(told(meeting)).toEqual([...Object.keys(names), "items"].toSorted());
  expect(told(items)).toEqual(Object.keys(itemNames ?? {}).toSorted());
});

it("says why a template of the archive's own cannot be read", async () => {
  const places = archiveWith({ ...network, "templates/vs.md": "" });
  places.openStore("/archive").files.set("templates/vs.md", Uint8Array.of(0x4d, 0xf6, 0x74, 0x65));
  const { exit, err } = await tryOut(places, [...argv, "--template", "vs"]);
  expect([exit, err]).toEqual([3, expect.stringContaining("templates/vs.md:1:1: Filen är inte sparad")]);
  expect(err).not.toContain(said.noTemplate({ name: "vs", nearest: undefined, known: "" }).slice(0, 12));
});
