import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, weekdayOf } from "./day.ts";
import { occurrencesOf, type Pattern, type Recurrence } from "./recurrence.ts";

function daysOf(pattern: Pattern, rest: Partial<Recurrence> = {}) {
  const year = { from: "2027-01-01", until: "2027-12-31", months: [], exceptMonths: [], except: [] };
  return occurrencesOf({ ...year, pattern, ...rest });
}

const firstFriday: Pattern = { type: "weekday", weekdays: [5], ordinals: [1], span: 1, interval: 1 };

// Calendar: 1 January 2027 is a Friday, 2027 is no leap year; 2026 has 53 weeks (1 January 2026 is a Thursday).
describe("the days of a recurrence", () => {
  it("are the first Fridays of all months but July", () => {
    expect(daysOf(firstFriday, { exceptMonths: [7] }).days).toEqual([
      "2027-01-01",
      "2027-02-05",
      "2027-03-05",
      "2027-04-02",
      "2027-05-07",
      "2027-06-04",
      "2027-08-06",
      "2027-09-03",
      "2027-10-01",
      "2027-11-05",
      "2027-12-03",
    ]);
  });

  it("are the last Thursdays of the quarters", () => {
    const pattern: Pattern = { type: "weekday", weekdays: [4], ordinals: [-1], span: 3, interval: 1 };
    expect(daysOf(pattern).days).toEqual(["2027-03-25", "2027-06-24", "2027-09-30", "2027-12-30"]);
  });

  it("are the first Thursdays of the quarters too where they begin in the middle of one", () => {
    const pattern: Pattern = { type: "weekday", weekdays: [4], ordinals: [1], span: 3, interval: 1 };
    expect(daysOf(pattern, { from: "2027-02-01" }).days).toEqual(["2027-04-01", "2027-07-01", "2027-10-07"]);
  });

  it("are every other month's from the first one wanted", () => {
    const pattern: Pattern = { ...firstFriday, interval: 2 };
    const { days } = daysOf(pattern, { months: [2, 3, 4, 5, 6] });
    expect(days).toEqual(["2027-02-05", "2027-04-02", "2027-06-04"]);
  });

  it("are several weekdays and ordinals, in order", () => {
    const pattern: Pattern = { type: "weekday", weekdays: [5, 2], ordinals: [3, 1], span: 1, interval: 1 };
    const { days } = daysOf(pattern, { until: "2027-01-31" });
    expect(days).toEqual(["2027-01-01", "2027-01-05", "2027-01-15", "2027-01-19"]);
  });

  it("tell the months that lack a day", () => {
    expect(daysOf({ type: "month-day", days: [30], interval: 1 }).without).toEqual(["2027-02"]);
    const fifth: Pattern = { type: "weekday", weekdays: [1], ordinals: [5], span: 1, interval: 1 };
    const { days, without } = daysOf(fifth, { until: "2027-04-30", exceptMonths: [2] });
    // Mondays: January 4–25, March 1–29, April 5–26.
    expect({ days, without }).toEqual({ days: ["2027-03-29"], without: ["2027-01", "2027-04"] });
  });

  it("have 29 February in leap years only", () => {
    const pattern: Pattern = { type: "month-day", days: [29], interval: 1 };
    expect(daysOf(pattern, { months: [2] })).toEqual({ days: [], without: ["2027-02"] });
    const leap = daysOf(pattern, { from: "2028-01-01", until: "2028-12-31", months: [2] });
    expect(leap).toEqual({ days: ["2028-02-29"], without: [] });
  });

  it("have the last day of each month", () => {
    const { days } = daysOf({ type: "month-day", days: [-1], interval: 1 }, { until: "2027-04-30" });
    expect(days).toEqual(["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]);
  });

  it("are every other week from the first day that fits", () => {
    const pattern: Pattern = { type: "week", weekdays: [2], interval: 2 };
    // 6 January 2027 is a Wednesday, so that the first Tuesday is the 12th.
    const { days } = daysOf(pattern, { from: "2027-01-06", until: "2027-02-10" });
    expect(days).toEqual(["2027-01-12", "2027-01-26", "2027-02-09"]);
  });

  it("are two days of the same week", () => {
    const pattern: Pattern = { type: "week", weekdays: [2, 5], interval: 1 };
    const { days } = daysOf(pattern, { from: "2027-01-06", until: "2027-01-15" });
    expect(days).toEqual(["2027-01-08", "2027-01-12", "2027-01-15"]);
  });

  it("of odd weeks come twice in a row after week 53", () => {
    const pattern: Pattern = { type: "week", weekdays: [4], interval: 1, parity: "odd" };
    const { days } = daysOf(pattern, { from: "2026-12-10", until: "2027-01-31" });
    // Weeks 51, 53, 1 and 3.
    expect(days).toEqual(["2026-12-17", "2026-12-31", "2027-01-07", "2027-01-21"]);
  });

  it("leave out weeks and days", () => {
    const pattern: Pattern = { type: "week", weekdays: [3], interval: 1 };
    const except = [
      { from: "2027-02-22", until: "2027-02-28" },
      { from: "2027-03-10", until: "2027-03-10" },
    ];
    const { days } = daysOf(pattern, { from: "2027-02-15", until: "2027-03-17", except });
    expect(days).toEqual(["2027-02-17", "2027-03-03", "2027-03-17"]);
  });

  it("go over the end of a year, and are none where it ends before it begins", () => {
    const { days } = daysOf(firstFriday, { from: "2026-12-01", until: "2027-02-28" });
    expect(days).toEqual(["2026-12-04", "2027-01-01", "2027-02-05"]);
    expect(daysOf(firstFriday, { from: "2027-03-01", until: "2027-02-01" }).days).toEqual([]);
  });
});

describe("every other week", () => {
  it("is a fortnight after the last, on one of its weekdays, whatever the year", () => {
    const start = fc.integer({ min: 2000, max: 2060 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 7 }), (year, weekday) => {
        const pattern: Pattern = { type: "week", weekdays: [weekday], interval: 2 };
        const { days } = daysOf(pattern, { from: `${year}-01-01`, until: `${year + 1}-12-31` });
        expect(days.length).toBeGreaterThan(51);
        expect(days.every((day) => weekdayOf(day) === weekday)).toBe(true);
        const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? "", day));
        expect(new Set(gaps)).toEqual(new Set([14]));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a rule that says one thing thousands of times", () => {
  it("says it once", () => {
    const many = Array.from({ length: 5000 }, () => 1);
    const recurrence: Recurrence = {
      pattern: {
        type: "weekday",
        weekdays: many.map(() => 5 as const),
        ordinals: many,
        span: 1,
        interval: 1,
      },
      from: "2027-01-01",
      until: "2027-02-28",
      months: [],
      exceptMonths: [],
      except: [],
    };
    expect(occurrencesOf(recurrence).days).toEqual(["2027-01-01", "2027-02-05"]);
  });
});
