import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import {
  addDays,
  dayOf,
  daysBetween,
  endOf,
  isDay,
  isPeriod,
  startOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "./day.ts";

// West and east of everything, half an hour off, and zones where midnight itself was skipped.
const zones = [
  "UTC",
  "America/New_York",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "America/Sao_Paulo",
  "Africa/Cairo",
];

describe.each(zones)("on a host in %s", (zone) => {
  const before = process.env["TZ"];
  beforeAll(() => void (process.env["TZ"] = zone));
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  it.each([
    ["2025-03-29", 2, "2025-03-31"],
    ["2025-10-25", 2, "2025-10-27"],
    ["2018-11-03", 1, "2018-11-04"],
    ["2025-04-24", 1, "2025-04-25"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["1999-12-31", 60, "2000-02-29"],
  ])("%s and %i days are %s, and back", (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
    expect(addDays(later, -count)).toBe(day);
    expect(daysBetween(day, later)).toBe(count);
  });

  it.each([
    ["2025-05-08", 4, "2025-W19"],
    ["2025-05-11", 7, "2025-W19"],
    ["2024-12-30", 1, "2025-W01"],
    ["2021-01-03", 7, "2020-W53"],
  ])("%s is weekday %i in %s", (day, weekday, week) => {
    expect([weekdayOf(day), weekOf(day)]).toEqual([weekday, week]);
  });

  it.each([
    ["2025-05-08", "2025-05-08", "2025-05-08"],
    ["2025-W01", "2024-12-30", "2025-01-05"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
  ])("%s lasts from %s to %s", (period, first, last) => {
    expect([startOf(period), endOf(period)]).toEqual([first, last]);
  });
});

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2025, 2, 29, undefined],
  [2025, 4, 31, undefined],
  [2025, 13, 1, undefined],
  [2025, 0, 1, undefined],
  [99, 1, 1, undefined],
])("day %i-%i-%i", (year, month, date, day) => {
  expect(dayOf(year, month, date)).toBe(day);
});

test.each([
  ["2025-05-08", true, true],
  ["2025-02-30", false, false],
  ["2025-5-8", false, false],
  ["2020-W53", false, true],
  ["2021-W53", false, false],
  ["2025-W00", false, false],
  ["2025-12", false, true],
  ["2025-13", false, false],
  ["2025", false, true],
  ["i maj", false, false],
])("%s is a day: %s, a period: %s", (text, day, period) => {
  expect([isDay(text), isPeriod(text)]).toEqual([day, period]);
});

test("the year of a day", () => {
  expect(yearOf("2025-05-08")).toBe(2025);
});
