import { describe, expect, it } from "vitest";
import { docxBytes, p, part, relationsPart, tc, tr } from "./docx/docx.fixture.ts";
import { readSource } from "./index.ts";
import { pdfOf } from "./pdf/pdf.fixture.ts";

const docx = (body: string, more: Parameters<typeof docxBytes>[1] = {}) =>
  readSource({ name: "a.docx", bytes: docxBytes(body, more) });
const html = (text: string) => readSource({ name: "a.html", bytes: Buffer.from(`<html>${text}`) });
const textOf = (answer: Awaited<ReturnType<typeof readSource>>) =>
  "text" in answer ? answer.text : answer.problem.code;

describe("a document made to take all memory or time", () => {
  it("in Word: a row of many cells above many empty rows", async () => {
    const wide = `<w:tbl><w:tr>${"<w:tc/>".repeat(30_000)}</w:tr>${"<w:tr/>".repeat(30_000)}</w:tbl>`;
    expect(textOf(await docx(p("Budget") + wide))).toBe("Budget\n");
  });

  it("on a web page: the same", async () => {
    const wide = `<table><tr>${"<td>".repeat(30_000)}</tr>${"<tr></tr>".repeat(30_000)}</table>`;
    expect(textOf(await html(`<p>Budget</p>${wide}`))).toBe("Budget\n");
  });

  it("loses no cell of a row that is too wide", async () => {
    const numbers = Array.from({ length: 130 }, (_, index) => `c${index}.`);
    const word = await docx(`<w:tbl>${tr(...numbers.map((text) => tc(p(text))))}</w:tbl>`);
    const page = await html(`<table><tr>${numbers.map((text) => `<td>${text}</td>`).join("")}</tr></table>`);
    for (const answer of [word, page]) {
      const words = textOf(answer).match(/c\d+\./g);
      expect(words).toEqual(numbers);
    }
  });

  it("in Word: an element of many attributes", async () => {
    const attributes = Array.from({ length: 20_000 }, (_, index) => ` a${index}="1"`).join("");
    expect(await docx(`<w:p${attributes}/>${p("Budget")}`)).toMatchObject({
      problem: { code: "import-damaged", detail: "word/document.xml: attributes" },
    });
  });

  it("in Word: more elements, however short, than memory takes", async () => {
    expect(await docx("<w:p/>".repeat(260_000))).toMatchObject({
      problem: { code: "import-too-large", what: "unpacked" },
    });
    expect(await docx(p("Budget ".repeat(900_000)))).toMatchObject({ problem: { code: "import-too-large" } });
  });

  it("in Word: a document within, of more paragraphs than a call takes arguments", async () => {
    const chunk = relationsPart([["c", "aFChunk", "inner.txt"]]);
    const parts = { "word/inner.txt": "x\n\n".repeat(150_000), "word/_rels/document.xml.rels": chunk };
    expect(textOf(await docx('<w:altChunk r:id="c"/>', { parts }))).toMatch(/^x\n\nx\n/);
  });

  it("in Word: a footnote that refers to itself", async () => {
    const note = (id: string) => `<w:p><w:r><w:t>Nej</w:t><w:footnoteReference w:id="${id}"/></w:r></w:p>`;
    const relations = relationsPart([["f", "footnotes", "footnotes.xml"]]);
    const footnotes = part("footnotes", `<w:footnote w:id="1">${note("1")}</w:footnote>`);
    const parts = { "word/footnotes.xml": footnotes, "word/_rels/document.xml.rels": relations };
    expect(textOf(await docx(note("1"), { parts }))).toBe("Nej[^1]\n\n[^1]: Nej[^1]\n");
  });

  it("in PDF: more pieces of text than a page can hold, as forms that draw each other give", async () => {
    const drawn = Array.from({ length: 51_000 }, (_, index) => ({
      x: index % 500,
      y: index % 700,
      text: "ab",
    }));
    expect(await readSource({ name: "a.pdf", bytes: pdfOf([drawn]) })).toMatchObject({
      problem: { code: "import-too-large", what: "text" },
    });
  });

  it("as text: many times what minutes have, told before it is mended", async () => {
    const bytes = Buffer.alloc(17 * 1024 * 1024, "ord ");
    expect(await readSource({ name: "a.txt", bytes })).toMatchObject({
      problem: { code: "import-too-large" },
    });
  });
});
