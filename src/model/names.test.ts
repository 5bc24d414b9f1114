import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Config } from "./config.ts";
import { forumKeyOf, forumOf, nameKey, organisationNameOf, peopleOf, prefixOf, unaccented } from "./names.ts";

const config: Config = {
  organisations: [{ name: "Alby kommun", aliases: ["Alby"] }],
  people: [{ name: "Eva Lind", aliases: ["Eva L"] }],
  forums: {
    vårdsamråd: {
      name: "Vårdsamråd Norrsjö",
      aliases: ["Samrådet"],
      prefix: "VS",
      members: [{ name: "eva lind" }, { name: "Bo Alm", organisation: "Alby" }],
    },
    "nära vård": {},
  },
};

test.each(["vårdsamråd", "VÅRDSAMRÅD NORRSJÖ", "samrådet", "vs", " Va\u030ardsamråd  norrsjö "])(
  "%s names the forum",
  (name) => {
    expect(forumKeyOf(config, name)).toBe("vårdsamråd");
  },
);

describe("what names nothing", () => {
  it("has no forum, nor does what every object inherits", () => {
    expect([forumKeyOf(config, "råd"), forumOf(config, "constructor"), forumKeyOf({}, "vs")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is its own name as an organisation", () => {
    expect([organisationNameOf(config, "ALBY"), organisationNameOf(config, "Berga")]).toEqual([
      "Alby kommun",
      "Berga",
    ]);
  });
});

test("everybody who is named is known once, members with their organisation", () => {
  expect(peopleOf(config)).toEqual([
    { name: "Eva Lind", aliases: ["Eva L"] },
    { name: "Bo Alm", organisation: "Alby" },
  ]);
});

test("the prefix of ids is the forum's own, else its key in capitals without blanks", () => {
  const keys = ["vårdsamråd", "nära vård", "Kultur- och fritidsnämnden", "ny"];
  expect(keys.map((key) => prefixOf(config, key))).toEqual([
    "VS",
    "NÄRA-VÅRD",
    "KULTUR-OCH-FRITIDSNÄMNDEN",
    "NY",
  ]);
});

test("spellings of one name, and names that differ in their accents", () => {
  expect(nameKey("  EVA\tLi\u0301nd ")).toBe("eva línd");
  expect([unaccented("Läge"), unaccented("la\u0308ge"), unaccented("lage")]).toEqual([
    "lage",
    "lage",
    "lage",
  ]);
});

test("a name's key is its NFC in small letters with single spaces, however it is written", () => {
  const sign = fc.constantFrom(
    "a",
    "Å",
    "A\u030a",
    "\u212b",
    "\u212a",
    "é",
    "e\u0301",
    "\u0301",
    " ",
    "\u00a0",
    "-",
    "7",
    "İ",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
      const name = signs.join("");
      expect(nameKey(name)).toBe(name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim());
    }),
    { numRuns: 500 },
  );
});
