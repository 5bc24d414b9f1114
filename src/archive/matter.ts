import type { Day } from "../model/day.ts";
import { compare } from "../model/order.ts";
import type { Place, Register } from "./register.ts";

/** Why a matter belongs on the agenda, the most pressing first. */
const rank = {
  missed: 0,
  unreported: 1,
  returning: 2,
  unanswered: 3,
  referred: 4,
  recommended: 5,
  prepared: 6,
  conditional: 7,
  ask: 8,
  lapsed: 9,
  lapsing: 10,
  adoption: 11,
  due: 12,
} as const;
export type MatterReason = keyof typeof rank;

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
  waiting?: string[] | undefined;
  /** Who is to do it. */
  owner?: string[] | undefined;
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

/**
 * A matter as it comes from one record. Field by field: there may be thousands, and a literal that begins with a spread is a
 * hundred times as dear.
 */
export function matterFrom(
  { ref, forum, date, file, line }: Place,
  come: Omit<Matter, keyof Place | "others" | "question"> & { question?: string | undefined },
): Matter {
  const { title, follows, reason, text, question, answered, by, day, waiting, owner } = come;
  return {
    ref,
    forum,
    date,
    file,
    line,
    title,
    follows,
    reason,
    others: [],
    text,
    question,
    answered,
    by,
    day,
    waiting,
    owner,
    for: come.for,
  };
}

export function placeIn({ ref, forum, date, file, line }: Place): Place {
  return { ref, forum, date, file, line };
}

/** The most pressing first, then the oldest. */
export function inOrder(matters: readonly Matter[]): Matter[] {
  return [...matters].sort(
    (a, b) => rank[a.reason] - rank[b.reason] || compare(a.date, b.date) || compare(a.ref, b.ref),
  );
}
