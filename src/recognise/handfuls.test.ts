import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognitionLanguages } from "../language/recognition.ts";
import { allMatches, handfuls } from "./handfuls.ts";

describe("handfuls", () => {
  it("keep all, in order, and fit what one of them fits", () => {
    const words = Array.from({ length: 300 }, (_, index) => `(?<name>ord${index}|tal${index})`);
    const made = handfuls(words, (word) => word);
    expect(made.flatMap(({ of }) => of)).toEqual(words);
    expect(made.length).toBeGreaterThan(3);
    const fitting = made.filter(({ any }) => new RegExp(`^(?:${any})$`).test("tal217"));
    expect(fitting.map(({ of }) => of.includes(words[217] ?? ""))).toEqual([true]);
  });

  it("are made of patterns that go back to no group", () => {
    const sources = recognitionLanguages.flatMap(({ labels, decisions }) => [
      ...labels.map(({ words }) => words),
      ...[...decisions.phrases, ...decisions.told, ...decisions.doubtful].map(({ pattern }) => pattern),
    ]);
    expect(sources.filter((source) => /\\[1-9k]/.test(source))).toEqual([]);
  });
});

describe("allMatches", () => {
  it("finds what one pattern of all finds", () => {
    const sources = ["ab?", "(?<=b)c+", "bc", "a.a", "cab|c"];
    const several = fc.uniqueArray(fc.constantFrom(...sources), { minLength: 1 });
    fc.assert(
      fc.property(
        several,
        fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 }),
        (some, text) => {
          const wanted = [...text.matchAll(new RegExp(some.map((each) => `(${each})`).join("|"), "g"))];
          const forms = some.map((each) => new RegExp(each, "g"));
          expect(allMatches(text, forms).map(({ match, of }) => [match.index, match[0], of])).toEqual(
            wanted.map((match) => [
              match.index,
              match[0],
              match.findIndex((each, index) => index > 0 && each !== undefined) - 1,
            ]),
          );
        },
      ),
    );
  });
});
