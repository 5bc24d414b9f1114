import type { Person } from "../model/config.ts";
import type { Day, Period } from "../model/day.ts";
import type { Meeting, RecordList, Span } from "../model/meeting.ts";
import type { SourcedLists } from "../model/minutes.ts";
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
  /** Names of other forums, whose decisions may be cited: "Chefsnätverket 200306". */
  citedForums?: readonly string[] | undefined;
  /** Full names of the organisations in the forum: "kommunerna" are some of them. */
  organisations?: readonly string[] | undefined;
}

/** The sure finds, each with line and span; the doubtful in `suggestions`, apart. */
export interface Recognition
  extends SourcedLists<RecordList | "attendees" | "absent" | "vacancies" | "suggestions"> {
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
    | "approvers"
    | "source"
  >;
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
