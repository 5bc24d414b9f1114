import type { ReferenceIndex } from "../archive/references.ts";
import type { ReturnState } from "../archive/register.ts";
import { dayOfMinutes } from "../archive/view.ts";
import type { Day } from "../model/day.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";

/** An item that took up a matter which must come back, and gave no outcome. */
export interface Hanging {
  item: Sourced<AgendaItem>;
  /** As written in the item. */
  ref: string;
  /** The matter's whole reference. */
  matter: string;
}

export interface HangingParts {
  today: Day;
  references: ReferenceIndex;
  returns: readonly ReturnState[];
}

/**
 * By file, the items of final minutes, or of a draft whose day has passed, that follow a matter and say nothing
 * of how it went, as long as nothing else has settled the matter.
 */
export function leftHanging(
  all: readonly Minutes[],
  { today, references, returns }: HangingParts,
): ReadonlyMap<string, readonly Hanging[]> {
  const open = new Set(returns.filter((one) => one.open).map((one) => one.ref));
  const written = all.filter((minutes) => isWritten(minutes, today));
  return new Map(written.map((minutes) => [minutes.file, hangingIn(minutes, references, open)]));
}

function hangingIn(
  { id, meeting }: Minutes,
  references: ReferenceIndex,
  open: ReadonlySet<string>,
): Hanging[] {
  const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups];
  const withOutcome = new Set(records.map((record) => record.agenda));
  return meeting.agenda.flatMap((item) => {
    if (item.number === undefined || withOutcome.has(item.number)) return [];
    return (item.follows ?? []).flatMap((ref) => {
      const found = references.resolve(ref, id);
      return found.type === "found" && open.has(found.ref) ? [{ item, ref, matter: found.ref }] : [];
    });
  });
}

function isWritten(minutes: Minutes, today: Day): boolean {
  if (minutes.status === "draft") return dayOfMinutes(minutes) < today;
  return minutes.status === "final" || minutes.status === "approved";
}
