import { describe, expect, it, test } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";

const file = "minutes/kn/2025-04-03.md";
const config = `klubba: 1
language: sv
privacy: { others: organisation }
organisations:
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Ylva Rask, organisation: Alby kommun, email: yra@alby.example }
forums:
  kn: { name: Kulturnämnden, prefix: KN, minutes: protocol, members: [{ name: Eva Lind, role: chair }] }
`;
const header = `---
klubba: 1
id: KN-2025-04-03
forum: kn
date: 2025-04-03
status: final
chair: Eva Lind
attendees:
  - Eva Lind
  - Ylva Rask, Alby
  - Bo Ek, Alby
  - Carl De Geer, Alby
  - Dag Frisk, Alby
agenda:
  - { number: "1", title: Taxor }
  - { number: "2", title: Val av ny museichef, case: KN 2025/17, public: false }
decisions:
  - { id: d2, agenda: "2", clauses: [att anställa Måns Falk] }
---
`;

/** A Markdown document for the public whose first item says these words. */
async function told(words: string, front = header, rest: Record<string, string> = {}): Promise<string> {
  const minutes = `${front}\n## 1. Taxor\n\n${words}\n\n## 2. Tjänsten som chef\n\nMåns Falk anställs.\n`;
  const files = { "/arkiv/klubba.yaml": config, [`/arkiv/${file}`]: minutes, ...rest };
  const said = await klubba(["exportera", file, "--to", "md", "--public", "--out", "-"], files);
  expect(said.exit).toBe(0);
  return said.out;
}

const who = "företrädare för Alby kommun";

const names: [how: string, written: string, shown: string][] = [
  ["an initial", "Fråga av Y. Rask, Y.Rask och Y Rask.", `Fråga av ${who}, ${who} och ${who}.`],
  ["capital letters", "Fråga av YLVA RASK och RASK.", `Fråga av ${who} och ${who}.`],
  ["the last name first", "Fråga av Rask, Ylva och Rask Ylva.", `Fråga av ${who} och ${who}.`],
  [
    "a name of two letters",
    "Sedan svarade Bo, med Bos förslag.",
    `Sedan svarade ${who}, med ${who}s förslag.`,
  ],
  ["a genitive with a colon", "Det är Ek:s förslag.", `Det är ${who}s förslag.`],
  ["a last name of two words", "Sedan gick De Geer och Geers bil.", `Sedan gick ${who} och ${who}s bil.`],
  ["soft hyphens", "Se Yl&shy;va Ra&shy;sk där.", `Se ${who} där.`],
  ["signs without width", "Se Yl\u200bva\u00a0Ra\u2060sk där.", `Se ${who} där.`],
  ["letters drawn as one, or wide", "Se Ｙｌｖａ Rask där.", `Se ${who} där.`],
  ["letters partly bold", "Se Yl**va** Ra*sk* där.", `Se ${who} där.`],
  ["a line's end", "Se Ylva\nRask där.", `Se ${who} där.`],
  ["an address", "Skriv till <yra@alby.example>, ylva.rask@post.example.", `Skriv till ${who}, ${who}.`],
  ["a web address", "Se https://alby.example/ylva-rask i dag.", "Se [ej offentligt] i dag."],
  [
    "a footnote's name",
    "Se[^ylvarask].\n\n[^ylvarask]: Inget.",
    "Se[^not-public-1].\n[^not-public-1]: Inget.",
  ],
  ["the language of code", "```ylvarask\nkod\n```", "```\nkod\n```"],
];

const words: string[] = [
  "Det blir frisk luft. Frisk luft behövs.",
  "Dag- och kvällstid gäller.",
  "Beslutet fattas per capsulam. De flesta är eniga.",
  "Raskt och dagligt, ek och eken.",
  "Alby kommun och Eva Lind.",
];

const items: [how: string, written: string, shown: string][] = [
  ["its heading, where the records call it something else", "Se tjänsten som chef.", "Se [ej offentligt]."],
  ["a list of the agenda", "1. Taxor\n2. Om Måns F", "1. Taxor\n2. [ej offentligt]"],
  ["its title inflected", "Vi minns valet av nya museichefen.", "Vi minns [ej offentligt]."],
  [
    "its case in other signs",
    "Ärende KN2025-17 och kn 2025 / 17.",
    "Ärende [ej offentligt] och [ej offentligt].",
  ],
  ["its decision", "De talar om att anställa  Måns Falk.", "De talar om [ej offentligt]."],
];

const rows = [
  ...names,
  ...words.map((one) => [one, one, one] as const),
  ["a word, but where somebody does something", "Frisk informerar.", `F${who.slice(1)} informerar.`] as const,
  [
    "a word, but where no sentence begins",
    "Då bad Frisk ordföranden svara.",
    `Då bad ${who} ordföranden svara.`,
  ] as const,
  ...items,
];
/** All rows in one document, each behind a line with its number. */
const whole = told(rows.map(([, written], at) => `Rad ${at}\n\n${written}\n\n`).join(""));

test.each(rows.map(([how, , wanted], at) => ({ how, wanted, at })))("$how", async ({ wanted, at }) => {
  const out = (await whole).replaceAll("\\[", "[").replaceAll("\n\n", "\n");
  const [, given] = new RegExp(`\\nRad ${at}\\n([^]*?)\\n(?:Rad ${at + 1}\\n|## 2)`).exec(out) ?? [];
  expect(given).toBe(wanted);
});

describe("an item that is not public is not told by", () => {
  it("corrections of records that are nobody knows whose", async () => {
    const entry = (id: string, ref: string, text: string) =>
      `- { id: ${id}, at: 2025-04-05T08:00:00+02:00, on: 2025-04-05, ref: ${ref}, event: note, text: ${text} }\n`;
    const journal = `${entry("k1", "KN-2025-04-03/d9", "Hemligt")}${entry("k2", "KN-2025-04-03", "Bokat av Y. Rask")}`;
    const out = await told("Intet.", header, { "/arkiv/journal.yaml": journal });
    expect(out).not.toContain("Hemligt");
    expect(out).toContain(`Bokat av ${who}`);
  });

  it("public items that say nearly the same are told all the same", async () => {
    const front = header.replace("title: Taxor }", "title: Val av nya museichefer }");
    expect(await told("Om val av nya museichefer.", front)).toContain("Om val av nya museichefer.");
  });
});

it("a record that belongs to no item is left out where an item is not public", async () => {
  const front = header.replace("decisions:\n", "decisions:\n  - { id: d9, clauses: [att köpa en båt] }\n");
  expect(await told("Intet.", front)).not.toContain("båt");
  expect(await told("Intet.", front.replace(", public: false", ""))).toContain("båt");
});

it("the seal would prove a guess at what is left out, and so is not told", async () => {
  const seal = "a1b2".repeat(16);
  const front = header.replace(
    "status: final",
    `status: approved\nseal: ${seal}\napprovers: [{ name: Eva Lind, date: 2025-04-10 }]`,
  );
  const named = { "/arkiv/klubba.yaml": config.replace("organisation }", "name }") };
  const open = front.replace(", public: false", "");
  const outs = [
    await told("Intet.", open),
    await told("Intet.", front, named),
    await told("Intet.", open, named),
  ];
  expect(
    outs.map((out) => [out.includes("Eva Lind (10 april 2025)"), out.includes(seal.slice(0, 8))]),
  ).toEqual([
    [true, false],
    [true, false],
    [true, true],
  ]);
});
