import type { JournalEntry } from "../model/journal.ts";
import { statementOf } from "./calendar-statements.ts";
import { dayOfEntry, type View } from "./view.ts";

/**
 * How often what calendars show of each meeting (by id) has changed through journal records that were taken
 * back: once when such a record was written, once for every `undone` of it. Nobody sees those changes in what
 * stands, but whoever took them into a calendar needs a higher number to believe what came after.
 */
export function changesTakenBack({ archive, asOf, journal }: View): Map<string, number> {
  const changes = new Map<string, number>();
  const standing = new Set(journal);
  const known = archive.journal.filter((entry) => dayOfEntry(entry) <= asOf);
  for (const entry of known) {
    if (standing.has(entry)) continue;
    const about = originOf(entry, known);
    if (about?.ref === undefined || statementOf(about) === undefined) continue;
    changes.set(about.ref, (changes.get(about.ref) ?? 0) + 1);
  }
  return changes;
}

/** The record that an `undone`, or an `undone` of one, is about in the end; any other is its own. */
export function originOf(
  entry: JournalEntry,
  known: readonly JournalEntry[],
  seen: readonly JournalEntry[] = [],
): JournalEntry | undefined {
  if (entry.event !== "undone") return entry;
  const next = known.find((other) => other.id !== undefined && other.id === entry.ref);
  if (next === undefined || seen.includes(next)) return undefined;
  return originOf(next, known, [...seen, entry]);
}
