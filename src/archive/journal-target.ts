import type { JournalEntry } from "../model/journal.ts";
import { parseReference } from "../model/reference.ts";
import type { JournalTarget } from "./journal-events.ts";
import type { ActionState, DecisionState, MeetingState, Register, ReturnState } from "./register.ts";
import { parseItemRef } from "./trace-step.ts";

/** A record or meeting that the journal can speak of, with the words by which a person knows it. */
export interface FoundTarget extends JournalTarget {
  ref: string;
  title: string;
  /** The day of the meeting it is from; of a meeting itself undefined: it is spoken of before it is held. */
  date: string | undefined;
}

/**
 * What a whole reference stands for on the register's day; undefined where that day knows no such record, or
 * where it is a clause that is followed up only with its decision.
 */
export function targetOf(register: Register, ref: string): FoundTarget | undefined {
  const { local } = parseReference(ref);
  const item = parseItemRef(ref);
  if (item) return itemTarget(register, ref, item);
  if (local === undefined) return meetingTarget(register, ref);
  const action = register.actions.find((one) => one.ref === ref);
  if (action) return actionTarget(action);
  const sentOn = register.returns.find((one) => one.ref === ref || one.also.includes(ref));
  const decision = register.decisions.find((one) => one.ref === ref);
  if (decision) return decisionTarget(decision, sentOn);
  return sentOn && followUpTarget(sentOn, ref);
}

function actionTarget({ ref, date, status, owner, action, journal }: ActionState): FoundTarget {
  const settled = status === "done" || status === "cancelled";
  const title = [owner.join(", "), action.task ?? ""].filter(Boolean).join(": ");
  return { type: "action", ref, date, title, settled, journal };
}

function decisionTarget(state: DecisionState, sentOn: ReturnState | undefined): FoundTarget {
  const { ref, date, title, kind, decision, journal } = state;
  // A condition that has been met does not make the decision carried out.
  const settled = state.status === "done" || (sentOn?.status === "settled" && sentOn.kind !== "condition");
  return {
    type: state.clause === undefined ? "decision" : "clause",
    ref,
    date,
    title,
    settled,
    kind,
    condition: decision.condition !== undefined,
    question: sentOn?.question !== undefined,
    addition: decision.addition !== undefined,
    adopters: adoptersOf(state),
    journal,
  };
}

/** A recommendation is each organisation's own to adopt, whichever they are. DESIGN, section 5. */
function adoptersOf({ adoption, kind, decision }: DecisionState): string[] | undefined {
  if (decision.adoption !== undefined && adoption) {
    return [...adoption.adopted, ...adoption.declined, ...adoption.waiting];
  }
  return kind === "recommend" ? [] : undefined;
}

/** A question that a decision asks is one matter with it, whichever of the two is named. */
function followUpTarget(state: ReturnState, ref: string): FoundTarget {
  const { date, text, status, question, journal } = state;
  const settled = status === "settled";
  return { type: "follow-up", ref, date, title: text, settled, question: question !== undefined, journal };
}

function meetingTarget(register: Register, id: string): FoundTarget | undefined {
  const meeting = register.meetings.find((one) => one.id === id);
  return meeting && { ...described(register, meeting), journal: [] as JournalEntry[] };
}

/** An item is corrected as its meeting is, and nothing else happens to it. */
function itemTarget(
  register: Register,
  ref: string,
  { meeting, number }: { meeting: string; number: string },
): FoundTarget | undefined {
  const target = meetingTarget(register, meeting);
  return target && { ...target, type: "item", ref, title: `${target.title} § ${number}`, settled: false };
}

function described(register: Register, meeting: MeetingState): Omit<FoundTarget, "journal"> {
  const forum = register.forums.find(({ key }) => key === meeting.forum)?.name ?? meeting.forum;
  const title = `${meeting.title ?? forum} ${meeting.date}`;
  return {
    type: "meeting",
    ref: meeting.id,
    date: undefined,
    title,
    settled: meeting.status === "cancelled",
  };
}
