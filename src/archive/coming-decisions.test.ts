import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../model/decision.ts";
import { mattersFor } from "./agenda.ts";
import { archiveOf, type Written } from "./archive.fixture.ts";
import { comingDecisions } from "./coming-decisions.ts";
import { foldArchive } from "./fold.ts";
import { someArchive, someDay } from "./residue/archives.fixture.ts";

it("no agenda of any day asks for another decision", () => {
  fc.assert(
    fc.property(someArchive, someDay, someDay, (archive, asOf, date) => {
      const register = foldArchive(archive, asOf);
      const { decisions, following } = register;
      for (const { key: forum } of register.forums) {
        const fromAll = mattersFor({ ...register, coming: { decisions, following } }, { forum, date });
        expect(mattersFor(register, { forum, date })).toEqual(fromAll);
      }
    }),
    { numRuns: 150 },
  );
});

const config = {
  forums: { vs: { prefix: "VS", prepared_by: ["ks"] }, ks: { prefix: "KS" }, ns: { prefix: "NS" } },
};

/** A decision of February on the eighth of May: whether it is open, and whether it is among those that may come up. */
function standing(forum: string, decision: Decision, onAgenda?: "on an agenda to come"): [boolean, boolean] {
  const ref = `${forum.toUpperCase()}-2025-02-06/d1`;
  const item = { number: "1", title: "Avtal" };
  const decided = { id: "d1", agenda: "1", clauses: ["att godkänna avtalet"], ...decision };
  const minutes: Written[] = [{ date: "2025-02-06", forum, agenda: [item], decisions: [decided] }];
  if (onAgenda)
    minutes.push({ date: "2025-06-05", forum, status: "planned", agenda: [{ ...item, follows: [ref] }] });
  const register = foldArchive(archiveOf({ minutes, config }), "2025-05-08");
  const [found] = register.decisions;
  return [found?.open === true, comingDecisions(register).some((one) => one.ref === ref)];
}

describe("what may come up", () => {
  it("is what is open", () => {
    expect(standing("ns", { kind: "commission", owner: ["Siv Ek"] })).toEqual([true, true]);
    expect(standing("ns", { kind: "approve", valid_to: "2025-03-01" })).toEqual([true, true]);
  });

  it("is what will lapse, and what lapsed and stands on an agenda", () => {
    expect(standing("ns", { kind: "approve", valid_to: "2026-05-01" })).toEqual([false, true]);
    const lapsed: Decision = { kind: "approve", valid_to: "2025-03-01" };
    expect(standing("ns", lapsed, "on an agenda to come")).toEqual([false, true]);
  });

  it("is what has been prepared by a forum that prepares", () => {
    expect(standing("ks", { kind: "recommend" })).toEqual([false, true]);
    expect(standing("ns", { kind: "recommend" })).toEqual([false, false]);
    expect(standing("ks", { kind: "approve" })).toEqual([false, false]);
  });

  it("is nothing else that is over or in force for good", () => {
    expect(standing("ns", { kind: "approve" })).toEqual([false, false]);
    expect(standing("ns", { kind: "note-to-file" })).toEqual([false, false]);
  });
});
