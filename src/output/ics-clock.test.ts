import ICAL from "ical.js";
import { expect, it } from "vitest";
import type { MeetingState } from "../archive/register.ts";
import { calendarOf, meetingOf, unfolded } from "./ics.fixture.ts";

/** The instants at which another library begins and ends the only event. */
function instants(facts: Partial<MeetingState>): string[] {
  const root = new ICAL.Component(ICAL.parse(calendarOf({ meetings: [meetingOf(facts)] })));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each))
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .map((time) => `${time.toJSDate().toISOString().slice(0, 16)}Z`);
}

// The clocks of 2027 go forward on 28 March at 02:00 (01:00Z) and back on 31 October at 03:00 (01:00Z).
it.each([
  ["across the change in spring", "2027-03-28", "01:00", "04:00", "2027-03-28T00:00Z", "2027-03-28T02:00Z"],
  ["across the change in autumn", "2027-10-31", "01:00", "04:00", "2027-10-30T23:00Z", "2027-10-31T03:00Z"],
  [
    "over a week-end with the change",
    "2027-03-27",
    "22:00",
    "24:00",
    "2027-03-27T21:00Z",
    "2027-03-27T23:00Z",
  ],
])("a meeting %s", (_, date, start_time, end_time, start, end) => {
  expect(instants({ date, start_time, end_time })).toEqual([start, end]);
});

// What is meant readers disagree on: RFC 5545, 3.3.5, counts by the clocks before the gap, and takes the first of two.
it.each([
  ["does not exist", "2027-03-28"],
  ["comes twice", "2027-10-31"],
])("a time that %s stands in the file as somebody wrote it", (_, date) => {
  const facts = { date, start_time: "02:30", end_time: "04:00" };
  const lines = unfolded(calendarOf({ meetings: [meetingOf(facts)] }));
  const day = date.replaceAll("-", "");
  expect(lines).toContain(`DTSTART;TZID=Europe/Stockholm:${day}T023000`);
  expect(lines).toContain(`DTEND;TZID=Europe/Stockholm:${day}T040000`);
});
