import type { UpcomingMeeting } from "../model/meeting.ts";

/** How coming meetings are spoken of. */
export interface MeetingWords {
  /** What a meeting of the forum is called; a compound of it counts too. */
  nouns: string;
  /** Gatherings that go by a name of their own: `workshop`. */
  events: string;
  /** Verbs that place a meeting in the calendar: "hålls", "är". */
  takesPlace: string;
  /** Pattern before a meeting and its day in a sentence that need say no more: "vi har", "ligger". */
  has: string;
  /** Endings by which a meeting is one that has been spoken of: "mötet". */
  definite: string;
  /** Pattern of plans that name several meetings: "sammanträdesplan". */
  plans: string;
  /** Before a meeting that comes next, whatever it is called: "nästa". */
  next: string;
  /** Before the day on which those who write meet again: "vi ses igen". */
  again: string;
  /** Says that a meeting's day was given to it before this meeting: "sedan tidigare bestämt". */
  settled: string;
  /** Between a meeting and the body that meets: "med". */
  of: string;
  /** Whole headings of what lists meetings, and how they go on: "höstens möten", "mötestider 2026 för styrelsen". */
  headings: string;
  /** Those of them that may as well be a matter, "videomöten": only what begins with a day below them is a meeting. */
  perhapsHeadings: string;
  /** Verbs of those who meet, which may stand before them: "sammanträder". */
  meets: string;
  /** Words of the notice that minutes have been approved, whose days are no meetings: "anslaget". */
  notice: string;
  /** Heads of the column that says what meets, or what for, in a table of meetings. */
  tableTitles: string;
  /** At the same time as the one before: "samma tid". */
  same: string;
  /** Before the body that holds a meeting: "i", "med". */
  heldBy: string;
  /** Subjects that are no name of an event: "det", "anmälan". */
  noEvent: string;
  /** What a sentence says of the meeting; the first that fits counts. */
  statuses: readonly { status: NonNullable<UpcomingMeeting["status"]>; pattern: string }[];
  /** Verbs before a time of day that make it the end: "avslutas kl. 12". */
  ends: string;
  /** Words before a date that make it a deadline and no meeting. */
  deadline: string;
  /** Words beside a date that are no title. */
  fill: string;
  /** Before a meeting that is one more, or of another sort: "extra". */
  sorts: string;
  /** Days told from the meeting's own: what may stand before a weekday, the day after, and the week after. */
  soon: { on: string; tomorrow: string; nextWeek: string };
  /** Labels of a sentence of its own that says where the meeting just named is held: "Plats". */
  placeLabel: string;
  /** Before the place: "i", "på". */
  at: string;
  /** Says that nobody need travel, and stands for the place where no other is named: "digitalt". */
  remote: string;
}
