import { describe, expect, it } from "vitest";
import { recognise } from "../index.ts";
import { read } from "../reading.fixture.ts";

const body = "\n\n## 1. Öppnande\n\nMötet öppnas.\n\n## 2. Slut\n\nMötet slutar.\n";

it.each([
  [
    "Vårdsamverkan Norrsjö – Länsgrupp Äldre\nMinnesanteckningar 250403",
    "Vårdsamverkan Norrsjö – Länsgrupp Äldre",
  ],
  [
    "Beslutsprotokoll nr 7\nSamordningsfunktionen (SOF) Norrsjö\n2025-04-03",
    "Samordningsfunktionen (SOF) Norrsjö",
  ],
])("%s", (head, forum) => {
  const text = `${head}\n\nPunkt 1. Öppnande\n\nText.\n\nPunkt 2. Slut\n\nText.\n`;
  expect(recognise({ text, start: 0 }, { language: "sv" }).facts.forum).toBe(forum);
});

describe("names of those who met", () => {
  it.each<[text: string, forum: string | undefined, language: string]>([
    ["Protokoll fört vid möte inom NBF i Norrsjö 2024-03-16", "NBF i Norrsjö", "sv"],
    [
      "NORRSJÖ KATT O HUNDKLUBBEN\n\nProtokoll fört under verksamhetsåret 2023-2024",
      "NORRSJÖ KATT O HUNDKLUBBEN",
      "sv",
    ],
    ["# Protokoll från Alby byaråd hållet i bygdegården", "Alby byaråd", "sv"],
    ["Årsmötesprotokoll Norrsjö vägförening 1995", "Norrsjö vägförening", "sv"],
    ["# Mötesprotokoll/Protokoll 2024-04-24", undefined, "sv"],
    ["# Agenda & minnesanteckningar 2024-04-24", undefined, "sv"],
    ["## Dagens mål", undefined, "sv"],
    ["ÅRSMÖTESPROTOKOLL Datum: 2023-04-20", undefined, "sv"],
    ["Protokoll fört vid styrelse- och arbetsmöte 30 juni 2024", undefined, "sv"],
    ["# Sammanfattning 24-09-16\n\n## Mötets tema", undefined, "sv"],
    [
      "# Protokoll 2024-03-06\n\nStyrelsen samlades i bygdegården och talade länge om det som hänt",
      undefined,
      "sv",
    ],
    [
      "**Samverkansförbundet Norrsjö** info@example.org\n\n**MINNESANTECKNINGAR**\n\n# Kraftsamling hjärta, 3 april 2025",
      "Kraftsamling hjärta",
      "sv",
    ],
    ["# Norrsjöringen, 3 april 2025\n\n**Minnesanteckningar**", "Norrsjöringen", "sv"],
    ["Minutes, Web Forms WG 2024-08-02 phone conference", "Web Forms WG", "en"],
    [
      "Minutes of the Meeting of the Parish Council held in the Village Hall on 6 March 2024",
      "Parish Council",
      "en",
    ],
    ["# Minutes of Annual Meeting Monday 11th May 2015", undefined, "en"],
  ])("%s", (text, forum, language) => {
    expect(read(text + body, language).facts.forum).toBe(forum);
  });
});

describe("facts that stop where others begin", () => {
  it("ends a place before the list of those present", () => {
    const { place } = read(
      `Protokoll 2024-03-06\n\nPlats: Rådhuset Närvarande: Siv Ek, Bo Alm${body}`,
      "sv",
    ).facts;
    expect(place).toBe("Rådhuset");
  });

  it("takes the words behind the day and a comma for the place", () => {
    const { place } = read(`Minutes\n\nThursday 7 March 2024, The Old Mill, Northfield${body}`, "en").facts;
    expect(place).toBe("The Old Mill, Northfield");
  });

  it("takes nobody's name there for the place", () => {
    const { place } = read(`Protokoll\n\nTorsdagen den 7 mars 2024, Siv Ek${body}`, "sv").facts;
    expect(place).toBeUndefined();
  });

  it("keeps the initial of the one who chairs", () => {
    const { chair } = read(`Minutes\n\nChair: R. Oak, Northfield${body}`, "en").facts;
    expect(chair).toBe("R. Oak");
  });

  it.each(["Attendees\n\n- Ann Oak\n- Bob Elm\n\nAgenda\n\n- Budget", "Present: Ann Oak\nRegrets: Bob Elm"])(
    "knows English by its labels: %j",
    (text) => {
      expect(recognise({ text, start: 0 }, {}).language).toBe("en");
    },
  );
});

it("the day on which a page was put out is not the meeting's", () => {
  const day = (head: string) =>
    recognise({ text: `${head}${body}`, start: 0 }, { language: "sv" }).facts.date;
  expect(day("söndag 13 april 2025\n\nProtokoll 2025-04-03")).toBe("2025-04-03");
  expect(day("2025-04-13\n\nProtokoll 2025-04-03")).toBe("2025-04-03");
  expect(day("söndag 13 april 2025\n\nAlby byaråd")).toBe("2025-04-13");
});
