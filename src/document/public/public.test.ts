import type { RootContent } from "mdast";
import { remark } from "remark";
import gfm from "remark-gfm";
import { describe, expect, it, test } from "vitest";
import { readArchive } from "../../archive/load.ts";
import { loadTexts } from "../../language/load.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import type { Block, MeetingDocument } from "../document.ts";
import { documentOf, itemOf } from "../extract.fixture.ts";
import { personalNumbersOf } from "./personal-numbers.ts";
import { plainText } from "./prose.ts";
import { publicDocument } from "./public.ts";

const texts = await loadTexts("sv");
const processor = remark().use(gfm);
/** Footnotes that are told of elsewhere in the file are known in each part of it. */
const notes = ["1", "2", "4"].map((name) => `\n\n[^${name}]: elsewhere`).join("");
const prose = (markdown: string): Block[] => {
  const { children } = processor.parse(markdown + (markdown.includes("]:") ? "" : notes));
  const elsewhere = (node: RootContent) =>
    node.type === "footnoteDefinition" && plainText([node]).trim() === "elsewhere";
  return [{ type: "prose", content: children.filter((node) => !elsewhere(node)) }];
};

const config = (others: string) => `klubba: 1
language: sv
privacy: { others: ${others} }
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - { name: Ylva Rask, aliases: [Ylva R], organisation: Alby kommun, email: ylva@example.org }
forums:
  kn:
    name: Kulturnämnden
    prefix: KN
    members:
      - { name: Eva Lind, role: chair }
      - { name: Siv Ek, role: member, organisation: Alby kommun }
`;

const header = `---
klubba: 1
id: KN-2025-04-03
forum: kn
date: 2025-04-03
status: final
chair: Eva Lind
secretary: Bo Alm
attendees:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - { name: Per Ed, organisation: Alby, substitute_for: Siv Ek }
  - { name: Ylva Rask, organisation: Alby, role: bibliotekschef }
  - { name: Tor Vik }
agenda:
  - { number: "4", title: Taxor för lokaler, presenter: [Ylva Rask] }
  - { number: "5", title: Val av ny museichef, case: KN 2025/17, public: false, attachments: [{ label: Ansökningar, file: bilagor/ansokningar.pdf }] }
  - { number: "6 B", title: Återrapport }
decisions:
  - { id: d4, agenda: "4", clauses: [att fastställa taxorna för lokaler] }
  - { id: d5, agenda: "5", clauses: [att anställa Måns Falk som museichef från 1 juni] }
actions:
  - { id: a5, agenda: "5", owner: [Bo Alm], task: ringa de sökande som inte fick tjänsten }
---
`;

async function shown(parts: Partial<MeetingDocument>, others = "name", front = header) {
  const store = new MemoryStore({ "klubba.yaml": config(others), "minutes/kn/2025-04-03.md": front });
  const archive = await readArchive(store, { selection: [], hasConfig: true });
  const [minutes] = archive.minutes;
  if (!minutes) throw new Error("no minutes");
  return publicDocument(documentOf(parts), { archive, minutes, texts, minutesTexts: texts, text: front });
}

async function publicly(parts: Partial<MeetingDocument>, others = "name"): Promise<MeetingDocument> {
  const given = await shown(parts, others);
  if ("unfound" in given) throw new Error(given.unfound.join());
  return given.document;
}

const wordsIn = (blocks: readonly Block[]) =>
  blocks
    .map(({ content }) => plainText(content))
    .join("")
    .trim();

/** The fixture's items, 5 of which is not public. */
const items = [
  { ...itemOf("item-4", "§ 4", "Taxor för lokaler"), blocks: prose("Taxorna höjs. Se [valet](#item-5).") },
  {
    ...itemOf("item-5", "§ 5", "Val av ny museichef"),
    facts: [{ label: "Diarienummer", value: "KN 2025/17" }],
    blocks: prose("Måns Falk anställs.[^1]\n\n![Måns Falk](falk.png)"),
    corrections: ["Rättat: från 2 juni"],
  },
  { ...itemOf("item-5-1", "§ 5.1", "Lön"), blocks: prose("Lönen sätts.") },
  { ...itemOf("item-6b", "§ 6 B", "Återrapport"), blocks: prose("Intet.[^2]") },
];

