import { describe, expect, it } from "vitest";
import { archiveOf, type WrittenArchive } from "./archive.fixture.ts";
import { comingUp } from "./coming-up.ts";
import { foldArchive } from "./fold.ts";
import { lastWord } from "./last-word.ts";

const planned = ["2025-03-06", "2025-04-03", "2025-05-08", "2025-09-04"];
const agenda = [
  { number: "2", title: "Programmet" },
  { number: "4", title: "Planen" },
];
const follow_ups = [
  { id: "f2", agenda: "2", when: "nästa möte" },
  { id: "f4", agenda: "4", when: "8 maj" },
];

function titles(written: WrittenArchive, date: string, asOf = "2025-03-10"): string[] {
  const archive = archiveOf({ planned, ...written });
  const state = foldArchive(archive, asOf);
  const meeting = state.meetings.find((one) => one.date === date);
  return meeting ? comingUp(meeting, { archive, register: state }) : ["no such meeting"];
}

describe("what comes up at a meeting", () => {
  const minutes = [{ date: "2025-03-06", agenda, follow_ups }];

  it("is what returns to it, and at the next meeting all that waits", () => {
    expect(titles({ minutes }, "2025-04-03")).toEqual(["Programmet"]);
    expect(titles({ minutes }, "2025-05-08")).toEqual(["Planen"]);
    expect(titles({ minutes }, "2025-09-04")).toEqual([]);
    const missed = [...minutes, { date: "2025-04-03" }];
    expect(titles({ minutes: missed }, "2025-05-08", "2025-04-10")).toEqual(["Programmet", "Planen"]);
    expect(titles({ minutes: missed }, "2025-09-04", "2025-04-10")).toEqual([]);
  });

  it("is nothing at a meeting that is over or cancelled", () => {
    expect(titles({ minutes }, "2025-03-06")).toEqual([]);
    const journal = [{ on: "2025-03-09", ref: "VS-2025-04-03", event: "cancelled" as const }];
    expect(titles({ minutes, journal }, "2025-04-03")).toEqual([]);
  });

  it("leaves out what belongs to an item that is not public, then or now", () => {
    const closed = agenda.map((item) => ({ ...item, public: item.number !== "2" }));
    expect(titles({ minutes: [{ date: "2025-03-06", agenda: closed, follow_ups }] }, "2025-04-03")).toEqual(
      [],
    );
    const taken = { number: "1", title: "x", follows: ["VS-2025-03-06/f2"], public: false };
    const coming = { date: "2025-04-03", status: "planned" as const, agenda: [taken] };
    expect(titles({ minutes: [...minutes, coming] }, "2025-04-03")).toEqual([]);
    const open = { ...coming, agenda: [{ ...taken, public: true }] };
    expect(titles({ minutes: [...minutes, open] }, "2025-04-03")).toEqual(["Programmet"]);
  });
});

describe("the last word", () => {
  const archive = archiveOf({
    planned,
    minutes: [{ date: "2025-03-06" }, { date: "2025-05-08", status: "planned" }],
    journal: [{ on: "2025-03-20", ref: "VS-2025-05-08", event: "confirmed" }],
  });

  it("is the latest day that minutes or the journal tell of, up to the day asked about", () => {
    expect(lastWord(archive, "2025-06-01")).toBe("2025-03-20");
    expect(lastWord(archive, "2025-03-19")).toBe("2025-03-06");
    expect(lastWord(archive, "2025-03-05")).toBeUndefined();
  });
});
