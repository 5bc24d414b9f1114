import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../format/index.ts";
import { draftFrom, withHeadings } from "./from-source.ts";

const file = "minutes/vs/2025-04-03.md";
const fields = { klubba: 1, id: "VS-2025-04-03", date: "2025-04-03", status: "draft" } as const;

const draft = (text: string) => draftFrom({ file, text }, fields, { config: {} });
const headed = (text: string) => withHeadings(draft(text), {});
const bodyOf = (text: string) => {
  const split = splitFrontMatter(text);
  return "code" in split ? "" : text.slice(split.body);
};

/** Lines as minutes have them, as Markdown has them, and as neither does. */
const line = fc.oneof(
  fc.constantFrom(
    "1. Öppnande",
    "§ 2 Budget",
    "3 §",
    "Beslut",
    "att godkänna budgeten.",
    "- [ ] Siv Ek: skicka listan (30 maj)",
    "| Namn | Org |",
    "|---|---|",
    "---",
    "***",
    "===",
    "```",
    "> citat",
    "<!-- kommentar",
    "-->",
    "    indraget",
    "\t",
    "Närvarande: Siv Ek, Bo Alm",
    "klubba: 1",
    "## Rubrik ##",
    "Nästa möte 8 maj kl 9",
    "",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

describe("minutes made from a document", () => {
  it("hold every line of it, in order, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.map((one) => one.replace(/[\r\n]/g, " ")).join("\n");
        // Front matter of its own stays above the prose.
        const body = headed(text).text;
        let at = 0;
        for (const one of text.split("\n")) {
          const found = body.indexOf(one, at);
          expect(found, JSON.stringify(one)).toBeGreaterThanOrEqual(at);
          at = found + one.length;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("mark the lines that head an item, where nothing marks them", () => {
    const text = "Protokoll\n\n1. Öppnande\n\nMötet öppnades.\n\n2. Budget\n\nBudgeten godkändes.\n";
    const { text: made, minutes } = headed(text);
    expect(
      bodyOf(made)
        .split("\n")
        .filter((one) => one.startsWith("#")),
    ).toEqual(["## 1. Öppnande", "## 2. Budget"]);
    expect(minutes.meeting.agenda.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Öppnande"],
      ["2", "Budget"],
    ]);
  });

  it("leave headings and bold lines as they are", () => {
    const text = "## 1. Öppnande\n\nMötet öppnades.\n\n**2. Budget**\n\nBudgeten godkändes.\n";
    expect(bodyOf(headed(text).text).trim()).toBe(text.trim());
  });

  it("keep a front matter that cannot be changed as text below the new one", () => {
    const text = "---\ntitle: &a x\n  : [\n---\n\nProtokoll\n";
    const { text: made } = draft(text);
    expect(made.startsWith("---\nklubba: 1\n")).toBe(true);
    expect(made.endsWith(text)).toBe(true);
  });
});
