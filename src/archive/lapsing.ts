import { type Day, daysBetween } from "../model/day.ts";
import { nextMeeting } from "./calendar.ts";
import { daysOfWarning } from "./decisions.ts";
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
    .flatMap((one) => fromDecision(one, lapses));
}

/** What has no force that could lapse. */
const over: readonly DecisionState["status"][] = ["revoked", "superseded", "lapsed", "closed"];

function fromDecision(one: DecisionState, lapses: (day: Day) => boolean): Matter[] {
  const { ref, item, title, status, reasons, decision } = one;
  const { valid_to } = decision;
  const lapsing = !over.includes(status) && valid_to !== undefined && lapses(valid_to);
  const reason = reasons.includes("lapsed") ? "lapsed" : lapsing ? "lapsing" : undefined;
  if (reason === undefined) return [];
  const words = { title: item || title, text: title, question: undefined, day: valid_to };
  return [{ ...placeIn(one), ...words, follows: [ref], reason, others: [] }];
}
