import type { Day } from "../model/day.ts";
import { compare } from "../model/order.ts";
import { nextMeeting } from "./calendar.ts";
import type { DecisionState, Place, Register, ReturnState } from "./register.ts";

/** Why a matter belongs on the agenda, the most pressing first. */
const reasons = ["missed", "unreported", "returning", "conditional", "ask", "lapsed", "lapsing"] as const;
export type MatterReason = (typeof reasons)[number];

/** Something that must come up at a meeting: an agenda item to be. */
export interface Matter extends Place {
  /** The title of the item it comes from; its own words where it has none. */
  title: string;
  /** What the new item takes up, all from the same item of the same minutes. */
  follows: string[];
  reason: MatterReason;
  /** The words that made it come back. */
  text: string;
  question: string | undefined;
}

/**
 * What must come up at the forum's meeting on that day: what returns then, what was missed before, conditions
 * still waiting, and decisions that lapse before the meeting after.
 */
export function mattersFor(register: Register, { forum, date }: { forum: string; date: Day }): Matter[] {
  const after = nextMeeting(register.meetings, forum, date)?.date;
  const returning = register.returns
    .filter((one) => one.to === forum && !one.outside)
    .flatMap((one) => fromReturn(one, date));
  const lapsing = register.decisions
    .filter((one) => one.forum === forum)
    .flatMap((one) => fromDecision(one, { date, after }));
  return joined([...returning, ...lapsing]).sort(
    (a, b) =>
      reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
      compare(a.date, b.date) ||
      compare(a.ref, b.ref),
  );
}

function fromReturn(one: ReturnState, date: Day): Matter[] {
  const reason = reasonOf(one, date);
  if (!one.open || reason === undefined) return [];
  const { ref, item, text, question, also } = one;
  return [{ ...placeIn(one), title: item || text, follows: [ref, ...also], reason, text, question }];
}

function reasonOf(
  { status, kind, when_iso, ask, meeting }: ReturnState,
  date: Day,
): MatterReason | undefined {
  if (status === "missed" || status === "unreported") return status;
  if (kind === "condition") return "conditional";
  if (meeting !== undefined && when_iso !== undefined && when_iso <= date) return "returning";
  return ask ? "ask" : undefined;
}

function fromDecision(one: DecisionState, { date, after }: { date: Day; after: Day | undefined }): Matter[] {
  const { valid_to } = one.decision;
  const lapsesBefore =
    valid_to !== undefined &&
    one.reasons.includes("lapsing") &&
    (after === undefined ? valid_to >= date : valid_to < after);
  const reason = one.reasons.includes("lapsed") ? "lapsed" : lapsesBefore ? "lapsing" : undefined;
  if (reason === undefined || one.clause !== undefined) return [];
  const { ref, item, title } = one;
  const words = { title: item || title, text: title, question: undefined };
  return [{ ...placeIn(one), ...words, follows: [ref], reason }];
}

function placeIn({ ref, forum, date, file, line }: Place): Place {
  return { ref, forum, date, file, line };
}

/** Several records of one item come back as one matter. */
function joined(matters: readonly Matter[]): Matter[] {
  const byItem = new Map<string, Matter>();
  for (const matter of matters) {
    const key = `${matter.file}\n${matter.title}`;
    const first = byItem.get(key);
    if (!first) byItem.set(key, { ...matter, follows: [...matter.follows] });
    else first.follows.push(...matter.follows.filter((ref) => !first.follows.includes(ref)));
  }
  return [...byItem.values()];
}
