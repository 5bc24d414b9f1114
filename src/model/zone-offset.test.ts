import { describe, expect, it } from "vitest";
import { zoneOffset } from "./zone-offset.ts";

describe("how far a zone is ahead of UTC", () => {
  it.each([
    ["Europe/Stockholm", "2027-07-01T12:00:00Z", 120],
    ["Europe/Stockholm", "2027-01-01T12:00:00Z", 60],
    ["UTC", "2027-01-01T12:00:00Z", 0],
  ])("%s at %s", (zone, instant, minutes) => {
    expect(zoneOffset(zone, new Date(instant))).toBe(minutes);
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "Mordor/Mount_Doom", ""])(
    "no zone: %j",
    (zone) => {
      expect(zoneOffset(zone, new Date("2027-01-01T12:00:00Z"))).toBeNaN();
    },
  );
});
