import { expect, it } from "vitest";
import { clockFault } from "./clock-changes.ts";

// In Sweden the clocks of 2027 go forward on 28 March at 02:00 and back on 31 October at 03:00.
it.each([
  ["2027-03-28", "01:59", undefined],
  ["2027-03-28", "02:00", "missing"],
  ["2027-03-28", "02:59", "missing"],
  ["2027-03-28", "03:00", undefined],
  ["2027-03-28", "09:00", undefined],
  ["2027-10-31", "01:59", undefined],
  ["2027-10-31", "02:00", "twice"],
  ["2027-10-31", "02:30", "twice"],
  ["2027-10-31", "03:00", undefined],
  ["2027-10-31", "24:00", undefined],
  ["2027-06-01", "02:30", undefined],
])("%s at %s is %s", (day, time, fault) => {
  expect(clockFault(day, time, "Europe/Stockholm")).toBe(fault);
});

it("is asked of other zones", () => {
  // London's clocks go forward at 01:00 and back at 02:00.
  expect(clockFault("2027-03-28", "01:30", "Europe/London")).toBe("missing");
  expect(clockFault("2027-03-28", "02:30", "Europe/London")).toBeUndefined();
  expect(clockFault("2027-10-31", "01:30", "Europe/London")).toBe("twice");
  expect(clockFault("2027-03-28", "02:30", "UTC")).toBeUndefined();
  expect(clockFault("2027-03-28", "02:30", "Mars/Olympus")).toBeUndefined();
});
