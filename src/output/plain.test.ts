import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { plain, plainLines } from "./plain.ts";

const dangerous = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const anyText = fc.string({ unit: "binary", maxLength: 40 });

test.each([
  ["\u001b[31mrött", "␛[31mrött"],
  ["två\r\nrader", "två rader"],
  ["tab\tbad", "tab bad"],
  ["\u009b31m", "\ufffd31m"],
  ["\u202egnp.exe", "\ufffdgnp.exe"],
  ["åäö 👨‍👩‍👧", "åäö 👨‍👩‍👧"],
])("%j is shown as %j", (text, shown) => {
  expect(plain(text)).toBe(shown);
});

test("nothing that a terminal acts on is left, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(text)).not.toMatch(dangerous);
      expect(plain(text)).not.toContain("\n");
      expect(plainLines(text)).not.toMatch(dangerous);
    }),
  );
});

test("JSON reads back the same, and holds nothing that a terminal acts on", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = json([{ text }]);
      expect(JSON.parse(written)).toEqual([{ text }]);
      expect(written.replaceAll("\n", "")).not.toMatch(dangerous);
    }),
  );
});

test("JSON shows what a terminal could act on by its code", () => {
  expect(json("\u009b1m \u202e \u001b")).toBe('"\\u009b1m \\u202e \\u001b"\n');
});

test("CSV follows RFC 4180, begins with a byte order mark and guards formulas", () => {
  const records = [
    { a: 'sade "ja"', b: ["Eva", "Siv"], c: undefined },
    { a: "=1+1", b: "två\nrader", c: false },
    { a: "-5, ungefär", b: " @SUM(A1)", c: 0 },
  ];
  expect(csv(["a", "b", "c"], records)).toBe(
    '\ufeffa,b,c\r\n"sade ""ja""",Eva; Siv,\r\n\'=1+1,"två\nrader",false\r\n"\'-5, ungefär",\' @SUM(A1),0\r\n',
  );
});
