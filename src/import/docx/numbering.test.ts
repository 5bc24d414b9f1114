import { describe, expect, it } from "vitest";
import { type FixtureParts, lines, num, numbered, numbering, p, part, styled } from "./docx.fixture.ts";
import { formatNumber } from "./number-format.ts";

const withNumbers = (numberingPart: string, styles = ""): FixtureParts => ({
  relations: [
    ["rId1", "numbering", "numbering.xml"],
    ["rId2", "styles", "styles.xml"],
  ],
  parts: { "word/numbering.xml": numberingPart, "word/styles.xml": part("styles", styles) },
});

describe("numbers in Word's formats", () => {
  it.each<[number, string, string]>([
    [3, "decimal", "3"],
    [3, "decimalZero", "03"],
    [27, "lowerLetter", "aa"],
    [2, "upperLetter", "B"],
    [1994, "upperRoman", "MCMXCIV"],
    [4, "lowerRoman", "iv"],
    [2, "ordinal", "2:a"],
    [12, "ordinal", "12:e"],
    [5, "none", ""],
    [5, "chicago", "5"],
  ])("%d as %s is %j", (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe("the numbers of paragraphs", () => {
  it("are written as Word shows them, also between plain paragraphs", async () => {
    const start = numbering({ 1: [["decimal", "§ %1"]] }).replace(
      '<w:start w:val="1"/>',
      '<w:start w:val="5"/>',
    );
    const body = [p("Val", numbered(1)), p("Siv Ek väljs."), p("Budget", numbered(1))].join("");
    expect(await lines(body, withNumbers(start))).toEqual(["§ 5 Val", "Siv Ek väljs.", "§ 6 Budget"]);
  });

  it("count each level anew below the next higher one", async () => {
    const list = numbering({
      1: [
        ["decimal", "%1."],
        ["decimal", "%1.%2"],
        ["lowerLetter", "%3)"],
      ],
    });
    const levels = [0, 1, 1, 2, 2, 1, 2, 0, 1];
    const body = levels.map((level, index) => p(`x${index}`, numbered(1, level))).join("");
    expect(await lines(body, withNumbers(list))).toEqual([
      "1. x0",
      "1.1 x1",
      "1.2 x2",
      "a) x3",
      "b) x4",
      "1.3 x5",
      "a) x6",
      "2. x7",
      "2.1 x8",
    ]);
  });

  it("begin again, or do not, as the list says", async () => {
    const list = numbering({
      1: [
        ["upperRoman", "%1."],
        ["decimal", "%2)", '<w:lvlRestart w:val="0"/>'],
        ["decimal", "%1-%3", '<w:isLgl/><w:lvlRestart w:val="1"/>'],
      ],
    });
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => p("x", numbered(1, level))).join("");
    // The second level goes on, the third restarts below the first alone and shows Arabic numerals.
    const seen = (await lines(body, withNumbers(list))).map((line) => line.replace(/ x$/, "").trim());
    expect(seen).toEqual(["I.", "1)", "1-1", "2)", "1-2", "II.", "3)", "2-1"]);
  });

  it("count a level that was passed over as begun", async () => {
    const list = numbering({
      1: [
        ["decimal", "%1:"],
        ["decimal", "%1:%2"],
      ],
    });
    const body = [1, 1, 0, 1].map((level) => p("x", numbered(1, level))).join("");
    expect(await lines(body, withNumbers(list))).toEqual(["1:1 x", "1:2 x", "2: x", "2:1 x"]);
  });

  it("go on in another list of the same definition, and begin again where that says so", async () => {
    const again = num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const list = numbering({ 1: [["decimal", "%1:"]] }, num(2, 1) + again);
    const body = [1, 2, 3, 3, 1].map((id) => p("x", numbered(id))).join("");
    expect(await lines(body, withNumbers(list))).toEqual(["1: x", "2: x", "1: x", "2: x", "3: x"]);
  });

  it("come with styles, at the level that is tied to the style, until a paragraph refuses", async () => {
    const list = numbering({
      1: [
        ["decimal", "%1", '<w:pStyle w:val="Rubrik1"/>'],
        ["decimal", "%1.%2", '<w:pStyle w:val="Rubrik2"/>'],
      ],
    });
    const styles = [1, 2]
      .map(
        (depth) =>
          `<w:style w:type="paragraph" w:styleId="Rubrik${depth}"><w:name w:val="heading ${depth}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join("");
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [
      p("Val", styled("Rubrik1")),
      p("Ordförande", styled("Rubrik2")),
      p("Bilagor", styled("Rubrik1") + none),
      p("Budget", styled("Rubrik1")),
    ].join("");
    expect(await lines(body, withNumbers(list, styles))).toEqual([
      "# 1 Val",
      "## 1.1 Ordförande",
      "# Bilagor",
      "# 2 Budget",
    ]);
  });

  it("come by way of a list style", async () => {
    const list = part(
      "numbering",
      `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="Paragrafer"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§%1"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Paragrafer"/></w:abstractNum>${num(1, 8)}`,
    );
    expect(await lines(p("Val", numbered(1)), withNumbers(list))).toEqual(["§3 Val"]);
  });

  it("are bullets where they are signs, and words where they are words", async () => {
    const list = numbering({
      1: [
        ["bullet", "\uf0b7"],
        ["bullet", "o"],
      ],
      2: [["bullet", "att"]],
      3: [["none", ""]],
      4: [["bullet", " "]],
    });
    const body = [
      p("ett", numbered(1)),
      p("mer", numbered(4)),
      p("två", numbered(1, 1)),
      p("godkänna", numbered(2)),
      p("text", numbered(3)),
      p("okänd lista", numbered(9)),
    ].join("");
    expect(await lines(body, withNumbers(list))).toEqual([
      "- ett",
      "  mer",
      "  - två",
      "att godkänna",
      "text",
      "okänd lista",
    ]);
  });

  it("stand alone where the paragraph has no words but its number is no mere list's", async () => {
    const list = numbering({ 1: [["decimal", "§ %1"]], 2: [["decimal", "%1."]] });
    const body = p("", numbered(1)) + p("Val av justerare") + p("", numbered(2));
    expect(await lines(body, withNumbers(list))).toEqual(["§ 1", "Val av justerare"]);
  });
});

describe("bullets", () => {
  it("that are boxes make tasks, ticked or not; others none", async () => {
    const list = numbering({ 1: [["bullet", "☐"]], 2: [["bullet", "☒"]], 3: [["bullet", "•"]] });
    const body = [1, 2, 3].map((id) => p(`Siv Ek: ringa ${id}`, numbered(id))).join("");
    expect(await lines(body, withNumbers(list))).toEqual([
      "- [ ] Siv Ek: ringa 1",
      "- [x] Siv Ek: ringa 2",
      "- Siv Ek: ringa 3",
    ]);
  });
});
