import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, findIn } from "./find.ts";
import { readQuery, screenFor } from "./query.ts";

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ text, part: "prose", line: index + 1 }));
const search = (words: string[], ...texts: string[]) => findIn(blocks(...texts), readQuery(words, false));

describe("a section", () => {
  it("is found where all words stand, by the sentence that has them nearest", () => {
    const found = search(["bro", "taxa"], "Bron stängs.", "Taxan höjs. Taxan för bron sänks.");
    expect(found).toMatchObject({
      text: "Taxan för bron sänks.",
      distance: 0,
      offset: 12,
      block: { line: 2 },
    });
    expect(found?.marks).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 14 },
    ]);
  });

  it("is found by forms whose last letters differ, in whatever letters it stands", () => {
    expect(search(["hope"], "We go on hoping.")?.marks).toEqual([{ start: 9, end: 15 }]);
    expect(search(["αςʰ"], "ΑΣʰ'Β")?.offset).toBe(0);
    expect(search(["åtgärd"], "A\u030atga\u0308rderna.")?.offset).toBe(0);
    expect(findIn(blocks("Åtgärder"), readQuery(["atgard"], true))?.offset).toBe(0);
    expect(search(["*programmet"], "Vårdprogrammet.")?.offset).toBe(0);
  });

  it("is named by its decision before its prose", () => {
    const [prose, decision] = blocks("Bron är gammal.", "att laga bron");
    const all: Block[] = [prose, decision && { ...decision, part: "decisions" as const }].flatMap(
      (one) => one ?? [],
    );
    expect(findIn(all, readQuery(["bro"], false))?.text).toBe("att laga bron");
  });

  it("is not found where a word is missing, or a phrase's words stand apart", () => {
    expect(search(["bro", "hamn"], "Bron stängs.")).toBeUndefined();
    expect(search(['"gamla bron"'], "Den gamla röda bron.")).toBeUndefined();
    expect(search(['"gamla bron"'], "Den gamla\nbron.")?.text).toBe("Den gamla bron.");
  });

  it("joins sentences that stand apart", () => {
    expect(search(["bro", "hamn"], "Bron stängs.", "Hamnen öppnas.")?.text).toBe(
      "Bron stängs. … Hamnen öppnas.",
    );
  });
});

const word = fc.constantFrom("bro", "Bron", "hamn", "hamnen", "taxa", "å", "(", "*", '"', ".", "\n", "  ");
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

describe("whatever is asked", () => {
  it("marks words that fit, in a text that passes the screen", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(word, { maxLength: 3 }), (texts, words) => {
        const query = readQuery(words, false);
        const found = findIn(blocks(...texts), query);
        if (found === undefined) return;
        const marked = found.marks.map(({ start, end }) => found.text.slice(start, end).toLowerCase());
        for (const { tests } of query.terms) {
          expect(marked.some((one) => tests[0]?.(one.split(/[^\p{L}]/u)[0] ?? ""))).toBe(true);
        }
        expect(screenFor(query)(Buffer.from(texts.join("\n")).toString("latin1"))).toBe(true);
        expect(
          found.block.text
            .slice(found.offset)
            .toLowerCase()
            .startsWith(marked[0]?.slice(0, 1) ?? ""),
        ).toBe(true);
      }),
    );
  });

  it("never fails", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.boolean(),
        fc.string({ unit: "binary" }),
        (query, folding, some) => {
          const read = readQuery([query], folding);
          screenFor(read)(some);
          expect(findIn(blocks(some, query), read)?.text).not.toBe("");
        },
      ),
    );
    for (const hostile of ["(".repeat(1e5), "a".repeat(1e5), "a ".repeat(5e4), "\u0000\u001b[2J", "[\\"]) {
      findIn(blocks("a b", hostile), readQuery([hostile], true));
    }
  });
});
