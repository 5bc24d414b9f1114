import type { Config } from "../model/config.ts";
import type { Day, Period } from "../model/day.ts";
import type { Decision, DecisionKind } from "../model/decision.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Action, FollowUp, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { Style } from "../model/style.ts";
import type { Time } from "../model/time.ts";
import type { Following } from "./following.ts";

/** Everything that was read, before any day is asked about. */
export interface Archive {
  config: Config;
  /** What `style/style.yaml` says; undefined where there is none. */
  style?: Style | undefined;
  minutes: Minutes[];
  journal: JournalEntry[];
  /** The 1-based line of a record of `klubba.yaml`, the very object; undefined where nobody has kept it. */
  lineOf?: ((record: object) => number | undefined) | undefined;
  /** What was wrong with the files, `klubba.yaml` and the journal, those of `minutes` included. */
  diagnostics: Diagnostic[];
  /** Of a residue: what has been left out of it. */
  leftOut?: LeftOut | undefined;
  /** References to what is not for the public, where the minutes do not tell. */
  notPublic?: readonly string[] | undefined;
  /** The day that `lastWord` tells, where the minutes do not. */
  lastWord?: Day | undefined;
}

/** What of an archive has been left out as settled for good, as far as what is left leads there; see `residue`. */
export interface LeftOut {
  /** References that lead to what has been left out: they are known, and nothing else is meant by them. */
  refs: readonly string[];
  /** Meetings of the past as they stand for good; the statements about them have been left out. */
  meetings: readonly MeetingState[];
  /** Meetings that `klubba.yaml` plans, held or cancelled long ago; as {@link plannedKey} names them. */
  planned: readonly string[];
  /** Keys of the forums of minutes that have been left out, whether `klubba.yaml` names them or not. */
  forums: readonly string[];
  /** The latest day of which minutes or the journal told. */
  lastWord: Day | undefined;
}

/** What tells one planned meeting of `klubba.yaml` from the others. */
export function plannedKey(forum: string, { id, date }: { id?: string | undefined; date?: Day | undefined }) {
  return JSON.stringify([forum, id, date]);
}

/** Where a record stands and which meeting it belongs to. */
export interface Place {
  /** `VS-2025-04-03/d2` */
  ref: string;
  /** Key of the forum, as in {@link Minutes.forum}. */
  forum: string;
  /** The meeting's day. */
  date: Day;
  file: string;
  line: number;
}

export const decisionStatuses = [
  "revoked",
  "superseded",
  "lapsed",
  "conditional",
  "returning",
  "pending",
  "done",
  "in-force",
  "closed",
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export type OpenReason = "conditional" | "returning" | "pending" | "lapsing" | "lapsed";

export interface DecisionState extends Place {
  decision: Sourced<Decision>;
  /** Set for a clause with fields of its own, `d2.2`: its words, 0-based index in the decision's clauses. */
  clause?: number;
  kind: DecisionKind;
  title: string;
  /** The agenda item's title, "" where the record names none. */
  item: string;
  status: DecisionStatus;
  open: boolean;
  reasons: OpenReason[];
  owner: string[];
  due: string | undefined;
  due_iso: Period | undefined;
  adoption?: Adoption;
  /** The decision that revoked or superseded this one. */
  by?: string;
  /** What the journal says of it up to the day, in order. */
  journal: JournalEntry[];
}

export const adoptionStatuses = ["adopted", "declined", "pending"] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];

/** Who has adopted a decision that each organisation takes for itself. */
export interface Adoption {
  adopted: string[];
  declined: string[];
  waiting: string[];
  /** One for each organisation, in the order in which they are asked. */
  entries: AdoptionEntry[];
}

/** Where one organisation stands. */
export interface AdoptionEntry {
  organisation: string;
  status: AdoptionStatus;
  /** The day of its answer, or of what was last heard; else the day of the decision. */
  since: Day;
  /** What tells it: a decision of the organisation's own board, or the id of a journal record; undefined where nothing does. */
  ref?: string | undefined;
  file?: string | undefined;
  line?: number | undefined;
  /** What the organisation's own board did with the matter; of what still waits "postpone", "refer-back" … */
  kind?: DecisionKind | undefined;
}

