import { describe, expect, it } from "vitest";
import { isMissing, likeness, plain, same, wordOverlap } from "./text.ts";

describe("plain", () => {
  it.each([
    ["**Att** godkänna, dagordningen.", "att godkänna dagordningen"],
    ["§ 12", "§ 12"],
    ["O\u0308vrigt", "övrigt"],
    ["a\n  b", "a b"],
    [undefined, ""],
    [12, "12"],
  ])("%j is compared as %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe("same", () => {
  it("sees past case and signs, not past words", () => {
    expect(same("Bil 2", "bil. 2")).toBe(true);
    expect(same("Bil 2", "Bil 3")).toBe(false);
  });
});

describe("wordOverlap", () => {
  // 3 of 4 words and 3 of 5: 2 * 3 / 9
  it("is F1 of the words, each as often as it occurs", () => {
    expect(wordOverlap("en två tre fyra", "en två tre sex sju")).toBeCloseTo(6 / 9);
    expect(wordOverlap("en en en", "en")).toBeCloseTo(2 / 4);
    expect(wordOverlap("", "en")).toBe(0);
  });
});

describe("likeness", () => {
  it.each([
    ["exactly 0.6 is enough", "a b c d e", "a b c x y", 0.6],
    ["less is not", "a b c d e f", "a b c x y z", 0],
    ["a part of three words is", "bordlägga ärendet till", "x x x x x x x x x bordlägga ärendet till", 0.6],
    ["of two is not", "godkänna det", "x x x x godkänna det", 0],
    ["of half a word is not", "lägga ärendet till", "x x x x x x bordlägga ärendet till", 0],
    [
      "of one in seven is not",
      "en två tre",
      "en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton",
      0,
    ],
  ])("%s", (_, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });
});

describe("isMissing", () => {
  it.each([undefined, null, "", []])("%j states nothing", (value) => expect(isMissing(value)).toBe(true));
  it.each([0, false, "x", ["x"]])("%j states something", (value) => expect(isMissing(value)).toBe(false));
});
