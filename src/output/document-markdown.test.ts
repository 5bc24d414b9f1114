import { expect, it } from "vitest";
import { documentOf, itemOf } from "../document/extract.fixture.ts";
import { loadMarkdown } from "../document/markdown.ts";
import { texts } from "../language/sv/index.ts";
import { writeMarkdown } from "./document-markdown.ts";

const read = await loadMarkdown();
const source = {
  pictureAt: (url: string) => (url === "karta.png" ? "../kn/karta.png" : undefined),
  words: texts.documents.page,
};

/** Minutes of one item with this Markdown. */
function written(markdown: string, rest: Parameters<typeof documentOf>[0] = {}): string {
  const blocks = [{ type: "prose" as const, content: read(markdown).children }];
  const items = [{ ...itemOf("item-4", "§ 4", "Taxor"), blocks }];
  return writeMarkdown(documentOf({ items, closing: [], ...rest }), source);
}

it("writes all parts of a document in their order", () => {
  const attendance = [
    {
      title: "Närvarande",
      groups: [
        { organisation: "Alby", people: [{ name: "Eva Lind", role: "ordförande", note: "" }] },
        { organisation: "Berga", people: [] },
      ],
    },
  ];
  const decision = { type: "decision" as const, heading: "Beslut", content: read("att höja taxan").children };
  const item = {
    ...itemOf("item-4", "§ 4", "Taxor"),
    facts: [{ label: "Ärende", value: "KN 2025/4" }],
    blocks: [decision],
    corrections: ["Rättat 5 april 2025: sänka"],
  };
  const said = writeMarkdown(
    documentOf({ mark: "Utkast", attendance, items: [item], closing: [], standing: ["Inte justerat."] }),
    source,
  );
  expect(said).toBe(`# Kulturnämnden 3 april 2025

**Protokoll**

**Utkast**

- **Ordförande:** Eva Lind

## Närvarande

- Eva Lind, Alby, ordförande
- Berga

## § 4 Taxor

*Ärende: KN 2025/4*

**Beslut**

att höja taxan

> Rättat 5 april 2025: sänka

## Bilagor

- Bilaga 1: [Taxor](bilagor/1.pdf)
- Bilaga 2: Bidrag (saknas)

## Underskrifter

- Ordförande: Eva Lind
- Justerare: Siv Ek, Justerat 12 april 2025
- Justerare: Per Ed

Inte justerat.
`);
});

it("leads to the archive's pictures from where it lies, and to none elsewhere", () => {
  const said = written("> ![Karta](karta.png) ![Träd](https://example.org/x.png) ![](saknas.png)");
  expect(said).toContain("> ![Karta](../kn/karta.png) \\[bild: Träd] \\[bild: saknas.png]\n");
});

it("lets no text of a record become Markdown of its own", () => {
  const hostile = "*a* <b> [c](d)\n# e \u001b[2J";
  const said = written("Intet.", {
    title: hostile,
    mark: hostile,
    facts: [{ label: hostile, value: hostile }],
    standing: [hostile],
  });
  const nodes = read(said).children.map(({ type }) => type);
  expect(nodes.slice(0, 4)).toEqual(["heading", "paragraph", "paragraph", "list"]);
  expect(said).not.toMatch(/^# e|\u001b/m);
  const [title] = read(said).children;
  expect(title?.type === "heading" && title.children).toMatchObject([
    { type: "text", value: "*a* <b> [c](d) # e ␛[2J" },
  ]);
});

it("says of an item that is not public only that", () => {
  const item = { ...itemOf("item-4", "§ 4", "Ej offentligt"), withheld: "Lämnas inte ut." };
  expect(writeMarkdown(documentOf({ items: [item] }), source)).toContain(
    "## § 4 Ej offentligt\n\n*Lämnas inte ut.*\n\n",
  );
});
