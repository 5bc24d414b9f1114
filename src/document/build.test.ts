import fc from "fast-check";
import type { RootContent } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import { readArchive } from "../archive/load.ts";
import { loadTexts } from "../language/load.ts";
import type { Texts } from "../language/texts.ts";
import { MemoryStore } from "../ports/memory-store.ts";
import { buildDocument } from "./build.ts";
import type { Block, MeetingDocument } from "./document.ts";
import { loadMarkdown, type MarkdownReader } from "./markdown.ts";
import { wordsOf } from "./tree.ts";

const file = "minutes/vs/2025-04-03.md";
const config = `klubba: 1
language: sv
organisations: [{ name: Region Norrsjö }, { name: Alby kommun, aliases: [Alby] }]
forums:
  vs:
    name: Vårdsamråd Norrsjö
    prefix: VS
    minutes: protocol
    numbering: year
`;
const facts = `klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
start_time: "09:00"
end_time: "10:30"
place: Folkets hus
chair: Eva Lind
secretary: Bo Alm
attendees:
  - { name: Eva Lind, organisation: Region Norrsjö, role: chair }
  - { name: Siv Ek, organisation: Alby, substitute_for: Per Ed, remote: true, until: "09:40" }
  - { name: Åsa Blom, organisation: Region Norrsjö, items: ["4", "5"] }
`;

let texts: Texts;
let read: MarkdownReader;
beforeAll(async () => {
  texts = await loadTexts("sv");
  read = await loadMarkdown();
});

/** The document of minutes with this front matter and prose. */
async function build(
  prose: string,
  { front = `${facts}status: draft\n`, journal = "" } = {},
): Promise<MeetingDocument> {
  const text = `---\n${front}---\n\n${prose}`;
  const files = {
    "klubba.yaml": config,
    [file]: text,
    ...(journal === "" ? {} : { "journal.yaml": journal }),
  };
  const archive = await readArchive(new MemoryStore(files), { selection: [], hasConfig: true });
  const [minutes] = archive.minutes;
  if (!minutes) throw new Error("unreadable");
  const linkTo = (url: string) => (/^https?:/.test(url) ? url : undefined);
  return buildDocument({ text, minutes, archive, asOf: "2025-06-01", texts, read, linkTo });
}

/** "Beslut| att godkänna" for a decision, the words alone for prose. */
function told(blocks: readonly Block[]): string[] {
  return blocks.map(({ content, ...block }) => {
    const words = wordsOf(content).replace(/\s+/g, " ").trim();
    return block.type === "decision" ? `${block.heading}| ${words}` : words;
  });
}

function itemsOf(document: MeetingDocument): [string, string, ...string[]][] {
  return document.items.map(({ label, title, blocks }) => [label, title, ...told(blocks)]);
}

