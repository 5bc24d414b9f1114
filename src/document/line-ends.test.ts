import type { PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import { expect, it } from "vitest";
import { lineWidth, withLineEnds } from "./line-ends.ts";

const read = (markdown: string): RootContent[] => remark().parse(markdown).children;

function shown(node: RootContent | PhrasingContent): string {
  if (node.type === "break") return " | ";
  if ("value" in node) return node.value.replaceAll("\n", " ");
  return "children" in node ? node.children.map(shown).join("") : "";
}

function lines(markdown: string): string[] {
  const prose = read(markdown);
  return withLineEnds(prose, lineWidth(prose)).map(shown);
}

it("keeps names and facts below each other, also in stressed words and lists", () => {
  expect(lines("Närvarande\nEva Lind, Alby\n**Bo Alm\nSiv Ek**\n4 gäster")).toEqual([
    "Närvarande | Eva Lind, Alby | Bo Alm | Siv Ek | 4 gäster",
  ]);
  expect(lines("- Tid: 9\n  Plats: Alby")).toEqual(["Tid: 9 | Plats: Alby"]);
});

it("lets lines go on that were full, or go on in the middle of a sentence", () => {
  const filled =
    "Samrådet går igenom hur det har gått sedan förra mötet och vad som\nSiv Ek, Bo Alm och de andra ska göra till nästa gång, om tiden räcker.\nEn sista rad.";
  expect(lines(filled)).toEqual([filled.replaceAll("\n", " ")]);
  const ragged = "Samrådet går igenom hur det har gått\nsedan i mars.";
  expect(lines(ragged)).toEqual([ragged.replace("\n", " ")]);
});

it("keeps clauses below each other, whatever they begin with", () => {
  expect(lines("Rådet beslutar\natt anta planen,\natt sända den.\nb) att vänta")).toEqual([
    "Rådet beslutar | att anta planen, | att sända den. | b) att vänta",
  ]);
});

it("takes the width of the whole: a short line below long ones was ended on purpose", () => {
  const long = `${"Alla tackar för en god samverkan under hela året som gått. ".repeat(2).trim()}\nOch så vidare.`;
  expect(
    lines(`${long}\n\nTagit del av rapporten och lagt den till handlingarna i dag.\nBo Alm ringer.`)[1],
  ).toBe("Tagit del av rapporten och lagt den till handlingarna i dag. | Bo Alm ringer.");
});

it("changes nothing else: links, code and breaks stay", () => {
  const prose = read("Se [sidan](a.md)\nEller `kod`  \nSlut");
  const [paragraph] = withLineEnds(prose, lineWidth(prose));
  const types = paragraph && "children" in paragraph ? paragraph.children.map(({ type }) => type) : [];
  expect(types).toEqual(["text", "link", "text", "break", "text", "inlineCode", "break", "text"]);
});
