import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { isSimple, widthOf } from "./width.ts";

test("the short way gives the library's answer for every single character", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    if (widthOf(character) !== stringWidth(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("and for texts of them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
  );
  expect(isSimple("Vårdsamråd – “möte”")).toBe(true);
  expect(isSimple("a\u030a")).toBe(false);
});
