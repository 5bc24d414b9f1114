import type { Day } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { LogEvent } from "../model/log.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { Register } from "./register.ts";
import type { View } from "./view.ts";

/** Something that happened, as it is told in a log. */
export interface LogEntry {
  event: LogEvent;
  about: "decision" | "action" | "follow-up" | "meeting";
  /** What it happened to: a whole reference, or a meeting's id; "" for what has none. */
  ref: string;
  date: Day;
  /** Key of the forum whose matter it is. */
  forum: string;
  agenda?: string | undefined;
  /** The agenda item's title, "" where there is none. */
  item: string;
  /** What it happened to, in the words of the minutes: clauses one by one, a task, a follow-up's text. */
  texts: readonly string[];
  /** Who did it, answered, is to do it or took it up. */
  who: readonly string[];
  /** What was said or decided with it. */
  detail?: string | undefined;
  /** When it is due, as written. */
  due?: string | undefined;
  /** The decision that took its place, or the item that took it up. */
  other?: string | undefined;
  /** What is said of a meeting, and the day it had. */
  meeting?: { was: Day; said: UpcomingMeeting } | undefined;
  /** The journal record that tells it. */
  entry?: JournalEntry | undefined;
  file: string;
  /** 1-based. */
  line: number;
}

/** What a log is made of. */
export interface LogSource {
  view: View;
  register: Register;
}
