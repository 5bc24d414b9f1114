import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

/** Number and title of each item. */
function agenda(text: string, language = "sv"): string[] {
  return read(text, language).agenda.map(({ number, title }) => `${number ?? "–"} ${title}`);
}

const three = ["1 Öppnande", "2 Budget", "3 Avslutning"];

it("takes no name with the day below it for an item, where items are bold lines too", () => {
  const text =
    "**ANTECKNINGAR**\n\n**Byarådet**\n\n9 mars 2023 kl. 13–14\n\n**Budget**\n\nBo visar siffror.\n\n**Bryggan**\n\nEva visar bilder.";
  expect(agenda(text)).toEqual(["1 Budget", "2 Bryggan"]);
  expect(read(text).facts).toMatchObject({ date: "2023-03-09", start_time: "13:00" });
});

describe("a case number behind the title", () => {
  it.each([
    ["§ 4 Plan för hamnen  Dnr NN 2024/12", "Plan för hamnen", "NN 2024/12"],
    ["§ 4 Plan för hamnen (dnr 2024:12)", "Plan för hamnen", "2024:12"],
  ])("is no part of it: %s", (line, title, number) => {
    const { agenda } = read(`${line}\n\nText.\n\n§ 5 Slut\n\nText.\n`);
    expect(agenda[0]).toMatchObject({ number: "4", title, case: number });
  });
});

describe("a heading that says more than that the agenda follows", () => {
  const notes =
    "\n\n## Närvarande\n\n- Eva Lind\n\n## Anteckningar\n\n- Bo visade siffror.\n\n## Nästa möte\n\n8 maj";

  it("has the items right below it", () => {
    const head =
      "# Agenda & minnesanteckningar 3 april 2025\n\nhttps://example.org/rum\n\n* Budget\n* Bryggan";
    expect(agenda(head + notes)).toEqual(["1 Budget", "2 Bryggan"]);
  });

  it.each([
    ["sentences", "# Agenda och anteckningar\n\n* Bo visade siffror.\n* Eva visade bilder."],
    ["a list far below", "# Agenda och anteckningar\n\nEtt.\n\nTvå.\n\nTre.\n\n* Budget\n* Bryggan"],
    ["another title", "# Agendan för världen 2030\n\n* Budget\n* Bryggan"],
  ])("not so %s", (_what, head) => {
    expect(agenda(head + notes)).not.toContain("2 Bryggan");
  });
});