describe("an item that is not public", () => {
  it("becomes its number and says so, with those below it", async () => {
    const { items: given } = await publicly({ items });
    const withheld = "Punkten är inte offentlig och ingår inte i det här dokumentet.";
    const empty = { title: "Ej offentligt", facts: [], blocks: [], corrections: [], withheld };
    expect(given.slice(1, 3)).toEqual([
      { anchor: "item-5", label: "§ 5", ...empty },
      { anchor: "item-5-1", label: "§ 5.1", ...empty },
    ]);
    expect(given[0]).toEqual(items[0]);
  });

  it.each([
    ["its title in a list", "1. Taxor för lokaler\n2. Val av ny museichef", "[ej offentligt]"],
    ["its title in other letters", "VAL AV NY  MUSEICHEF behandlas sist.", "[ej offentligt] behandlas sist."],
    ["its title partly in bold", "**Val av** ny museichef", "[ej offentligt]"],
    ["its decision", "Att anställa Måns Falk som museichef från 1 juni.", "[ej offentligt]"],
    ["its task", "Kvar: ringa de sökande som inte fick tjänsten.", "Kvar: [ej offentligt]."],
    ["its case", "Se ärende KN 2025/17.", "Se ärende [ej offentligt]."],
    ["its attachment", "Läs [här](bilagor/ansokningar.pdf).", "Läs här."],
    ["its attachment's name", "Läs `bilagor/ansokningar.pdf`.", "Läs [ej offentligt]."],
    ["its attachment by a longer way", "Läs [här](../2025/bilagor/ansokningar.pdf#page=2).", "Läs här."],
    ["its attachment in percent signs", "Läs [här](bilagor/ansokningar%2Epdf).", "Läs här."],
    ["its picture", "![Ansökningar](bilagor/ansokningar.pdf)", ""],
    ["a picture's words", "![Val av ny museichef](a.png)", "[ej offentligt]"],
    ["a table's cell", "| Punkt |\n| --- |\n| Val av ny museichef |", "[ej offentligt]"],
    ["a footnote", "Se[^3].\n\n[^3]: Om val av ny museichef.", "[ej offentligt]"],
  ])("does not stand elsewhere: %s", async (_, markdown, wanted) => {
    const { opening, closing } = await publicly({
      items,
      opening: prose(markdown),
      closing: prose(markdown),
    });
    expect(JSON.stringify([opening, closing])).not.toMatch(
      /museichef|ansokningar|2025\/17|sökande|Ansökningar/i,
    );
    expect(wordsIn(opening)).toContain(wanted);
  });

  it("takes its attachments along, and its footnotes", async () => {
    const told = prose("[^1]: Född 1970.\n\n[^2]: Se förra mötet[^4].\n\n[^4]: I mars.");
    const given = await publicly({ items, closing: told });
    expect(given.attachments.map(({ label, items: of }) => [label, of])).toEqual([
      ["Bilaga 1", ["item-4"]],
      ["Bilaga 2", ["item-6b"]],
    ]);
    expect(wordsIn(given.closing)).not.toContain("1970");
    expect(wordsIn(given.closing)).toContain("I mars.");
  });

  it("leaves alone what public items say in the same words", async () => {
    const same = header.replace(
      "att anställa Måns Falk som museichef från 1 juni",
      "att fastställa taxorna för lokaler",
    );
    const given = await shown(
      { items, opening: prose("Nämnden beslutar att fastställa taxorna för lokaler.") },
      "name",
      same,
    );
    expect("document" in given && wordsIn(given.document.opening)).toBe(
      "Nämnden beslutar att fastställa taxorna för lokaler.",
    );
  });

  it("stops everything where it cannot be found in the text", async () => {
    expect(await shown({ items: items.filter(({ anchor }) => anchor === "item-4") })).toEqual({
      unfound: ["5"],
    });
  });
});

describe("where an item that is not public ends", () => {
  const between = { ...itemOf("item-x3", "", "Bakgrund"), blocks: prose("Måns Falk söker.") };
  const cut = [...items.slice(0, 2), between, ...items.slice(3)];

  it("a heading without a number behind it is left out too", async () => {
    const { items: given } = await publicly({ items: cut });
    expect(given.map(({ title }) => title)).toEqual([
      "Taxor för lokaler",
      "Ej offentligt",
      "Ej offentligt",
      "Återrapport",
    ]);
  });

  it("unless the agenda says that it is public", async () => {
    const front = header.replace(/(agenda:\n)/, "$1  - { title: Bakgrund, public: true }\n");
    const given = await shown({ items: cut }, "name", front);
    expect("document" in given && given.document.items[2]?.title).toBe("Bakgrund");
  });

  it("is known by its title where it has no number", async () => {
    const front = header.replace('number: "5", title', "title");
    const given = await shown(
      { items: items.slice(1, 2), opening: prose("1. Val av ny museichef") },
      "name",
      front,
    );
    expect("document" in given && wordsIn(given.document.opening)).toBe("[ej offentligt]");
  });

  it("stops everything where the text has it under another number and title, though its record is known", async () => {
    const prosaic = `${header}\n## § 4 Taxor för lokaler\n\n## § 15 Anställning\n\nMåns Falk anställs.\n`;
    expect(await shown({ items }, "name", prosaic)).toEqual({ unfound: ["5"] });
    const told = await shown({ items }, "name", prosaic.replace("§ 15 Anställning", "§ 5 Anställning"));
    expect("document" in told).toBe(true);
  });
});

