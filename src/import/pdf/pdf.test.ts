import { describe, expect, it } from "vitest";
import type { ImportedText } from "../types.ts";
import { readPdf } from "./index.ts";
import { type Drawn, linesAt, pdfOf } from "./pdf.fixture.ts";

async function read(...pages: Drawn[][]): Promise<ImportedText> {
  const result = await readPdf(pdfOf(pages));
  if ("problem" in result) throw new Error(result.problem.code);
  return result;
}

const textOf = async (...pages: Drawn[][]) => (await read(...pages)).text;

/** A paragraph that fills its lines, of about 80 letters each; each page's has words of its own. */
const paragraph = (word: string) => [
  `Gruppen talar om ${word} och hur kommunerna kan arbeta vidare med frågan under året`,
  "tillsammans med regionen. Alla är positiva till förslaget men vill att det prövas först",
  `innan ${word} införs.`,
];
const joined = (word: string) => paragraph(word).join(" ");

describe("readPdf", () => {
  it("begins a paragraph with a line that begins with a label", async () => {
    const lines = ["AP1 Siv: ring skolan", "AP2 Bo Alm: skriv till rektorn"];
    expect(await textOf(linesAt({ x: 70, y: 100 }, lines))).toBe(`${lines.join("\n\n")}\n`);
  });

  it("puts wrapped lines together and parts paragraphs by their distance", async () => {
    const text = await textOf([
      ...linesAt({ x: 70, y: 100 }, paragraph("trafiken")),
      ...linesAt({ x: 70, y: 160 }, ["Ett kort stycke."]),
    ]);
    expect(text).toBe(`${joined("trafiken")}\n\nEtt kort stycke.\n`);
  });

  it("keeps the lines of a list of names", async () => {
    const names = ["Anna Ek, Norrby kommun", "Bo Alm, Sörby kommun", "Cia Dal"];
    expect(await textOf(linesAt({ x: 70, y: 100 }, names))).toBe(`${names.join("\n")}\n`);
  });

  it("makes headings of large letters and of bold lines", async () => {
    const text = await textOf([
      { x: 70, y: 80, text: "Minnesanteckningar", size: 20, bold: true },
      { x: 70, y: 110, text: "1. Inledning", size: 14 },
      ...linesAt({ x: 70, y: 140 }, paragraph("trafiken")),
      { x: 70, y: 200, text: "Beslut", bold: true },
      { x: 70, y: 214, text: "att godkänna förslaget." },
    ]);
    expect(text).toBe(
      `# Minnesanteckningar\n\n## 1. Inledning\n\n${joined("trafiken")}\n\n**Beslut**\n\natt godkänna förslaget.\n`,
    );
  });

  it("marks bold words within a line", async () => {
    const text = await textOf([
      { x: 70, y: 100, text: "Beslut:", bold: true },
      { x: 113, y: 100, text: "att godkänna förslaget." },
    ]);
    expect(text).toBe("**Beslut:** att godkänna förslaget.\n");
  });

  it("reads bullets of every kind, with the lines that go on with them, and how deep they stand", async () => {
    const text = await textOf([
      { x: 80, y: 100, text: "•" },
      { x: 95, y: 100, text: "Gruppen talar om trafiken och hur kommunerna kan arbeta vidare med frågan" },
      { x: 95, y: 114, text: "under året." },
      { x: 100, y: 128, text: "– En mindre sak" },
      { x: 80, y: 142, text: "•" },
      { x: 95, y: 142, text: "En sak till" },
    ]);
    expect(text).toBe(
      "- Gruppen talar om trafiken och hur kommunerna kan arbeta vidare med frågan under året.\n" +
        "    - En mindre sak\n- En sak till\n",
    );
  });

  it.each([
    ["kom-", "munerna", "kommunerna"],
    ["hälso-", "och sjukvården", "hälso- och sjukvården"],
    ["EU-", "reglerna", "EU-reglerna"],
  ])("makes %j, %j at a line's end %j", async (end, start, whole) => {
    const text = await textOf(
      linesAt({ x: 70, y: 100 }, [
        `Gruppen talar om trafiken och om hur den kan förändras för alla invånare och ${end}`,
        `${start} under året.`,
      ]),
    );
    expect(text).toContain(`invånare och ${whole} under året.`);
  });

  it("puts letters that stand apart and small raised signs into their words and lines", async () => {
    const text = await textOf([
      { x: 70, y: 80, text: "P R O T O K O L L" },
      { x: 70, y: 120, text: "Lokalen är 40 m" },
      { x: 150, y: 116, text: "2", size: 7 },
    ]);
    expect(text).toBe("PROTOKOLL\n\nLokalen är 40 m2\n");
  });

  it("leaves text along the page's side for the end", async () => {
    const text = await textOf([
      { x: 30, y: 500, text: "Blankett 12", turned: true },
      { x: 70, y: 80, text: "Protokoll" },
    ]);
    expect(text).toBe("Protokoll\n\nBlankett 12\n");
  });
});

