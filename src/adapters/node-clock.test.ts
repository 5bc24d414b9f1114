import { expect, test } from "vitest";
import { Failure } from "../ports/failure.ts";
import { NodeClock } from "./node-clock.ts";

const at = (instant: string) => new NodeClock(() => new Date(instant));

test.each([
  ["2025-05-05T06:40:00.900Z", "Europe/Stockholm", "2025-05-05T08:40:00+02:00"],
  ["2025-12-31T23:30:00Z", "Europe/Stockholm", "2026-01-01T00:30:00+01:00"],
  ["2025-03-01T02:00:00Z", "America/New_York", "2025-02-28T21:00:00-05:00"],
  ["2025-03-01T02:00:00Z", "Asia/Kathmandu", "2025-03-01T07:45:00+05:45"],
  ["2025-03-01T02:00:00Z", "UTC", "2025-03-01T02:00:00+00:00"],
])("%s in %s is %s", (instant, zone, there) => {
  expect(at(instant).now(zone)).toBe(there);
  expect(at(instant).today(zone)).toBe(there.slice(0, 10));
});

test.each(["Europe/Stockholm", "Europe/Helsinki", "Europe/London", "UTC", "America/New_York"])(
  "today in %s is the day of its clocks at every hour, summer and winter",
  (zone) => {
    const start = Date.parse("2025-01-01T00:30:00Z");
    for (let hour = 0; hour < 24 * 400; hour += 5) {
      const clock = new NodeClock(() => new Date(start + hour * 3_600_000));
      expect(clock.today(zone)).toBe(clock.now(zone).slice(0, 10));
    }
  },
);

test("the clock change has both offsets", () => {
  expect(at("2025-10-26T00:30:00Z").now("Europe/Stockholm")).toBe("2025-10-26T02:30:00+02:00");
  expect(at("2025-10-26T01:30:00Z").now("Europe/Stockholm")).toBe("2025-10-26T02:30:00+01:00");
});

test("a time zone that nobody knows is refused by name", () => {
  const refused = (): Failure => {
    try {
      at("2025-10-26T00:30:00Z").today("Europe/Stokholm");
    } catch (error) {
      if (error instanceof Failure) return error;
    }
    throw new Error("it was not refused");
  };
  expect(refused().reason).toEqual({ code: "unknown-time-zone", name: "Europe/Stokholm" });
});

test("without another source it tells the time there is", () => {
  expect(Math.abs(Date.parse(new NodeClock().now("Asia/Kathmandu")) - Date.now())).toBeLessThan(5_000);
});
