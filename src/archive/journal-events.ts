import { closingKinds, type DecisionKind, sendingKinds } from "../model/decision.ts";
import { type JournalEvent, type JournalRecord, journalEvents, type TargetType } from "../model/journal.ts";
import type { RefusalReason } from "../model/problem.ts";

/** The fields of a journal record that some event takes beside `on`, `by` and `text`. */
export const eventFields = [
  "organisation",
  "owner",
  "due",
  "date",
  "end_date",
  "start_time",
  "end_time",
] as const;
export type EventField = (typeof eventFields)[number];

/** What an event needs to know of the record it is about, as it stands when the event happens. */
export interface JournalTarget {
  type: TargetType;
  /** An action done or cancelled, a decision done, a matter taken up again, a meeting cancelled. */
  settled: boolean;
  /** Of a decision or a clause. */
  kind?: DecisionKind | undefined;
  /** A decision that says "under förutsättning att …". */
  condition?: boolean | undefined;
  /** A decision whose addition says that the matter comes back. */
  addition?: boolean | undefined;
  /** A matter that waits for the answer to a question. */
  question?: boolean | undefined;
  /** The organisations that are to adopt a decision; empty where any may; undefined where it needs no adoption. */
  adopters?: readonly string[] | undefined;
  /** What the journal has said of the record so far, in order. */
  journal: readonly JournalRecord[];
}

interface EventRule {
  on: readonly TargetType[];
  /** Each inner list must have one of its fields. */
  needs: readonly (readonly (EventField | "text")[])[];
  takes?: readonly EventField[];
}

const prose = ["decision", "clause", "action", "follow-up"] as const;
const askingKinds: readonly DecisionKind[] = ["refer-back", "consult"];

/** The table event × record; docs/journal.md says it in words and is held equal to it by a test. */
export const eventRules: Readonly<Record<JournalEvent, EventRule>> = {
  done: { on: prose, needs: [] },
  reopened: { on: prose, needs: [] },
  cancelled: { on: ["action", "follow-up", "meeting"], needs: [] },
  "condition-met": { on: ["decision"], needs: [] },
  "condition-failed": { on: ["decision"], needs: [] },
  answered: { on: ["decision", "clause", "follow-up"], needs: [] },
  adopted: { on: ["decision"], needs: [["organisation"]] },
  declined: { on: ["decision"], needs: [["organisation"]] },
  "due-changed": { on: prose, needs: [["due"]] },
  "owner-changed": { on: ["decision", "clause", "action"], needs: [["owner"]] },
  returned: { on: ["decision", "clause", "follow-up"], needs: [] },
  corrected: { on: [...prose, "item", "meeting"], needs: [["text"]] },
  note: { on: [...prose, "item", "meeting"], needs: [["text"]] },
  undone: { on: ["journal-record"], needs: [] },
  moved: { on: ["meeting"], needs: [["date"]], takes: ["end_date", "start_time", "end_time"] },
  "time-changed": { on: ["meeting"], needs: [["start_time", "end_time"]] },
  confirmed: { on: ["meeting"], needs: [] },
};

/** The fields beside `on`, `by` and `text` that an event may carry. */
export function fieldsOf(event: JournalEvent): EventField[] {
  const { needs, takes = [] } = eventRules[event];
  return eventFields.filter((field) => takes.includes(field) || needs.some((one) => one.includes(field)));
}

/** The events that a record of that type can have, in the order of the vocabulary. */
export function eventsOn(type: TargetType): JournalEvent[] {
  return journalEvents.filter((event) => eventRules[event].on.includes(type));
}

/** Why a journal record does not fit what it is about; undefined where it fits. */
export function refuseEvent(record: JournalRecord, target: JournalTarget): RefusalReason | undefined {
  if (record.event === undefined) return "value-missing";
  const rule = eventRules[record.event];
  if (!rule.on.includes(target.type)) return "wrong-record";
  return judges[record.event]?.(target) ?? refuseByValues(record, target) ?? refuseRepeat(record, target);
}

type Judge = (target: JournalTarget) => RefusalReason | undefined;

const unlessSettled: Judge = ({ settled }) => (settled ? "already-done" : undefined);
const withCondition: Judge = ({ condition }) => (condition ? undefined : "no-condition");
const withAdoption: Judge = ({ adopters }) => (adopters ? undefined : "no-adoption");

const judges: Partial<Record<JournalEvent, Judge>> = {
  done: (target) => (isClosed(target) ? "already-done" : unlessSettled(target)),
  cancelled: unlessSettled,
  reopened: ({ settled }) => (settled ? undefined : "not-done"),
  "condition-met": withCondition,
  "condition-failed": withCondition,
  answered: (target) => (asks(target) ? unlessSettled(target) : "no-question"),
  returned: (target) => (returns(target) ? unlessSettled(target) : "wrong-record"),
  adopted: withAdoption,
  declined: withAdoption,
};

function refuseByValues(record: JournalRecord, target: JournalTarget): RefusalReason | undefined {
  const { needs } = eventRules[record.event ?? "note"];
  const missing = needs.find((oneOf) => oneOf.every((field) => !record[field]));
  if (missing) return missing.includes("organisation") ? "organisation-missing" : "value-missing";
  const adopters = record.organisation === undefined ? [] : (target.adopters ?? []);
  const stranger = adopters.length > 0 && !adopters.includes(record.organisation ?? "");
  return stranger ? "organisation-unknown" : undefined;
}

const answers: readonly (readonly JournalEvent[])[] = [
  ["condition-met", "condition-failed"],
  ["adopted", "declined"],
  ["answered"],
];

/** Saying the same twice is a slip; the opposite is not: a municipality may decline what it had adopted. */
function refuseRepeat(record: JournalRecord, target: JournalTarget): RefusalReason | undefined {
  const group = answers.find((events) => events.some((event) => event === record.event));
  const last = target.journal.findLast(
    (earlier) =>
      earlier.organisation === record.organisation && group?.some((event) => event === earlier.event),
  );
  return last?.event === record.event ? "already-done" : undefined;
}

function isClosed(target: JournalTarget): boolean {
  return target.kind !== undefined && closingKinds.includes(target.kind) && !target.addition;
}

function asks({ question, kind }: JournalTarget): boolean {
  return question === true || (kind !== undefined && askingKinds.includes(kind));
}

function returns(target: JournalTarget): boolean {
  if (target.type === "follow-up" || target.addition) return true;
  return target.kind !== undefined && sendingKinds.includes(target.kind);
}
