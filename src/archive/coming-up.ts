import { addTo } from "../model/groups.ts";
import { oncePer } from "../model/remember.ts";
import { type Matter, mattersFor } from "./agenda.ts";
import { arePublic } from "./publicity.ts";
import type { Archive, MeetingState, Register, ReturnState } from "./register.ts";

/**
 * Titles of what must come up at a meeting to come, the most pressing first: at the forum's next meeting all
 * that waits, at a later one what is to return just then. What belongs to an item that is not public is left out.
 */
export function comingUp(
  meeting: MeetingState,
  { archive, register }: { archive: Archive; register: Register },
): string[] {
  const { id, forum, date, status } = meeting;
  if (status === "cancelled" || date < register.asOf) return [];
  const next = register.forums.find(({ key }) => key === forum)?.next;
  const named = new Set(byMeeting(register.open.returns).get(id));
  // To ask what waits takes long, and of most meetings it is nothing.
  if (next?.id !== id && named.size === 0) return [];
  const matters = mattersFor(register, { forum, date }).filter(
    ({ follows }) => next?.id === id || follows.some((ref) => named.has(ref)),
  );
  return matters.filter((matter) => isPublic(matter, archive)).map(({ title }) => title);
}

/** References of what comes back, by the meeting at which it does. */
const byMeeting = oncePer((returns: readonly ReturnState[]) => {
  const refs = new Map<string, string[]>();
  for (const { meeting, ref } of returns) if (meeting !== undefined) addTo(refs, meeting, ref);
  return refs;
});

/** False where the matter belongs to an item with `public: false`, or one takes it up. */
export function isPublic({ ref, follows }: Pick<Matter, "ref" | "follows">, archive: Archive): boolean {
  return arePublic([ref, ...follows], archive);
}
