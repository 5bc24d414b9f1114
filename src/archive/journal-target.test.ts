import { expect, test } from "vitest";
import { archiveOf } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import { targetOf, targetsOf } from "./journal-target.ts";

const archive = archiveOf({
  planned: ["2025-05-08"],
  minutes: [
    {
      date: "2025-03-06",
      agenda: [{ number: "1", title: "Avtal" }],
      decisions: [
        { id: "d1", agenda: "1", kind: "refer-back", clauses: ["att återremittera ärendet"] },
        {
          id: "d2",
          agenda: "2",
          kind: "approve",
          clauses: ["att godkänna", { text: "att låta Siv Ek betala", kind: "commission" }],
        },
        { id: "d2", agenda: "3", kind: "reject", clauses: ["att avslå"] },
      ],
      actions: [{ id: "a1", owner: ["Siv Ek"], task: "boka lokal" }],
      follow_ups: [
        { id: "f1", agenda: "1", text: "vad avtalet kostar", question: "Vad kostar det?" },
        { id: "f4", agenda: "4", text: "återkommer", when: "nästa möte" },
      ],
    },
  ],
});

test("who looks for many in tables finds what a search for each finds, the first of two with one id", () => {
  const register = foldArchive(archive, "2025-04-30");
  const find = targetsOf(register);
  const local = ["d1", "d2", "d2.2", "d9", "a1", "f1", "f4"].map((id) => `VS-2025-03-06/${id}`);
  const refs = [...local, "VS-2025-03-06", "VS-2025-05-08", "VS-2025-03-06#1", "VS-2031-01-01", ""];
  const found = refs.map((ref) => find(ref));
  expect(found).toEqual(refs.map((ref) => targetOf(register, ref)));
  expect(found.map((one) => one?.type)).toEqual([
    "decision",
    "decision",
    "clause",
    undefined,
    "action",
    "follow-up",
    "follow-up",
    "meeting",
    "meeting",
    "item",
    undefined,
    undefined,
  ]);
  expect(find("VS-2025-03-06/d2")?.title).toContain("godkänna");
});
