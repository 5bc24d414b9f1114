import { describe, expect, it } from "vitest";
import { furnitureOf } from "./furniture.ts";
import { wordsFor } from "./lines.fixture.ts";
import { agendaOf, markersOf, rowsOf } from "./numbers.ts";
import { type Page, pageOf } from "./page.ts";
import { vocabularyFor } from "./vocabulary.ts";

function pagesOf(...texts: string[]): Page[] {
  const vocabulary = vocabularyFor(wordsFor("sv"));
  return texts.map((text) => {
    const span = { start: 0, end: text.length };
    const block = { type: "paragraph", line: 1, ...span, lines: [span], quote: 0, list: 0 } as const;
    return pageOf(text, { block: { ...block, lines: [span] }, span }, vocabulary);
  });
}

function rowsIn(...texts: string[]): string[] {
  const pages = pagesOf(...texts);
  const rows = rowsOf(markersOf(pages, furnitureOf(pages), wordsFor("sv")));
  return rows.map((row) => row.map(({ number }) => number).join(" "));
}

describe("rows of numbers", () => {
  it.each([
    ["§ 11 Budget Nämnden sa ja. § 12 Lokaler Nej. 13 § Slut", "11 12 13"],
    ["Umeå 1 Öppnande Ordföranden öppnar. 2 Dagordning Den godkänns. 3 Budget", "1 2 3"],
    ["Punkt 1 Öppnande sker. Punkt 2 Budget antas.", "1 2"],
    ["1:Öppnande Mötet öppnas. 2: Budget Den antas. 3: Slut", "1 2 3"],
    ["KS 11 Budget Den antas. KS 12 Taxa Den höjs. KS 13 Slut", "11 12 13"],
    ["Öppnande sker. 1 Val Hon väljs varje vecka. 2 Budget Den antas. 3 Slut", "1 2 3"],
    ["Öppnande sker. 2. Budget Den antas. 3. Slut", "2 3"],
    ["Det sker. 1 Ett 2 Två 3 Tre 4 Fyra 5 Fem", "1 2 3 4 5"],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });

  it.each([
    ["a day", "Det blev 1 Maj. 2 Juni kom. 3 Juli gick."],
    ["what is numbered otherwise", "Se nr 1. Alby gäller. Se nr 2. Berga gäller. Se nr 3. Cedra gäller."],
    ["parts between commas", "Där finns huset, 1. Alby, 2. Berga, 3. Cedra, 4. Delby, 5. Ekby, 6. Fors."],
    ["two in the midst of words", "Vi talade om 1. Alby och sen 2. Berga."],
    ["three in the midst of words", "Vi såg 1 Alby och sen 2 Berga eller så 3 Cedra där."],
    ["small letters", "Vi såg 1. alby. 2. berga. 3. cedra."],
    ["numbers that do not follow each other", "Det är så. 4 Alby. 9 Berga. 17 Cedra."],
  ])("are not made of %s", (_, text) => {
    expect(rowsIn(text)).toEqual([]);
  });

  it("are not made of the numbers of pages", () => {
    expect(rowsIn("1 Alby säger ja.", "2 Berga säger nej.", "3 Cedra tiger.")).toEqual([]);
  });

  it("are the agenda's where they span the most, and lists where they lie within it", () => {
    const pages = pagesOf("§ 1 Ett. 1. Ab. 2. Bc. 3. Cd. 4. De. § 2 Två. 1. Ab. 2. Bc. § 3 Tre.");
    const rows = rowsOf(markersOf(pages, furnitureOf(pages), wordsFor("sv")));
    expect(rows.length).toBeGreaterThan(1);
    expect([...agendaOf(rows, pages)].map(({ form, number }) => `${form} ${number}`)).toEqual([
      "section 1",
      "section 2",
      "section 3",
    ]);
  });
});
