import type { Forum, Member, Role } from "./config.ts";
import type { Day } from "./day.ts";
import { nameKey } from "./names.ts";

/** The members of a forum on a day: from their first day up to and with their last. */
export function membersOn(forum: Forum | undefined, day: Day): Member[] {
  return (forum?.members ?? []).filter(
    ({ name, from, until }) =>
      name !== undefined && (from === undefined || from <= day) && (until === undefined || day <= until),
  );
}

/** Who has that role on a day; the first where several do. */
export function holderOn(forum: Forum | undefined, role: Role, day: Day): string | undefined {
  return membersOn(forum, day).find((member) => member.role === role)?.name;
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
