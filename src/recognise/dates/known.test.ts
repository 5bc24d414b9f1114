import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateLanguages } from "../../language/date-words.ts";
import { meaningOf } from "./meaning.ts";

const leads: Record<string, string> = { sv: "senast", en: "by" };
const from = "2025-04-03";

describe.each(dateLanguages)(
  "what minutes in $tag write most is told as the patterns tell it:",
  ({ tag, dates }) => {
    const patternsAlone = { ...dates, sayings: {} };

    it.each(Object.entries(dates.sayings))("%s", (saying, type) => {
      expect(meaningOf(saying, patternsAlone, from)).toEqual({ type });
      expect(meaningOf(saying, dates, from)).toEqual({ type });
    });

    it("days with their months", () => {
      const months = dates.months.map((forms) => forms.split("|")[0] ?? "");
      const month = fc.oneof(
        fc.constantFrom(...months),
        fc.constantFrom("Mars", "MAJ", "may", "march", "Juli"),
      );
      const day = fc
        .tuple(fc.integer({ min: 0, max: 40 }), month, fc.constantFrom("", " 2025", " 1899", " 2024", " 25"))
        .map(([date, name, year]) => `${date} ${name}${year}`);
      fc.assert(
        fc.property(day, (text) => {
          expect(meaningOf(text, dates, from)).toEqual(meaningOf(`${leads[tag]} ${text}`, dates, from));
        }),
        { numRuns: 300 },
      );
    });
  },
);
