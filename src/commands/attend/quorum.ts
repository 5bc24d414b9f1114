import type { Member } from "../../model/config.ts";
import { nameKey } from "../../model/names.ts";
import { votesNeeded } from "../../model/quorum.ts";
import { type Attendance, isThere, type OwnName } from "./attendance.ts";

interface Quorum {
  /** Votes that are there: members, and substitutes for members who are not. */
  there: number;
  needed: number;
  of: number;
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
