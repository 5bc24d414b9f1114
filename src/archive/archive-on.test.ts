import { describe, expect, test } from "vitest";
import { archiveOf, minutesOf } from "./archive.fixture.ts";
import { archiveOn } from "./archive-on.ts";

const whole = archiveOf({
  minutes: [
    { date: "2025-03-06" },
    { date: "2025-04-10", status: "draft" },
    { date: "2025-05-08", status: "planned" },
    { date: "2025-06-12", status: "cancelled" },
  ],
  journal: [
    { ref: "VS-2025-03-06", event: "note", on: "2025-03-20" },
    { ref: "VS-2025-03-06", event: "note", on: "2025-03-21" },
  ],
});
const today = "2025-04-01";

describe("an archive on a past day", () => {
  test("has no minutes of later meetings, and what is planned", () => {
    const { minutes, journal } = archiveOn(whole, { asOf: "2025-03-20", today });
    expect(minutes.map(({ id }) => id)).toEqual(["VS-2025-03-06", "VS-2025-05-08"]);
    expect(journal.map(({ on }) => on)).toEqual(["2025-03-20"]);
  });

  test.each(["2025-04-01", "2025-12-24"])("is the whole archive today and later (%s)", (asOf) => {
    expect(archiveOn(whole, { asOf, today })).toBe(whole);
  });

  test.each([
    ["2025-03-09", "final", undefined],
    ["2025-03-10", "approved", "2025-03-10"],
  ])("knows an approval of 10 March from that day on (%s)", (asOf, status, date) => {
    const one = minutesOf({ date: "2025-03-06", status: "approved" });
    one.meeting.approvers = [{ name: "Siv Ek", date: "2025-03-10" }];
    const [minutes] = archiveOn({ ...whole, minutes: [one] }, { asOf, today }).minutes;
    expect(minutes?.status).toBe(status);
    expect(minutes?.meeting.approvers).toEqual([{ name: "Siv Ek", date }]);
  });

  test("tells nothing of what is wrong in what was not there yet", () => {
    const position = { line: 2, column: 1 };
    const found = (file: string, line: number) => ({
      file,
      position: { ...position, line },
      severity: "error" as const,
      problem: { code: "duplicate-meeting" as const, id: "VS", other: "minutes/vs/VS-2025-03-06.md" },
    });
    const diagnostics = [
      found("minutes/vs/VS-2025-03-06.md", 2),
      found("minutes/vs/VS-2025-04-10.md", 2),
      found("journal.yaml", 1),
      found("journal.yaml", 2),
      {
        ...found("klubba.yaml", 9),
        problem: { ...found("", 1).problem, other: "minutes/vs/VS-2025-04-10.md" },
      },
    ];
    const known = archiveOn({ ...whole, diagnostics }, { asOf: "2025-03-20", today });
    expect(known.diagnostics).toEqual([diagnostics[0], diagnostics[2]]);
  });
});
