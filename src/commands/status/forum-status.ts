import { type Matter, mattersFor } from "../../archive/agenda.ts";
import { inForum } from "../../archive/by-forum.ts";
import type {
  ActionState,
  DecisionState,
  ForumState,
  MeetingState,
  Place,
  Register,
  ReturnState,
} from "../../archive/register.ts";
import { type Day, endOf } from "../../model/day.ts";
import { clauseDecisions } from "../../model/decision.ts";
import { compare } from "../../model/order.ts";

/** What a chair must know of one forum, part by part of the screen. */
export interface ForumStatus {
  forum: ForumState;
  /** Meetings that have passed and left no minutes, each with how many matters were to come up there. */
  unreported: { meeting: MeetingState; matters: number }[];
  missed: ReturnState[];
  overdue: Overdue[];
  /** What comes to the next meeting, or waits for one to be planned. */
  matters: Matter[];
  actions: ActionState[];
  /** What was commissioned and is to be done by the next meeting, or has no day and would be seen nowhere else. */
  commissions: DecisionState[];
  /** Decisions whose time runs out, or has run out without anyone taking them up. */
  lapsing: DecisionState[];
  adoption: DecisionState[];
  /** What others wait for: recommendations that the organisation whose own forum this is has not answered. */
  unanswered: DecisionState[];
  upcoming: MeetingState[];
}

/** An action or a decision that should have been done. */
export type Overdue = Place & { owner: string[]; text: string; due: Day };

/**
 * @param isShown false for a record of a file that was not asked for
 * @param organisation the one whose own forum it is; undefined for a forum of several
 */
export function forumStatus(
  register: Register,
  forum: ForumState,
  {
    isShown,
    organisation,
  }: { isShown: (record: { file: string }) => boolean; organisation: string | undefined },
): ForumStatus {
  const { asOf } = register;
  const ours = <T extends { forum: string; file: string }>(all: readonly T[]) =>
    inForum(all, forum.key).filter(isShown);
  const { open } = register;
  const returns = open.returns.filter((one) => takenUpBy(one) === forum.key && isShown(one));
  const decisions = ours(open.decisions);
  const actions = ours(open.actions);
  const meetings = inForum(register.meetings, forum.key);
  const next = forum.next?.date;
  return {
    forum,
    unreported: unreportedIn(meetings, returns, asOf),
    missed: returns.filter(({ status }) => status === "missed"),
    overdue: overdueIn(actions, decisions, asOf),
    matters: mattersFor(register, { forum: forum.key, date: next ?? farAhead }).filter(
      (matter) => isShown(matter) && !isShownElsewhere(matter),
    ),
    actions: actions.filter(({ status, due_iso }) => status === "open" && isDueBy(due_iso, next)),
    commissions: decisions.filter((decision) => isCommissionFor(decision, { asOf, next })),
    lapsing: decisions.filter(({ reasons }) => reasons.includes("lapsing") || reasons.includes("lapsed")),
    adoption: decisions.filter(({ adoption }) => (adoption?.waiting.length ?? 0) > 0),
    unanswered: open.decisions.filter(
      (one) => one.forum !== forum.key && isShown(one) && isAwaitedFrom(organisation, one),
    ),
    upcoming: meetings.filter(({ date, end_date = date }) => end_date >= asOf),
  };
}

/** True where nothing of it asks for the chair's attention. */
export function isWell(status: ForumStatus): boolean {
  const { unreported, missed, overdue, matters, actions, commissions, lapsing, adoption, unanswered } =
    status;
  return [unreported, missed, overdue, matters, actions, commissions, lapsing, adoption, unanswered].every(
    (part) => part.length === 0,
  );
}

function isAwaitedFrom(organisation: string | undefined, { adoption }: DecisionState): boolean {
  return organisation !== undefined && (adoption?.waiting ?? []).includes(organisation);
}

/** Where no next meeting is known, everything that waits for one is shown. */
const farAhead: Day = "9999-12-31";

function takenUpBy({ to, forum, outside }: ReturnState): string {
  return outside ? forum : to;
}

function isShownElsewhere({ reason }: Matter): boolean {
  const elsewhere = ["missed", "unreported", "lapsed", "lapsing", "recommended"];
  return elsewhere.includes(reason);
}

function unreportedIn(meetings: readonly MeetingState[], returns: readonly ReturnState[], asOf: Day) {
  return meetings.flatMap((meeting) => {
    const { date, end_date = date, status, minutes_status: minutes, extraordinary, id } = meeting;
    if (end_date >= asOf || status === "cancelled") return [];
    if (minutes !== undefined && minutes !== "planned") return [];
    const matters = returns.filter((one) => one.status === "unreported" && one.meeting === id).length;
    // A workshop need not leave minutes, unless something was to be decided there.
    return extraordinary && matters === 0 ? [] : [{ meeting, matters }];
  });
}

function overdueIn(
  actions: readonly ActionState[],
  decisions: readonly DecisionState[],
  asOf: Day,
): Overdue[] {
  const late = [
    ...actions.flatMap((one) => lateIn(one, one.action.task ?? "", asOf)),
    ...decisions
      .filter(({ status }) => status === "pending")
      .flatMap((one) => lateIn(one, one.item || one.title, asOf)),
  ];
  return late.sort((a, b) => compare(a.due, b.due));
}

function lateIn(one: ActionState | DecisionState, text: string, asOf: Day): Overdue[] {
  const { ref, forum, date, file, line, owner, due_iso } = one;
  const due = due_iso === undefined ? undefined : endOf(due_iso);
  return due !== undefined && due < asOf ? [{ ref, forum, date, file, line, owner, text, due }] : [];
}

function isCommissionFor(
  { status, kind, due_iso, decision }: DecisionState,
  { asOf, next }: { asOf: Day; next: Day | undefined },
): boolean {
  if (status !== "pending") return false;
  // Clauses with an owner or a day of their own are on the screen themselves.
  const undated = kind === "commission" && clauseDecisions(decision).length === 0;
  return due_iso === undefined ? undated : endOf(due_iso) >= asOf && isDueBy(due_iso, next);
}

function isDueBy(due: string | undefined, next: Day | undefined): boolean {
  if (next === undefined) return due === undefined;
  return due !== undefined && endOf(due) <= next;
}
