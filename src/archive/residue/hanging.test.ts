import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveOf } from "../archive.fixture.ts";
import { foldArchive } from "../fold.ts";
import type { Archive } from "../register.ts";
import { someArchive, someDay } from "./archives.fixture.ts";
import { isSettled } from "./open-meetings.ts";
import { residueOf } from "./residue.ts";

/** What is open where settled minutes are all there are. */
function openWithoutOthers(archive: Archive, day: string): string[] {
  const minutes = archive.minutes.filter((one) => isSettled(one, day));
  const { decisions, actions, returns } = foldArchive({ ...archive, minutes }, day);
  return [...decisions, ...actions, ...returns].filter(({ open }) => open).map(({ ref }) => ref);
}

describe("a residue", () => {
  it("keeps what would be open were it not for a draft", () => {
    fc.assert(
      fc.property(someArchive, someDay, (archive, day) => {
        const kept = new Set(residueOf(archive, day).kept);
        expect(openWithoutOthers(archive, day).filter((ref) => !kept.has(ref))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what came back by way of another forum's outcome, which a draft has taken up", () => {
    const followUp = { id: "f1", agenda: "1", text: "Frågan återkommer" };
    const archive = archiveOf({
      minutes: [
        { date: "2025-01-09", agenda: [{ number: "1" }], follow_ups: [followUp] },
        {
          date: "2025-01-16",
          forum: "ks",
          agenda: [{ number: "2", follows: ["VS-2025-01-09/f1"] }],
          decisions: [{ id: "d2", agenda: "2", kind: "approve" }],
        },
        {
          date: "2025-01-23",
          status: "draft",
          agenda: [{ number: "3", follows: ["KS-2025-01-16/d2"] }],
          decisions: [{ id: "d3", agenda: "3", kind: "approve" }],
        },
      ],
    });
    expect(foldArchive(archive, "2025-02-01").returns).toMatchObject([{ open: false }]);
    expect(openWithoutOthers(archive, "2025-02-01")).toEqual(["VS-2025-01-09/f1"]);
    expect(residueOf(archive, "2025-02-01").kept).toContain("VS-2025-01-09/f1");
  });

  it("enters no second time what the journal says of a meeting that is over", () => {
    const archive = archiveOf({
      minutes: [
        { date: "2025-04-03", actions: [{ id: "a2", owner: ["Bo Alm"], task: "skriva" }] },
        { date: "2025-04-17" },
      ],
      // Said before anybody knew of that meeting, and so of no consequence.
      journal: [
        { at: "2025-01-09T12:00:00+01:00", ref: "VS-2025-04-17", event: "moved", date: "2025-01-09" },
      ],
    });
    const dues = (one: Archive) => foldArchive(one, "2025-06-30").actions.map(({ due_iso }) => due_iso);
    expect(dues(archive)).toEqual(["2025-04-17"]);
    expect(dues(residueOf(archive, "2025-06-30").archive)).toEqual(["2025-04-17"]);
  });
});
