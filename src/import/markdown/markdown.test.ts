import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeInline, escapeLineStart } from "./escape.ts";
import type { Block, Flow, Words } from "./flow.ts";
import { inlineLines } from "./inline.ts";
import { writeFlow } from "./write.ts";

const paragraph = (text: string, more: Partial<Block> = {}): Block => ({
  type: "paragraph",
  words: [{ text }],
  ...more,
});
const item = (text: string, level = 0, label?: string): Block => ({
  type: "item",
  words: [{ text }],
  level,
  label,
});

describe("signs that Markdown would take for its own", () => {
  it.each([
    ["*obs* och **mer**", String.raw`\*obs\* och \*\*mer\*\*`],
    ["5 * 3 = 15", "5 * 3 = 15"],
    ["fil_namn och _kursiv_", String.raw`fil_namn och \_kursiv\_`],
    ["<namn> och 3 < 4", String.raw`\<namn> och 3 < 4`],
    ["A & B, &amp; så", String.raw`A & B, \&amp; så`],
    ["[bilaga] och [text](mål)", String.raw`[bilaga] och \[text](mål)`],
    ["[[sida]] och [^1]", String.raw`\[[sida]] och \[^1]`],
    [String.raw`C:\mapp och \*`, String.raw`C:\mapp och \\\*`],
    ["~~struket~~ ~ 5", String.raw`\~~struket\~~ ~ 5`],
    ["se https://example.org/_a_/*b ^d2", String.raw`se https://example.org/_a_/*b \^d2`],
  ])("%s", (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });

  it.each([
    ["# 4", String.raw`\# 4`],
    ["> citat", String.raw`\> citat`],
    ["__________", String.raw`\__________`],
    ["---", String.raw`\---`],
    ["---|---", String.raw`\---|---`],
    ["[a]: b", String.raw`\[a]: b`],
    ["- punkt", "- punkt"],
    ["1. punkt", "1. punkt"],
    ["#tagg", "#tagg"],
    ["-5 grader", "-5 grader"],
    ["– paus", "– paus"],
  ])("at a line's start: %s", (text, escaped) => {
    expect(escapeLineStart(text)).toBe(escaped);
  });
});

describe("words with a look", () => {
  const line = (...words: Words[]): string => inlineLines(words).join("|");

  it.each<[string, Words[]]>([
    ["**Beslut** att", [{ text: "Beslut ", bold: true }, { text: "att" }]],
    [
      "**Beslut om budget**",
      [{ text: "Beslut", bold: true }, { text: " " }, { text: "om budget", bold: true }],
    ],
    ["**Beslut**:Nej", [{ text: "Beslut:", bold: true }, { text: "Nej" }]],
    ["**Beslut:** Nej", [{ text: "Beslut:", bold: true }, { text: " Nej" }]],
    [
      "*lutat* och **fett**",
      [{ text: "lutat", italic: true }, { text: " och " }, { text: "fett", bold: true }],
    ],
    [
      "**fett**lutat",
      [
        { text: "fett", bold: true },
        { text: "lutat", italic: true },
      ],
    ],
    ["**a**|**b**", [{ text: "a\nb", bold: true }]],
    ["a. b", [{ text: "a" }, { text: ". ", bold: true }, { text: "b" }]],
    ["text[^1]", [{ text: "text" }, { text: "[^1]", raw: true }]],
    ["Eva\tAlby", [{ text: "\tEva \t\tAlby\t" }]],
    ["Eva Lind\tAlby, fast anställd", [{ text: "Eva Lind     Alby,  fast  anställd" }]],
    ["[sidan](https://example.org/a%20b)", [{ text: "sidan", href: "https://example.org/a b" }]],
    ["example.org", [{ text: "example.org", href: "http://www.example.org/" }]],
    ["fara", [{ text: "fara", href: "javascript:alert(1)" }]],
    ["* punkt", [{ text: "* punkt" }]],
  ])("%s", (written, words) => {
    expect(line(...words)).toBe(written);
  });
});

