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
