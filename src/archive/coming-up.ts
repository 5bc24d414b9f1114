import { decisionOfClause, parseReference } from "../model/reference.ts";
import { type Matter, mattersFor } from "./agenda.ts";
import type { Archive, MeetingState, Register } from "./register.ts";

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
  const named = new Set(register.returns.filter((one) => one.meeting === id).map(({ ref }) => ref));
  const matters = mattersFor(register, { forum, date }).filter(
    ({ follows }) => next?.id === id || follows.some((ref) => named.has(ref)),
  );
  return matters.filter((matter) => isPublic(matter, archive)).map(({ title }) => title);
}

/** False where the matter belongs to an item with `public: false`, or one takes it up. */
export function isPublic({ ref, follows }: Pick<Matter, "ref" | "follows">, archive: Archive): boolean {
  const refs = [ref, ...follows].flatMap((one) => [one, decisionOfClause(one) ?? one]);
  const closed = archive.minutes.some(({ meeting }) =>
    meeting.agenda.some((item) => item.public === false && item.follows?.some((one) => refs.includes(one))),
  );
  return !closed && !refs.some((one) => itemOf(one, archive)?.public === false);
}

/** The agenda item that the record belongs to. */
function itemOf(ref: string, archive: Archive) {
  const { meeting: id, local } = parseReference(ref);
  const meeting = archive.minutes.find((minutes) => minutes.id === id)?.meeting;
  const records = meeting ? [...meeting.decisions, ...meeting.follow_ups, ...meeting.actions] : [];
  const number = records.find((record) => record.id === local)?.agenda;
  return meeting?.agenda.find((item) => number !== undefined && item.number === number);
}
