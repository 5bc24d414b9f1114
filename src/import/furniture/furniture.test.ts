import { describe, expect, it } from "vitest";
import { findFurniture } from "./index.ts";

const page = (number: number) =>
  `Stycke ${number} handlar om något som ingen annan sida handlar om. ${"Mer om det. ".repeat(60)}`.trim();

/** The texts that are found to be furniture. */
function found(...source: string[]): string[] {
  return [...findFurniture(source)].map(([line, { start, end }]) =>
    (source[line] ?? "").slice(start, end).trim(),
  );
}

describe("page numbers without page breaks", () => {
  it("count on from page to page", () => {
    expect(found("Protokoll", page(1), "1 (3)", page(2), "2 (3)", page(3), "3 (3)")).toEqual([
      "1 (3)",
      "2 (3)",
      "3 (3)",
    ]);
  });

  it.each([
    ["Sida 1 av 2", "Sida 2 av 2"],
    ["Norrsjö samråd 1(2)", "Norrsjö samråd 2(2)"],
    ["Page 1 of 2", "Page 2 of 2"],
    ["1[2]", "2[2]"],
    ["- 1/2 -", "- 2/2 -"],
  ])("are known in the form %j", (one, two) => {
    expect(found("Protokoll från mötet", page(1), one, page(2), two)).toEqual([one, two]);
  });

  it("take the header's other lines with them", () => {
    const header = (number: number) => ["NORRSJÖ", "Chefsgruppen", "2024-05-02", `${number}(4)`];
    const text = ["Minnesanteckningar chefsgruppen 2024-05-02", page(1)];
    for (const number of [2, 3, 4]) text.push(...header(number), "Beslut", page(number), "Beslut");
    expect(found(...text)).toEqual([2, 3, 4].flatMap(header));
  });

  it.each([
    [["Bilaga 1 (3)", "Bilaga 2 (3)", "Bilaga 3 (3)"]],
    [["1", page(1), "2", page(2), "3", page(3)]],
    [["§ 1", page(1), "§ 2", page(2), "§ 3", page(3)]],
    [["Punkt 1", page(1), "Punkt 2", page(2), "Punkt 3", page(3)]],
    [["Möte 14/10", page(1), "Möte 15/10", page(2)]],
    [["Dnr 1/2024", page(1), "Dnr 2/2024", page(2)]],
  ])("are not made of %j", (lines) => {
    expect(found("Protokoll", ...lines)).toEqual([]);
  });
});

describe("a header without page numbers", () => {
  const header = ["Samråd för Norrsjö kommuner", "Avdelning", "Kansliet", "Sekreterare", "Anna Ek"];

  it("comes again, a page's text apart, from the beginning on", () => {
    const title = "Minnesanteckningar samråd Norrsjö kommuner";
    const text = [...header, title, page(1), ...header, page(2), ...header, page(3)];
    expect(found(...text)).toEqual([...header, ...header, ...header]);
  });

  it("keeps the first page's, where the title is nowhere else", () => {
    const text = [...header, page(1), ...header, page(2), ...header, page(3)];
    expect(found(...text)).toEqual([...header, ...header]);
  });

  it("cuts a sentence", () => {
    const cut = (number: number) => `Vid möte ${number} talade gruppen om de nya bostäder som ska`;
    const text = ["Protokoll"];
    for (const number of [1, 2, 3])
      text.push(page(number), cut(number), "Norrsjö samråd", "Kansliet", "Handling", `byggas år ${number}.`);
    expect(found(...text)).toHaveLength(9);
  });

  it.each([
    [["Beslut", "att lägga informationen till handlingarna"]],
    [["Föredragande", "Anna Ek", "Information", "Diskussion", "Beslut"]],
    [["---"]],
    [["Namn | Kommun"]],
    [["Anna Ek\tNorrby"]],
    [["Information"]],
  ])("is not made of what minutes repeat: %j", (lines) => {
    const text = ["Minnesanteckningar", page(0)];
    for (const number of [1, 2, 3, 4]) text.push(`${number}. Ärende ${number}`, page(number), ...lines);
    expect(found(...text)).toEqual([]);
  });

  it("is not made of several minutes in one file", () => {
    const meeting = (number: number) => [
      "Samråd för Norrsjö",
      "Minnesanteckningar",
      "Deltagare",
      "Anna Ek",
      "Bo Alm",
      "1. Inledning",
      page(number),
      "2. Nästa möte",
      page(number + 10),
    ];
    expect(found(...meeting(1), ...meeting(2), ...meeting(3))).toEqual([]);
  });
});

