import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../model/day.ts";
import { type Decision, decisionKinds } from "../model/decision.ts";
import { type JournalRecord, journalEvents } from "../model/journal.ts";
import { type Action, type AgendaItem, type FollowUp, meetingStatuses } from "../model/meeting.ts";
import { archiveOf, type Written } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import type { Archive, Register } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

const firstDay = "2025-01-09";
const meetingDays = Array.from({ length: 8 }, (_, index) => addDays(firstDay, index * 14));
const someDay = fc.integer({ min: -10, max: 130 }).map((offset) => addDays(firstDay, offset));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someRef = fc
  .tuple(fc.constantFrom(...meetingDays), fc.constantFrom("d1", "d2", "f1", "f2", "a1"))
  .map(([day, id]) => `VS-${day}/${id}`);
const someWhen = sometimes(
  fc.constantFrom("nästa möte", "senare möte", "tills vidare", "2025-03-06", "v. 12", "24 april", "oläsligt"),
);
const someNumber = fc.constantFrom("1", "2");

const decision = (id: string): fc.Arbitrary<Decision> =>
  fc.record({
    id: fc.constant(id),
    agenda: someNumber,
    kind: sometimes(fc.constantFrom(...decisionKinds)),
    clauses: fc.constant(["att …"]),
    condition: sometimes(fc.constant("under förutsättning att …")),
    addition: sometimes(fc.constant("med tillägget att …")),
    valid_to: sometimes(someDay),
    owner: sometimes(fc.constant(["Siv Ek"])),
    due: someWhen,
    adoption: sometimes(fc.constant("all")),
    supersedes: sometimes(fc.array(someRef, { maxLength: 1 })),
    revokes: sometimes(fc.array(someRef, { maxLength: 1 })),
  });
const followUp: fc.Arbitrary<FollowUp> = fc.record({
  id: fc.constantFrom("f1", "f2"),
  agenda: someNumber,
  text: fc.constant("Frågan återkommer"),
  when: someWhen,
  forum: sometimes(fc.constantFrom("ks", "Regionstyrelsen")),
  question: sometimes(fc.constant("Vad kostar det?")),
});
const action: fc.Arbitrary<Action> = fc.record({
  id: fc.oneof(fc.constant("a1"), someRef),
  owner: fc.constant(["Bo Alm"]),
  task: fc.constant("skriva"),
  due: someWhen,
  for: sometimes(someRef),
  status: sometimes(fc.constantFrom("open" as const, "done" as const)),
});
const agenda: fc.Arbitrary<AgendaItem[]> = fc.tuple(
  ...["1", "2"].map((number) =>
    fc.record({
      number: fc.constant(number),
      title: fc.constant(`Ärende ${number}`),
      follows: fc.array(someRef, { maxLength: 2 }),
    }),
  ),
);
const minutes: fc.Arbitrary<Written[]> = fc
  .uniqueArray(fc.constantFrom(...meetingDays), { maxLength: 6 })
  .chain((days) =>
    fc.tuple(
      ...days.map((date) =>
        fc.record({
          date: fc.constant(date),
          status: fc.constantFrom(...meetingStatuses),
          agenda,
          decisions: fc.subarray(["d1", "d2"]).chain((ids) => fc.tuple(...ids.map(decision))),
          follow_ups: fc.uniqueArray(followUp, { maxLength: 2, selector: (one) => one.id }),
          actions: fc.uniqueArray(action, { maxLength: 2, selector: (one) => one.id }),
        }),
      ),
    ),
  );
const journalRecord: fc.Arbitrary<JournalRecord> = fc.record({
  on: someDay,
  ref: fc.oneof(
    someRef,
    fc.constantFrom(...meetingDays.map((date) => `VS-${date}`)),
    fc.constantFrom("j000", "j001"),
  ),
  event: fc.constantFrom(...journalEvents),
  organisation: sometimes(fc.constantFrom("Alby", "Berga kommun")),
  due: someWhen,
  date: sometimes(someDay),
});
const archive: fc.Arbitrary<Archive> = fc
  .record({ minutes, journal: fc.array(journalRecord, { maxLength: 8 }), planned: fc.subarray(meetingDays) })
  .map(archiveOf);

/** The register less what has no order of its own. */
function comparable({ decisions, actions, returns, ...rest }: Register) {
  const byRef = <R extends { ref: string }>(records: R[]) =>
    [...records].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return { ...rest, decisions: byRef(decisions), actions: byRef(actions), returns: byRef(returns) };
}

describe("for any archive and day", () => {
  it("what happens later changes nothing", () => {
    fc.assert(
      fc.property(archive, someDay, (whole, asOf) => {
        const before: Archive = {
          ...whole,
          minutes: whole.minutes.filter(
            (one) =>
              dayOfMinutes(one) <= asOf ||
              one.status === "planned" ||
              one.status === "draft" ||
              one.status === "cancelled",
          ),
          journal: whole.journal.filter((entry) => dayOfEntry(entry) <= asOf),
        };
        expect(comparable(foldArchive(whole, asOf))).toEqual(comparable(foldArchive(before, asOf)));
      }),
      { numRuns: 300 },
    );
  });

  it("the order of files and journal lines changes nothing", () => {
    fc.assert(
      fc.property(archive, someDay, (whole, asOf) => {
        const turned = { ...whole, minutes: whole.minutes.toReversed(), journal: whole.journal.toReversed() };
        expect(comparable(foldArchive(turned, asOf))).toEqual(comparable(foldArchive(whole, asOf)));
      }),
      { numRuns: 300 },
    );
  });

  it("everything that must return is settled, waiting, scheduled, unreported or missed", () => {
    fc.assert(
      fc.property(archive, someDay, (whole, asOf) => {
        for (const { status, open, outside } of foldArchive(whole, asOf).returns) {
          expect(["settled", "waiting", "scheduled", "unreported", "missed"]).toContain(status);
          expect(open).toBe(status !== "settled");
          if (outside) expect(status).not.toBe("missed");
        }
      }),
    );
  });

  it("a postponed decision or follow-up of past minutes is never left out", () => {
    fc.assert(
      fc.property(archive, someDay, (whole, asOf) => {
        const { returns } = foldArchive(whole, asOf);
        const refs = new Set(returns.flatMap((one) => [one.ref, ...one.also]));
        for (const one of whole.minutes.filter(
          (held) => !["planned", "cancelled"].includes(held.status) && dayOfMinutes(held) <= asOf,
        )) {
          for (const { id } of one.meeting.follow_ups) expect(refs).toContain(`${one.id}/${id}`);
          for (const { id, kind } of one.meeting.decisions)
            if (kind === "postpone") expect(refs).toContain(`${one.id}/${id}`);
        }
      }),
    );
  });

  it("a note-to-file is never open, and what is done is not pending", () => {
    fc.assert(
      fc.property(archive, someDay, (whole, asOf) => {
        const { decisions, returns } = foldArchive(whole, asOf);
        const settled = new Set(returns.filter((one) => !one.open).map((one) => one.ref));
        for (const { kind, open, status, reasons, journal, ref } of decisions) {
          if (kind === "note-to-file") expect(open).toBe(false);
          if (journal.at(-1)?.event === "done") expect(reasons).not.toContain("pending");
          if (settled.has(ref)) expect(reasons).not.toContain("returning");
          expect(open).toBe(reasons.length > 0);
          if (status === "pending") expect(reasons).toContain("pending");
        }
      }),
    );
  });
});
