import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../model/journal.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import { on, type Written, type WrittenArchive } from "./archive.fixture.ts";

const planned = ["2025-05-08", "2025-08-28", "2025-09-04"];
const minutes = (date: string, upcoming: UpcomingMeeting[] = [], more: Partial<Written> = {}): Written => ({
  date,
  upcoming,
  ...more,
});
const moved: UpcomingMeeting = { date: "2025-09-11", moved_from: "2025-09-04", status: "moved" };
const cancelled: UpcomingMeeting = { date: "2025-09-04", status: "cancelled" };

/** What does not fit together, shortly: `kind id stated/other here < there`. */
function conflicts(written: WrittenArchive, asOf = "2025-08-01"): string[] {
  return on(asOf, { planned, ...written }).diagnostics.flatMap(({ problem, file }) => {
    if (problem.code !== "calendar-conflict") return [];
    const { conflict, id, stated, other, otherFile } = problem;
    return [`${conflict} ${id} ${stated}/${other} ${short(file)} < ${short(otherFile)}`];
  });
}

function short(file: string): string {
  return file.replace(/^.*\/VS-(.*)\.md$/, "$1");
}

/** Days, times and standings of the meetings from 8 May on. */
function meetings(written: WrittenArchive, asOf = "2025-08-01"): string[] {
  const from = on(asOf, { planned, ...written }).meetings.filter(({ date }) => date >= "2025-05-08");
  return from.map(({ id, date, status, sequence }) => `${id} ${date} ${status} ${sequence}`);
}

const journal = (on: string, entry: JournalRecord): JournalRecord[] => [{ on, ...entry }];

