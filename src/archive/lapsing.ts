import { type Day, daysBetween } from "../model/day.ts";
import { inForum } from "./by-forum.ts";
import { nextMeeting } from "./calendar.ts";
import { daysOfWarning, lapseNoticed } from "./decisions.ts";
import type { Following, FollowingItem } from "./following.ts";
import { type Coming, type Matter, matterFrom } from "./matter.ts";
import type { DecisionState, Register } from "./register.ts";

/**
 * The forum's decisions that lapse before the meeting after the one on that day (within 60 days of it where none
 * is known), and those that have lapsed without anybody taking them up.
 */
export function lapsingFor(register: Register, { forum, date }: Coming): Matter[] {
  const { decisions, following } = register.coming;
  const after = nextMeeting(inForum(register.meetings, forum), forum, date)?.date;
  const lapses = (day: Day) => (after === undefined ? daysBetween(date, day) <= daysOfWarning : day < after);
  return inForum(decisions, forum)
    .filter(({ clause }) => clause === undefined)
    .filter((one) => dealtWithBy(following, one) === undefined)
    .flatMap((one) => fromDecision(one, { lapses, isLapsed: isLapsedFor(following, { forum, date }, one) }));
}

/** False for a decision that is not open and will lapse for no agenda, whatever its day. */
export function mayLapse(one: DecisionState, following: Following): boolean {
  if (one.clause !== undefined) return false;
  if (one.status === "lapsed") return takingUp(following, one).some(({ ahead }) => ahead);
  return hasEnd(one);
}

function hasEnd({ status, decision }: DecisionState): boolean {
  return decision.valid_to !== undefined && !over.includes(status);
}

/** It has lapsed, and no agenda but that of this very meeting has taken it up. */
function isLapsedFor(following: Following, { forum, date }: Coming, one: DecisionState): boolean {
  if (one.reasons.includes("lapsed")) return true;
  if (one.status !== "lapsed") return false;
  const items = takingUp(following, one);
  return items.length > 0 && items.every((item) => item.ahead && item.forum === forum && item.date === date);
}

/** The item that has said already what is to become of a decision at its end, before or after that. */
export function dealtWithBy(following: Following, one: DecisionState): FollowingItem | undefined {
  return takingUp(following, one).findLast((item) => !item.ahead && item.outcomes.length > 0);
}

function takingUp(following: Following, { ref, journal, decision }: DecisionState): FollowingItem[] {
  const items = following.get(ref);
  if (items === undefined) return [];
  const since = lapseNoticed(journal, decision.valid_to);
  return items.filter((item) => item.ahead || item.date >= since);
}

/** What has no force that could lapse. */
const over: readonly DecisionState["status"][] = ["revoked", "superseded", "lapsed", "closed"];

interface Lapse {
  lapses: (day: Day) => boolean;
  isLapsed: boolean;
}

function fromDecision(one: DecisionState, { lapses, isLapsed }: Lapse): Matter[] {
  const { ref, item, title, decision } = one;
  const { valid_to } = decision;
  const lapsing = hasEnd(one) && valid_to !== undefined && lapses(valid_to);
  const reason = isLapsed ? "lapsed" : lapsing ? "lapsing" : undefined;
  if (reason === undefined) return [];
  return [matterFrom(one, { title: item || title, text: title, follows: [ref], reason, day: valid_to })];
}
