import { describe, expect, test } from "vitest";
import { decisionKinds } from "../model/decision.ts";
import {
  type JournalEvent,
  type JournalRecord,
  journalEvents,
  type TargetType,
  targetTypes,
} from "../model/journal.ts";
import type { RefusalReason } from "../model/problem.ts";
import { eventRules, eventsOn, fieldsOf, type JournalTarget, refuseEvent } from "./journal-events.ts";

/** A record that is ready for the event, so that only the case's own detail can refuse it. */
function target(type: TargetType, rest: Partial<JournalTarget> = {}): JournalTarget {
  return { type, settled: false, journal: [], ...rest };
}

const full: JournalRecord = {
  organisation: "Alby kommun",
  owner: "Siv Ek",
  due: "30 maj",
  date: "2025-05-09",
  start_time: "09:00",
  text: "Enligt beslut i fullmäktige",
};
const say = (event: JournalEvent, rest: JournalRecord = {}): JournalRecord => ({ ...full, event, ...rest });

describe("the table event × record", () => {
  const fitting: Record<TargetType, JournalTarget> = {
    decision: target("decision", { kind: "refer-back", condition: true, adopters: ["Alby kommun"] }),
    clause: target("clause", { kind: "refer-back" }),
    action: target("action"),
    "follow-up": target("follow-up", { question: true }),
    item: target("item"),
    meeting: target("meeting"),
    "journal-record": target("journal-record"),
  };
  const cells = journalEvents.flatMap((event) => targetTypes.map((type) => [event, type] as const));

  test.each(cells)("%s of a %s", (event, type) => {
    const refusal = refuseEvent(say(event), { ...fitting[type], settled: event === "reopened" });
    expect(refusal).toBe(eventRules[event].on.includes(type) ? undefined : "wrong-record");
  });

  test("a meeting has its own events, and shares but two words with the records", () => {
    expect(eventsOn("meeting")).toEqual([
      "cancelled",
      "corrected",
      "note",
      "moved",
      "time-changed",
      "confirmed",
    ]);
  });
});

describe("what an event needs", () => {
  test.each<[JournalEvent, JournalTarget, JournalRecord, RefusalReason]>([
    ["adopted", target("decision", { adopters: [] }), { organisation: undefined }, "organisation-missing"],
    ["declined", target("decision", { adopters: [] }), { organisation: undefined }, "organisation-missing"],
    ["adopted", target("decision", { adopters: ["Berga"] }), {}, "organisation-unknown"],
    ["due-changed", target("action"), { due: undefined }, "value-missing"],
    ["owner-changed", target("action"), { owner: "" }, "value-missing"],
    ["moved", target("meeting"), { date: undefined }, "value-missing"],
    ["time-changed", target("meeting"), { start_time: undefined }, "value-missing"],
    ["corrected", target("decision"), { text: undefined }, "value-missing"],
    ["note", target("action"), { text: undefined }, "value-missing"],
  ])("%s without it is refused", (event, about, without, reason) => {
    expect(refuseEvent(say(event, without), about)).toBe(reason);
  });

  test("an end alone changes a meeting's time", () => {
    const record = { event: "time-changed", end_time: "12:00" } as const;
    expect(refuseEvent(record, target("meeting"))).toBeUndefined();
  });

  test("any organisation may adopt a recommendation", () => {
    expect(refuseEvent(say("adopted"), target("decision", { adopters: [] }))).toBeUndefined();
  });

  test("fields are named in one order, needed and possible ones", () => {
    expect(fieldsOf("moved")).toEqual(["date", "end_date", "start_time", "end_time"]);
    expect(fieldsOf("done")).toEqual([]);
  });

  test("a record without an event says nothing", () => {
    expect(refuseEvent({ ref: "a1" }, target("action"))).toBe("value-missing");
  });
});

describe("what a record must be like", () => {
  const settled = { settled: true };
  test.each<[JournalEvent, JournalTarget, RefusalReason | undefined]>([
    ["done", target("action", settled), "already-done"],
    ["cancelled", target("action", settled), "already-done"],
    ["reopened", target("action"), "not-done"],
    ["reopened", target("action", settled), undefined],
    ["answered", target("follow-up"), "no-question"],
    ["answered", target("follow-up", { ...settled, question: true }), "already-done"],
    ["returned", target("follow-up", settled), "already-done"],
    ["condition-met", target("decision", { kind: "approve" }), "no-condition"],
    ["condition-failed", target("decision", { kind: "approve" }), "no-condition"],
    ["adopted", target("decision", { kind: "approve" }), "no-adoption"],
    ["declined", target("decision", { kind: "approve" }), "no-adoption"],
    ["done", target("decision", { kind: "note-to-file" }), "already-done"],
    ["done", target("decision", { kind: "note-to-file", addition: true }), undefined],
    ["returned", target("decision", { kind: "note-to-file", addition: true }), undefined],
    ["cancelled", target("meeting", settled), "already-done"],
    ["confirmed", target("meeting", settled), undefined],
  ])("%s of %j", (event, about, reason) => {
    expect(refuseEvent(say(event), about)).toBe(reason);
  });

  test.each<[JournalEvent, string[]]>([
    ["answered", ["refer-back", "consult"]],
    ["returned", ["postpone", "refer-back", "refer", "consult"]],
  ])("%s fits decisions that sent their matter on its way", (event, kinds) => {
    const fitting = decisionKinds.filter(
      (kind) => refuseEvent(say(event), target("decision", { kind })) === undefined,
    );
    expect(fitting).toEqual(kinds);
  });

  test("a decision that closes its matter cannot be done", () => {
    const closed = decisionKinds.filter((kind) => refuseEvent(say("done"), target("decision", { kind })));
    expect(closed).toEqual(["note-to-file", "reject", "withdraw", "revoke"]);
  });
});

describe("saying it twice", () => {
  const adopters = ["Alby kommun", "Berga kommun"];
  const after = (...journal: JournalRecord[]) => target("decision", { condition: true, adopters, journal });

  test("is refused for one organisation, and not for another", () => {
    const journal = after(say("adopted"));
    expect(refuseEvent(say("adopted"), journal)).toBe("already-done");
    expect(refuseEvent(say("adopted", { organisation: "Berga kommun" }), journal)).toBeUndefined();
  });

  test("is no repetition when the opposite was said between", () => {
    expect(refuseEvent(say("declined"), after(say("adopted")))).toBeUndefined();
    expect(refuseEvent(say("adopted"), after(say("adopted"), say("declined")))).toBeUndefined();
  });

  test("is refused for a condition", () => {
    const met: JournalRecord = { event: "condition-met" };
    expect(refuseEvent(met, after(met))).toBe("already-done");
    expect(refuseEvent({ event: "condition-failed" }, after(met))).toBeUndefined();
  });

  test("is allowed for a note", () => {
    expect(refuseEvent(say("note"), after(say("note")))).toBeUndefined();
  });
});