describe("two places that do not agree", () => {
  it.each<[string, WrittenArchive, string[]]>([
    [
      "two minutes of one day, about the hour",
      {
        minutes: [
          minutes("2025-04-03", [{ date: "2025-05-08", start_time: "09:00" }]),
          minutes("2025-04-03", [{ date: "2025-05-08", start_time: "13:00" }], { id: "VS-2025-04-03b" }),
        ],
      },
      ["differ VS-2025-05-08 13:00/09:00 2025-04-03b < 2025-04-03"],
    ],
    [
      "two minutes of one day, about whether it is held",
      {
        minutes: [
          minutes("2025-04-03", [cancelled]),
          minutes("2025-04-03", [{ date: "2025-09-04", status: "confirmed" }], { id: "VS-2025-04-03b" }),
        ],
      },
      ["differ VS-2025-09-04 planned/cancelled 2025-04-03b < 2025-04-03"],
    ],
    [
      "two moves of one day",
      {
        minutes: [
          minutes("2025-04-03", [moved]),
          minutes("2025-04-03", [{ ...moved, date: "2025-09-18" }], { id: "VS-2025-04-03b" }),
        ],
      },
      ["differ VS-2025-09-04 2025-09-18/2025-09-11 2025-04-03b < 2025-04-03"],
    ],
    [
      "what was cancelled is listed later",
      {
        minutes: [
          minutes("2025-04-03", [cancelled]),
          minutes("2025-05-08", [{ date: "2025-09-04", status: "planned" }]),
        ],
      },
      ["revived VS-2025-09-04 2025-09-04/2025-09-04 2025-05-08 < 2025-04-03"],
    ],
    [
      "the day of what was moved is listed later",
      {
        minutes: [
          minutes("2025-04-03", [moved]),
          minutes("2025-05-08", [{ date: "2025-09-04", status: "confirmed" }]),
        ],
      },
      ["moved-away VS-2025-09-04 2025-09-04/2025-09-11 2025-05-08 < 2025-04-03"],
    ],
    [
      "minutes before the plan's meeting",
      { minutes: [minutes("2025-05-06", [], { id: "VS-2025-05-08" })] },
      ["held-on-another-day VS-2025-05-08 2025-05-06/2025-05-08 2025-05-08 < klubba.yaml"],
    ],
    [
      "held where it had been moved from",
      {
        minutes: [minutes("2025-05-08")],
        journal: journal("2025-05-01", { ref: "VS-2025-05-08", event: "moved", date: "2025-05-15" }),
      },
      ["held-on-another-day VS-2025-05-08 2025-05-08/2025-05-15 2025-05-08 < journal.yaml"],
    ],
    [
      "held though it was cancelled",
      {
        minutes: [minutes("2025-05-08")],
        journal: journal("2025-05-01", { ref: "VS-2025-05-08", event: "cancelled" }),
      },
      ["held-though-cancelled VS-2025-05-08 2025-05-08/2025-05-08 2025-05-08 < journal.yaml"],
    ],
    [
      "one id planned on two days",
      { planned: ["2025-05-08", { id: "VS-2025-05-08", date: "2025-05-15" }] },
      ["twice VS-2025-05-08 2025-05-15/VS-2025-05-08 klubba.yaml < klubba.yaml"],
    ],
    [
      "the same meeting planned twice",
      { planned: ["2025-05-08", { id: "VS-2025-05-08b", date: "2025-05-08" }] },
      ["twice VS-2025-05-08b 2025-05-08/VS-2025-05-08 klubba.yaml < klubba.yaml"],
    ],
    [
      "moved onto the day of another",
      { minutes: [minutes("2025-04-03", [{ ...moved, date: "2025-08-28" }])] },
      ["twice VS-2025-09-04 2025-08-28/VS-2025-08-28 2025-04-03 < klubba.yaml"],
    ],
    [
      "a planned file of another day than the plan",
      { minutes: [minutes("2025-09-05", [], { id: "VS-2025-09-04", status: "planned" })] },
      ["plan-differs VS-2025-09-04 2025-09-05/2025-09-04 2025-09-04 < klubba.yaml"],
    ],
  ])("%s", (_, written, expected) => {
    expect(conflicts(written)).toEqual(expected);
  });

  it.each<[string, WrittenArchive]>([
    [
      "a plan and changes in order",
      {
        minutes: [
          minutes("2025-04-03", [moved]),
          minutes("2025-05-08", [{ ...cancelled, date: "2025-09-11" }]),
        ],
      },
    ],
    [
      "a list, and in the same minutes a change",
      { minutes: [minutes("2025-04-03", [{ date: "2025-09-04", status: "planned" }, moved])] },
    ],
    [
      "a change, and the list after it",
      { minutes: [minutes("2025-04-03", [cancelled, { date: "2025-09-04", status: "planned" }])] },
    ],
    [
      "a cancelled meeting that is confirmed later",
      {
        minutes: [
          minutes("2025-04-03", [cancelled]),
          minutes("2025-05-08", [{ date: "2025-09-04", status: "confirmed" }]),
        ],
      },
    ],
    ["a move told twice", { minutes: [minutes("2025-04-03", [moved]), minutes("2025-05-08", [moved])] }],
    [
      "two hours of one day",
      {
        planned: [
          { id: "A", date: "2025-05-08", start_time: "09:00" },
          { id: "B", date: "2025-05-08", start_time: "13:00" },
        ],
      },
    ],
    [
      "two meetings of one day that both have minutes",
      { minutes: [minutes("2025-05-08"), minutes("2025-05-08", [], { id: "VS-2025-05-08b" })] },
    ],
    [
      "another hour than was planned",
      {
        planned: [{ id: "VS-2025-05-08", date: "2025-05-08", start_time: "09:00" }],
        minutes: [minutes("2025-05-08")],
      },
    ],
    [
      "a meeting of another forum on that day",
      { minutes: [minutes("2025-04-03", [{ date: "2025-05-08" }], { forum: "ks" })] },
    ],
  ])("are none: %s", (_, written) => {
    expect(conflicts(written)).toEqual([]);
  });

  it.each<[string, WrittenArchive]>([
    [
      "of what was listed",
      {
        minutes: [
          minutes("2025-04-03", [cancelled]),
          minutes("2025-05-08", [{ date: "2025-09-04", status: "planned" }]),
        ],
      },
    ],
    ["of what was held elsewhere", { minutes: [minutes("2025-05-06", [], { id: "VS-2025-09-04" })] }],
  ])("are settled by what the journal says later: %s", (_, written) => {
    const entry = { ref: "VS-2025-09-04", event: "confirmed" as const };
    expect(conflicts(written)).toHaveLength(1);
    expect(conflicts({ ...written, journal: journal("2025-06-01", entry) })).toEqual([]);
    expect(conflicts({ ...written, journal: journal("2025-03-01", entry) })).toHaveLength(1);
  });

  it("no longer matter once the meeting has been held", () => {
    const listed = [
      minutes("2025-04-03", [cancelled]),
      minutes("2025-05-08", [{ date: "2025-09-04", status: "planned" }]),
    ];
    const written = { minutes: [...listed, minutes("2025-09-04")] };
    expect(conflicts(written, "2025-09-03")).toHaveLength(1);
    expect(conflicts(written, "2025-09-05")).toEqual([]);
  });

  it("are told at the line that says it", () => {
    const upcoming = { date: "2025-09-04", status: "planned" as const, line: 17 };
    const written = {
      planned,
      minutes: [
        minutes("2025-04-03", [{ ...cancelled, line: 9 } as UpcomingMeeting]),
        minutes("2025-05-08", [upcoming]),
      ],
    };
    expect(on("2025-08-01", written).diagnostics).toMatchObject([
      { position: { line: 17 }, problem: { otherLine: 9 }, severity: "warning" },
    ]);
  });
});

