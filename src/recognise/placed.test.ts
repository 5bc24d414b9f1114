import fc from "fast-check";
import { expect, it } from "vitest";
import { below, recognise } from "./index.ts";

const minutes = [
  "Närvarande: Siv Ek, Bo Alm",
  "",
  "## 1. Närvård",
  "",
  "**Beslut**",
  "",
  "att godkänna förslaget.",
  "",
  "- [ ] Siv Ek: skriva till kommunerna (30 maj)",
  "",
  "Nästa möte är den 8 maj 2025. Mötet den 30 februari ställs in.",
  "",
].join("\n");
const knowledge = { language: "sv", date: "2025-04-03" };

it("finds below a header what it finds by itself, where it stands there", () => {
  const line = fc.constantFrom("---", "klubba: 1", "title: Möte", "", "åäö", "# x");
  const header = fc.array(line, { maxLength: 6 });
  fc.assert(
    fc.property(header, header, fc.constantFrom("\n", "\r\n", "\r"), (before, after, end) => {
      const body = minutes.replaceAll("\n", end);
      const [old, text] = [before, after].map((lines) => lines.map((one) => one + end).join("") + body);
      const prose = { text: old ?? "", start: (old ?? "").length - body.length };
      const moved = below(text ?? "", { prose, found: recognise(prose, knowledge) });
      const anew = recognise({ text: text ?? "", start: (text ?? "").length - body.length }, knowledge);
      expect(moved).toEqual(anew);
    }),
    { numRuns: 60 },
  );
});

it("finds nothing in another prose", () => {
  const prose = { text: minutes, start: 0 };
  expect(below(`---\n---\n${minutes}x`, { prose, found: recognise(prose, knowledge) })).toBeUndefined();
});