describe("form feeds", () => {
  it("show where headers and footers stand, whatever their numbers' form", () => {
    const text = ["Protokoll samråd Norrsjö", page(1), "Norrsjö kansli", "1"];
    text.push(
      "\fSamråd Norrsjö",
      page(2),
      "Norrsjö kansli",
      "2",
      "\fSamråd Norrsjö",
      page(3),
      "Norrsjö kansli",
      "3",
    );
    expect(found(...text)).toEqual([
      "Norrsjö kansli",
      "1",
      "Samråd Norrsjö",
      "Norrsjö kansli",
      "2",
      "Samråd Norrsjö",
      "Norrsjö kansli",
      "3",
    ]);
  });

  it("do not make furniture of a paragraph's number at the top of each page", () => {
    const text = ["§ 1", page(1), "\f§ 2", page(2), "\f§ 3", page(3), "\f4. Nästa möte", page(4)];
    expect(found(...text)).toEqual([]);
  });

  it("do not make furniture of a label that stands within pages too", () => {
    const within = Array.from({ length: 12 }, (_, at) => `Rad ${"abcdefghijkl"[at]} om bryggan.`);
    const label = "Nämndens beslut";
    const text = ["Samråd", ...within, label, "att laga bryggan.", ...within, label];
    text.push(
      "\fSamråd",
      "att avslå ansökan.",
      ...within,
      label,
      ...within,
      label,
      "\fSamråd",
      "att avvakta.",
    );
    expect(found(...text)).not.toContain(label);
    expect(found(...text)).toContain("Samråd");
  });

  it("do not make furniture of a heading that two of many pages begin with", () => {
    const text = ["Protokoll"];
    for (let number = 1; number <= 9; number++) {
      text.push(`\f${number % 4 === 0 ? "Beslut" : `Rubrik om ${"abcdefghij"[number]}`}`, page(number));
    }
    expect(found(...text)).toEqual([]);
  });
});

describe("form feeds and what pages have in common", () => {
  it("do not make furniture of what stands below a page's own lines", () => {
    const text = ["Protokoll", page(1), "\fEn rubrik", "Beslut", page(2), "\fEn annan", "Beslut", page(3)];
    expect(found(...text)).toEqual([]);
  });
});

describe("the first page's header", () => {
  it("stays where the text says half of its words again, and no more", () => {
    const header = [
      "Samråd om trafik och skola i Norrsjö",
      "Kansliet",
      "Avdelning ett",
      "Handling två",
      "Anna Ek",
    ];
    const text = [...header, "Minnesanteckningar om trafik", page(1), ...header, page(2), ...header, page(3)];
    expect(found(...text)).toEqual([...header, ...header]);
  });
});

describe("a header glued to a page's text", () => {
  it("is cut off the line, and no more", () => {
    const line = (number: number) => `${number} PROTOKOLL ${number} (3) ${page(number)}`;
    expect(found("Protokoll från styrgruppen", line(1), line(2), line(3))).toEqual([
      "1 (3)",
      "2 PROTOKOLL 2 (3)",
      "3 PROTOKOLL 3 (3)",
    ]);
  });
});

describe("lines that all come twice, each beside others than before", () => {
  // Nothing is measured: where the work grows with the square of the length this would not end in time.
  it("are no furniture, and are told so at once", () => {
    const count = 20_000;
    const line = (number: number) => `Raden om väg nummer ${number} i byn`;
    const first = Array.from({ length: count }, (_, number) => line(number));
    const again = first.map((_, number) => line((number * 7919) % count));
    expect(found(...first, ...again)).toEqual([]);
  });
});
