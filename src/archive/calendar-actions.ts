import type { JournalEvent } from "../model/journal.ts";
import { isPublicItem } from "./publicity.ts";
import { ReferenceIndex } from "./references.ts";
import type { ActionState, Archive, Register } from "./register.ts";
import { originOf } from "./taken-back.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

const changing: readonly (JournalEvent | undefined)[] = [
  "done",
  "reopened",
  "cancelled",
  "due-changed",
  "owner-changed",
];

/**
 * How often minutes and the journal have changed each action (by reference) up to the register's day: a line in
 * later minutes, a journal record, and one that takes such a record back. The number never falls.
 */
export function changesOfActions(archive: Archive, { asOf, meetings }: Register): Map<string, number> {
  const references = new ReferenceIndex(
    archive,
    meetings.map(({ id }) => id),
  );
  const known = archive.journal.filter((entry) => dayOfEntry(entry) <= asOf);
  const told = known
    .map((entry) => originOf(entry, known))
    .filter((entry) => changing.includes(entry?.event));
  const lines = archive.minutes
    .filter((minutes) => minutes.status !== "planned" && minutes.status !== "cancelled")
    .filter((minutes) => dayOfMinutes(minutes) <= asOf)
    .flatMap(({ meeting }) => meeting.actions.filter(({ id }) => id?.includes("/")));
  const changes = new Map<string, number>();
  for (const ref of [...told.map((entry) => entry?.ref), ...lines.map(({ id }) => id)]) {
    const found = references.resolve(ref ?? "");
    if (found.type === "found") changes.set(found.ref, (changes.get(found.ref) ?? 0) + 1);
  }
  return changes;
}

/** The day an action was done, where minutes or the journal tell it. */
export function dayDone({ action, journal }: ActionState): string | undefined {
  const entry = journal.findLast(({ event }) => event === "done");
  return entry ? dayOfEntry(entry) : action.done_on;
}

/** False for what belongs to an item that is not for the public. */
export function isPublicAction({ file, action }: ActionState, archive: Archive): boolean {
  return isPublicItem({ file, agenda: action.agenda }, archive);
}
