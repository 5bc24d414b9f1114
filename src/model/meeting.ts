import { decisionShape } from "./decision.ts";
import { sealShape } from "./seal.ts";
import { choice, day, either, flag, list, number, type Read, record, text, texts, time } from "./shape.ts";

export const meetingStatuses = ["planned", "draft", "final", "approved", "cancelled"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** notes: minnesanteckningar; protocol: protokoll. */
export const minutesKinds = ["notes", "protocol"] as const;
export type MinutesKind = (typeof minutesKinds)[number];

/** What a text says of a meeting's place in the calendar. */
export const announcementStatuses = [
  "planned",
  "tentative",
  "confirmed",
  "changed",
  "moved",
  "cancelled",
] as const;

export const attendeeShape = record(
  {
    name: text,
    organisation: text,
    role: text,
    remote: either(flag, text),
    from: time,
    until: time,
    items: texts,
    recused: texts,
    substitute_for: text,
  },
  "person",
);
export type Attendee = Read<typeof attendeeShape>;

export const absentShape = record({ name: text, organisation: text }, "person");
export type Absent = Read<typeof absentShape>;

export const attachmentShape = record({ label: text, file: text, sha256: text }, "text");
export type Attachment = Read<typeof attachmentShape>;

export const agendaItemShape = record(
  {
    number: text,
    title: text,
    presenter: texts,
    attachments: list(attachmentShape),
    follows: texts,
    /** In a planned file: what settled all that the item takes up, since it was planned. */
    settled_by: text,
    case: text,
    topics: texts,
    public: flag,
  },
  "text",
);
export type AgendaItem = Read<typeof agendaItemShape>;

export const actionStatuses = ["open", "done", "cancelled"] as const;

export const actionShape = record({
  id: text,
  agenda: text,
  owner: texts,
  task: text,
  due: text,
  for: text,
  status: choice(actionStatuses),
  done_on: day,
});
export type Action = Read<typeof actionShape>;

export const followUpShape = record({
  id: text,
  agenda: text,
  text,
  when: text,
  forum: text,
  question: text,
});
export type FollowUp = Read<typeof followUpShape>;

export const proposalShape = record({ agenda: text, by: text, text, outcome: text });
export type Proposal = Read<typeof proposalShape>;

export const reportedDecisionShape = record({ agenda: text, text, body: text, date: { type: "period" } });
export type ReportedDecision = Read<typeof reportedDecisionShape>;

export const upcomingMeetingShape = record(
  {
    id: text,
    date: day,
    end_date: day,
    start_time: time,
    end_time: time,
    place: text,
    title: text,
    status: choice(announcementStatuses),
    moved_from: day,
  },
  "meeting",
);
export type UpcomingMeeting = Read<typeof upcomingMeetingShape>;

export const suggestionShape = record({
  list: text,
  ...agendaItemShape.fields,
  ...decisionShape.fields,
  ...actionShape.fields,
  ...followUpShape.fields,
  ...proposalShape.fields,
  ...reportedDecisionShape.fields,
  ...upcomingMeetingShape.fields,
  ...attendeeShape.fields,
  status: text,
  forum: text,
});
export type Suggestion = Read<typeof suggestionShape>;

export const leftOutShape = record({ ref: text }, "text");

export const meetingShape = record({
  klubba: number,
  id: text,
  forum: text,
  title: text,
  minutes: choice(minutesKinds),
  date: day,
  end_date: day,
  start_time: time,
  end_time: time,
  place: text,
  mode: choice(["on-site", "remote", "hybrid", "per-capsulam"]),
  status: choice(meetingStatuses),
  chair: text,
  secretary: text,
  approvers: list(record({ name: text, date: day }, "text")),
  source: text,
  source_sha256: text,
  /** The approvals, in order. What older files hold in its place has no meaning. */
  seal: either(text, list(sealShape)),
  attendees: list(attendeeShape),
  absent: list(absentShape),
  vacancies: list(record({ organisation: text }, "text")),
  agenda: list(agendaItemShape),
  /** What must come up, and somebody has decided not to take up at this meeting. */
  left_out: list(leftOutShape),
  decisions: list(decisionShape),
  actions: list(actionShape),
  follow_ups: list(followUpShape),
  proposals: list(proposalShape),
  reported_decisions: list(reportedDecisionShape),
  upcoming_meetings: list(upcomingMeetingShape),
  suggestions: list(suggestionShape),
});
export type Meeting = Read<typeof meetingShape>;

/** The lists of records that klubba reads from prose and writes when minutes become final. */
export type RecordList =
  | "agenda"
  | "decisions"
  | "actions"
  | "follow_ups"
  | "proposals"
  | "reported_decisions"
  | "upcoming_meetings";

/** What any record carries beside its fields once it has been read. */
export interface Provenance {
  /** 1-based line of the file where the record's text, or else its front-matter entry, starts. */
  line?: number | undefined;
  /** False for what prose merely reports; true under a decision heading or in a formal phrase. */
  explicit?: boolean | undefined;
  /** Where the record's text stands in prose; missing for a record of the front matter. Not part of `--json`. */
  span?: Span | undefined;
}
export type Sourced<T> = T & Provenance;

/** UTF-16 offsets in the file's text; the end is exclusive, and is where an id `^d2` is written. */
export interface Span {
  start: number;
  end: number;
}
