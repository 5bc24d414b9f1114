import type { UpcomingMeeting } from "../model/meeting.ts";

/** How coming meetings are spoken of. */
export interface MeetingWords {
  /** What a meeting of the forum is called; a compound of it counts too. */
  nouns: string;
  /** Gatherings that go by a name of their own: `workshop`. */
  events: string;
  /** Verbs that place a meeting in the calendar: "hålls", "är". */
  takesPlace: string;
  /** What a sentence says of the meeting; the first that fits counts. */
  statuses: readonly { status: NonNullable<UpcomingMeeting["status"]>; pattern: string }[];
  /** Verbs before a time of day that make it the end: "avslutas kl. 12". */
  ends: string;
  /** Words before a date that make it a deadline and no meeting. */
  deadline: string;
  /** Words beside a date that are no title. */
  fill: string;
  /** Before the place: "i", "på". */
  at: string;
  /** Says that nobody need travel, and stands for the place where no other is named: "digitalt". */
  remote: string;
}
