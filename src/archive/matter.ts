import type { Day } from "../model/day.ts";
import { compare } from "../model/order.ts";
import type { Place, Register } from "./register.ts";

/** Why a matter belongs on the agenda, the most pressing first. */
const reasons = [
  "missed",
  "unreported",
  "returning",
  "unanswered",
  "referred",
  "recommended",
  "prepared",
  "conditional",
  "ask",
  "lapsed",
  "lapsing",
  "adoption",
  "due",
] as const;
export type MatterReason = (typeof reasons)[number];

/** Something that must come up at a meeting: an agenda item to be. */
export interface Matter extends Place {
  /** The title of the item it comes from; its own words where it has none. */
  title: string;
  /** What the new item takes up, all from the same item of the same minutes. */
  follows: string[];
  reason: MatterReason;
  /** Why else it belongs there, in the same order. */
  others: MatterReason[];
  /** The words that made it come back. */
  text: string;
  question: string | undefined;
  /** Of a question: whether the answer is in. */
  answered?: boolean | undefined;
  /** The name of the forum that it comes from, where that is another one. */
  by?: string | undefined;
  /** What it has to do with: the last day of a decision, when an action is due, the meeting that missed it. */
  day?: Day | undefined;
  /** Who has not adopted it yet. */
  waiting?: string[];
  /** Who is to do it. */
  owner?: string[];
  /** The decision that an action is for, as a whole reference. */
  for?: string | undefined;
}

/** The meeting whose agenda is asked for. */
export interface Coming {
  forum: string;
  date: Day;
}

/** The name that people know the forum by. */
export function forumNameIn({ forums }: Register, key: string): string {
  return forums.find((forum) => forum.key === key)?.name ?? key;
}

export function placeIn({ ref, forum, date, file, line }: Place): Place {
  return { ref, forum, date, file, line };
}

/** The most pressing first, then the oldest. */
export function inOrder(matters: readonly Matter[]): Matter[] {
  return [...matters].sort(
    (a, b) =>
      reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
      compare(a.date, b.date) ||
      compare(a.ref, b.ref),
  );
}
