import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { personalNumbersIn } from "./personal-number.ts";

/** By the check digit's rule (Luhn, SKV 704): 8112189876, 8112789873 (day + 60), 0701012346, 1202290019 and 9001010017. */
const found = (text: string) => personalNumbersIn(text).map(({ offset, masked }) => [offset, masked]);

describe("personal identity numbers are found", () => {
  test.each([
    ["811218-9876", "ten digits"],
    ["19811218-9876", "twelve digits"],
    ["8112189876", "ten without a hyphen"],
    ["198112189876", "twelve without a hyphen"],
    ["811218+9876", "over a hundred"],
    ["18811218-9876", "born in the century before last"],
    ["811218 9876", "a space"],
    ["811218\u00a09876", "a no-break space"],
    ["811218 - 9876", "spaces around the hyphen"],
    ["811218\u20119876", "a no-break hyphen"],
    ["811218\u20139876", "a dash"],
    ["811218\u22129876", "a minus"],
    ["811218\u00ad-9876", "a soft hyphen"],
    ["8112\u200b18-9876", "a space without width"],
    ["1981-12-18-9876", "a date written with hyphens"],
    ["81 12 18-9876", "a date written with spaces"],
    ["**811218**-9876", "bold", 2],
    ["811218\\-9876", "escaped for Markdown"],
    ["pnr8112189876", "behind its name", 3],
    ["８１１２１８-９８７６", "digits of full width"],
    ["811218\uff0d9876", "a hyphen of full width"],
    ["811218\u20439876", "a hyphen that is a bullet"],
    ["811218\ufe639876", "a small hyphen"],
    ["811218-\n9876", "parted at the end of a line"],
    ["811218-  \r\n  9876", "parted at the end of a line, with spaces"],
    ["811218-98**76**", "partly bold"],
    ["~~811218~~-9876", "struck through", 2],
    ["8 1 1 2 1 8 - 9 8 7 6", "spaced out"],
    ["811218-98 76", "a space among the last four"],
  ])("%s (%s)", (text, _what, offset = 0) => {
    expect(found(text)).toEqual([[offset, "8112XX-XXXX"]]);
    expect(found(`Se ${text}, bilaga 2.`)).toEqual([[offset + 3, "8112XX-XXXX"]]);
  });

  test.each([
    ["811278-9873", "8112XX-XXXX", "samordningsnummer"],
    ["120229-0019", "1202XX-XXXX", "a leap day"],
    ["0701012346", "0701XX-XXXX", "like a mobile phone's, but no word for one"],
  ])("%s (%s, %s)", (text, masked) => {
    expect(found(text)).toEqual([[0, masked]]);
  });

  it("each at its place, one behind the other, and the same digits however written", () => {
    const numbers = personalNumbersIn("Ärende: 811218-9876; 9001010017\nund 19811218\u20119876.");
    expect(numbers.map(({ offset, digits }) => [offset, digits])).toEqual([
      [8, "8112189876"],
      [21, "9001010017"],
      [36, "8112189876"],
    ]);
  });

  it("behind a number that could have hidden it", () => {
    expect(found("12 811218-9876")).toEqual([[3, "8112XX-XXXX"]]);
    expect(found("2025-04-03 811218-9876")).toEqual([[11, "8112XX-XXXX"]]);
  });
});

describe("what is no personal identity number is let alone", () => {
  test.each([
    ["811218-9875", "a wrong check digit"],
    ["811318-9875", "no such month"],
    ["120230-0016", "no such day"],
    ["811218-0008", "no birth number 000"],
    ["556036-0793", "an organisation"],
    ["16556036-0793", "an organisation by twelve digits"],
    ["Tel: 0701012346", "a telephone"],
    ["ring oss på 070101 2346", "a telephone"],
    ["mobilnummer **0701012346**", "a telephone"],
    ["+0701012346", "a number abroad"],
    ["070-101 23 46", "a telephone's usual spaces"],
    ["2025-04-03 0905", "a day and a time"],
    ["12345678112189876", "longer"],
    ["0,8112189876", "a decimal"],
    ["4ea8112189876bc", "the middle of a checksum"],
    ["811218\n9876", "the end of one line and the next one's start"],
    ["811218\n- 9876", "a list below a number"],
    ["811218-\n\n- 9876", "a list below a hyphen"],
    ["81 12 18 98 76", "numbers in a row"],
    ["2022-01-01–2024-12-31", "two days"],
    ["2022-01-01 - 2024-12-31", "two days with blanks between them"],
  ])("%s (%s)", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("though other words end like a telephone's", () => {
    expect(found("Registrering 8112189876")).toHaveLength(1);
  });
});

test("the mask never shows more than year and month, whatever stands around", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (around) => {
      for (const { offset, masked } of personalNumbersIn(`${around}811218-9876${around}`)) {
        expect(masked).toMatch(/^\d{4}XX-XXXX$/);
        expect(offset).toBeLessThan(around.length * 2 + 11);
      }
    }),
  );
});

test("a long line of digits or spaces takes no longer than its length", () => {
  for (const unit of ["8", "81 ", "811218 ", " ", "81-12-18-", "tel ", "8 ", "８", "811218-\n"]) {
    expect(found(unit.repeat(150_000 / unit.length))).toEqual([]);
  }
}, 2000);

test("a text that is passed over at a glance holds none", () => {
  const signs = fc.constantFrom(...("0123 -+*_~\\\n\t.,:a\u00a0\u200b\u2011".match(/./gsu) ?? []));
  const gap = fc.string({
    unit: fc.constantFrom(...(" -*_\n\u00ad\u{10ead}".match(/./gsu) ?? [])),
    maxLength: 9,
  });
  const number = gap.map((between) => `811218${between}9876`);
  const texts = fc.array(fc.oneof(signs, number), { maxLength: 5 }).map((parts) => parts.join(""));
  let numbers = 0;
  fc.assert(
    fc.property(texts, (text) => {
      // A digit of full width, alone on its line, has the whole text looked at.
      const all = found(`${text}\nx\uff11`);
      numbers += all.length;
      expect(found(`${text}\nx`)).toEqual(all);
    }),
    { numRuns: 1000 },
  );
  expect(numbers).toBeGreaterThan(100);
});
