import { addTo } from "../model/groups.ts";
import { oncePer } from "../model/remember.ts";

/** Those of a list that belong to a forum, in the list's order. The list must not change: it is gone through once for all forums. */
export function inForum<T extends { forum: string }>(list: readonly T[], forum: string): readonly T[] {
  // What is kept of a list holds the list's own records.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (byForum(list).get(forum) ?? []) as unknown[] as readonly T[];
}

const byForum = oncePer((list: readonly { forum: string }[]) => {
  const groups = new Map<string, { forum: string }[]>();
  for (const one of list) addTo(groups, one.forum, one);
  return groups;
});
