import type { Person } from "../model/config.ts";
import type { Day, Period } from "../model/day.ts";
import type { Decision } from "../model/decision.ts";
import type {
  Absent,
  Action,
  AgendaItem,
  Attendee,
  FollowUp,
  Meeting,
  Proposal,
  ReportedDecision,
  Sourced,
  Span,
  Suggestion,
  UpcomingMeeting,
} from "../model/meeting.ts";
import type { Problem } from "../model/problem.ts";

/** A file's text with the place where its prose begins; all offsets and lines count from the file's start. */
export interface Prose {
  text: string;
  /** UTF-16 offset of the first character after the front matter. */
  start: number;
}

/** What is known before the prose is read. All of it is optional: prose alone is enough. */
export interface Knowledge {
  /** BCP 47 tag of the language; else the engine decides from the words. */
  language?: string | undefined;
  /** The meeting's day; gives dates without a year their year. Else found in the prose's head. */
  date?: Day | undefined;
  people?: readonly Person[] | undefined;
  /** Names of the forum, as in "Samrådets beslut". */
  forumNames?: readonly string[] | undefined;
}

/** The sure finds, each with line and span; the doubtful in `suggestions`, apart. */
export interface Recognition {
  language: string;
  facts: Pick<
    Meeting,
    | "forum"
    | "title"
    | "minutes"
    | "date"
    | "start_time"
    | "end_time"
    | "place"
    | "mode"
    | "chair"
    | "secretary"
    | "source"
  >;
  attendees: Sourced<Attendee>[];
  absent: Sourced<Absent>[];
  vacancies: Sourced<{ organisation?: string | undefined }>[];
  agenda: Sourced<AgendaItem>[];
  decisions: Sourced<Decision>[];
  actions: Sourced<Action>[];
  follow_ups: Sourced<FollowUp>[];
  proposals: Sourced<Proposal>[];
  reported_decisions: Sourced<ReportedDecision>[];
  upcoming_meetings: Sourced<UpcomingMeeting>[];
  suggestions: Sourced<Suggestion>[];
  /** What is odd about the prose itself: a decision heading with nothing under it, a day that does not exist. */
  doubts: Doubt[];
}

export interface Doubt {
  problem: Problem;
  span: Span;
}

/** What a `due` or `when` means, before the calendar of a forum is asked. */
export type Meaning =
  /** a day, week, month or year; `meeting` is true where a meeting in that period is meant ("mötet den 8 maj") */
  | { type: "period"; period: Period; meeting: boolean }
  | { type: "next-meeting" }
  /** "senare möte", "längre fram", "efterhand": no day can be given */
  | { type: "some-time" }
  /** "tills vidare", "löpande": it does not fall due */
  | { type: "never" };
