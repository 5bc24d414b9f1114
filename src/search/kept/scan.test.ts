import fc from "fast-check";
import { expect, it } from "vitest";
import { type Block, findIn, type Part, parts } from "../find.ts";
import { readQuery } from "../query.ts";
import { encodeSections, Vocabulary } from "./encode.ts";
import { askedNumbers, ranksIn } from "./scan.ts";

const someText = fc
  .array(fc.constantFrom("bron", "taxa", "hamnen", "Bron", "taxan.", "hamn:", "vid"), { maxLength: 9 })
  .map((words) => words.join(" "));
const someBlock = fc.record({ text: someText, part: fc.constantFrom(...parts), line: fc.constant(1) });
const someSections = fc.array(fc.array(someBlock, { maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** One of them more than there are bits for. */
const many = ["bron", ..."abcdefghijklmnopqrstuvwxyz123456789".split("").map((end) => `bro${end}*`)];

function ranksKept(
  sections: readonly Block[][],
  words: readonly string[],
  wanted: readonly Part[],
): number[] {
  const vocabulary = new Vocabulary([]);
  const kept = sections.map((blocks) => ({ blocks, item: undefined }));
  const piece = encodeSections(kept, vocabulary);
  const asked = askedNumbers(vocabulary.words, readQuery(words, false), wanted);
  return asked.all === undefined ? [] : ranksIn(Buffer.from(piece.buffer), asked);
}

function ranksRead(
  sections: readonly Block[][],
  words: readonly string[],
  wanted: readonly Part[],
): number[] {
  const blocksIn = (section: readonly Block[]) => section.filter(({ part }) => wanted.includes(part));
  return sections.flatMap((section) => findIn(blocksIn(section), readQuery(words, false))?.rank ?? []);
}

it("ranks by the numbers of words as by the words themselves", () => {
  const someWords = fc.constantFrom(
    ["bro"],
    ["bro", "taxa"],
    ["bro", "taxa", "hamn"],
    ["taxan bron"],
    ["hamn bron", "vid"],
    ["b*", "*n"],
  );
  const someParts = fc.constantFrom<readonly Part[]>(parts, parts, ["decisions", "prose"]);
  fc.assert(
    fc.property(someSections, someWords, someParts, (sections, words, wanted) => {
      expect(ranksKept(sections, words, wanted)).toEqual(ranksRead(sections, words, wanted));
    }),
    { numRuns: 150 },
  );
});

it("takes a phrase over the end of a sentence, not over that of a paragraph", () => {
  const block = (text: string): Block => ({ text, part: "prose", line: 1 });
  const prose = parts.indexOf("prose");
  expect(ranksKept([[block("Till hamn. Bron stängs.")]], ["hamn bron"], parts)).toEqual([prose]);
  expect(ranksKept([[block("Till hamn"), block("Bron stängs.")]], ["hamn bron"], parts)).toEqual([]);
});

it("looks for terms beyond those that have a bit", () => {
  const block = (text: string): Block => ({ text, part: "decisions", line: 1 });
  const all = many.map((word) => word.replace("*", "x")).join(" ");
  expect(ranksKept([[block(all)]], many, parts)).toEqual([0]);
  expect(ranksKept([[block(all.slice(0, -6))], [block(all)]], many, parts)).toEqual([0]);
});
