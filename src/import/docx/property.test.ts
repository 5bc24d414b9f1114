import fc from "fast-check";
import { expect, it } from "vitest";
import { imported, numbered, numbering, p, part, r, styled, tbl, tc, tr } from "./docx.fixture.ts";

/** A part of a document, and its words; each word has a number of its own, so that none can stand for another. */
interface Piece {
  xml: string;
  words: string[];
}

let count = 0;
const word = fc
  .constantFrom("val", "budget", "åtgärd", "*", "_x_", "a|b", "<b>")
  .map((text) => `${text}q${count++}q`);
const properties = fc.constantFrom(
  "",
  styled("Heading1"),
  styled("Title"),
  numbered(1),
  numbered(1, 1),
  numbered(2),
  '<w:outlineLvl w:val="2"/>',
);
const looks = fc.constantFrom("", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", '<w:u w:val="single"/>', "<w:strike/>");
const run: fc.Arbitrary<Piece> = fc
  .tuple(word, looks, fc.constantFrom("r", "ins", "hyperlink", "smartTag", "sdt"))
  .map(([text, look, wrap]) => {
    const xml = r(text, look);
    if (wrap === "r") return { xml, words: [text] };
    const inner = wrap === "sdt" ? `<w:sdtContent>${xml}</w:sdtContent>` : xml;
    return { xml: `<w:${wrap}>${inner}</w:${wrap}>`, words: [text] };
  });
const joined = (pieces: readonly Piece[]): Piece => ({
  xml: pieces.map(({ xml }) => xml).join(""),
  words: pieces.flatMap(({ words }) => words),
});
const paragraph: fc.Arbitrary<Piece> = fc
  .tuple(properties, fc.array(run, { maxLength: 3 }))
  .map(([own, runs]) => ({
    xml: `<w:p><w:pPr>${own}</w:pPr>${joined(runs).xml}</w:p>`,
    words: joined(runs).words,
  }));
const { block } = fc.letrec<{ block: Piece }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie("block"), { minLength: 3, maxLength: 6 }))
        .map(([width, cells]) => table(width, cells)),
    },
    {
      weight: 1,
      arbitrary: tie("block").map(({ xml, words }) => ({
        xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
        words,
      })),
    },
  ),
}));

function table(width: number, cells: readonly Piece[]): Piece {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += width) {
    rows.push(tr(...cells.slice(at, at + width).map(({ xml }) => tc(xml))));
  }
  return { xml: tbl(...rows), words: joined(cells).words };
}

it("a document's paragraphs stand in the text, each once and in order", async () => {
  const lists = numbering({
    1: [
      ["decimal", "%1."],
      ["lowerLetter", "%2)"],
    ],
    2: [["bullet", "–"]],
  });
  const parts = {
    relations: [["rId1", "numbering", "numbering.xml"] as [string, string, string]],
    parts: { "word/numbering.xml": lists, "word/styles.xml": part("styles", "") },
  };
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (blocks) => {
      const { xml, words } = joined(blocks);
      const { text } = await imported(xml, parts);
      const seen = text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
      expect([...seen.matchAll(/q(\d+)q/g)].map(([, number]) => number)).toEqual(
        words.map((each) => /q(\d+)q/.exec(each)?.[1]),
      );
      for (const each of words) expect(seen).toContain(each);
    }),
    { numRuns: 60 },
  );
});

it("a document with text boxes and notes loses none of them", async () => {
  const box = `<w:p>${r("före")}<w:r><w:pict><w:txbxContent>${p("ruta")}${tbl(tr(tc(p("cell"))))}</w:txbxContent></w:pict></w:r>${r(" efter")}</w:p>`;
  expect((await imported(box)).text).toBe("före efter\n\nruta\n\ncell\n");
});
