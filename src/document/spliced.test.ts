import fc from "fast-check";
import { expect, it } from "vitest";
import { splice } from "./spliced.ts";

it("leads every character that stayed back to where it stood", () => {
  const edit = fc.record({
    start: fc.nat(30),
    length: fc.nat(5),
    text: fc.constantFrom("", "\n\n", "# mark\n"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      // Every character is another one, and none of what is put in.
      const text = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
      const put = edits.map(({ start, length, text: by }) => ({ start, end: start + length, text: by }));
      const spliced = splice(text, put);
      const signs = Array.from({ length: spliced.text.length }, (_, at) => ({
        at,
        sign: spliced.text.charAt(at),
      }));
      const kept = signs.filter(({ sign }) => text.includes(sign));
      expect(kept.map(({ at }) => text.charAt(spliced.origin(at)))).toEqual(kept.map(({ sign }) => sign));
    }),
    { numRuns: 100 },
  );
});

it("leaves out an edit that overlaps the one before it", () => {
  const { text } = splice("abcdef", [
    { start: 3, end: 5, text: "Y" },
    { start: 1, end: 4, text: "X" },
  ]);
  expect(text).toBe("aXef");
});
