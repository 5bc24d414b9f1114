import type { Forum, Member, Role } from "./config.ts";
import { addDays, type Day } from "./day.ts";
import { nameKey } from "./names.ts";
import { compare } from "./order.ts";

/** The members of a forum on a day: from their first day up to and with their last. */
export function membersOn(forum: Forum | undefined, day: Day): Member[] {
  return (forum?.members ?? []).filter(
    ({ name, from, until }) =>
      name !== undefined && (from === undefined || from <= day) && (until === undefined || day <= until),
  );
}

/** Who has that role on a day; where several do, whoever took it over last, else the first. */
export function holderOn(forum: Forum | undefined, role: Role, day: Day): string | undefined {
  const [first, ...others] = membersOn(forum, day).filter((member) => member.role === role);
  const last = others.reduce((one, other) => ((other.from ?? "") > (one?.from ?? "") ? other : one), first);
  return last?.name;
}

/** Days on which a role that one person has at a time is held by several, or by nobody. */
export interface RoleFault {
  role: Role;
  fault: "overlap" | "gap";
  /** First day. */
  from: Day;
  /** Last day; undefined where it has no end. */
  until: Day | undefined;
  /** Those who have it at once; before and after a gap. */
  names: string[];
}

const single: readonly Role[] = ["chair", "secretary"];

/** Where the terms of a forum's chairs and secretaries leave days out, or share some. In order of their days. */
export function roleFaults(forum: Forum | undefined): RoleFault[] {
  return single
    .flatMap((role) => faultsIn(role, termsOf(forum, role)))
    .toSorted((a, b) => compare(a.from, b.from));
}

interface Term {
  name: string;
  /** "" and "9999-12-31" where it has no beginning or end. */
  from: Day;
  until: Day;
}

const always: Day = "9999-12-31";

function termsOf(forum: Forum | undefined, role: Role): Term[] {
  return (forum?.members ?? [])
    .flatMap(({ name, role: has, from = "", until = always }) =>
      has === role && name !== undefined && from <= until ? [{ name, from, until }] : [],
    )
    .toSorted((a, b) => compare(a.from, b.from));
}

function faultsIn(role: Role, terms: readonly Term[]): RoleFault[] {
  const faults: RoleFault[] = [];
  let last: Term | undefined;
  for (const term of terms) {
    if (last && term.from <= last.until) {
      const until = term.until < last.until ? term.until : last.until;
      if (nameKey(term.name) !== nameKey(last.name))
        faults.push({
          role,
          fault: "overlap",
          from: term.from,
          until: ended(until),
          names: [last.name, term.name],
        });
    } else if (last && addDays(last.until, 1) < term.from) {
      const days = { from: addDays(last.until, 1), until: addDays(term.from, -1) };
      faults.push({ role, fault: "gap", ...days, names: [last.name, term.name] });
    }
    if (!last || term.until > last.until) last = term;
  }
  if (last && last.until !== always)
    faults.push({ role, fault: "gap", from: addDays(last.until, 1), until: undefined, names: [last.name] });
  return faults;
}

function ended(until: Day): Day | undefined {
  return until === always ? undefined : until;
}

const voting: readonly (Role | undefined)[] = ["chair", "vice-chair", "member", undefined];

/** Those who decide: chair, vice-chair and members; each person once. No role is a member's. */
export function votingMembersOn(forum: Forum | undefined, day: Day): Member[] {
  return distinct(membersOn(forum, day).filter(({ role }) => voting.includes(role)));
}

/** Each person once, with the first of their entries. */
export function distinct(members: readonly Member[]): Member[] {
  const byName = new Map<string, Member>();
  for (const member of members) {
    const key = nameKey(member.name ?? "");
    if (!byName.has(key)) byName.set(key, member);
  }
  return [...byName.values()];
}
