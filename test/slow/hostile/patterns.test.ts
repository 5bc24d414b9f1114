import { afterAll, describe, expect, it } from "vitest";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { adversarialTexts } from "./patterns/adversary.ts";
import { usedPatterns } from "./patterns/collect.ts";

/**
 * Milliseconds of the processor for one text of 1,000 letters. What is quadratic takes a few, what is cubic or worse
 * seconds or for ever: between them lies so much that no machine is slow enough to make the one look like the other.
 */
const most = 700;

const patterns = await usedPatterns();
let texts = 0;
const slow: string[] = [];

/** Milliseconds of the processor. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.cpuUsage();
  pattern.test(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("regular expressions", { timeout: 900_000 }, () => {
  afterAll(() => {
    const rows = [
      ["patterns met while all examples are read, in both languages", patterns.length],
      ["texts made from them, which each nearly fits", texts],
      ["texts that took one of them too long", slow.length],
    ] as const;
    tellFigures("patterns", figuresTable(rows));
  });

  it("are as many as a language needs", () => {
    expect(patterns.length).toBeGreaterThan(1_000);
  });

  it("take no time that grows without bound, whatever nearly fits them", () => {
    for (const pattern of patterns) {
      for (const text of adversarialTexts(pattern)) {
        texts++;
        // The first time a pattern may be made ready, or memory cleared: what backtracks is slow again.
        const time = timeOf(pattern, text) > most ? timeOf(pattern, text) : 0;
        if (time > most)
          slow.push(`${Math.round(time)} ms: ${text.slice(0, 60)}: ${pattern.source.slice(0, 200)}`);
      }
    }
    expect(slow).toEqual([]);
  });
});

it("which backtrack without bound are found so", () => {
  const text =
    adversarialTexts(/^(?:budget ?|budget)+x$/).find((one) => one.startsWith("budgetbudget")) ?? "";
  const pattern = /^(?:budget ?|budget)+x$/;
  // Each word more takes twice the time: one of these lengths takes too long on any machine, and none for ever.
  const lengths = Array.from({ length: 20 }, (_, at) => 6 * (18 + at));
  expect(lengths.some((end) => timeOf(pattern, text.slice(0, end)) > most)).toBe(true);
});
