import fc from "fast-check";
import { expect, test } from "vitest";
import { standsIn, wordsOf } from "./record-prose-differ.ts";

const sign = fc.constantFrom(..."aåΣσİ\u0301^d3.,: \n\t\u00a0-*".split(""));
const text = fc.string({ unit: sign, maxLength: 24 });

test("what stands there just so is among the prose's words", () => {
  let stood = 0;
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const prose = before + words + after;
      if (!standsIn(prose, words)) return;
      stood++;
      expect(wordsOf(prose)).toContain(wordsOf(words));
    }),
    { numRuns: 3000 },
  );
  expect(stood).toBeGreaterThan(100);
});

test.each([
  ["att anta planen", "Beslut\n\natt anta planen. ^d3", true],
  ["att anta planen", "att anta planen", true],
  ["att anta planen", "att anta planen, och mer", true],
  ["att anta plan", "att anta planen, att anta plan", true],
  ["att anta plan", "att anta planen", false],
  ["tt anta planen", "att anta planen", false],
  ["planen\u0301", "planen\u0301", true],
  ["planen", "planen\u0301", false],
  ["d3", "planen ^d3", false],
  ["planen ^d3", "planen ^d3", false],
])("%j in %j: %s", (words, prose, expected) => {
  expect(standsIn(prose, words)).toBe(expected);
});
