import { expect, test } from "vitest";
import type { JournalRecord } from "../model/journal.ts";
import { archiveOf, type WrittenArchive } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import { journalMisfits } from "./journal-misfits.ts";
import { ReferenceIndex } from "./references.ts";

const written: WrittenArchive = {
  planned: ["2025-05-08"],
  minutes: [
    {
      date: "2025-03-06",
      decisions: [
        { id: "d1", kind: "note-to-file", clauses: ["att lägga till handlingarna"] },
        { id: "d2", kind: "approve", clauses: ["att godkänna"] },
        { id: "d3", kind: "recommend", adoption: ["Alby kommun"], clauses: ["att rekommendera"] },
      ],
      actions: [{ id: "a1", owner: ["Siv Ek"], task: "boka lokal" }],
    },
  ],
};

function misfits(...journal: JournalRecord[]) {
  const archive = archiveOf({ ...written, journal });
  const found = foldArchive(archive, "2025-04-30");
  const references = new ReferenceIndex(
    archive,
    found.meetings.map(({ id }) => id),
  );
  return journalMisfits(archive, found, references).map(({ position, problem }) => [
    position.line,
    problem.code === "journal-refused" ? problem.reason : problem.code,
  ]);
}

const on = "2025-04-01";

test.each<[JournalRecord, string]>([
  [{ event: "moved", ref: "VS-2025-03-06/a1", date: "2025-06-01" }, "wrong-record"],
  [{ event: "done", ref: "VS-2025-05-08" }, "wrong-record"],
  [{ event: "cancelled", ref: "VS-2025-03-06/d2" }, "wrong-record"],
  [{ event: "condition-met", ref: "VS-2025-03-06/d2" }, "no-condition"],
  [{ event: "answered", ref: "VS-2025-03-06/d2" }, "no-question"],
  [{ event: "adopted", ref: "VS-2025-03-06/d2", organisation: "Alby kommun" }, "no-adoption"],
  [{ event: "adopted", ref: "VS-2025-03-06/d3" }, "organisation-missing"],
  [{ event: "due-changed", ref: "VS-2025-03-06/a1" }, "value-missing"],
  [{ event: "undone", ref: "zzzz" }, "unknown-journal-id"],
])("%j is reported", (record, reason) => {
  expect(misfits({ ...record, on })).toEqual([[1, reason]]);
});

test("what two people wrote at once is no misfit, nor is an alias, and neither is what was taken back or is yet to come", () => {
  const done: JournalRecord = { event: "done", ref: "VS-2025-03-06/a1", on };
  expect(misfits(done, done, { ...done, event: "reopened" }, { ...done, event: "reopened" })).toEqual([]);
  expect(misfits({ event: "adopted", ref: "VS-2025-03-06/d3", organisation: "Alby", on })).toEqual([]);
  const wrong: JournalRecord = { event: "moved", ref: "VS-2025-03-06/a1", on };
  expect(misfits({ ...wrong, id: "x1" }, { event: "undone", ref: "x1", on })).toEqual([]);
  expect(misfits({ ...wrong, on: "2025-06-01" })).toEqual([]);
});