describe("an item of a draft that is not public", () => {
  const draft = (agenda: string, prose: string) =>
    `${header.replace("status: final", "status: draft").replace(/agenda:[^]*---\n$/, "")}agenda:\n${agenda}---\n\n${prose}`;
  const front = draft(
    '  - { number: "5", public: false }\n',
    "## 5. Val av ny museichef\n\nMåns Falk anställs.\n",
  );

  it("has its title from the text", async () => {
    const given = await shown(
      { items: items.slice(1, 2), opening: prose("Val av ny museichef") },
      "name",
      front,
    );
    expect("document" in given && wordsIn(given.document.opening)).toBe("[ej offentligt]");
  });

  it("may be told by its title alone", async () => {
    const byTitle = front.replace('number: "5"', "title: Val av ny museichef");
    const given = await shown({ items: items.slice(1, 2) }, "name", byTitle);
    expect("document" in given && given.document.items[0]?.title).toBe("Ej offentligt");
  });

  it("stops everything where no heading is it", async () => {
    const given = await shown({ items: items.slice(0, 1) }, "name", front.replace("## 5.", "## 15."));
    expect(given).toEqual({ unfound: ["5"] });
  });
});

describe("people who are neither members nor officials", () => {
  const attendance = [
    {
      title: "Närvarande",
      groups: [
        { organisation: "Region Norrsjö", people: [{ name: "Eva Lind", role: "ordförande", note: "" }] },
        {
          organisation: "Alby kommun",
          people: [
            { name: "Per Ed", role: "", note: "ersättare för Siv Ek" },
            { name: "Ylva Rask", role: "bibliotekschef", note: "" },
          ],
        },
        { organisation: "", people: [{ name: "Tor Vik", role: "", note: "" }] },
      ],
    },
  ];

  it.each([
    ["name", ["Eva Lind, ordförande", "Per Ed", "Ylva Rask, bibliotekschef", "Tor Vik"]],
    ["organisation", ["Eva Lind, ordförande", "Per Ed", "Företrädare, bibliotekschef", "En person"]],
    ["role", ["Eva Lind, ordförande", "Per Ed", "Bibliotekschef", "En person"]],
  ])("stand in the list by %s", async (others, wanted) => {
    const { attendance: given } = await publicly({ items, attendance }, others);
    const people = given.flatMap(({ groups }) => groups.flatMap((group) => group.people));
    expect(people.map(({ name, role }) => [name, role].filter((part) => part !== "").join(", "))).toEqual(
      wanted,
    );
  });

  test.each([
    ["Ylva Rask informerar.", "Företrädare för Alby kommun informerar."],
    ["Ylva Rasks förslag.", "Företrädare för Alby kommuns förslag."],
    ["Ylva\u00a0Rask, Alby, och Eva Lind.", "Företrädare för Alby kommun, och Eva Lind."],
    ["Ylva Rask (Alby kommun) går.", "Företrädare för Alby kommun går."],
    ["**Ylva** Rask går.", "Företrädare för Alby kommun går."],
    ["Ylva går. Ylvas bil.", "Företrädare för Alby kommun går. Företrädare för Alby kommuns bil."],
    ["Mejla <ylva@example.org>.", "Mejla företrädare för Alby kommun."],
    ["Tor Vik frågar.", "En person frågar."],
    ["Siv Ek, Per Ed och Bo Alm är överens.", "Siv Ek, Per Ed och Bo Alm är överens."],
    ["Frågan är raskt avklarad.", "Frågan är raskt avklarad."],
  ])("are not named in prose: %s", async (markdown, wanted) => {
    const { opening } = await publicly({ items, opening: prose(markdown) }, "organisation");
    expect(wordsIn(opening)).toBe(wanted);
    expect(JSON.stringify(opening)).not.toMatch(/ylva/i);
  });

  it("are not named in facts either", async () => {
    const named = items.map((item) => ({
      ...item,
      facts: [{ label: "Föredragande", value: "Ylva Rask, Alby" }],
    }));
    const { items: given } = await publicly({ items: named }, "role");
    expect(given[0]?.facts).toEqual([{ label: "Föredragande", value: "Bibliotekschef" }]);
  });
});

describe("personal identity numbers", () => {
  it("are found wherever they would be shown", () => {
    const link: RootContent = { type: "link", url: "https://example.org/?nr=811218-9876", children: [] };
    const document = documentOf({
      items: [{ ...itemOf("item-4", "§ 4", "Taxor"), blocks: prose("Den klagande (9001**01**-0017).") }],
      closing: [{ type: "prose", content: [link] }],
      standing: ["Justerat 070101-2346"],
    });
    expect([...personalNumbersOf(document).values()].sort()).toEqual([
      "0701XX-XXXX",
      "8112XX-XXXX",
      "9001XX-XXXX",
    ]);
  });

  it("of an item that is not public are not shown", async () => {
    const secret = items.map((item) =>
      item.anchor === "item-5" ? { ...item, blocks: prose("Sökande: 811218-9876") } : item,
    );
    expect(personalNumbersOf(await publicly({ items: secret })).size).toBe(0);
  });
});
