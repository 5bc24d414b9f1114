import { describe, expect, it } from "vitest";
import { mattersFor } from "./agenda.ts";
import { archiveOf, type Written, type WrittenArchive } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import { settlementOf } from "./settled.ts";

const ref = "VS-2025-02-06/d1";
const planned = ["2025-03-06", "2025-04-03", "2025-05-08"];

const february = (decision: object): Written => ({
  date: "2025-02-06",
  agenda: [{ number: "1", title: "Avtal" }],
  decisions: [{ id: "d1", agenda: "1", kind: "approve", clauses: ["att godkänna avtalet"], ...decision }],
});
const onAgenda = (date: string): Written => ({
  date,
  status: "planned",
  agenda: [{ title: "Avtal", follows: [ref] }],
});
const prolonged = (date: string): Written => ({
  date,
  agenda: [{ number: "2", title: "Avtal", follows: [ref] }],
  decisions: [{ id: "d2", agenda: "2", kind: "approve", clauses: ["att förlänga avtalet"] }],
});

/** Why it comes up on that day's agenda, and what has settled it, both as known on the other day. */
function standing(written: WrittenArchive, { asOf, date }: { asOf: string; date: string }) {
  const archive = archiveOf({ planned, ...written });
  const found = foldArchive(archive, asOf);
  const matter = mattersFor(found, { forum: "vs", date }).find(({ follows }) => follows.includes(ref));
  return [matter?.reason, settlementOf(ref, { archive, register: found, forum: "vs" })?.by];
}

describe("a decision whose condition failed", () => {
  const failed = { journal: [{ ref, event: "condition-failed" as const, on: "2025-03-20" }] };
  const conditional = february({ condition: "Alby betalar" });
  const april = { asOf: "2025-03-25", date: "2025-04-03" };

  it("comes up as lapsed, whether or not the agenda had it before as conditional", () => {
    expect(standing({ ...failed, minutes: [conditional] }, april)).toEqual(["lapsed", undefined]);
    expect(standing({ ...failed, minutes: [conditional, onAgenda("2025-04-03")] }, april)).toEqual([
      "lapsed",
      undefined,
    ]);
  });

  it("does not come up once a meeting has said what is to become of it", () => {
    const minutes = [conditional, prolonged("2025-04-03")];
    const may = { asOf: "2025-04-10", date: "2025-05-08" };
    expect(standing({ ...failed, minutes }, may)).toEqual([undefined, "VS-2025-04-03#2"]);
  });
});

describe("a decision that lapses on 20 April", () => {
  const running = february({ valid_to: "2025-04-20" });

  it("comes up at the last meeting before, and not again where that has dealt with it", () => {
    expect(standing({ minutes: [running] }, { asOf: "2025-03-25", date: "2025-04-03" })).toEqual([
      "lapsing",
      undefined,
    ]);
    const minutes = [running, prolonged("2025-04-03")];
    // Before its last day and after.
    for (const asOf of ["2025-04-10", "2025-04-25"])
      expect([asOf, standing({ minutes }, { asOf, date: "2025-05-08" })[0]]).toEqual([asOf, undefined]);
  });

  it("is marked as dealt with on an agenda that had it already", () => {
    const minutes = [running, prolonged("2025-04-03"), onAgenda("2025-05-08")];
    expect(standing({ minutes }, { asOf: "2025-04-25", date: "2025-05-08" })).toEqual([
      undefined,
      "VS-2025-04-03#2",
    ]);
  });
});
