import type { Decision } from "./decision.ts";
import type {
  Action,
  AgendaItem,
  Attendee,
  FollowUp,
  Meeting,
  MeetingStatus,
  Proposal,
  RecordList,
  ReportedDecision,
  Sourced,
  Suggestion,
  UpcomingMeeting,
} from "./meeting.ts";
import type { Diagnostic } from "./problem.ts";

/** A meeting's records, each with where it was read; the lists are there even when empty. */
export type MeetingRecords = Omit<Meeting, RecordList | "attendees" | "suggestions"> & {
  attendees: Sourced<Attendee>[];
  agenda: Sourced<AgendaItem>[];
  decisions: Sourced<Decision>[];
  actions: Sourced<Action>[];
  follow_ups: Sourced<FollowUp>[];
  proposals: Sourced<Proposal>[];
  reported_decisions: Sourced<ReportedDecision>[];
  upcoming_meetings: Sourced<UpcomingMeeting>[];
  suggestions: Sourced<Suggestion>[];
};

/** One minutes file, read. Every decision, action and follow-up in it has an id, stored or provisional. */
export interface Minutes {
  /** Relative to the archive's root, forward slashes, NFC. */
  file: string;
  /** The meeting's id: the front matter's, else the file's stem. */
  id: string;
  /** Key of the forum in `klubba.yaml`; else the name as the file gives it; "" where it gives none. */
  forum: string;
  /** The life of the file; a file that says nothing is a draft. */
  status: MeetingStatus;
  meeting: MeetingRecords;
  /** Ids that this reading gave and the file does not hold yet. */
  provisional: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}
