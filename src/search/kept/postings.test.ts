import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeSections, firstWord, Vocabulary } from "./encode.ts";
import { decodePostings, encodePostings, filesThatMay } from "./postings.ts";

type Files = readonly (readonly (readonly string[])[])[];

function postingsOf(files: Files, vocabulary: Vocabulary) {
  const pieces = files.map((sections) =>
    encodeSections(
      sections.map((words) => ({
        blocks: [{ text: words.join(" "), part: "prose" as const, line: 1 }],
        item: undefined,
      })),
      vocabulary,
    ),
  );
  const { tables, lists } = encodePostings(pieces, vocabulary.words.length);
  const [firsts, starts] = tables.map((table) => Buffer.from(table.buffer)) as [Buffer, Buffer];
  return decodePostings([firsts, starts], (index) => Buffer.from(lists[index] ?? []));
}

/** For each term the words that fit it. */
function asked(terms: readonly (readonly string[])[], { words }: Vocabulary) {
  const flagsOf = (fitting: readonly string[]) => {
    const flags = new Uint8Array(firstWord + words.length);
    for (const [index, word] of words.entries()) if (fitting.includes(word)) flags[firstWord + index] = 1;
    return flags;
  };
  return { terms: terms.map((fitting) => [flagsOf(fitting)]) };
}

it("tells the files of which one section holds a word of every term", () => {
  const word = fc.constantFrom("bro", "taxa", "hamn", "färja", "vid");
  const section = fc.array(word, { maxLength: 4 });
  const files = fc.array(fc.array(section, { maxLength: 3 }), { maxLength: 12 });
  const terms = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(files, terms, (all, wanted) => {
      const vocabulary = new Vocabulary(["oanvänt"]);
      const found = filesThatMay(postingsOf(all, vocabulary), asked(wanted, vocabulary));
      const holds = (words: readonly string[]) =>
        wanted.every((term) => term.some((one) => words.includes(one)));
      expect([...found]).toEqual(all.map((sections) => (sections.some(holds) ? 1 : 0)));
    }),
  );
});

it("finds what stands far apart, in lists that are kept in several pieces", () => {
  const count = 90_000;
  const sections = Array.from({ length: count }, (_, index) =>
    index % 40_000 === 7 ? ["bro", "vid"] : ["vid"],
  );
  const vocabulary = new Vocabulary([]);
  const files = [
    sections.slice(0, 100),
    sections.slice(100, 80_000),
    sections.slice(80_000, 80_007),
    sections.slice(80_007),
  ];
  const postings = postingsOf(files, vocabulary);
  expect([...filesThatMay(postings, asked([["bro"]], vocabulary))]).toEqual([1, 1, 0, 1]);
  expect([...filesThatMay(postings, asked([["bro"], ["vid"]], vocabulary))]).toEqual([1, 1, 0, 1]);
});
