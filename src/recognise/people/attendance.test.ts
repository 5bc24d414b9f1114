import { expect, it } from "vitest";
import type { Attendee, Sourced } from "../../model/meeting.ts";
import { Attendance } from "./attendance.ts";

it("finds whoever stands on the list behind those who turn out not to have come", () => {
  const attendees: Sourced<Attendee>[] = [];
  const attendance = new Attendance({ attendees, absent: [] });
  const [eva, bo] = ["Eva Lind", "Bo Alm"].map((name) => attendance.addPresent({ name }));
  if (!eva || !bo) throw new Error("nobody was added");
  expect(attendance.anyone("Bo Alm")).toBe(bo);
  const siv = attendance.addPresent({ name: "Siv Ek" });
  attendance.makeAbsent(new Set([eva]));
  expect(attendance.anyone("Siv Ek")).toBe(siv);
  expect(attendance.anyone("Eva Lind")).toBeUndefined();
});