describe("columns and tables in a PDF", () => {
  const short = (word: string) => [
    `Gruppen talar om ${word} och hur kommunerna`,
    "kan arbeta vidare med frågan under året till-",
    "sammans med regionen. Alla är positiva till",
    "förslaget men vill att det prövas först, och",
    "det ska göras i liten skala innan något blir",
    "bestämt för alla.",
  ];
  const whole = (word: string) => short(word).join(" ").replace("till- sammans", "tillsammans");

  it("reads two columns of text one after the other", async () => {
    const text = await textOf([
      { x: 70, y: 70, text: "Minnesanteckningar från samrådets möte med kommunerna den 3 oktober 2024" },
      ...linesAt({ x: 70, y: 120 }, short("trafiken")),
      ...linesAt({ x: 325, y: 120 }, short("skolan")),
    ]);
    expect(text).toBe(
      "Minnesanteckningar från samrådets möte med kommunerna den 3 oktober 2024\n\n" +
        `${whole("trafiken")}\n\n${whole("skolan")}\n`,
    );
  });

  it("reads labels and values by rows, a value's wrapped lines as one", async () => {
    const text = await textOf([
      { x: 70, y: 100, text: "Datum" },
      { x: 160, y: 100, text: "2024-10-03" },
      { x: 70, y: 118, text: "Plats" },
      { x: 160, y: 118, text: "Regionhuset, lokal Björken, Storgatan 4 i Norrsjö samt på länk för den" },
      { x: 160, y: 131, text: "som inte kan resa" },
    ]);
    expect(text).toBe(
      "Datum\t2024-10-03\nPlats\tRegionhuset, lokal Björken, Storgatan 4 i Norrsjö samt på länk för den " +
        "som inte kan resa\n",
    );
  });

  it("makes a table of rows under a bold row", async () => {
    const row = (y: number, texts: readonly string[], bold = false): Drawn[] =>
      texts.flatMap((text, number) => (text === "" ? [] : [{ x: 70 + 130 * number, y, text, bold }]));
    const text = await textOf([
      ...row(100, ["Namn", "Kommun", "Närvaro"], true),
      ...row(120, ["Anna Ek", "Norrby", "till 10.30"]),
      ...row(140, ["Bo Alm", "", "hela mötet"]),
      ...row(160, ["Cia Dal", "Sörby"]),
    ]);
    expect(text).toBe(
      "| Namn | Kommun | Närvaro |\n| --- | --- | --- |\n| Anna Ek | Norrby | till 10.30 |\n" +
        "| Bo Alm |  | hela mötet |\n| Cia Dal | Sörby |  |\n",
    );
  });
});

