import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { addDays, type Day, weekdayOf } from "./day.ts";
import { holidayOn, holidaysIn, isBridgeDay, isFree, shortDayOn } from "./holidays.ts";

const peer = new Holidays("SE");

/** The peer's days of 2000–2060; asked once, since it is slow. */
const theirs = Array.from({ length: 61 }, (_, index) => {
  const year = 2000 + index;
  const all = peer.getHolidays(year).map((one) => ({ ...one, day: one.date.slice(0, 10), year }));
  return { year, all };
});

function distinct(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}

function daysOfYear(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

describe("Swedish holidays", () => {
  it.each(theirs)("of $year are those of another table", ({ year, all }) => {
    // Public holidays, and the three eves, which it calls "bank".
    const free = all.filter(
      ({ type, rule }) => ["public", "bank"].includes(type) || (year < 2005 && rule === "easter 50"),
    );
    expect(distinct([...holidaysIn(year).keys()])).toEqual(distinct(free.map(({ day }) => day)));
    const halves = all.filter(({ rule }) => /easter -3|^01-05|^04-30|friday after 10-30/.test(rule));
    const working = halves.map(({ day }) => day).filter((day) => !isFree(day));
    expect(working.filter((day) => shortDayOn(day) === undefined)).toEqual([]);
  });

  it("have four short days at most, all of them working days", () => {
    // 5 January, 25 March, 30 April, 5 November.
    const days = daysOfYear(2027).filter((day) => shortDayOn(day) !== undefined);
    expect(days).toEqual(["2027-01-05", "2027-03-25", "2027-04-30", "2027-11-05"]);
    // 30 April 2033 is a Saturday, and so is 5 January 2030.
    expect(shortDayOn("2033-04-30") ?? shortDayOn("2030-01-05")).toBeUndefined();
  });

  it.each([
    ["2027-03-26", "good-friday"],
    ["2027-05-06", "ascension-day"],
    ["2008-05-01", "may-day"],
    ["2004-05-31", "whit-monday"],
    ["2005-05-16", undefined],
    ["2004-06-06", undefined],
    ["2027-06-25", "midsummer-eve"],
    ["2027-06-13", undefined],
  ])("%s is %s", (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday);
  });
});

describe("days between holidays", () => {
  it("of 2026 are 2 and 5 January, 15 May and those after Christmas", () => {
    const bridges = daysOfYear(2026).filter(isBridgeDay);
    expect(bridges).toEqual([
      "2026-01-02",
      "2026-01-05",
      "2026-05-15",
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
    ]);
  });

  it("are working days", () => {
    expect(daysOfYear(2028).filter((day) => isBridgeDay(day) && weekdayOf(day) > 5)).toEqual([]);
  });
});
