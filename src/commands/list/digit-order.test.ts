import fc from "fast-check";
import { expect, test } from "vitest";
import { inDigitOrder } from "./digit-order.ts";

/** Texts that are often alike up to a number, and have what languages order in their own ways. */
const someText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom("2", "10", "007", "9", "-", "/d", "VS-", "a", " ", ".") },
      { weight: 1, arbitrary: fc.constantFrom("Ä", "å", "\u0301", "²", "٣") },
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

test.each(["sv", "en"])("is the order of the language, where it says one (%s)", (language) => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  let said = 0;
  fc.assert(
    fc.property(someText, someText, someText, (before, one, other) => {
      const sign = inDigitOrder(before + one, before + other);
      if (sign === undefined) return;
      said++;
      expect(Math.sign(sign)).toBe(Math.sign(compare(before + one, before + other)));
    }),
    { numRuns: 4000 },
  );
  expect(said).toBeGreaterThan(300);
});

test.each([
  ["2025-04-03", "2025-11-02", -1],
  ["VS-2025-04-03/d10", "VS-2025-04-03/d9", 1],
  ["VS-2025-04-03/d1", "VS-2025-04-03/d1.2", undefined],
  ["VS-2025-04-03/d1", "KS-2025-04-03/d1", undefined],
  ["a", "a", undefined],
  ["a1", "a01", undefined],
])("%s and %s", (one, other, expected) => {
  const sign = inDigitOrder(one, other);
  expect(sign && Math.sign(sign)).toBe(expected);
});
