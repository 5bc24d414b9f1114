import { tzOffset } from "@date-fns/tz/tzOffset";
import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { timeZone } from "./ics-zone.ts";

/** Minutes before UTC on those clocks, by the component's own rules. */
function offsetBy(zone: ICAL.Timezone, [year, month, day, hour]: [number, number, number, number]) {
  return ICAL.Time.fromData({ year, month, day, hour, minute: 0, second: 0 }, zone).utcOffset() / 60;
}

function zoneOf(name: string): ICAL.Timezone {
  const component = timeZone(name);
  if (component === undefined) throw new Error("no such zone");
  return new ICAL.Timezone(component);
}

describe("a time zone", () => {
  it.each(["Europe/Stockholm", "Europe/Helsinki", "America/New_York", "Asia/Tokyo", "UTC"])(
    "%s has the hours that the host's own data give, month by month and around the changes",
    (name) => {
      const zone = zoneOf(name);
      for (let year = 2020; year <= 2032; year++) {
        for (let month = 1; month <= 12; month++) {
          for (const day of [1, 8, 15, 22, 28]) {
            const offset = offsetBy(zone, [year, month, day, 12]);
            const instant = new Date(Date.UTC(year, month - 1, day, 12) - offset * 60_000);
            expect(offset, `${year}-${month}-${day}`).toBe(tzOffset(name, instant));
          }
        }
      }
    },
  );

  it("changes in Stockholm in the nights that the law says", () => {
    const zone = zoneOf("Europe/Stockholm");
    expect(offsetBy(zone, [2025, 3, 30, 1])).toBe(60);
    expect(offsetBy(zone, [2025, 3, 30, 4])).toBe(120);
    expect(offsetBy(zone, [2025, 10, 26, 1])).toBe(120);
    expect(offsetBy(zone, [2025, 10, 26, 4])).toBe(60);
  });

  it("has the name asked for, and nothing that changes from one release of its library to the next", () => {
    const text = timeZone("Europe/Stockholm")?.toString() ?? "";
    expect(text).toContain("TZID:Europe/Stockholm\r\n");
    expect(text).not.toMatch(/Berlin|LAST-MODIFIED/);
    // RFC 5545, 3.6.5: each of its parts has these three.
    const parts = text.split(/BEGIN:(?:STANDARD|DAYLIGHT)/).slice(1);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      for (const name of ["DTSTART:", "TZOFFSETFROM:", "TZOFFSETTO:"]) expect(part).toContain(`\n${name}`);
    }
  });

  it.each(["Europa/Stockholm", "", "europe/stockholm", "Europe", "Europe/Stockholm\r\nX:y", "__proto__"])(
    "is none by the name of %j, and the console stays quiet",
    (name) => {
      const said = vi.spyOn(console, "error").mockImplementation(() => {});
      expect(timeZone(name)).toBeUndefined();
      expect(said).not.toHaveBeenCalled();
      said.mockRestore();
    },
  );
});