describe("items in whatever way they are headed", () => {
  it.each([
    ["a stop", "1. Öppnande\nEva hälsar.\n2. Budget\nBo visar siffror.\n3. Avslutning\nEva tackar."],
    ["a bracket", "1) Öppnande\nEva hälsar.\n2) Budget\nBo visar siffror.\n3) Avslutning\nEva tackar."],
    ["no blank", "1.Öppnande\n\nEva hälsar.\n\n2.Budget\n\nBo visar siffror.\n\n3.Avslutning\n\nEva tackar."],
    ["a section sign", "§ 1 Öppnande\nEva hälsar.\n\n§ 2 Budget\nBo visar.\n\n§ 3 Avslutning\nEva tackar."],
    ["the sign behind", "1 § Öppnande\nEva hälsar.\n2 § Budget\nBo visar.\n3 § Avslutning\nEva tackar."],
    [
      "a word",
      "Punkt 1 Öppnande\nEva hälsar.\n\nPunkt 2: Budget\nBo visar.\n\nPunkt 3 – Avslutning\nEva tackar.",
    ],
    ["capitals", "1 ÖPPNANDE\nEva hälsar.\n2 BUDGET\nBo visar siffror.\n3 AVSLUTNING\nEva tackar."],
    ["a tab", "1\tÖppnande\nEva hälsar.\n2\tBudget\nBo visar siffror.\n3\tAvslutning\nEva tackar."],
    [
      "the number above",
      "1\nÖppnande\nEva hälsar.\n2\nBudget\nBo visar siffror.\n3\nAvslutning\nEva tackar.",
    ],
    [
      "bold",
      "**1. Öppnande**\n\nEva hälsar.\n\n**2. Budget**\n\nBo visar.\n\n**3. Avslutning**\n\nEva tackar.",
    ],
    [
      "a bold beginning",
      "**1. Öppnande** Eva hälsar.\n\n**2. Budget** Bo visar.\n\n**3. Avslutning** Eva tackar.",
    ],
    [
      "headings",
      "# Möte\n\n## Öppnande\n\nEva hälsar.\n\n## Budget\n\nBo visar.\n\n## Avslutning\n\nEva tackar.",
    ],
    ["no blank behind the hash", "##Öppnande\nEva hälsar.\n##Budget\nBo visar.\n##Avslutning\nEva tackar."],
    [
      "underlining",
      "Öppnande\n--------\nEva hälsar.\n\nBudget\n------\nBo visar.\n\nAvslutning\n---\nEva tackar.",
    ],
    [
      "bold without numbers",
      "**Öppnande**\n\nEva hälsar.\n\n**Budget**\n\nBo visar.\n\n**Avslutning**\n\nEva tackar.",
    ],
    ["a long line", "Dagordning: 1. Öppnande 2. Budget 3. Avslutning\n\nVi talade om allt möjligt."],
    ["a list alone", "**Dagordning**\n\n1. Öppnande\n2. Budget\n3. Avslutning"],
  ])("%s", (_, text) => {
    expect(agenda(text).map((item) => item.toLowerCase())).toEqual(three.map((item) => item.toLowerCase()));
  });

  it("lines that stand alone above running text", () => {
    const text = (title: string) =>
      `${title}\nHär följer ett stycke text som är längre än en rubrik brukar vara.`;
    expect(agenda(["Bakgrund", "Utkastet", "Tester"].map(text).join("\n\n"))).toEqual([
      "1 Bakgrund",
      "2 Utkastet",
      "3 Tester",
    ]);
  });

  it("bullets with notes below them", () => {
    const text =
      "# Möte\n\n- Förra mötet\n  Inget nytt.\n- Bryggan\n  Den är trasig.\n- Båten\n  Den flyter.\n- Övrigt\n  Inget.";
    expect(agenda(text)).toEqual(["1 Förra mötet", "2 Bryggan", "3 Båten", "4 Övrigt"]);
  });

  it("rows of a table", () => {
    const text =
      "| Nr | Ärende | Anteckning |\n|--|--|--|\n| 1 | Taxan | Rapporten godkänns. |\n| 2 | Båten | Den ligger kvar vid bryggan. |";
    expect(agenda(text)).toEqual(["1 Taxan", "2 Båten"]);
    expect(read(text).decisions).toMatchObject([{ agenda: "1", clauses: ["Rapporten godkänns."] }]);
  });

  it("in English", () => {
    const text = "Item 1: Opening\nAnn opens.\n\nItem 2: Budget\nBob shows figures.";
    expect(agenda(text, "en")).toEqual(["1 Opening", "2 Budget"]);
    expect(agenda("## 25/38 Opening\n\nText.\n\n## 25/39 Budget\n\nText.\n\n## 25/40 Close", "en")).toEqual([
      "25/38 Opening",
      "25/39 Budget",
      "25/40 Close",
    ]);
  });
});