describe("a document's items", () => {
  it("stand below their headings, decisions set off, without ids", async () => {
    const document = await build(`## § 4 Taxor, Bilaga 1

*Föredragande: Siv Ek*

Taxorna har inte höjts på tre år.

**Rådets beslut**

att höja taxorna, och

att se över dem varje år. ^d4

- [ ] Siv Ek: skicka taxorna (senast 10 april) ^a4

## § 5 Val

Mötet valde inte.
`);
    expect(itemsOf(document)).toEqual([
      [
        "§ 4",
        "Taxor",
        "Föredragande: Siv Ek Taxorna har inte höjts på tre år.",
        "Rådets beslut| att höja taxorna, och att se över dem varje år.",
        "Siv Ek: skicka taxorna (senast 10 april)",
      ],
      ["§ 5", "Val", "Mötet valde inte."],
    ]);
    expect(document.items.map(({ anchor }) => anchor)).toEqual(["item-4", "item-5"]);
    expect(document.items[0]?.facts).toEqual([{ label: "Bilagor", value: "Bilaga 1" }]);
    expect(document.attachments.map(({ label, text }) => [label, text])).toEqual([["Bilaga 1", "Taxor"]]);
  });

  it("keep a label and what follows it on its line together", async () => {
    const document = await build(`## § 4 Taxor

**Beslut:** att höja taxorna.

Siv Ek deltog inte.
`);
    expect(told(document.items[0]?.blocks ?? [])).toEqual([
      "Beslut| att höja taxorna.",
      "Siv Ek deltog inte.",
    ]);
  });

  it("set a deciding sentence apart from those around it", async () => {
    const document = await build(`## § 4 Taxor

Tre kommuner vill vara med. Frågan bordläggs till mötet den 8 maj. Bo Alm hör efter.
`);
    expect(told(document.items[0]?.blocks ?? [])).toEqual([
      "Tre kommuner vill vara med.",
      "Beslut| Frågan bordläggs till mötet den 8 maj.",
      "Bo Alm hör efter.",
    ]);
  });

  it("may be a list's, whose text below them is no code", async () => {
    const document = await build(`1. Taxor

    Taxorna höjs inte i år, säger Siv Ek.

2. Val

    Ingen valdes den här gången heller.
`);
    expect(itemsOf(document)).toEqual([
      ["§ 1", "Taxor", "Taxorna höjs inte i år, säger Siv Ek."],
      ["§ 2", "Val", "Ingen valdes den här gången heller."],
    ]);
  });

  it("may be a list's within a list, with decisions below them, as Word's lists are imported", async () => {
    const document = await build(`- 1. Dagordning  
Samrådets beslut  
att godkänna dagordningen. ^d1
- 2. Hjärtsvikt, Bil 2

En arbetsgrupp har tagit fram ett program.
`);
    expect(told(document.opening)).toEqual([]);
    expect(itemsOf(document)).toEqual([
      ["§ 1", "Dagordning", "Samrådets beslut| att godkänna dagordningen."],
      ["§ 2", "Hjärtsvikt", "En arbetsgrupp har tagit fram ett program."],
    ]);
  });

  it("are written out from their records where there is no prose", async () => {
    const front = `${facts}status: final
agenda:
  - { number: "4", title: Taxor, presenter: [Siv Ek], case: VS 2025/7 }
decisions:
  - { id: d4, agenda: "4", clauses: [att höja taxorna, att se över dem], valid_to: 2026-12-31, votes: { for: 3, against: 1, abstain: 0 }, sent_to: [Alby] }
actions:
  - { id: a4, agenda: "4", owner: [Siv Ek], task: skicka taxorna, due: 10 april }
upcoming_meetings:
  - { date: 2025-05-08, start_time: "09:00", end_time: "12:00", place: Teams }
`;
    const document = await build("", { front });
    expect(itemsOf(document)).toEqual([
      [
        "§ 4",
        "Taxor",
        "Beslut| att höja taxorna att se över dem Gäller till och med 31 december 2026. Röster: 3 för, 1 emot, 0 avstod. Sänds till: Alby",
        "Siv Ek: skicka taxorna (10 april)",
      ],
    ]);
    expect(document.items[0]?.facts).toEqual([
      { label: "Diarienummer", value: "VS 2025/7" },
      { label: "Föredragande", value: "Siv Ek" },
    ]);
    expect(told(document.closing)).toEqual(["Kommande möten 8 maj 2025, 09.00–12.00, Teams"]);
  });

  it("carry what the journal has corrected and noted, and nothing that was taken back", async () => {
    const front = `${facts}status: final
agenda: [{ number: "4", title: Taxor }]
decisions: [{ id: d4, agenda: "4", clauses: [att höja taxorna] }]
`;
    const line = (id: string, more: string) =>
      `- { id: ${id}, at: 2025-05-05T08:40:00+02:00, on: 2025-04-29, by: Bo Alm, ${more} }\n`;
    const journal = [
      line("k1", "ref: VS-2025-04-03/d4, event: corrected, text: Från 1 juli."),
      line("k2", "ref: VS-2025-04-03/d4, event: note, text: Fel möte."),
      line("k3", "ref: k2, event: undone"),
      line("k4", "ref: VS-2025-04-03, event: note, text: Salen var kall."),
      line("k5", "ref: VS-2025-04-03b/d4, event: note, text: Ett annat möte."),
    ].join("");
    const document = await build("", { front, journal });
    expect(document.items[0]?.corrections).toEqual(["Rättat 29 april 2025 av Bo Alm: Från 1 juli."]);
    expect(document.standing).toEqual(["Noterat 29 april 2025 av Bo Alm: Salen var kall."]);
  });
});

