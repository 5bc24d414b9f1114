import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

/** Number and title of each item. */
function agenda(text: string, language = "sv"): string[] {
  return read(text, language).agenda.map(({ number, title }) => `${number ?? "–"} ${title}`);
}

const three = ["1 Förra mötet", "2 Bryggan", "3 Övrigt"];

describe("titles with neither number nor sign", () => {
  it.each([
    [
      "above bullets",
      "Förra mötet\n\n• Inget nytt.\n\nBryggan\n\n• Den är trasig.\n• Bo lagar den.\n\nÖvrigt\n\n• Inget.",
    ],
    [
      "above bullets, no blank lines",
      "Förra mötet\n• Inget nytt.\nBryggan\n• Den är trasig.\nÖvrigt\n• Inget.",
    ],
    ["above a list", "Förra mötet\n- Inget nytt\nBryggan\n- Den är trasig\n- Bo lagar den\nÖvrigt\n- Inget"],
    [
      "above a short sentence",
      "Förra mötet\n\nProtokollet lästes.\n\nBryggan\n\nBo lagar den.\n\nÖvrigt\n\nInget fanns att säga.",
    ],
    [
      "after a paragraph that has ended",
      "Förra mötet\nProtokollet lästes upp av Bo, och ingen hade något att säga om det.\nBryggan\nDen är trasig sedan i höstas, och ingen vet vad det skulle kosta att laga den.\nÖvrigt\nInget mer fanns att tala om, och alla fick därför gå hem i god tid.",
    ],
  ])("%s", (_, text) => {
    expect(agenda(text)).toEqual(three);
  });

  it("with initials of who speaks", () => {
    const text =
      "Närvarande: Bo Alm (BA), Siv Ek (SE)\n\nVälkomna (BA)\n\nBo hälsar alla.\n\nTaxan (SE)\n\nTaxan höjs.\n\nÖvrigt (BA)\n\nInget mer fanns.";
    expect(agenda(text)).toEqual(["1 Välkomna", "2 Taxan", "3 Övrigt"]);
  });

  it.each([
    [
      "a line that goes on with its item",
      "- Bo lagar\n  Bryggan\n- Siv målar\n  Båten\n- Eva tvättar\n  Segel",
    ],
    [
      "the forum above the time",
      "Möte 2025-03-25\n\nBryggnämnden\n14:00 - 17:10 Sjöhuset i hamnen, lokal Kajen",
    ],
  ])("but not %s", (_, text) => {
    expect(agenda(text)).toEqual([]);
  });
});

describe("headings in headings", () => {
  it("under one that gathers them", () => {
    const text =
      "# Möte\n\n## Inbjudan\n\nText.\n\n## Dagordning\n\n### Bryggan\n\nText.\n\n### Båten\n\nText.\n\n## Ekonomi\n\nText.\n\n## Övrigt\n\n### Del\n\nText.";
    expect(agenda(text)).toEqual(["1 Inbjudan", "2 Bryggan", "3 Båten", "4 Ekonomi", "5 Övrigt"]);
    const english =
      "# Weekly call\n\n## Opening\n\nText.\n\n## Agenda\n\n### Boats\n\nText.\n\n### Piers\n\nText.\n\n## Money\n\nText.\n\n## Other\n\nText.";
    expect(agenda(english, "en")).toEqual(["1 Opening", "2 Boats", "3 Piers", "4 Money", "5 Other"]);
  });

  it("in a list with notes below the meeting's opening", () => {
    const text =
      "# Möte\n\n## Mötets öppnande 18:30\n\n- Bryggan\n  - Den är trasig\n- Båten\n  - Den flyter\n- Flaggan\n  - Ny köps\n- Festen\n  - I maj\n\n## Nästa möte\n\nI maj.\n\n## Mötet avslutas";
    expect(agenda(text).slice(1)).toEqual([
      "2 Bryggan",
      "3 Båten",
      "4 Flaggan",
      "5 Festen",
      "6 Nästa möte",
      "7 Mötet avslutas",
    ]);
  });

  it("no bullet above a numbered list is its first item", () => {
    const text =
      "Styrelsemöte\n- Skriv ut\nPROTOKOLL\n1. Öppnande\nBo hälsar.\n2. Budget\nSiv visar.\n3. Taxan\nDen höjs.\n4. Slut\nBo tackar.";
    expect(agenda(text)).toEqual(["1 Öppnande", "2 Budget", "3 Taxan", "4 Slut"]);
  });
});