describe("what is no item", () => {
  it("a list of the agenda is not taken twice", () => {
    const body = "1. Öppnande\nEva hälsar.\n2. Budget\nBo visar siffror.\n3. Avslutning\nEva tackar.";
    expect(agenda(`Dagordning\n1. Öppnande\n2. Budget\n3. Avslutning\n\n${body}`)).toEqual(three);
  });

  it("nor where its titles stand again without their numbers", () => {
    const body = "Öppnande\n\nEva hälsar.\n\nBudget\n\nBo visar siffror.\n\nAvslutning\n\nEva tackar.";
    const found = read(`Dagordning\n\n1. Öppnande\n2. Budget\n3. Avslutning\n\n${body}`);
    expect(found.agenda.map(({ title, line }) => [title, line])).toEqual([
      ["Öppnande", 7],
      ["Budget", 11],
      ["Avslutning", 15],
    ]);
  });

  it("lists within items", () => {
    const list = "Vi behöver:\n1. en båt\n2. en brygga\n3. en åra";
    expect(agenda(`1. Öppnande\nEva hälsar.\n2. Budget\n${list}\n3. Avslutning\nEva tackar.`)).toEqual(three);
    expect(agenda(`## 1. Öppnande\n\nText.\n\n## 2. Budget\n\n${list}\n\n## 3. Avslutning`)).toEqual(three);
  });

  it.each([
    "Vi behöver:\n\n1. stolar\n2. bord\n3. lampor",
    "Mötet hölls enligt\n§ 12 i stadgarna och därmed var allt i sin ordning.",
    "Nordviken och Sundvik deltog.\n\nBo berättade om läget.\n\nSiv tackade för maten.",
  ])("%s", (text) => {
    expect(agenda(text)).toEqual([]);
  });

  it("parts of an item, unless it is but a chapter's title", () => {
    expect(agenda("## 3. Rapporter\n\nText.\n\n### 3.1 Bryggan\n\nText.\n\n## 4. Övrigt")).toEqual([
      "3 Rapporter",
      "4 Övrigt",
    ]);
    expect(agenda("## 3. Rapporter\n\n### 3.1 Bryggan\n\nText.\n\n## 4. Övrigt")).toEqual([
      "3 Rapporter",
      "3.1 Bryggan",
      "4 Övrigt",
    ]);
  });

  it("a chapter among headings without numbers", () => {
    const text =
      "# Möte\n\n## Fokus\n\nText.\n\n## Punkter\n\n### Bryggan\n\nText.\n\n### Båten\n\nText.\n\n## Övrigt\n\nText.";
    expect(agenda(text)).toEqual(["1 Fokus", "2 Bryggan", "3 Båten", "4 Övrigt"]);
  });

  it("the case number between number and title", () => {
    const text =
      "§ 31               Dnr NN 2024/12\nAvgifter\n\nText.\n\n§ 32               Dnr NN 2024/13\nLokaler\n\nText.";
    expect(read(text).agenda).toMatchObject([
      { number: "31", title: "Avgifter", case: "NN 2024/12" },
      { number: "32", title: "Lokaler", case: "NN 2024/13" },
    ]);
    expect(read(text.replaceAll("NN", "ÖFN")).agenda).toMatchObject([
      { title: "Avgifter", case: "ÖFN 2024/12" },
      { title: "Lokaler", case: "ÖFN 2024/13" },
    ]);
  });

  it("a number alone below a list, without a blank line", () => {
    const text =
      "§ 31\tDnr NN 2024/12\nAvgifter\nBeslut\n1. Taxan höjs.\n2. Taxan gäller i ett år.\n§ 32\tDnr NN 2024/13\nLokaler\nBeslut\nÄrendet utgår.";
    expect(agenda(text)).toEqual(["31 Avgifter", "32 Lokaler"]);
    expect(agenda("§ 31\n\n- Avgifter höjs\n\n§ 32\nLokaler\n\nText.")).not.toContain("31 Avgifter höjs");
  });
});

describe("a title", () => {
  it("in capitals ends before what is said of it, however long", () => {
    const text =
      "1. APOLOGIES FOR ABSENCE. There were none.\n\n2. ELECTION OF CHAIRMAN AND OFFICER.\nText.\n\n3. MINUTES OF MEETING, March 16th. They were read aloud.\n\n4. CHAIRMAN’S AND OFFICER’S REPORTS. These had been sent.";
    expect(agenda(text, "en")).toEqual([
      "1 APOLOGIES FOR ABSENCE",
      "2 ELECTION OF CHAIRMAN AND OFFICER",
      "3 MINUTES OF MEETING, March 16th.",
      "4 CHAIRMAN’S AND OFFICER’S REPORTS",
    ]);
  });

  it("has its number behind that of the minute", () => {
    const text = "C48/23    1.    APOLOGIES\n\nNone.\n\nC49/23    2.    QUESTIONS\n\nNone had come.";
    expect(agenda(text, "en")).toEqual(["1 APOLOGIES", "2 QUESTIONS"]);
  });

  it("goes on where its line was full", () => {
    const long =
      "1. Redovisning av uppföljningen kring samarbetet mellan\nkommun och region\n\nText.\n\n2. Slut\n\nText.";
    expect(agenda(long)[0]).toBe("1 Redovisning av uppföljningen kring samarbetet mellan kommun och region");
  });

  it("that is a sentence is the item's text as well", () => {
    const text =
      "1. Eva öppnade mötet.\n2. Dagordningen godkändes.\n3. Bo valdes till ordförande.\n4. Protokollet lästes.\n5. Budgeten antogs.";
    const found = read(text);
    expect(found.agenda).toHaveLength(5);
    expect(found.decisions.map(({ agenda: item }) => item)).toEqual(expect.arrayContaining(["2", "5"]));
  });

  it("is kept in the order of the text, with a mistake in the numbers", () => {
    expect(agenda("## 1. A\n\nText.\n\n## 3. B\n\nText.\n\n## 2. C\n\nText.")).toEqual(["1 A", "3 B", "2 C"]);
    expect(agenda("§ 1 Båt\nText.\n\n§ 2 Brygga\nText.\n\n§ 2 Hus\nText.\n\n§ 4 Skog\nText.")).toHaveLength(
      4,
    );
  });
});
