import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../model/source.ts";
import { recognise } from "./index.ts";
import type { Recognition } from "./types.ts";

const lines = [
  "## 1. Budget, Bil 1",
  "**Beslut**",
  "att godkänna planen. ^d1",
  "- att anta budgeten",
  "Att: Köpa stolar.",
  "- [ ] Siv Ek: ringa (senast 10 april) ^a1",
  "- [x] VS-2025-03-06/a2",
  "Närvarande: Siv Ek, Bo Alm",
  "| a | b |",
  "Ärendet återkommer i höst.",
  "Mötet den 8 maj flyttas till den 15 maj.",
  "31 april",
  "Dagordningen godkänns.",
  "",
  "Förslag till beslut",
  "> citat",
  "```",
  "<!-- x -->",
  "*Föredragande: Siv Ek*",
  "Beslut: Attsatsen bifalls",
  "§ 3 Val",
  "The agenda was approved.",
  "RESOLVED: to go on",
  "[länk](http://a.b)",
  "~~bort~~",
  "Siv Ek anmäler jäv.",
  "\t",
  "***",
];
const minutes = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...lines), fc.string(), fc.string({ unit: "binary" }))),
    fc.constantFrom("\n", "\r\n", "\n\n"),
  )
  .map(([parts, end]) => parts.join(end));

function records(
  found: Recognition,
): { line?: number | undefined; span?: { start: number; end: number } | undefined }[] {
  const {
    decisions,
    actions,
    follow_ups,
    agenda,
    attendees,
    proposals,
    reported_decisions,
    upcoming_meetings,
    suggestions,
  } = found;
  return [
    decisions,
    actions,
    follow_ups,
    agenda,
    attendees,
    proposals,
    reported_decisions,
    upcoming_meetings,
    suggestions,
  ].flat();
}

describe("recognise", () => {
  it("reads any text, and every find stands where it says", () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom("sv", "en", undefined), (text, language) => {
        const index = new LineIndex(text);
        for (const { line, span } of records(
          recognise({ text, start: 0 }, { language, date: "2025-04-03" }),
        )) {
          expect(span).toBeDefined();
          const { start, end } = span ?? { start: -1, end: -1 };
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(index.at(start).line).toBeGreaterThanOrEqual(line ?? Number.NaN);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same records wherever the prose begins", () => {
    fc.assert(
      fc.property(minutes, (text) => {
        const options = { language: "sv", date: "2025-04-03" };
        const header = "---\nid: x\n---\n";
        const plain = recognise({ text, start: 0 }, options);
        const below = recognise({ text: header + text, start: header.length }, options);
        const moved = records(plain).map(({ line, span, ...rest }) => ({
          ...rest,
          line: (line ?? 0) + 3,
          span: span && { start: span.start + header.length, end: span.end + header.length },
        }));
        expect(records(below)).toEqual(moved);
      }),
      { numRuns: 200 },
    );
  });
});
