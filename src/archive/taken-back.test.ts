import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../model/journal.ts";
import { on } from "./archive.fixture.ts";

const planned = ["2025-05-08"];
const move: JournalRecord = {
  id: "m",
  on: "2025-04-01",
  ref: "VS-2025-05-08",
  event: "moved",
  date: "2025-05-15",
};
const undo: JournalRecord = { id: "u", on: "2025-04-02", ref: "m", event: "undone" };
const redo: JournalRecord = { id: "r", on: "2025-04-03", ref: "u", event: "undone" };

function after(journal: JournalRecord[], asOf = "2025-04-30") {
  const { meetings } = on(asOf, { planned, journal });
  return meetings.map(({ date, sequence }) => [date, sequence]);
}

describe("a change that was taken back", () => {
  it("counts as two: what went back has a higher number than what it takes back", () => {
    expect(after([])).toEqual([["2025-05-08", 0]]);
    expect(after([move])).toEqual([["2025-05-15", 1]]);
    expect(after([move, undo])).toEqual([["2025-05-08", 2]]);
    expect(after([move, undo, redo])).toEqual([["2025-05-15", 3]]);
  });

  it("counts from the day it happened", () => {
    expect(after([move, undo, redo], "2025-04-02")).toEqual([["2025-05-08", 2]]);
  });

  it("is none where the record changed no meeting, or where undone records go in a circle", () => {
    const note: JournalRecord = { id: "n", on: "2025-04-01", ref: "VS-2025-05-08", event: "note", text: "x" };
    expect(after([note, { ...undo, ref: "n" }])).toEqual([["2025-05-08", 0]]);
    expect(after([{ ...undo, ref: "r" }, redo])).toEqual([["2025-05-08", 0]]);
  });
});
