import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognise } from "../index.ts";
import { filler, linesIn, parted } from "./lines.fixture.ts";

const rest = filler.trim();

describe("a page on one line", () => {
  it("comes apart at its labels, numbers and sentences", () => {
    const page = [
      "PROTOKOLL 1 (4) Protokoll från styrgruppsmöte Norrsjö kust Plats: Gula huset, Alby",
      "Närvarande: Eva Lind (ordförande), Bo Alm och Siv Ek Förhinder: Per Ed",
      "1. Mötets öppnande Ordförande Eva Lind hälsade alla välkomna. 2. Föregående protokoll",
      `Protokollet från mötet i mars gicks igenom. ${rest} Beslut: att lägga protokollet till handlingarna, att`,
      "avsluta frågan om bryggan. 3. Hamnens framtid Föredragande: Siv Ek Siv Ek redogjorde för läget.",
    ].join(" ");
    expect(linesIn(page)).toEqual([
      "PROTOKOLL 1 (4)",
      "Protokoll från styrgruppsmöte Norrsjö kust",
      "Plats: Gula huset, Alby",
      "Närvarande: Eva Lind (ordförande), Bo Alm och Siv Ek",
      "Förhinder: Per Ed",
      "# 1. Mötets öppnande",
      "Ordförande Eva Lind hälsade alla välkomna.",
      "# 2. Föregående protokoll",
      `Protokollet från mötet i mars gicks igenom. ${rest}`,
      "Beslut: att lägga protokollet till handlingarna,",
      "att avsluta frågan om bryggan.",
      "# 3. Hamnens framtid",
      "Föredragande: Siv Ek",
      "Siv Ek redogjorde för läget.",
    ]);
  });

  it("has labels without colons, and people without a sign between them", () => {
    const page = [
      "Alby Berga Minnesanteckningar Kustrådet Dag tisdagen den 8 april 2025 Tid kl. 9-12 Plats Gula huset, Alby",
      "Närvarande Eva Lind, Alby Bo Alm, Alby Siv Ek Norr, Berga Per Ed, Kustrådets kansli Ida Ro, Kustrådets kansli",
      `1. Mötet öppnas Mötet öppnades av Eva Lind. ${rest} 2. Övriga frågor Inga övriga frågor. Vi talade om Beslut: hur de fattas. 3. Nästa möte`,
    ].join(" ");
    expect(linesIn(page)).toEqual([
      "Alby Berga",
      "Minnesanteckningar Kustrådet",
      "Dag",
      "tisdagen den 8 april 2025",
      "Tid",
      "kl. 9-12",
      "Plats",
      "Gula huset, Alby",
      "Närvarande",
      "Eva Lind, Alby",
      "Bo Alm, Alby",
      "Siv Ek Norr, Berga",
      "Per Ed, Kustrådets kansli",
      "Ida Ro, Kustrådets kansli",
      "# 1. Mötet öppnas",
      `Mötet öppnades av Eva Lind. ${rest}`,
      "# 2. Övriga frågor",
      "Inga övriga frågor. Vi talade om Beslut: hur de fattas.",
      "# 3. Nästa möte",
    ]);
  });

  it("keeps numbers that are no items': of sums, days, points and lists within an item", () => {
    const page = [
      "§ 11 Budget Nämnden diskuterade budgeten. Avgiften höjs till 300 Kronor per hushåll den 3 Maj. Se punkt 12 Lokaler.",
      `Det finns tre skäl: 1. Priserna stiger. 2. Lönerna stiger. 3. Bidragen minskar. ${rest}`,
      "§ 12 Lokaler Bo Alm informerade om lokalerna. § 13 Nästa möte Nästa möte hålls i Berga.",
    ].join(" ");
    expect(linesIn(page)).toEqual([
      "# § 11 Budget",
      "Nämnden diskuterade budgeten. Avgiften höjs till 300 Kronor per hushåll den 3 Maj. Se punkt 12 Lokaler. Det finns tre skäl:",
      "1. Priserna stiger.",
      "2. Lönerna stiger.",
      `3. Bidragen minskar.`,
      rest,
      "# § 12 Lokaler",
      "Bo Alm informerade om lokalerna.",
      "# § 13 Nästa möte",
      "Nästa möte hålls i Berga.",
    ]);
  });

  it("has tasks behind the name of who is to do them", () => {
    const page = `${rest} Plats: Alby Närvarande: Siv Ek, Bo Alm Sekreterare: Bo Alm Alla: - Läser igenom planen till nästa gång. Siv: - Ringer hamnen om bryggan - Bokar lokal i Berga. Bo: - Skriver till kommunen.`;
    expect(linesIn(page).slice(-7)).toEqual([
      "Alla:",
      "- Läser igenom planen till nästa gång.",
      "Siv:",
      "- Ringer hamnen om bryggan",
      "- Bokar lokal i Berga.",
      "Bo:",
      "- Skriver till kommunen.",
    ]);
  });

  it("is read in English as well", () => {
    const prose = "Work has gone on since the last time and all parties agree on where to go from here. "
      .repeat(8)
      .trim();
    const page = [
      "Minutes of the Harbour Forum Venue: Town Hall Present: Ann Lake, Bob Hill Apologies: Cy Moor",
      `1. Welcome Ann Lake welcomed everyone. 2. Minutes of the last meeting The minutes were approved. ${prose}`,
      "3. Budget Bob Hill presented the budget. Decision: to adopt the budget.",
    ].join(" ");
    expect(linesIn(page, "en")).toEqual([
      "Minutes of the Harbour Forum",
      "Venue: Town Hall",
      "Present: Ann Lake, Bob Hill",
      "Apologies: Cy Moor",
      "# 1. Welcome",
      "Ann Lake welcomed everyone.",
      "# 2. Minutes of the last meeting",
      `The minutes were approved. ${prose}`,
      "# 3. Budget",
      "Bob Hill presented the budget.",
      "Decision: to adopt the budget.",
    ]);
  });
});