describe("what the calendar makes of it", () => {
  it.each<[string, WrittenArchive, string[]]>([
    [
      "a move told again moves nothing",
      { minutes: [minutes("2025-04-03", [moved]), minutes("2025-05-08", [moved])] },
      [
        "VS-2025-05-08 2025-05-08 confirmed 0",
        "VS-2025-08-28 2025-08-28 planned 0",
        "VS-2025-09-04 2025-09-11 planned 1",
      ],
    ],
    [
      "a second move finds it by the day it had at first",
      { minutes: [minutes("2025-04-03", [moved, { ...moved, date: "2025-09-18" }])] },
      [
        "VS-2025-05-08 2025-05-08 planned 0",
        "VS-2025-08-28 2025-08-28 planned 0",
        "VS-2025-09-04 2025-09-18 planned 2",
      ],
    ],
    [
      "a list does not take back what the same minutes change",
      { minutes: [minutes("2025-04-03", [cancelled, { date: "2025-09-04", status: "planned" }])] },
      [
        "VS-2025-05-08 2025-05-08 planned 0",
        "VS-2025-08-28 2025-08-28 planned 0",
        "VS-2025-09-04 2025-09-04 cancelled 1",
      ],
    ],
    [
      "a planned file of another day is a change, once",
      {
        minutes: [minutes("2025-09-05", [], { id: "VS-2025-09-04", status: "planned" })],
        journal: journal("2025-04-10", { ref: "VS-2025-09-04", event: "moved", date: "2025-09-05" }),
      },
      [
        "VS-2025-05-08 2025-05-08 planned 0",
        "VS-2025-08-28 2025-08-28 planned 0",
        "VS-2025-09-04 2025-09-05 planned 1",
      ],
    ],
    [
      "minutes of another day are a change",
      { minutes: [minutes("2025-05-12", [], { id: "VS-2025-05-08" })] },
      [
        "VS-2025-05-08 2025-05-12 confirmed 1",
        "VS-2025-08-28 2025-08-28 planned 0",
        "VS-2025-09-04 2025-09-04 planned 0",
      ],
    ],
  ])("%s", (_, written, expected) => {
    expect(meetings(written)).toEqual(expected);
  });
});
