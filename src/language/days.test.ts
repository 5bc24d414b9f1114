import { describe, expect, test } from "vitest";
import { fromToday, lateBy, periodInWords, shortDay, weekdayInWords } from "./days.ts";
import { texts as en } from "./en/index.ts";
import { texts as sv } from "./sv/index.ts";

test.each([
  ["2025-05-08", "8 maj 2025", "8 May 2025"],
  ["2025-W17", "vecka 17, 2025", "week 17, 2025"],
  ["2025-09", "sep 2025", "Sep 2025"],
  ["2025", "2025", "2025"],
])("%s in words", (period, swedish, english) => {
  expect(periodInWords(period, sv)).toBe(swedish);
  expect(periodInWords(period, en)).toBe(english);
});

test("a day of this year needs no year", () => {
  expect(shortDay("2025-05-08", "2025-04-22", sv)).toBe("8 maj");
  expect(shortDay("2026-05-08", "2025-04-22", sv)).toBe("8 maj 2026");
  expect(shortDay("2025-05", "2025-04-22", sv)).toBe("maj 2025");
});

test("weekdays", () => {
  expect(weekdayInWords("2025-04-22", sv)).toBe("tisdag");
  expect(weekdayInWords("2025-04-27", en)).toBe("Sunday");
});

describe("how far a day is", () => {
  test.each([
    ["2025-04-22", "i dag", "today"],
    ["2025-04-23", "i morgon", "tomorrow"],
    ["2025-04-21", "i går", "yesterday"],
    ["2025-04-25", "om 3 dagar", "in 3 days"],
    ["2025-04-19", "för 3 dagar sedan", "3 days ago"],
    ["2025-05-19", "om 27 dagar", "in 27 days"],
    ["2025-05-20", "om 4 veckor", "in 4 weeks"],
    ["2025-12-24", "om 8 månader", "in 8 months"],
    ["2022-04-22", "för 3 år sedan", "3 years ago"],
  ])("%s from 22 April 2025", (day, swedish, english) => {
    expect(fromToday(day, "2025-04-22", sv)).toBe(swedish);
    expect(fromToday(day, "2025-04-22", en)).toBe(english);
  });

  test("lateness", () => {
    expect(lateBy("2025-04-21", "2025-04-22", sv)).toBe("1 dag för sent");
    expect(lateBy("2025-04-10", "2025-04-22", en)).toBe("12 days late");
  });
});