describe("blocks", () => {
  it("are parted by an empty line, items of a list are not", () => {
    const flow: Flow[] = [
      { type: "heading", depth: 2, label: "§ 4", words: [{ text: "Budget", bold: true }] },
      paragraph("Först.\nSedan."),
      item("ett", 0, "1."),
      item("under", 1),
      item("djupare", 2, "1)"),
      item("två", 0, "2."),
      item("streck", 0),
      item("bokstav", 0, "b)"),
      paragraph("Slut."),
      item("djupt från början", 3),
    ];
    expect(writeFlow(flow)).toBe(
      [
        "## § 4 Budget",
        "",
        "Först.  ",
        "Sedan.",
        "",
        "1. ett",
        "   - under",
        "     1) djupare",
        "2. två",
        "",
        "- streck",
        "",
        "b) bokstav",
        "",
        "Slut.",
        "",
        "- djupt från början",
        "",
      ].join("\n"),
    );
  });

  it("without words are left out", () => {
    expect(writeFlow([paragraph(" "), item("\n"), paragraph("a")])).toBe("a\n");
  });

  // Nothing is measured: where the work grows with the square of their number this would not end in time.
  it("that tabs part into columns may be many", () => {
    const rows = Array.from({ length: 60_000 }, (_, number) => `Eva Lind ${number}\tAlby kommun`);
    expect(writeFlow(rows.map((row) => paragraph(row)))).toBe(`${rows.join("  \n")}\n`);
  });

  it("that tabs part into columns are rows of one paragraph", () => {
    const rows = [
      "Ledamöter\tErsättare",
      "Eva Lind\tSiv Ek",
      "Bo Alm",
      "Övriga\tPer Ed",
      "1.\tVal",
      "2.\tBudget",
    ];
    expect(writeFlow(rows.map((row) => paragraph(row)))).toBe(
      [
        "Ledamöter\tErsättare  ",
        "Eva Lind\tSiv Ek",
        "",
        "Bo Alm",
        "",
        "Övriga\tPer Ed",
        "",
        "1.\tVal",
        "",
        "2.\tBudget",
        "",
      ].join("\n"),
    );
  });

  it("hold every word in order, whatever it is", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab å*_#>-[]()|`~<&^1.\\\n\t".split("")),
      maxLength: 30,
    });
    const block = fc.record({
      type: fc.constantFrom("heading", "paragraph", "item"),
      words: fc.array(fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }), { maxLength: 4 }),
      depth: fc.integer({ min: 1, max: 6 }),
      level: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (flow) => {
        const seen = flow.flatMap(({ words }) => words.map((each) => each.text)).join("");
        const written = writeFlow(flow);
        expect(letters(written)).toBe(letters(seen));
      }),
    );
  });
});

const letters = (text: string): string => text.replace(/[^abå1]/g, "");

it("long rows of one sign take no long time", () => {
  for (const sign of [" ", "-", "*", "_", ".", "[", "<", "|", "# ", "- ", "\t ", "\n"]) {
    const text = sign.repeat(20_000);
    const flow = writeFlow([paragraph(`${text}a${text}`), paragraph(`a${text}a`), paragraph(text)]);
    expect(flow.length).toBeLessThan(2_000_000);
  }
});

describe("tables", () => {
  const cell = (...texts: string[]): Flow[] => texts.map((text) => paragraph(text));
  const bold = (text: string): Flow[] => [{ type: "paragraph", words: [{ text, bold: true }] }];
  const table = (rows: Flow[][][], headed = false): string => writeFlow([{ type: "table", rows, headed }]);

  it("have a row of headings, empty if the source has none", () => {
    expect(
      table(
        [
          [cell("Namn"), cell("Ort")],
          [cell("Eva Lind"), cell("Al|by")],
        ],
        true,
      ),
    ).toBe("| Namn | Ort |\n| --- | --- |\n| Eva Lind | Al\\|by |\n");
    expect(table([[cell("Eva Lind"), cell("Alby")]])).toBe("|  |  |\n| --- | --- |\n| Eva Lind | Alby |\n");
    expect(
      table([
        [bold("Namn"), bold("Ort")],
        [cell("Eva Lind"), cell("Alby")],
      ]),
    ).toBe("| Namn | Ort |\n| --- | --- |\n| Eva Lind | Alby |\n");
  });

  it("keep all that a cell holds, and lose empty rows and columns", () => {
    expect(
      table([
        [cell("Siv", "Bo"), [], cell("a\nb")],
        [[], [], []],
        [cell("c"), [], []],
      ]),
    ).toBe("|  |  |\n| --- | --- |\n| Siv <br> Bo | a <br> b |\n| c |  |\n");
  });

  it("that frame text become text", () => {
    expect(table([[cell("Ett.", "Två.")]])).toBe("Ett.\n\nTvå.\n");
    const heading: Flow = { type: "heading", depth: 2, words: [{ text: "§ 1 Start" }] };
    expect(
      table([
        [[heading], cell("Vem")],
        [cell("Text"), cell("Siv")],
      ]),
    ).toBe("## § 1 Start\n\nVem\n\nText\n\nSiv\n");
  });

  it("that are forms become labels with what they name", () => {
    const rows = [
      [cell("Plats"), cell("Rådhuset"), cell("Tid"), cell("9–12")],
      [cell("Närvarande"), cell("Siv Ek", "Bo Alm"), [], []],
    ];
    expect(table(rows)).toBe("**Plats** Rådhuset\n\n**Tid** 9–12\n\nNärvarande\n\nSiv Ek\n\nBo Alm\n");
    expect(table([[cell("Vårdsamråd"), cell("Datum", "2031-04-03")]])).toBe(
      "Vårdsamråd\n\nDatum\n\n2031-04-03\n",
    );
  });
});
