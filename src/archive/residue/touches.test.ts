import { describe, expect, it } from "vitest";
import { archiveOf, minutesOf, type WrittenArchive } from "../archive.fixture.ts";
import { residueOf } from "./residue.ts";
import { type Changes, touches } from "./touches.ts";

const today = "2025-05-15";
// In March the council commissioned d1 and filed d2; in April it postponed d3, which a draft of May takes up.
const written: WrittenArchive = {
  planned: ["2025-03-06", "2025-04-03", "2025-05-08", "2025-06-12"],
  minutes: [
    {
      date: "2025-03-06",
      agenda: [
        { number: "1", title: "Rutin" },
        { number: "2", title: "Rapport" },
      ],
      decisions: [
        { id: "d1", agenda: "1", kind: "commission", clauses: ["att ge Siv Ek i uppdrag …"] },
        { id: "d2", agenda: "2", kind: "note-to-file", clauses: ["att lägga rapporten till handlingarna"] },
      ],
      actions: [{ id: "a2", agenda: "2", owner: ["Bo Alm"], task: "sända ut den", status: "done" }],
    },
    {
      date: "2025-04-03",
      agenda: [{ number: "3", title: "Taxor" }],
      decisions: [{ id: "d3", agenda: "3", kind: "postpone", clauses: ["att bordlägga ärendet"] }],
    },
    {
      date: "2025-05-08",
      status: "draft",
      agenda: [{ number: "1", title: "Taxor", follows: ["VS-2025-04-03/d3"] }],
      decisions: [{ id: "d1", agenda: "1", kind: "approve", clauses: ["att höja taxorna"] }],
    },
  ],
  journal: [{ on: "2025-03-20", ref: "VS-2025-03-06/a2", event: "note", text: "Den kom fram" }],
};
const residue = residueOf(archiveOf(written), today);

const nothing: Changes = { removed: [], minutes: [], journal: { added: [], removed: [] } };
const draft = "minutes/vs/VS-2025-05-08.md";
const june = { date: "2025-06-12", status: "planned" } as const;
const entry = (fields: object) => ({
  ...nothing,
  journal: {
    added: archiveOf({ journal: [{ on: today, ref: "VS-2025-03-06/d1", event: "done", ...fields }] }).journal,
    removed: [],
  },
});

describe("the residue", () => {
  it("keeps what is open and what a draft takes up, and leaves out what is settled", () => {
    const kept = residue.archive.minutes.map(({ file, meeting }) => [
      file,
      meeting.decisions.map(({ id }) => id),
      meeting.actions.map(({ id }) => id),
    ]);
    expect(kept).toEqual([
      ["minutes/vs/VS-2025-03-06.md", ["d1"], []],
      ["minutes/vs/VS-2025-04-03.md", ["d3"], []],
      [draft, ["d1"], []],
    ]);
    expect(residue.archive.journal).toEqual([]);
    expect(residue.whole).toEqual([draft]);
  });
});

describe("a change touches what was left out", () => {
  it.each<[string, Changes, boolean]>([
    ["nothing has changed", nothing, false],
    ["a draft goes", { ...nothing, removed: [draft] }, false],
    ["complete minutes change", { ...nothing, removed: ["minutes/vs/VS-2025-03-06.md"] }, true],
    ["the next agenda is written", { ...nothing, minutes: [minutesOf(june)] }, false],
    [
      "it takes up what is open",
      {
        ...nothing,
        minutes: [minutesOf({ ...june, agenda: [{ number: "1", follows: ["VS-2025-03-06/d1"] }] })],
      },
      false,
    ],
    [
      "it takes up what was filed",
      {
        ...nothing,
        minutes: [minutesOf({ ...june, agenda: [{ number: "1", follows: ["VS-2025-03-06/d2"] }] })],
      },
      true,
    ],
    ["minutes of long ago come in", { ...nothing, minutes: [minutesOf({ date: "2025-03-27" })] }, true],
    [
      "minutes claim a meeting that has some",
      { ...nothing, minutes: [minutesOf({ ...june, id: "VS-2025-03-06" })] },
      true,
    ],
    ["a forum nobody knew writes", { ...nothing, minutes: [minutesOf({ ...june, forum: "nytt" })] }, true],
    [
      "minutes move a meeting that was held",
      {
        ...nothing,
        minutes: [minutesOf({ ...june, upcoming: [{ date: "2025-07-01", moved_from: "2025-03-06" }] })],
      },
      true,
    ],
    ["the journal says that something open is done", entry({}), false],
    ["the journal reopens what was done", entry({ ref: "VS-2025-03-06/a2", event: "reopened" }), true],
    ["the journal takes back what was left out", entry({ ref: "j000", event: "undone" }), true],
    [
      "the journal moves the next meeting",
      entry({ ref: "VS-2025-06-12", event: "moved", date: "2025-06-19" }),
      false,
    ],
    [
      "a line of the journal is gone",
      { ...nothing, journal: { added: [], removed: archiveOf(written).journal } },
      true,
    ],
  ])("%s", (_, changes, expected) => {
    expect(touches(residue, changes)).toBe(expected);
  });
});
