import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Colour, contrast, isReadable, leastContrast, readableShade, readColour } from "./colour.ts";

test.each([
  ["#005A9C", "#005a9c"],
  ["005a9c", "#005a9c"],
  ["#05c", "#0055cc"],
  [" #fff ", "#ffffff"],
  ["blue", undefined],
  ["#12345", undefined],
  ["#1234567", undefined],
  ["rgb(0,0,0)", undefined],
  ["", undefined],
])("%j is the colour %j", (written, colour) => {
  expect(readColour(written)).toBe(colour);
});

describe("contrast", () => {
  // Worked out by the formulas of WCAG 2.2: #767676 is the lightest grey that passes on white.
  it.each<[Colour, Colour, number]>([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#ffffff", 4.0],
  ])("of %s and %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it("passes the lightest grey and stops the next", () => {
    expect(isReadable("#767676", "#ffffff")).toBe(true);
    expect(isReadable("#777777", "#ffffff")).toBe(false);
  });
});

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, "0")}`);

describe("the readable shade of a colour", () => {
  it("can be read on any background, and is the colour itself where that can be", () => {
    fc.assert(
      fc.property(colours, fc.constantFrom<Colour>("#ffffff", "#15191c"), (colour, background) => {
        const shade = readableShade(colour, background);
        expect(contrast(shade, background)).toBeGreaterThanOrEqual(leastContrast);
        if (isReadable(colour, background)) expect(shade).toBe(colour);
      }),
    );
  });

  it("keeps the hue: a green gets a darker green on paper", () => {
    const [, red, green, blue] = /#(..)(..)(..)/.exec(readableShade("#7ab800", "#ffffff")) ?? [];
    expect(Number(`0x${green}`)).toBeGreaterThan(Number(`0x${red}`));
    expect(Number(`0x${red}`)).toBeGreaterThan(Number(`0x${blue}`) - 1);
  });
});
