import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCompactly, decodeText, encodeText, firstBadByte, newlineOf } from "./text.ts";

test("what is read and written back has the same bytes", () => {
  const pieces = fc.constantFrom(
    "\uFEFF",
    "a",
    "å",
    "😀",
    "\r\n",
    "\n",
    "\t",
    "\0",
    "\uFFFD",
    "---\n",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const bytes = Buffer.from(parts.join(""));
      const decoded = decodeText(bytes);
      expect("code" in decoded ? decoded : Buffer.from(encodeText(decoded))).toEqual(bytes);
    }),
  );
});

test("any bytes are text or have a first bad byte, never both", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 5 }),
      (tail, before) => {
        const bytes = Buffer.concat([Buffer.from(before), tail]);
        const decoded = decodeText(bytes);
        const valid = Buffer.from(bytes.toString("utf8")).equals(bytes);
        expect("code" in decoded).toBe(!valid);
        if ("code" in decoded) expect(decoded).toEqual({ code: "not-utf8", offset: firstBadByte(bytes) });
        else expect(Buffer.from(encodeText(decoded))).toEqual(bytes);
      },
    ),
  );
});

test.each([
  ["Latin-1 å", [0x61, 0xe5, 0x62], 1],
  ["a sequence cut short", [0x61, 0xc3], 1],
  ["a surrogate", [0xed, 0xa0, 0x80], 0],
  ["an overlong slash", [0xc0, 0xaf], 0],
  ["beyond Unicode", [0x41, 0x42, 0xf4, 0x90, 0x80, 0x80], 2],
  ["a bad third byte", [0xe2, 0x82, 0x41], 0],
])("%s is not UTF-8", (_name, bytes, offset) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ code: "not-utf8", offset });
});

test("the byte order mark is taken off, one at most", () => {
  expect(decodeText(Buffer.from("\uFEFF\uFEFFa"))).toEqual({ text: "\uFEFFa", bom: true });
});

test.each([
  ["", "\n"],
  ["a\r\nb\n", "\r\n"],
  ["a\nb\r\n", "\n"],
  ["\r\n", "\r\n"],
])("%j ends its lines with %j", (text, newline) => {
  expect(newlineOf(text)).toBe(newline);
});

test("a text is the same however compactly it is kept", () => {
  const pieces = fc.constantFrom(
    "a",
    "å",
    "\u0080",
    "ÿ",
    "Ā",
    "–",
    "😀",
    "\n",
    "å".repeat(33_000),
    "x".repeat(65_535),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const text = parts.join("");
      expect(decodeCompactly(Buffer.from(text)) === text).toBe(true);
    }),
  );
});
