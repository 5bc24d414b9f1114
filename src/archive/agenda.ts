import { type Day, endOf } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import { oncePer } from "../model/remember.ts";
import { hasMinutes } from "./calendar.ts";
import { lapsingFor } from "./lapsing.ts";
import { type Coming, forumNameIn, inOrder, type Matter, type MatterReason, matterFrom } from "./matter.ts";
import { preparedFor, recommendedTo, referredTo } from "./other-forums.ts";
import type { MeetingState, Register, ReturnState } from "./register.ts";

export type { Coming, Matter, MatterReason } from "./matter.ts";

/**
 * What must come up at the forum's meeting on that day as an item of its own: what returns then, what was missed
 * before, questions and conditions still waiting, what other forums refer here or have prepared, and decisions
 * that lapse before the meeting after. See docs/agenda.md.
 */
export function mattersFor(register: Register, coming: Coming): Matter[] {
  const meetings = byId(register.meetings);
  const returning = (byHome(register.open.returns).get(coming.forum) ?? []).flatMap((one) =>
    fromReturn(one, { register, meetings, coming }),
  );
  const elsewhere = [referredTo, recommendedTo, preparedFor].flatMap((from) => from(register, coming));
  return inOrder(joined([...returning, ...lapsingFor(register, coming), ...elsewhere]));
}

const byId = oncePer(
  (meetings: readonly MeetingState[]): ReadonlyMap<string, MeetingState> =>
    new Map(meetings.map((meeting) => [meeting.id, meeting])),
);

const byHome = oncePer((returns: readonly ReturnState[]) => {
  const groups = new Map<string, ReturnState[]>();
  for (const one of returns) addTo(groups, homeOf(one), one);
  return groups;
});

interface Asked {
  register: Register;
  meetings: ReadonlyMap<string, MeetingState>;
  coming: Coming;
}

function fromReturn(one: ReturnState, { register, meetings, coming }: Asked): Matter[] {
  const meeting = one.meeting === undefined ? undefined : meetings.get(one.meeting);
  const passed = passedBy(one, meeting, register.asOf);
  const reason = passed ?? reasonOf(one, meeting?.date, coming.date);
  if (reason === undefined) return [];
  const { ref, item, text, question, also, forum } = one;
  const asks = question !== undefined || one.kind === "referred-back";
  const come = {
    title: item || text,
    follows: [ref, ...also],
    reason,
    text,
    question,
    answered: asks ? isAnswered(one) : undefined,
    by: forum === coming.forum ? undefined : forumNameIn(register, forum),
    day: passed ? meeting?.date : undefined,
  };
  return [matterFrom(one, come)];
}

/** The forum that has to see to it: whoever sent it outside has to ask there. */
function homeOf({ to, outside, forum }: ReturnState): string {
  return outside ? forum : to;
}

/** That it was missed is still so when it stands on another agenda. */
function passedBy(
  { status }: ReturnState,
  meeting: MeetingState | undefined,
  asOf: Day,
): MatterReason | undefined {
  if (status === "missed" || status === "unreported") return status;
  if (status !== "scheduled" || meeting === undefined || meeting.date >= asOf) return undefined;
  return hasMinutes(meeting) ? "missed" : "unreported";
}

function reasonOf(one: ReturnState, day: Day | undefined, date: Day): MatterReason | undefined {
  const { kind, question, when, when_iso, forum, to, outside, ask } = one;
  if (kind === "condition") return "conditional";
  if (day !== undefined) return day > date ? undefined : forum === to ? "returning" : "referred";
  if (outside) return ask || (when_iso !== undefined && endOf(when_iso) < date) ? "ask" : undefined;
  const asks = kind === "referred-back" || question !== undefined;
  return asks && when === undefined ? "unanswered" : ask ? "ask" : undefined;
}

function isAnswered({ journal }: ReturnState): boolean {
  const last = journal.findLast(({ event }) => event === "reopened" || event === "answered");
  return last?.event === "answered" || journal.some(({ event }) => event === "returned");
}

/** Several records of one item come back as one matter. */
function joined(matters: readonly Matter[]): Matter[] {
  const byItem = new Map<string, Matter>();
  for (const matter of inOrder(matters)) {
    const key = `${matter.file}\n${matter.title}`;
    const first = byItem.get(key);
    if (first) join(first, matter);
    // Nobody else has a matter that was just made.
    else byItem.set(key, matter);
  }
  return [...byItem.values()];
}

function join(first: Matter, more: Matter): void {
  first.follows.push(...more.follows.filter((ref) => !first.follows.includes(ref)));
  if (more.reason !== first.reason && !first.others.includes(more.reason)) first.others.push(more.reason);
  if (first.question === undefined && more.question !== undefined) {
    first.question = more.question;
    first.answered = more.answered;
  }
  first.day ??= more.day;
}