describe("several pages, each on a line", () => {
  const page = (number: number, text: string): string =>
    `${number} Norrsjö kommun Sammanträdesprotokoll Sida ${number} (3) ${text}`;
  const document = [
    page(1, `Kustnämnden Plats: Alby Närvarande: Eva Lind, Bo Alm Paragrafer 31-33 ${rest}`),
    page(2, "Innehållsförteckning 31 Val av justerare 4 32 Bo Alm besöker nämnden 5 33 Övriga frågor 6"),
    page(
      3,
      `31 Val av justerare Siv Ek utses. 32 Bo Alm besöker nämnden Bo Alm berättar. ${rest} 33 Övriga frågor Inga.`,
    ),
  ].join("\n\n");

  it("lose what stands on each of them, and have their titles from the table of contents", () => {
    expect(linesIn(document).slice(-12)).toEqual([
      "~ 2 Norrsjö kommun Sammanträdesprotokoll Sida 2 (3)",
      "Innehållsförteckning",
      "31 Val av justerare 4",
      "32 Bo Alm besöker nämnden 5",
      "33 Övriga frågor 6",
      "~ 3 Norrsjö kommun Sammanträdesprotokoll Sida 3 (3)",
      "# 31 Val av justerare",
      "Siv Ek utses.",
      "# 32 Bo Alm besöker nämnden",
      `Bo Alm berättar. ${rest}`,
      "# 33 Övriga frågor",
      "Inga.",
    ]);
  });

  it("lose the number that each begins with", () => {
    const pages = [
      `1 Kustrådet Plats: Alby Närvarande: Eva Lind ${rest}`,
      `2 1. Budget Nämnden ville. ${rest} 2. Val Siv Ek utses. 3. Slut`,
    ];
    expect(linesIn(pages.join("\n\n"))).toEqual([
      "~ 1",
      "Kustrådet",
      "Plats: Alby",
      "Närvarande: Eva Lind",
      rest,
      "~ 2",
      "# 1. Budget",
      `Nämnden ville. ${rest}`,
      "# 2. Val",
      "Siv Ek utses.",
      "# 3. Slut",
    ]);
  });

  it("give records with the file's own lines", () => {
    const found = recognise({ text: document, start: 0 }, { language: "sv" });
    expect(found.agenda.map(({ number, title, line }) => [number, title, line])).toEqual([
      ["31", "Val av justerare", 5],
      ["32", "Bo Alm besöker nämnden", 5],
      ["33", "Övriga frågor", 5],
    ]);
  });
});

describe("whatever the text", () => {
  const pieces = [
    "1. Budget Nämnden beslutar att gå vidare.",
    "2. Val Siv Ek valdes.",
    "3. Övriga frågor Inga.",
    "§ 4 Lokaler",
    "Närvarande: Eva Lind, Alby Bo Alm, Alby Siv Ek, Berga Per Ed, Berga",
    "Plats Gula huset",
    "**Beslut:** att anta, att avslå.",
    "Siv: - Ringer. - Skriver.",
    "• Ett • Två",
    "Sida 2 av 8",
    "\u00a0",
    rest,
  ];
  const page = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { minLength: 1, maxLength: 12 });
  const document = fc
    .array(page, { minLength: 1, maxLength: 4 })
    .map((pages) => pages.map((parts) => parts.join(" ").replace(/[\r\n]/g, " ")).join("\n\n"));

  it("nothing but blanks and signs of lists and emphasis stands outside of the lines, which are in order", () => {
    fc.assert(
      fc.property(document, (text) => {
        const { before, after } = parted(text);
        const spans = after.flatMap(({ lines }) => lines);
        spans.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
        if (after === before) return;
        const left = spans.map(({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start)).join(" ");
        const once = before.flatMap(({ lines }) => lines);
        const leftBefore = once
          .map(({ start }, index) => text.slice(once[index - 1]?.end ?? 0, start))
          .join(" ");
        const signs = (written: string): string =>
          written.replace(/[\s+\-–*_`\\•▪●◦\uf0b7]|\d{1,9}[.:)]|<[^<>]*>|&\w+;/g, "");
        expect(signs(left)).toBe(signs(leftBefore));
        expect(spans.at(-1)?.end).toBe(once.at(-1)?.end);
      }),
      { numRuns: 200 },
    );
  });
});
