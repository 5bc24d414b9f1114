import { describe, expect, it } from "vitest";
import { asCounts, asItems, asList, asPeople, asPeriod, asTexts, asTime } from "./values.ts";

describe("asPeriod", () => {
  it.each([
    ["2025-03-01", "2025-03-01", true],
    ["2025-03", "2025-03-31", true],
    ["2025-03", "2025-03", true],
    ["2025-03", "2025-04-01", false],
    ["2025-03-01", "2025-03", false],
    // 29 December 2025 is the Monday of the first week of 2026; 4 January its Sunday
    ["2026-W01", "2025-12-29", true],
    ["2026-W01", "2026-01-04", true],
    ["2026-W01", "2025-12-28", false],
    ["2026-W01", "2026-01-05", false],
    ["2020-W53", "2021-01-03", true],
    ["2024-W48", "2024-W48", true],
    ["2024-W48", undefined, false],
  ])("%s allows %s: %s", (wanted, got, expected) => {
    expect(asPeriod(wanted, got)).toBe(expected);
  });
});

describe("asTime", () => {
  it.each([
    ["09:00", "9", true],
    ["09:00", "9.00", true],
    ["09:00", "19:00", false],
    ["09:00", undefined, false],
  ])("%s allows %s: %s", (wanted, got, expected) => {
    expect(asTime(wanted, got)).toBe(expected);
  });
});

describe("asItems", () => {
  it.each([
    [["1-4"], ["1", "2", "3", "4"], true],
    [["4"], "§ 4", true],
    [["31–33"], ["31", "33"], false],
    [["25/41-25/43"], ["25/41-25/43"], true],
    [["1"], undefined, false],
  ])("%j allows %j: %s", (wanted, got, expected) => {
    expect(asItems(wanted, got)).toBe(expected);
  });
});

describe("asList", () => {
  it.each([
    [["Bo", "Siv"], ["Siv", "Bo"], true],
    ["Bo", ["Bo"], true],
    [["Bo", "Bo"], ["Bo", "Siv"], false],
    [["Bo"], ["Bo", "Siv"], false],
    [["Bo Ek"], ["Bo"], false],
  ])("%j allows %j: %s", (wanted, got, expected) => {
    expect(asList(wanted, got)).toBe(expected);
  });
});

describe("asPeople", () => {
  it.each([
    [["Siv", "Bo"], ["Bo Ek", "Siv Alm"], true],
    ["Siv och Bo", ["Siv", "Bo"], true],
    ["Siv, Bo and Per", ["Siv", "Bo", "Per"], true],
    ["Siv och Bo", ["Siv"], false],
    ["Siv", ["Siv", "Bo"], false],
    ["Sivert", ["Siv"], false],
    ["Siv", undefined, false],
  ])("%j allows %j: %s", (wanted, got, expected) => {
    expect(asPeople(wanted, got)).toBe(expected);
  });
});

describe("asTexts", () => {
  it.each([
    [["Siv Ek (V)"], ["Siv Ek"], true],
    [["Siv Ek"], ["Siv Eklund"], false],
    [["Siv Ek"], ["Siv Ek", "Bo Alm"], false],
  ])("%j allows %j: %s", (wanted, got, expected) => {
    expect(asTexts(wanted, got)).toBe(expected);
  });
});

describe("asCounts", () => {
  it("compares the counts that the annotation gives", () => {
    expect(asCounts({ for: 3, against: 1 }, { for: 3, against: 1, abstain: 2 })).toBe(true);
    expect(asCounts({ for: 3, against: 1 }, { for: 3 })).toBe(false);
    expect(asCounts({ for: 3 }, undefined)).toBe(false);
  });
});
