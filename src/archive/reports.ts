import { endOf } from "../model/day.ts";
import { clauseDecisions } from "../model/decision.ts";
import { formatReference, parseReference } from "../model/reference.ts";
import { type Coming, inOrder, type Matter, placeIn } from "./matter.ts";
import type { ActionState, DecisionState, Register } from "./register.ts";

/**
 * What is to be reported on at the forum's meeting on that day, all of it under one item: actions and commissions
 * that are to be done by then, or should have been done before.
 */
export function dueFor({ actions, decisions }: Register, { forum, date }: Coming): Matter[] {
  const due = (period: string | undefined) => period !== undefined && endOf(period) <= date;
  const tasks = actions.filter((one) => one.forum === forum && one.open && due(one.due_iso));
  const commissions = decisions.filter(
    (one) => one.forum === forum && one.status === "pending" && (due(one.due_iso) || isUndated(one)),
  );
  return inOrder([...tasks.map(ofAction), ...commissions.map(ofCommission)]);
}

/** The forum's decisions that some organisation has neither adopted nor declined, one matter each. */
export function adoptionFor({ decisions }: Register, { forum }: Coming): Matter[] {
  const asked = decisions.filter((one) => one.forum === forum && one.open && !isOver(one));
  return inOrder(
    asked.flatMap((one): Matter[] => {
      const waiting = one.adoption?.waiting ?? [];
      return waiting.length > 0 ? [{ ...ofDecision(one), reason: "adoption", waiting }] : [];
    }),
  );
}

function isOver({ status }: DecisionState): boolean {
  return status === "lapsed" || status === "revoked" || status === "superseded";
}

/** Clauses with an owner or a day of their own are reported on themselves. */
function isUndated({ kind, due_iso, decision }: DecisionState): boolean {
  return kind === "commission" && due_iso === undefined && clauseDecisions(decision).length === 0;
}

function ofAction(one: ActionState): Matter {
  const { ref, item, owner, action, due_iso } = one;
  const task = action.task ?? "";
  const words = { title: item || task, text: task, question: undefined };
  const day = due_iso === undefined ? undefined : endOf(due_iso);
  return {
    ...placeIn(one),
    ...words,
    follows: [ref],
    reason: "due",
    others: [],
    owner,
    day,
    for: wholeFor(one),
  };
}

/** An action mostly names a decision of its own meeting, by its local id. */
function wholeFor({ ref, action }: ActionState): string | undefined {
  if (action.for === undefined || action.for.includes("/")) return action.for;
  return formatReference(parseReference(ref).meeting, action.for);
}

function ofCommission(one: DecisionState): Matter {
  const day = one.due_iso === undefined ? undefined : endOf(one.due_iso);
  return { ...ofDecision(one), reason: "due", owner: one.owner, day };
}

function ofDecision(one: DecisionState): Omit<Matter, "reason"> {
  const { ref, item, title } = one;
  const words = { title: item || title, text: title, question: undefined };
  return { ...placeIn(one), ...words, follows: [ref], others: [] };
}
