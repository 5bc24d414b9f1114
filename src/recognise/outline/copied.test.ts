import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

/** Number and title of each item. */
function agenda(text: string, language = "sv"): string[] {
  return read(text, language).agenda.map(({ number, title }) => `${number ?? "–"} ${title}`);
}

const three = ["1 Öppnande", "2 Budget", "3 Avslutning"];

describe("items as they come out of pages and old documents", () => {
  it.each([
    [
      "behind a bullet",
      "• 1 Öppnande\n\nEva hälsar.\n\n• 2 Budget\n\nBo visar.\n\n• 3 Avslutning\n\nEva tackar.",
    ],
    [
      "with a sign behind a bullet",
      "• § 1 Öppnande\n\nEva hälsar.\n\n• § 2 Budget\n\nBo visar.\n\n• § 3 Avslutning",
    ],
    ["below a number behind a bullet", "• § 1\n\n  Öppnande\n\n• § 2\n\n  Budget\n\n• § 3\n\n  Avslutning"],
    [
      "a blank line below the number",
      "1.\n\nÖppnande\n\n2.\n\nBudget\n\nBo visar siffror.\n\n3.\n\nAvslutning",
    ],
    [
      "before the sentence, with a blank line below the number",
      "1.\n\nÖppnande: Eva öppnar mötet.\n\n2.\n\nBudget: Bo visar siffror.\n\n3.\n\nAvslutning: Eva tackar alla.",
    ],
    [
      "far from the number",
      "1.        Öppnande\n2.        Budget\nBo visar siffror.\n3.        Avslutning\n",
    ],
  ])("%s", (_, text) => {
    expect(agenda(text)).toEqual(three);
  });

  it("below letters of the body and a number", () => {
    const text = "§ 7 KS\n\nBudget\n\nBo visar siffror.\n\n§ 8 KS\n\nTaxa\n\nEva visar siffror.";
    expect(agenda(text)).toEqual(["7 Budget", "8 Taxa"]);
  });

  it("in capitals that end with a stop, below a number within a paragraph", () => {
    const text =
      "MINUTES\nPresent: Ann Hill\n1.\nAPOLOGIES\nNone.\n2.\nINTERESTS ETC.\nNone were told.\n3.\nNEXT MEETING\nTo be told.";
    expect(agenda(text, "en")).toEqual(["1 APOLOGIES", "2 INTERESTS ETC.", "3 NEXT MEETING"]);
  });

  it("in capitals, whatever is said of them in brackets", () => {
    const text =
      "21 APOLOGIES\nNone.\n22 PLANS (for members only)\nAll the plans were told of at length, as they had been a year ago\n23 TREES (and hedges)\nNone.";
    expect(agenda(text, "en")).toEqual([
      "21 APOLOGIES",
      "22 PLANS (for members only)",
      "23 TREES (and hedges)",
    ]);
  });

  it("each a list of its own, with lists that count on within them", () => {
    const text =
      " 1. Öppnande\n\n 1. Dagordningen\n\n 1. Städdagen\n  1. Eva ringer Bo.\n  2. Bo ringer Eva.\n  3. Alla kommer.\n\n 1. Budget\n\nBo visar.\n\n 1. Avslutning";
    expect(agenda(text)).toEqual(["1 Öppnande", "2 Dagordningen", "3 Städdagen", "4 Budget", "5 Avslutning"]);
  });

  it("one line each, from the head to the end", () => {
    const text =
      "Byalaget\n\nNärvarande: Eva Lind\n\n1. Välkommen\n\n2. Budgeten – klar\n\n3. Bryggan – väntar\n\n4. Städdagen – klar";
    expect(agenda(text)).toHaveLength(4);
  });

  it("one line each where the meeting opens and closes in them, though much stands behind", () => {
    const list = "1. Mötets öppnande\n2. Budget\n3. Bryggan\n4. Mötets avslutande";
    expect(agenda(`${list}\n\n${"Bilagan berättar om åren. \n\n".repeat(12)}`)).toHaveLength(4);
  });
});

it("takes a short list in a long text for no agenda", () => {
  const list = "1. Röda skålar\n2. Gröna fat\n3. Blå muggar\n4. Vita glas";
  const prose = "Vi talade om allt möjligt hela kvällen lång.\n\n";
  expect(agenda(`${prose.repeat(9)}Vi behöver:\n\n${list}\n\n${prose.repeat(9)}`)).toEqual([]);
});

describe("items by other signs", () => {
  it("by the letters of the body", () => {
    const text =
      "Fhr 41 Öppnande\n\nEva hälsar.\n\nFhr 42\nVandringar\n\nBo visar.\n\nFhr 43 Avslutning\n\nEva tackar.";
    expect(agenda(text)).toEqual(["41 Öppnande", "42 Vandringar", "43 Avslutning"]);
  });

  it("not by letters that stand before a number or two", () => {
    expect(agenda("KS 41 Öppnande\n\nEva hälsar.\n\nKS 42 Budget\n\nBo visar siffror.")).toEqual([]);
    expect(agenda("Bil 1 Karta\n\nFin.\n\nBil 2 Bild\n\nGrå.\n\nBil 3 Blad\n\nGult.")).toEqual([]);
  });

  it("by several numbers alone", () => {
    const text =
      "§§ 1–3\nÖppnande och val\nEva valdes.\n\n§ 4\nBudget\nBo visar.\n\n§ 5\nAvslutning\nEva tackar.";
    expect(agenda(text)).toEqual(["1 Öppnande och val", "4 Budget", "5 Avslutning"]);
  });

  it("by bullets that each have text below", () => {
    const text =
      "  • Mötets öppnande\n\nEva hälsade alla välkomna.\n\n  • Städdagen\n\nBo köper korv.\n\n  • Tvättstugan\n\nDen är trasig.\n\n  • Nästa möte\n\nDet är inte bestämt än.";
    expect(agenda(text)).toEqual(["1 Mötets öppnande", "2 Städdagen", "3 Tvättstugan", "4 Nästa möte"]);
  });

  it("not by bullets in a row", () => {
    const text =
      "Mötets öppnande\n\n• Korv\n\n• Bröd\n\n• Senap\n\n• Lök\n\nAllt köps av Bo till den stora festen.";
    expect(agenda(text).filter((item) => /Korv|Bröd|Senap|Lök/.test(item))).toEqual([]);
  });

  it("with what was said behind a dash or a colon left out of the title", () => {
    const text =
      "1. Öppnande\n\n2. Budget – Bo visade siffror för hela året.\n\n3. Projekt Bryggan – rapport\n\n4. Nästa möte: Mötet är bestämt till den 8 maj\n\n5. Avslutning";
    expect(agenda(text)).toEqual([
      "1 Öppnande",
      "2 Budget",
      "3 Projekt Bryggan – rapport",
      "4 Nästa möte",
      "5 Avslutning",
    ]);
  });
});

it("items stay items where the lists within them have the same numbers", () => {
  const text = `1. Mötet öppnas.

2. Val
Siv valdes.

3. Firmatecknare är Siv Ek

4. Avgående ordförande lämnar över alla papper från förra året och berättar om styrelsens arbete.

    1. Lådorna ska lagas.
    2. Listan ska skrivas.
    3. Siv sköter den
    4. Gräset har klippts, och finns det frågor om det så står namnen i pärmen.

5. Avgående kassör informerar

    1. Räkningarna skickas hem.

6. Slut
Eva tackar.`;
  expect(read(text).agenda.map(({ number, title }) => `${number} ${title?.slice(0, 8)}`)).toContain(
    "4 Avgående",
  );
});