describe("page furniture in a PDF", () => {
  const header = (page: number): Drawn[] => [
    { x: 70, y: 40, text: "Samråd Norrsjö", size: 9 },
    { x: 480, y: 40, text: `Sida ${page} (2)`, size: 9 },
  ];

  it("is apart, and the sentence that it cut is whole", async () => {
    const { text, furniture } = await read(
      [
        ...header(1),
        { x: 70, y: 100, text: "Minnesanteckningar samråd Norrsjö", size: 16 },
        { x: 70, y: 760, text: "Gruppen talar om trafiken och hur kommunerna kan arbeta vidare med frågan" },
        { x: 70, y: 810, text: "Region Norrsjö, Storgatan 4", size: 8 },
      ],
      [
        ...header(2),
        { x: 70, y: 100, text: "under året." },
        { x: 70, y: 810, text: "Region Norrsjö, Storgatan 4", size: 8 },
      ],
    );
    expect(text).toBe(
      "# Minnesanteckningar samråd Norrsjö\n\n" +
        "Gruppen talar om trafiken och hur kommunerna kan arbeta vidare med frågan under året.\n",
    );
    expect(furniture).toEqual([
      { text: "Samråd Norrsjö Sida 1 (2)", page: 1 },
      { text: "Region Norrsjö, Storgatan 4", page: 1 },
      { text: "Samråd Norrsjö Sida 2 (2)", page: 2 },
      { text: "Region Norrsjö, Storgatan 4", page: 2 },
    ]);
  });
});

describe("a page header that is the title as well", () => {
  const header = (page: number): Drawn[] => [
    { x: 70, y: 40, text: "Minnesanteckningar samråd Norrsjö 2024-10-03", size: 9 },
    { x: 480, y: 40, text: `${page} (2)`, size: 9 },
  ];

  it("stays on the first page, but for the page's number", async () => {
    const { text, furniture } = await read(
      [...header(1), { x: 70, y: 100, text: "Närvarande: Anna Ek, Bo Alm, Cia Dal, Dan Fors" }],
      [...header(2), { x: 70, y: 100, text: "Nästa möte är den 14 november." }],
    );
    expect(text).toBe(
      "Minnesanteckningar samråd Norrsjö 2024-10-03\n\nNärvarande: Anna Ek, Bo Alm, Cia Dal, Dan Fors\n\n" +
        "Nästa möte är den 14 november.\n",
    );
    expect(furniture.map((item) => item.text)).toEqual([
      "1 (2)",
      "Minnesanteckningar samråd Norrsjö 2024-10-03 2 (2)",
    ]);
  });
});

describe("a PDF that cannot be read", () => {
  const code = async (bytes: Uint8Array) => {
    const result = await readPdf(bytes);
    return "problem" in result ? result.problem : result.remarks;
  };
  const page: Drawn[] = [{ x: 70, y: 100, text: "Protokoll" }];

  it("is damaged", async () => {
    const bytes = pdfOf([page]).map((byte, index) => (index > 5 ? byte ^ 0x55 : byte));
    expect(await code(bytes)).toMatchObject({ code: "import-damaged", format: "pdf" });
    expect(await code(new Uint8Array())).toMatchObject({ code: "import-damaged", format: "pdf" });
  });

  it("has a password", async () => {
    const key = "<".concat("41".repeat(32), ">");
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<41> <41>] `;
    expect(await code(pdfOf([page], lock))).toEqual({ code: "import-encrypted", format: "pdf" });
  });

  it("has no text, on all pages or on some", async () => {
    expect(await code(pdfOf([[], []]))).toEqual({ code: "import-no-text", pages: 2 });
    expect(await code(pdfOf([[], page, []]))).toEqual([{ type: "pages-without-text", pages: [1, 3] }]);
  });

  it("has letters that mean others", async () => {
    const lines = ["trafiken", "skolan", "maten"].flatMap(paragraph);
    const shifted = lines.map((line) =>
      line.replace(/\p{Ll}/gu, (letter) => "xqzwkvhjgfdmnbtrspcl"[letter.charCodeAt(0) % 20] ?? "x"),
    );
    expect(await code(pdfOf([linesAt({ x: 70, y: 100 }, shifted)]))).toEqual({ code: "import-garbled" });
  });
});
