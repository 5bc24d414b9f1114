import { describe, expect, test } from "vitest";
import { areInitialsOf, isShortFor, isWholeName, partedName } from "./person-names.ts";

test.each([
  ["Siv Ek", "Siv Ek", undefined],
  ["Siv (Alby)", "Siv", "Alby"],
  ["Siv Ek, Alby kommun", "Siv Ek", "Alby kommun"],
  ["@siv", "siv", undefined],
  ["Siv ()", "Siv", undefined],
  ["(Alby)", "(Alby)", "Alby"],
])("%j is parted into name and aside", (written, name, aside) => {
  expect(partedName(written)).toEqual({ name, aside });
});

describe("a name is short for another", () => {
  test.each([
    ["Siv", "Siv Ek"],
    ["siv", "Siv Ek"],
    ["Åke", "Åke Östh"],
    ["Ake", "Åke Östh"],
    ["Östh", "Åke Östh"],
    ["Siv E", "Siv Ek"],
    ["Siv E.", "Siv Ek"],
    ["S. Ek", "Siv Ek"],
    ["S.Ek", "Siv Ek"],
    ["Eva Lind", "Eva Maria Lind"],
    ["Anna-Lena", "Anna-Lena Berg"],
  ])("%j for %j", (written, name) => {
    expect(isShortFor(written, name)).toBe(true);
  });

  test.each([
    ["Siv", "Sivert Ek"],
    ["Anna", "Anna-Lena Berg"],
    ["Ek Siv", "Siv Ek"],
    ["Siv A", "Siv Ek"],
    ["S", "Siv Ek"],
    ["S E", "Siv Ek"],
    ["Maria", "Eva Maria Lind"],
    ["Eva Maria Lind", "Eva Lind"],
    ["", "Siv Ek"],
  ])("%j is not for %j", (written, name) => {
    expect(isShortFor(written, name)).toBe(false);
  });
});

describe("initials", () => {
  test.each([
    ["EL", "Eva Lind"],
    ["E.L.", "Eva Lind"],
    ["E L", "Eva Lind"],
    ["EB", "Eva-Lena Berg"],
    ["ELB", "Eva-Lena Berg"],
    ["EB", "Eva af Berg"],
    ["ÅÖ", "Åke Östh"],
    ["el", "Eva Lind"],
  ])("%j of %j", (written, name) => {
    expect(areInitialsOf(written, name)).toBe(true);
  });

  test.each([
    ["E", "Eva Lind"],
    ["LE", "Eva Lind"],
    ["Eva", "Eva Vik Ask"],
    ["EL", "Eva"],
    ["E1", "Eva Lind"],
  ])("%j are not of %j", (written, name) => {
    expect(areInitialsOf(written, name)).toBe(false);
  });
});

test("a whole name has a first and a last name", () => {
  expect(["Siv Ek", "Siv", "Siv E", "S. Ek", "Eva af Berg"].map(isWholeName)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});
