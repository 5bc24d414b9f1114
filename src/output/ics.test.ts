import { describe, expect, it } from "vitest";
import type { MeetingState } from "../archive/register.ts";
import { calendarOf, meetingOf, unfolded } from "./ics.fixture.ts";

/** The lines of the only event that begin with one of these names. */
function linesOf(facts: Partial<MeetingState>, ...names: string[]): string[] {
  const lines = unfolded(calendarOf({ meetings: [meetingOf(facts)] }));
  const event = lines.slice(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"));
  return event.filter((line) => names.some((name) => line.startsWith(name)));
}

const stockholm = "TZID=Europe/Stockholm";

describe("when an event takes place", () => {
  it.each<[string, Partial<MeetingState>, string[]]>([
    ["a day without time", {}, ["DTSTART;VALUE=DATE:20250508", "DTEND;VALUE=DATE:20250509"]],
    [
      "start and end",
      { start_time: "09:00", end_time: "12:00" },
      [`DTSTART;${stockholm}:20250508T090000`, `DTEND;${stockholm}:20250508T120000`],
    ],
    ["a start alone", { start_time: "09:00" }, [`DTSTART;${stockholm}:20250508T090000`]],
    [
      "the day's end",
      { start_time: "22:00", end_time: "24:00" },
      [`DTSTART;${stockholm}:20250508T220000`, `DTEND;${stockholm}:20250509T000000`],
    ],
    [
      "several days",
      { end_date: "2025-05-09" },
      ["DTSTART;VALUE=DATE:20250508", "DTEND;VALUE=DATE:20250510"],
    ],
    [
      "several days, over a year's end",
      { date: "2025-12-31", end_date: "2026-01-01" },
      ["DTSTART;VALUE=DATE:20251231", "DTEND;VALUE=DATE:20260102"],
    ],
    ["the last day that a calendar can name", { date: "9999-12-31" }, ["DTSTART;VALUE=DATE:99991231"]],
    [
      "a last day before the first",
      { end_date: "2025-05-07" },
      ["DTSTART;VALUE=DATE:20250508", "DTEND;VALUE=DATE:20250509"],
    ],
    [
      "a last day that is the first",
      { end_date: "2025-05-08", start_time: "09:00", end_time: "12:00" },
      [`DTSTART;${stockholm}:20250508T090000`, `DTEND;${stockholm}:20250508T120000`],
    ],
  ])("%s", (_, facts, lines) => {
    expect(linesOf(facts, "DT").filter((line) => !line.startsWith("DTSTAMP"))).toEqual(lines);
  });

  it.each<[string, Partial<MeetingState>, string[]]>([
    ["an end alone", { end_time: "12:00" }, ["DTSTART;VALUE=DATE:20250508", "SUMMARY: (till 12.00)"]],
    [
      "hours of several days",
      { end_date: "2025-05-09", start_time: "09:00", end_time: "15:00" },
      ["DTSTART;VALUE=DATE:20250508", "SUMMARY: (09.00–15.00)"],
    ],
    [
      "a start of several days",
      { end_date: "2025-05-09", start_time: "09:00" },
      ["DTSTART;VALUE=DATE:20250508", "SUMMARY: (från 09.00)"],
    ],
    [
      "an end that does not come after the start",
      { start_time: "13:00", end_time: "12:00" },
      [`DTSTART;${stockholm}:20250508T130000`, "SUMMARY: (13.00–12.00)"],
    ],
    [
      "hours that the event has itself",
      { start_time: "09:00" },
      [`DTSTART;${stockholm}:20250508T090000`, "SUMMARY:"],
    ],
  ])("says in words what no time can: %s", (_, facts, expected) => {
    const lines = linesOf(facts, "DTSTART", "SUMMARY").map((line) =>
      line.replace(/^(SUMMARY).*?:Vårdsamråd/, "$1:"),
    );
    expect(lines).toEqual(expected);
  });
});

describe("what an event says", () => {
  it.each<[string, Partial<MeetingState>, string[]]>([
    ["planned", {}, ["STATUS:CONFIRMED", "SUMMARY;LANGUAGE=sv:Vårdsamråd"]],
    ["confirmed", { status: "confirmed" }, ["STATUS:CONFIRMED", "SUMMARY;LANGUAGE=sv:Vårdsamråd"]],
    ["tentative", { status: "tentative" }, ["STATUS:TENTATIVE", "SUMMARY;LANGUAGE=sv:Vårdsamråd"]],
    ["cancelled", { status: "cancelled" }, ["STATUS:CANCELLED", "SUMMARY;LANGUAGE=sv:Inställt: Vårdsamråd"]],
    [
      "with a title of its own",
      { title: "Workshop", extraordinary: true },
      ["STATUS:CONFIRMED", "SUMMARY;LANGUAGE=sv:Vårdsamråd: Workshop"],
    ],
    [
      "with the forum's name as title",
      { title: "vårdsamråd" },
      ["STATUS:CONFIRMED", "SUMMARY;LANGUAGE=sv:Vårdsamråd"],
    ],
  ])("%s", (_, facts, lines) => {
    expect(linesOf(facts, "STATUS", "SUMMARY")).toEqual(lines);
  });

  it("has the meeting's id, the number of its changes and the day of the last word", () => {
    expect(linesOf({ sequence: 3 }, "UID", "SEQUENCE", "DTSTAMP")).toEqual([
      "UID:VS-2025-05-08@alby",
      "DTSTAMP:20250403T000000Z",
      "SEQUENCE:3",
    ]);
    expect(calendarOf({ meetings: [meetingOf()], stamp: undefined })).toContain(
      "DTSTAMP:20000101T000000Z\r\n",
    );
  });

  it("tells where it was moved from, with the year where that is another", () => {
    expect(linesOf({ moved_from: ["2025-04-28", "2025-04-01"] }, "DESC")).toEqual([
      "DESCRIPTION;LANGUAGE=sv:Flyttat från 28 april.",
    ]);
    expect(linesOf({ moved_from: ["2024-12-18"] }, "DESC")).toEqual([
      "DESCRIPTION;LANGUAGE=sv:Flyttat från 18 december 2024.",
    ]);
  });

  it("tells shortly what comes up", () => {
    const titles = [
      "Budget, \\; 2026",
      "x".repeat(200),
      ...Array.from({ length: 8 }, (_, index) => `Ärende ${index}`),
    ];
    const text = calendarOf({ meetings: [meetingOf()], comesUp: titles });
    expect(unfolded(text).find((line) => line.startsWith("DESC"))).toBe(
      `DESCRIPTION;LANGUAGE=sv:Tas upp:\\n– Budget\\, \\\\\\; 2026\\n– ${"x".repeat(119)}…\\n– ${[0, 1, 2, 3, 4, 5].map((index) => `Ärende ${index}`).join("\\n– ")}\\n… och 2 till`,
    );
  });

  it("speaks English too", () => {
    const meetings = [meetingOf({ status: "cancelled", end_time: "12:00", moved_from: ["2025-05-01"] })];
    const lines = unfolded(calendarOf({ meetings, language: "en" }));
    expect(lines).toContain("SUMMARY;LANGUAGE=en:Cancelled: Vårdsamråd (until 12:00)");
    expect(lines).toContain("DESCRIPTION;LANGUAGE=en:Moved from 1 May.");
    expect(lines).toContain("PRODID:-//klubba//klubba//EN");
  });

  it("has a name even without forum and title", () => {
    expect(calendarOf({ meetings: [meetingOf()], forum: "" })).toContain("SUMMARY;LANGUAGE=sv:Möte\r\n");
  });
});

describe("the file", () => {
  it("is a calendar without METHOD, named, with its time zone, and ends in CRLF", () => {
    const text = calendarOf({ meetings: [meetingOf()], name: "Möten; alla" });
    const lines = unfolded(text);
    expect(lines.slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//klubba//klubba//SV",
      "CALSCALE:GREGORIAN",
    ]);
    expect(lines).toContain("X-WR-CALNAME:Möten\\; alla");
    expect(text).not.toContain("METHOD");
    expect(lines.filter((line) => line === "TZID:Europe/Stockholm")).toHaveLength(1);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is a calendar without events too", () => {
    const lines = unfolded(calendarOf({ meetings: [] }));
    expect(lines.filter((line) => line.startsWith("BEGIN:"))).toEqual([
      "BEGIN:VCALENDAR",
      "BEGIN:VTIMEZONE",
      "BEGIN:DAYLIGHT",
      "BEGIN:STANDARD",
    ]);
  });

  it("lets no language break out of its parameter", () => {
    const lines = unfolded(calendarOf({ meetings: [meetingOf()], language: 'sv:x\r\nATTACH;X="' }));
    expect(lines).toContain("SUMMARY;LANGUAGE=und:Vårdsamråd");
    expect(lines.join("\n")).not.toContain("ATTACH");
  });
});
