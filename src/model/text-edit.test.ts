import { expect, test } from "vitest";
import { LineIndex } from "./source.ts";
import { applyEdits } from "./text-edit.ts";
import { readTime } from "./time.ts";

test("edits are made whatever order they come in; at one place they keep theirs", () => {
  const edits = [
    { start: 4, end: 6, text: "EF" },
    { start: 2, end: 2, text: "1" },
    { start: 2, end: 2, text: "2" },
    { start: 0, end: 1, text: "" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("b12cdEF");
});

test.each([
  [
    { start: 0, end: 3, text: "" },
    { start: 2, end: 4, text: "" },
  ],
  [{ start: 5, end: 7, text: "" }],
  [{ start: 3, end: 2, text: "" }],
])("edits that overlap or lie outside are refused", (...edits) => {
  expect(() => applyEdits("abcdef", edits)).toThrow(RangeError);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [7, 4, 1],
  [9, 4, 3],
])("offset %i stands on line %i, column %i; lines end with LF, CR and CRLF", (offset, line, column) => {
  expect(new LineIndex("a\nb\rc\r\nef").at(offset)).toEqual({ line, column });
});

test.each([
  ["9", "09:00"],
  ["9.40", "09:40"],
  ["09:40", "09:40"],
  [" 23.59 ", "23:59"],
  ["24", "24:00"],
  ["24.00", "24:00"],
  ["24.01", undefined],
  ["25", undefined],
  ["9:60", undefined],
  ["9.4", undefined],
  ["kl. 9", undefined],
])("the time %s is %s", (text, time) => {
  expect(readTime(text)).toBe(time);
});