export type ActionStatus = "open" | "overdue" | "done" | "cancelled";

export interface ActionState extends Place {
  action: Sourced<Action>;
  item: string;
  status: ActionStatus;
  open: boolean;
  owner: string[];
  due: string | undefined;
  /** Computed from `due`, else the forum's next meeting; undefined where neither is known. */
  due_iso: Period | undefined;
  /** True where the due day is the next meeting's because none was stated. */
  due_implied: boolean;
  journal: JournalEntry[];
}

export type ReturnKind =
  | "postponed"
  | "referred-back"
  | "referred"
  | "consulted"
  | "condition"
  | "addition"
  | "follow-up";
export type ReturnStatus = "waiting" | "scheduled" | "unreported" | "settled" | "missed";

/** A matter that must come back. Its `ref` is the decision's or the follow-up's. */
export interface ReturnState extends Place {
  /** Follow-ups of the same item that tell of the same matter, by reference. */
  also: string[];
  kind: ReturnKind;
  text: string;
  item: string;
  follow_up?: Sourced<FollowUp>;
  /** The forum it comes back to; a name that is not in the archive where it went outside. */
  to: string;
  /** True where {@link to} is a forum whose minutes the archive does not hold. */
  outside: boolean;
  when: string | undefined;
  when_iso: Period | undefined;
  question: string | undefined;
  status: ReturnStatus;
  open: boolean;
  /** The meeting it is to come back at (id), as far as known: for `missed` and `unreported` the one that passed. */
  meeting: string | undefined;
  /** What settled it: an agenda item's place `MEETING#NUMBER`, a journal id, or the decision that took its place. */
  settled_by?: string;
  /** True where nobody has heard of it for 60 days, and so somebody should ask. */
  ask: boolean;
  journal: JournalEntry[];
}

export type MeetingState = {
  id: string;
  forum: string;
  date: Day;
  end_date?: Day | undefined;
  start_time?: Time | undefined;
  end_time?: Time | undefined;
  place?: string | undefined;
  title?: string | undefined;
  status: "tentative" | "planned" | "confirmed" | "cancelled";
  /** How often its date, time, place or standing has changed since it was first planned (iCalendar's SEQUENCE). */
  sequence: number;
  /** The day it was moved from, latest first. */
  moved_from: Day[];
  /** True for a meeting with a title of its own (a workshop, an extra meeting): never "the next meeting". */
  extraordinary: boolean;
  /** The file of its minutes, whatever their status. */
  file?: string | undefined;
  minutes_status?: Minutes["status"] | undefined;
  /** Where it is said: the last statement about it. */
  source: { file: string; line: number };
};

/** A forum of `klubba.yaml`, or one that only the minutes name. */
export interface ForumState {
  key: string;
  name: string;
  /** Everything it goes by. */
  names: string[];
  /** The forums that prepare its matters, by key. */
  preparedBy: string[];
  /** The organisation whose own board it is, if it is one. */
  board?: string | undefined;
  /** Its next ordinary meeting on or after the day asked about. */
  next?: MeetingState | undefined;
}

/** What an archive adds up to on one day. */
export interface Register {
  asOf: Day;
  forums: ForumState[];
  /** In date order. */
  meetings: MeetingState[];
  decisions: DecisionState[];
  actions: ActionState[];
  returns: ReturnState[];
  /** Those of them that are open, in the same order. */
  open: Pick<Register, "decisions" | "actions" | "returns">;
  /** Which items take up which records again. */
  following: Following;
  /** What an agenda to come asks for: see `comingDecisions`; and, at the least, which items take these up again. */
  coming: Pick<Register, "decisions" | "following">;
  /** Found while folding: journal events that fit nothing, two files that claim one meeting. */
  diagnostics: Diagnostic[];
}
