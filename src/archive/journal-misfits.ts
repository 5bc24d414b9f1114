import type { JournalEntry } from "../model/journal.ts";
import { organisationNameOf } from "../model/names.ts";
import type { Diagnostic, RefusalReason } from "../model/problem.ts";
import { refuseEvent } from "./journal-events.ts";
import { type FoundTarget, targetsOf } from "./journal-target.ts";
import type { ReferenceIndex } from "./references.ts";
import { refusedEntry } from "./refused-entry.ts";
import type { Archive, Register } from "./register.ts";
import { dayOfEntry, takenBackIn } from "./view.ts";

/**
 * The journal's lines that cannot be right whenever they were written: the table event × record has no place
 * for them. What depends on the moment (done twice, by two people) is left alone, and so is a reference to
 * nothing, which the fold reports. Only lines up to the register's day are looked at.
 */
export function journalMisfits(
  archive: Archive,
  register: Register,
  references: ReferenceIndex,
): Diagnostic[] {
  const takenBack = takenBackIn(archive.journal);
  const targetOf = targetsOf(register);
  const ids = new Set(archive.journal.map(({ id }) => id));
  return archive.journal.flatMap((entry) => {
    if (takenBack.has(entry.id ?? "") || dayOfEntry(entry) > register.asOf) return [];
    if (entry.event === "undone")
      return ids.has(entry.ref) ? [] : [refusedEntry(entry, "unknown-journal-id")];
    const found = references.resolve(entry.ref ?? "");
    const target = found.type === "found" ? targetOf(found.ref) : undefined;
    const reason = target && refusedAtAnyTime({ ...entry, organisation: nameIn(archive, entry) }, target);
    return reason ? [refusedEntry(entry, reason)] : [];
  });
}

function nameIn({ config }: Archive, { organisation }: JournalEntry): string | undefined {
  return organisation && organisationNameOf(config, organisation);
}

function refusedAtAnyTime(entry: JournalEntry, target: FoundTarget): RefusalReason | undefined {
  const reasons = [false, true].map((settled) => refuseEvent(entry, { ...target, settled, journal: [] }));
  return reasons.every((reason) => reason !== undefined)
    ? reasons.find((reason) => reason !== "already-done" && reason !== "not-done")
    : undefined;
}
