import { type Day, daysBetween } from "../model/day.ts";
import { nextMeeting } from "./calendar.ts";
import { daysOfWarning, lapseNoticed } from "./decisions.ts";
import type { Following, FollowingItem } from "./following.ts";
import { type Coming, type Matter, placeIn } from "./matter.ts";
import type { DecisionState, Register } from "./register.ts";

/**
 * The forum's decisions that lapse before the meeting after the one on that day (within 60 days of it where none
 * is known), and those that have lapsed without anybody taking them up.
 */
export function lapsingFor(register: Register, { forum, date }: Coming): Matter[] {
  const after = nextMeeting(register.meetings, forum, date)?.date;
  const lapses = (day: Day) => (after === undefined ? daysBetween(date, day) <= daysOfWarning : day < after);
  return register.decisions
    .filter((one) => one.forum === forum && one.clause === undefined)
    .filter((one) => dealtWithBy(register, one) === undefined)
    .flatMap((one) => fromDecision(one, { lapses, isLapsed: isLapsedFor(register, { forum, date }, one) }));
}

/** It has lapsed, and no agenda but that of this very meeting has taken it up. */
function isLapsedFor({ following }: Register, { forum, date }: Coming, one: DecisionState): boolean {
  if (one.reasons.includes("lapsed")) return true;
  if (one.status !== "lapsed") return false;
  const items = takingUp(following, one);
  return items.length > 0 && items.every((item) => item.ahead && item.forum === forum && item.date === date);
}

/** The item that has said already what is to become of a decision at its end, before or after that. */
export function dealtWithBy({ following }: Register, one: DecisionState): FollowingItem | undefined {
  return takingUp(following, one).findLast((item) => !item.ahead && item.outcomes.length > 0);
}

function takingUp(following: Following, { ref, journal, decision }: DecisionState): FollowingItem[] {
  const since = lapseNoticed(journal, decision.valid_to);
  return (following.get(ref) ?? []).filter((item) => item.ahead || item.date >= since);
}

/** What has no force that could lapse. */
const over: readonly DecisionState["status"][] = ["revoked", "superseded", "lapsed", "closed"];

interface Lapse {
  lapses: (day: Day) => boolean;
  isLapsed: boolean;
}

function fromDecision(one: DecisionState, { lapses, isLapsed }: Lapse): Matter[] {
  const { ref, item, title, status, decision } = one;
  const { valid_to } = decision;
  const lapsing = !over.includes(status) && valid_to !== undefined && lapses(valid_to);
  const reason = isLapsed ? "lapsed" : lapsing ? "lapsing" : undefined;
  if (reason === undefined) return [];
  const words = { title: item || title, text: title, question: undefined, day: valid_to };
  return [{ ...placeIn(one), ...words, follows: [ref], reason, others: [] }];
}
