import fc from "fast-check";
import { expect, it } from "vitest";
import wrapAnsi from "wrap-ansi";
import { wrapSimple } from "./wrap-simple.ts";

const word = fc.string({ unit: fc.constantFrom("a", "å", "Ö", "-", ".", ","), maxLength: 30 });

it("breaks lines where the library does", () => {
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (given, width) => {
      expect(wrapSimple(given, width).join("\n")).toBe(wrapAnsi(given, width, { hard: true }));
    }),
    { numRuns: 2000 },
  );
});
