import { isClauseRecord } from "../model/decision.ts";
import type { MeetingRecords } from "../model/minutes.ts";

type Records = Pick<MeetingRecords, "decisions" | "actions" | "follow_ups">;

/** Ids of a meeting's own records, clauses that are followed up by themselves included. */
export function localIds(meeting: Records): string[] {
  const ids: string[] = [];
  for (const decision of meeting.decisions) {
    if (decision.id === undefined) continue;
    ids.push(decision.id);
    (decision.clauses ?? []).forEach((clause, index) => {
      if (isClauseRecord(clause)) ids.push(`${decision.id}.${index + 1}`);
    });
  }
  for (const { id } of [...meeting.actions, ...meeting.follow_ups]) {
    if (id !== undefined && !id.includes("/")) ids.push(id);
  }
  return ids;
}

/** True for one of {@link localIds}, without a list of them. */
export function hasLocalId(meeting: Records, wanted: string): boolean {
  for (const { id, clauses } of meeting.decisions) {
    if (id === undefined || !wanted.startsWith(id)) continue;
    if (id.length === wanted.length) return true;
    if (wanted[id.length] !== ".") continue;
    const isWanted = (index: number) => `${id}.${index + 1}` === wanted;
    if ((clauses ?? []).some((clause, index) => isWanted(index) && isClauseRecord(clause))) return true;
  }
  if (wanted.includes("/")) return false;
  return (
    meeting.actions.some(({ id }) => id === wanted) || meeting.follow_ups.some(({ id }) => id === wanted)
  );
}
