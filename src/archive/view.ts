import type { Day } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Minutes } from "../model/minutes.ts";
import { compare } from "../model/order.ts";
import type { Archive } from "./register.ts";

/** The archive as it was on a day: what lies after that day has been left out. */
export interface View {
  archive: Archive;
  asOf: Day;
  /** Minutes of meetings up to that day, in date order. */
  held: Minutes[];
  /** Planned files, and drafts of meetings after that day: agendas to come. */
  coming: Minutes[];
  /** Journal records up to that day that have not been taken back, in the order of what happened. */
  journal: JournalEntry[];
}

/** The day a meeting's minutes are about; "" where the file gives none, which sorts before every day. */
export function dayOfMinutes(minutes: Minutes): Day {
  return minutes.meeting.date ?? "";
}

/** The day on which what a journal record tells happened. */
export function dayOfEntry(entry: JournalEntry): Day {
  return entry.on ?? entry.at?.slice(0, 10) ?? "";
}

/** Leaves out of the archive what lies after the day, and puts the rest in order. */
export function viewOn(archive: Archive, asOf: Day): View {
  const inOrder = [...archive.minutes].sort(
    (a, b) => compare(dayOfMinutes(a), dayOfMinutes(b)) || compare(a.id, b.id) || compare(a.file, b.file),
  );
  const written = inOrder.filter((minutes) => minutes.status !== "planned" && minutes.status !== "cancelled");
  return {
    archive,
    asOf,
    held: written.filter((minutes) => dayOfMinutes(minutes) <= asOf),
    coming: inOrder.filter((minutes) => isAgendaToCome(minutes, asOf)),
    journal: standing(archive.journal.filter((entry) => dayOfEntry(entry) <= asOf)),
  };
}

function isAgendaToCome(minutes: Minutes, asOf: Day): boolean {
  return minutes.status === "planned" || (minutes.status === "draft" && dayOfMinutes(minutes) > asOf);
}

/** What has not been taken back, in the order of what happened. */
function standing(entries: readonly JournalEntry[]): JournalEntry[] {
  const written = inWritingOrder(entries);
  const takenBack = takenBackAmong(written);
  return written
    .filter((entry) => entry.event !== "undone" && !(entry.id !== undefined && takenBack.has(entry.id)))
    .sort((a, b) => compare(dayOfEntry(a), dayOfEntry(b)));
}

/** Ids of the journal records that have been taken back; an `undone` may itself be undone. */
export function takenBackIn(entries: readonly JournalEntry[]): ReadonlySet<string> {
  return takenBackAmong(inWritingOrder(entries));
}

function takenBackAmong(written: readonly JournalEntry[]): Set<string> {
  const takenBack = new Set<string>();
  for (const entry of written.toReversed()) {
    const stands = entry.id === undefined || !takenBack.has(entry.id);
    if (entry.event === "undone" && stands && entry.ref !== undefined) takenBack.add(entry.ref);
  }
  return takenBack;
}

/** By the instant they were written; of one second as they stand in their file. */
export function inWritingOrder(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries
    .map((entry) => ({ entry, instant: instantOf(entry) }))
    .sort((a, b) => compare(a.instant, b.instant) || inFileOrder(a.entry, b.entry))
    .map(({ entry }) => entry);
}

function inFileOrder(a: JournalEntry, b: JournalEntry): number {
  return compare(a.file, b.file) || a.line - b.line;
}

/** In UTC, so that winter and summer time compare; "" where the record gives none. */
function instantOf({ at = "" }: JournalEntry): string {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? "" : new Date(instant).toISOString();
}