describe("a document's opening", () => {
  it("says facts and people by organisation", async () => {
    const document = await build("## § 4 Taxor\n\nInget.\n");
    expect(document.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Datum: 3 april 2025",
      "Tid: 09.00–10.30",
      "Plats: Folkets hus",
      "Ordförande: Eva Lind",
      "Sekreterare: Bo Alm",
    ]);
    expect(document.attendance).toEqual([
      {
        title: "Närvarande",
        groups: [
          {
            organisation: "Region Norrsjö",
            people: [
              { name: "Eva Lind", role: "ordförande", note: "" },
              { name: "Åsa Blom", role: "", note: "vid §§ 4, 5" },
            ],
          },
          {
            organisation: "Alby kommun",
            people: [{ name: "Siv Ek", role: "", note: "ersättare för Per Ed, på distans, till 09.40" }],
          },
        ],
      },
    ]);
  });

  it("does not say again what the prose says before the first item", async () => {
    const document = await build(`# Protokoll Vårdsamråd Norrsjö 3 april 2025

Plats: Folkets hus. Närvarande: Eva Lind, Siv Ek och Åsa Blom.

## § 4 Taxor

Inget.
`);
    expect(told(document.opening)).toEqual([
      "Plats: Folkets hus. Närvarande: Eva Lind, Siv Ek och Åsa Blom.",
    ]);
    expect(document.attendance).toEqual([]);
    expect(document.facts.map(({ label }) => label)).toEqual(["Datum", "Tid", "Sekreterare"]);
  });

  it("marks a draft, and tells of approval and seal", async () => {
    const draft = await build("## § 4 Taxor\n\nInget.\n");
    expect([draft.mark, draft.standing]).toEqual(["Utkast", ["Detta är ett utkast. Det är inte justerat."]]);
    const front = `${facts}status: approved
approvers: [{ name: Eva Lind, date: 2025-04-12 }, { name: Siv Ek }]
seal:
  - { items: ["4"], by: Siv Ek, on: 2025-04-03, sha256: 1b2c }
  - { by: Eva Lind, on: 2025-04-12, sha256: 2c3d }
  - { by: Siv Ek, on: 2025-04-13, sha256: 3f9a }
`;
    const approved = await build("## § 4 Taxor\n\nInget.\n", { front });
    expect(approved.mark).toBeUndefined();
    expect(approved.standing).toEqual([
      "Punkt 4 justerad av Siv Ek den 3 april 2025.",
      "Justerat av Eva Lind (12 april 2025), Siv Ek (13 april 2025).",
      "Sigill: 3f9a",
    ]);
    expect(approved.signatures).toEqual([
      { role: "Sekreterare", name: "Bo Alm", signed: "" },
      { role: "Ordförande", name: "Eva Lind", signed: "Justerat 12 april 2025" },
      { role: "Justerare", name: "Siv Ek", signed: "Justerat 13 april 2025" },
    ]);
  });
});

describe("hostile prose", () => {
  it("is text: markup, scripts in links, control characters", async () => {
    const document = await build(`## § 4 Taxor

<script>alert(1)</script>

Text <img src=x onerror=alert(1)> och [länk](javascript:alert(1)) och\u0007 ping\u202e.

<!-- en anteckning -->
`);
    expect(told(document.items[0]?.blocks ?? [])).toEqual([
      "<script>alert(1)</script> Text <img src=x onerror=alert(1)> och länk och ping.",
    ]);
    const types = JSON.stringify(document.items[0]?.blocks);
    expect(types).not.toMatch(/"type":"(?:html|link|definition)"/);
  });

  it("may be half a megabyte on one line, or ten thousand quotes deep", async () => {
    const long = "ord ".repeat(128 * 1024);
    const document = await build(`## § 4 Taxor\n\n${long}\n\n${">".repeat(10_000)} djupt\n`);
    const words = wordsOf((document.items[0]?.blocks ?? []).flatMap(({ content }) => content));
    expect(words.split("ord ").length - 1).toBe(128 * 1024);
    expect(words).toContain("djupt");
  });

  it("loses no word, whatever is written", async () => {
    const word = fc.constantFrom("taxa", "beslut", "åtta", "Närvarande", "att godkänna", "Val", "x1");
    const sign = fc.constantFrom(
      "## § 4 ",
      "**Beslut**",
      "- ",
      "1. ",
      "> ",
      "| ",
      "*",
      "  ",
      "- [ ] ",
      ": ",
      "---",
    );
    const line = fc.array(fc.oneof(word, sign), { maxLength: 5 }).map((parts) => parts.join(" "));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, fc.constant("")), { maxLength: 12 }), async (lines) => {
        const document = await build(`${lines.join("\n")}\n`);
        const all = [
          ...document.opening,
          ...document.items.flatMap(({ blocks }) => blocks),
          ...document.closing,
        ];
        const items = document.items.map(({ label, title }) => `${label} ${title}`);
        const headings = all.map((block) => (block.type === "decision" ? block.heading : ""));
        const nodes: RootContent[] = all.flatMap(({ content }) => content);
        const shown = `${items.join(" ")} ${headings.join(" ")} ${wordsOf(nodes)} ${document.title}`;
        const missing = ["taxa", "åtta", "x1", "godkänna"].filter(
          (one) => count(lines.join(" "), one) > count(shown, one),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}
