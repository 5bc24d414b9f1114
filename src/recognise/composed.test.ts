import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composed } from "./composed.ts";
import { recognise } from "./index.ts";
import { emptyResult } from "./result.ts";

const minutes = [
  "## 1. Närvård på hälsocentralen",
  "",
  "**Rådets beslut**",
  "",
  "att återremittera ärendet för att få svar på frågan om ändrade öppettider. ^d1",
  "",
  "- [ ] Åsa Öberg: höra av sig till Ängsö (senast 10 april)",
  "",
].join("\n");

describe("minutes whose letters came in parts (å as a and a ring)", () => {
  const options = { language: "sv", date: "2025-04-03", forumNames: ["Rådet"] };
  const parted = minutes.normalize("NFD");
  const found = recognise({ text: parted, start: 0 }, options);

  test("say what they say with letters in one piece", () => {
    const whole = recognise({ text: minutes, start: 0 }, options);
    const bare = ({ decisions, actions, agenda }: typeof found) =>
      [...decisions, ...actions, ...agenda].map((record) => ({ ...record, span: undefined }));
    expect(found.decisions).toMatchObject([{ id: "d1", kind: "refer-back" }]);
    expect(found.actions).toMatchObject([{ owner: ["Åsa Öberg"] }]);
    expect(bare(found)).toEqual(bare(whole));
  });

  test("have every find where it stands in the file", () => {
    const whole = recognise({ text: minutes, start: 0 }, options);
    const words = (text: string, records: typeof found.decisions) =>
      records.map(({ span }) => text.slice(span?.start, span?.end).normalize("NFC"));
    expect(words(parted, found.decisions)).toEqual(words(minutes, whole.decisions));
    expect(words(parted, found.decisions)[0]).toMatch(/^att åter.*öppettider\.?$/);
  });
});

test("any place of the composed prose leads back to where its letters stand", () => {
  const letter = fc.constantFrom(
    "a",
    "å",
    "a\u030a",
    "o\u0308",
    "e\u0301\u0323",
    "\u0301",
    "🇸🇪",
    "\n",
    " ",
    "한",
    "ö\u0302",
  );
  fc.assert(
    fc.property(fc.array(letter), fc.array(letter), (before, letters) => {
      const start = before.join("").length;
      const text = before.join("") + letters.join("");
      const { prose, asWritten } = composed({ text, start });
      expect(prose.text.slice(0, start)).toBe(text.slice(0, start));
      let at = start;
      for (const part of prose.text.slice(start).match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
        const span = { start: at, end: at + part.length };
        const [back] = asWritten({ ...emptyResult("sv"), agenda: [{ span }] }).agenda;
        expect(text.slice(back?.span?.start, back?.span?.end).normalize("NFC")).toBe(part);
        at = span.end;
      }
    }),
  );
});
