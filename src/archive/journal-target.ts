import type { JournalEntry } from "../model/journal.ts";
import { parseReference } from "../model/reference.ts";
import { once } from "../model/remember.ts";
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
  return found(register, ref, {
    meeting: (id) => register.meetings.find((one) => one.id === id),
    action: () => register.actions.find((one) => one.ref === ref),
    decision: () => register.decisions.find((one) => one.ref === ref),
    sentOn: () => register.returns.find((one) => one.ref === ref || one.also.includes(ref)),
  });
}

/** {@link targetOf} for who asks about many: each is found in tables, which are made for the first. */
export function targetsOf(register: Register): (ref: string) => FoundTarget | undefined {
  const meetings = once(() => byRef(register.meetings, ({ id }) => [id]));
  const actions = once(() => byRef(register.actions, ({ ref }) => [ref]));
  const decisions = once(() => byRef(register.decisions, ({ ref }) => [ref]));
  const returns = once(() => byRef(register.returns, ({ ref, also }) => [ref, ...also]));
  return (ref) =>
    found(register, ref, {
      meeting: (id) => meetings().get(id),
      action: () => actions().get(ref),
      decision: () => decisions().get(ref),
      sentOn: () => returns().get(ref),
    });
}

/** The first state of each reference, as a search from the front finds it. */
function byRef<S>(states: readonly S[], refsOf: (state: S) => readonly string[]): ReadonlyMap<string, S> {
  const first = new Map<string, S>();
  for (const state of states) for (const ref of refsOf(state)) if (!first.has(ref)) first.set(ref, state);
  return first;
}

/** The states that a reference leads to. */
interface States {
  meeting: (id: string) => MeetingState | undefined;
  action: () => ActionState | undefined;
  decision: () => DecisionState | undefined;
  sentOn: () => ReturnState | undefined;
}

function found(register: Register, ref: string, states: States): FoundTarget | undefined {
  const { local } = parseReference(ref);
  const item = parseItemRef(ref);
  const meetingTarget = (id: string) => ofMeeting(register, states.meeting(id));
  if (item) return itemTarget(meetingTarget(item.meeting), ref, item.number);
  if (local === undefined) return meetingTarget(ref);
  const action = states.action();
  if (action) return actionTarget(action);
  const sentOn = states.sentOn();
  const decision = states.decision();
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

function ofMeeting(register: Register, meeting: MeetingState | undefined): FoundTarget | undefined {
  return meeting && { ...described(register, meeting), journal: [] as JournalEntry[] };
}

/** An item is corrected as its meeting is, and nothing else happens to it. */
function itemTarget(target: FoundTarget | undefined, ref: string, number: string): FoundTarget | undefined {
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
