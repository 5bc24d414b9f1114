import { describe, expect, test } from "vitest";
import { archiveOf, type WrittenArchive } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import { lastMeetingBefore, logOf, type Stretch } from "./log.ts";
import { viewOn } from "./view.ts";

const story: WrittenArchive = {
  planned: ["2025-02-06", "2025-03-06", "2025-04-10"],
  minutes: [
    {
      date: "2025-02-06",
      agenda: [
        { number: "1", title: "Dagordning" },
        { number: "3", title: "Hygienrutin" },
      ],
      decisions: [
        { id: "d1", agenda: "1", kind: "approve", clauses: ["att godkänna dagordningen"], formality: true },
        {
          id: "d3",
          agenda: "3",
          kind: "recommend",
          clauses: ["att anta rutinen"],
          adoption: "all",
          valid_to: "2025-03-31",
        },
        { id: "d3b", agenda: "3", kind: "refer", clauses: ["att överlämna bilagan"] },
        { id: "d3c", agenda: "3", kind: "approve", clauses: ["att köpa visir"] },
      ],
      actions: [{ id: "a3", agenda: "3", owner: ["Siv Ek"], task: "räkna lagret", due: "2025-03-01" }],
      follow_ups: [{ id: "f3", agenda: "3", text: "Frågan återkommer", when: "nästa möte" }],
      upcoming: [
        { date: "2025-03-06", status: "confirmed" },
        { date: "2025-05-08" },
        { date: "2025-04-17", moved_from: "2025-04-10", status: "moved" },
      ],
    },
    {
      date: "2025-02-20",
      forum: "ks",
      agenda: [{ number: "2", title: "Bilagan", follows: ["VS-2025-02-06/d3b"] }],
      decisions: [{ id: "d2", agenda: "2", kind: "approve", clauses: ["att godkänna bilagan"] }],
    },
    {
      date: "2025-03-06",
      agenda: [{ number: "2", title: "Visir" }],
      decisions: [
        {
          id: "d2",
          agenda: "2",
          kind: "revoke",
          clauses: ["att upphäva köpet"],
          revokes: ["VS-2025-02-06/d3c"],
          valid_from: "2025-03-10",
        },
      ],
      actions: [{ id: "VS-2025-02-06/a3", agenda: "2", owner: ["Siv Ek"], task: "räkna", status: "done" }],
    },
  ],
  journal: [
    { on: "2025-02-10", ref: "VS-2025-02-06/d3", event: "adopted", organisation: "Alby kommun" },
    { on: "2025-02-11", ref: "VS-2025-02-06/d3", event: "note", text: "Fel." },
    { on: "2025-02-12", ref: "j001", event: "undone" },
    { on: "2025-03-20", ref: "VS-2025-05-08", event: "cancelled" },
  ],
};

function told(
  written: WrittenArchive,
  stretch: Stretch,
  { asOf = "2025-12-31", forum = "vs" } = {},
): string[] {
  const archive = archiveOf(written);
  const entries = logOf(archive, foldArchive(archive, asOf), (key) => (key === forum ? stretch : undefined));
  return entries.map(({ date, event, ref }) => `${date.slice(5)} ${event} ${ref}`);
}

const always = { since: "", until: "9999-12-31" };

describe("a log", () => {
  test("tells what happened, in the order in which it did", () => {
    expect(told(story, always)).toEqual([
      "02-06 decided VS-2025-02-06/d3",
      "02-06 decided VS-2025-02-06/d3b",
      "02-06 decided VS-2025-02-06/d3c",
      "02-06 action VS-2025-02-06/a3",
      "02-06 follow-up VS-2025-02-06/f3",
      "02-06 planned VS-2025-05-08",
      "02-06 moved VS-2025-04-10",
      "02-10 adopted VS-2025-02-06/d3",
      "02-20 taken-up VS-2025-02-06/d3b",
      "03-06 decided VS-2025-03-06/d2",
      "03-06 done VS-2025-02-06/a3",
      "03-10 revoked VS-2025-02-06/d3c",
      "03-20 cancelled VS-2025-05-08",
      "03-31 lapsed VS-2025-02-06/d3",
    ]);
  });

  test("of another forum's matters tells nothing", () => {
    expect(told(story, always, { forum: "ks" })).toEqual(["02-20 decided KS-2025-02-20/d2"]);
  });

  test("has both its first and its last day", () => {
    const within = told(story, { since: "2025-02-10", until: "2025-03-06" });
    expect(within.map((one) => one.slice(0, 5))).toEqual(["02-10", "02-20", "03-06", "03-06"]);
  });

  test.each(["2025-02-06", "2025-02-15", "2025-03-06", "2025-03-31"])(
    "of two stretches that meet after %s tells what one of both does",
    (until) => {
      const next = `${until.slice(0, 8)}${String(Number(until.slice(8)) + 1).padStart(2, "0")}`;
      const parts = [...told(story, { since: "", until }), ...told(story, { since: next, until: "9999" })];
      expect(parts).toEqual(told(story, always));
    },
  );

  test("knows no more than the day asked about", () => {
    expect(told(story, always, { asOf: "2025-03-31" }).at(-1)).toBe("03-20 cancelled VS-2025-05-08");
    expect(told(story, always, { asOf: "2025-02-11" }).at(-1)).toBe("02-11 note VS-2025-02-06/d3");
  });

  test.each([
    ["2025-03-06", "2025-02-06"],
    ["2025-03-07", "2025-03-06"],
    ["2025-02-06", undefined],
  ])("the last meeting before %s was on %s", (day, expected) => {
    expect(lastMeetingBefore(viewOn(archiveOf(story), "2025-12-31"), "vs", day)).toBe(expected);
  });
});
