import { choice, day, type Read, record, text, time } from "./shape.ts";

/** What can happen to a record or a meeting between two meetings. */
export const journalEvents = [
  "done",
  "reopened",
  "cancelled",
  "condition-met",
  "condition-failed",
  "answered",
  "adopted",
  "declined",
  "due-changed",
  "owner-changed",
  "returned",
  "corrected",
  "note",
  "undone",
  "moved",
  "time-changed",
  "confirmed",
] as const;
export type JournalEvent = (typeof journalEvents)[number];

/** What a journal record can be about. */
export const targetTypes = [
  "decision",
  "clause",
  "action",
  "follow-up",
  "item",
  "meeting",
  "journal-record",
] as const;
export type TargetType = (typeof targetTypes)[number];

/** One line of `journal.yaml`. */
export const journalRecordShape = record({
  id: text,
  /** The instant it was written, with its offset. */
  at: text,
  /** The day it happened; the fold uses this one. Missing: the day of `at`. */
  on: day,
  /** The record or meeting it is about; of `undone`, the id of the journal record taken back. */
  ref: text,
  event: choice(journalEvents),
  by: text,
  organisation: text,
  owner: text,
  due: text,
  date: day,
  end_date: day,
  start_time: time,
  end_time: time,
  items: text,
  text,
});
export type JournalRecord = Read<typeof journalRecordShape>;

/** A journal record with the file and the 1-based line that its entry begins on. */
export type JournalEntry = JournalRecord & { file: string; line: number };
