import type { Meeting, MeetingStatus, RecordList, Sourced } from "./meeting.ts";
import type { Diagnostic } from "./problem.ts";

/** Lists of a meeting's records, each record with where it was read; a list is there even when empty. */
export type SourcedLists<L extends keyof Meeting> = {
  [Name in L]: Sourced<NonNullable<Meeting[Name]> extends (infer R)[] ? R : never>[];
};

type Lists = RecordList | "attendees" | "suggestions";

/** A meeting as it was read. */
export type MeetingRecords = Omit<Meeting, Lists> & SourcedLists<Lists>;

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
  /** True for what a residue keeps of minutes: that the meeting was held is told elsewhere. */
  partial?: boolean | undefined;
}