describe("numbers", () => {
  it("have a title before the sentences of the same line, unless it decides something itself", () => {
    const text =
      "Möte 3 april 2025\n\n1. Ekonomi. Siv Ek rapporterar om läget.\n\n2. Vävstugan. Bo Alm har lagat taket. Två stolar står kvar.\n\n3. Dagordningen godkändes. Inga frågor anmäldes.\n\n4. Nya hemsidan. Maj visade utkast.\n";
    expect(agenda(text).slice(0, 3)).toEqual([
      "1 Ekonomi",
      "2 Vävstugan",
      "3 Dagordningen godkändes. Inga frågor anmäldes.",
    ]);
  });

  it.each([
    ["5 och 6", "bare"],
    ["5–6", "bare"],
    ["§§ 5–6", "section"],
    ["§ 5 och § 6", "section"],
  ])("%s: one title for several", (number, form) => {
    const sign = form === "section" ? "§ " : "";
    const items = ["Ett", "Två", "Tre", "Fyra"].map((title, at) => `${sign}${at + 1} ${title}\nBo talar.`);
    const text = [...items, `${number} Båtar\nBo talar.`, `${sign}7 Slut\nBo tackar.`].join("\n\n");
    expect(agenda(text)).toEqual(["1 Ett", "2 Två", "3 Tre", "4 Fyra", "5 Båtar", "7 Slut"]);
  });

  it("that are 1 each time are counted", () => {
    const items = ["Val av ordförande.", "Val av sekreterare.", "Fråga om taxan"];
    const text = items.map((title) => ` 1. ${title}\n\nSiv Ek valdes.`).join("\n\n");
    expect(agenda(`Stämman öppnades.\n\n${text}`)).toEqual(
      items.map((title, at) => `${at + 1} ${title.replace(".", "")}`),
    );
    expect(agenda("Vi behöver:\n\n1. stolar\n\nVi behöver också:\n\n1. bord")).toEqual([]);
  });

  it("of paragraphs are not those of items", () => {
    const text =
      "1. Apologies\n1.1 Ann Weir had sent apologies.\n2. Minutes\n2.1 They were agreed.\n2.2 Bob signed them.\n3. Pier\n3.1 It is broken.";
    expect(agenda(text, "en")).toEqual(["1 Apologies", "2 Minutes", "3 Pier"]);
  });

  it("of sentences head items behind a long list of those present", () => {
    const names = "Bo Alm\nSiv Ek\nEva Lind\nPer Ed\nUlf Ask\nAnn Dal\nKaj Hed\nLena Rud\nNils Bro\nOla Sten";
    const text = `Närvarande\n\n${names}\n\n 1. Bo Alm öppnade mötet och hälsade alla välkomna.\n 2. Siv Ek valdes till ordförande för mötet.\n 3. Dagordningen godkändes.\n 4. Berättelsen lästes upp och godkändes.\n 5. Val av styrelse\n\nOrdförande: Eva Lind`;
    expect(agenda(text)).toHaveLength(5);
    expect(agenda(text).at(-1)).toBe("5 Val av styrelse");
  });

  it("of days at lines' beginnings are none, though Markdown takes them for a list's", () => {
    const text =
      "1. Inledning\n\nVi börjar.\n\n2. Tidplan\n\nDetta gäller.\n\n3. april skickas förslaget ut.\n\n5. maj ska svaren ha kommit.\n\n3. Ekonomi\n\nInget.";
    expect(agenda(text)).toEqual(["1 Inledning", "2 Tidplan", "3 Ekonomi"]);
  });

  it("of a day in another language is none", () => {
    expect(agenda("# Klubben\n\n## 15 October 2025\n\n## Bryggan\n\nText.\n\n## Båten\n\nText.")).toEqual([
      "1 Bryggan",
      "2 Båten",
    ]);
  });
});
