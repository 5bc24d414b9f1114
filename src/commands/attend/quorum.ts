import type { Member } from "../../model/config.ts";
import { nameKey } from "../../model/names.ts";
import { type Attendance, isThere, type OwnName } from "./attendance.ts";

export interface Quorum {
  /** Votes that are there: members, and substitutes for members who are not. */
  there: number;
  needed: number;
  of: number;
}

/**
 * How many of so many votes are needed: `half` (at least half), `majority` (more than half), a number, a fraction
 * `2/3` or a share `40 %`. Undefined for what is none of these.
 */
export function votesNeeded(quorum: string, votes: number): number | undefined {
  const text = quorum.trim().toLowerCase();
  if (text === "half") return Math.ceil(votes / 2);
  if (text === "majority") return Math.floor(votes / 2) + 1;
  if (/^\d+$/.test(text)) return Number(text);
  const [, over, under] = /^(\d+)\s*\/\s*([1-9]\d*)$/.exec(text) ?? [];
  if (over !== undefined) return Math.ceil((votes * Number(over)) / Number(under));
  const share = /^(\d{1,3})\s*%$/.exec(text)?.[1];
  return share === undefined ? undefined : Math.ceil((votes * Number(share)) / 100);
}

/** @returns undefined where `quorum` is not understood */
export function quorumOf(
  attendance: Attendance,
  { quorum, voters }: { quorum: string; voters: readonly Member[] },
  own: OwnName,
): Quorum | undefined {
  const needed = votesNeeded(quorum, voters.length);
  if (needed === undefined) return undefined;
  const isVoter = (name: string) => voters.some((voter) => nameKey(voter.name ?? "") === nameKey(own(name)));
  const substituted = new Set(
    attendance.attendees
      .filter(({ name }) => name !== undefined && !isVoter(name))
      .map(({ substitute_for }) => nameKey(own(substitute_for ?? ""))),
  );
  const there = voters.filter(
    ({ name = "" }) => isThere(attendance, name, own) || substituted.has(nameKey(name)),
  ).length;
  return { there, needed, of: voters.length };
}
