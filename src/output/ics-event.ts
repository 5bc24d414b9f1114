import type { MeetingState } from "../archive/register.ts";
import { longDay } from "../language/long-days.ts";
import type { Texts } from "../language/texts.ts";
import { type Span, spanOf } from "./ics-span.ts";
import { plain } from "./plain.ts";

/** A meeting as calendars show it; every text is safe and, but for the description's lines, a single line. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  span: Span;
  summary: string;
  location: string;
  description: string;
}

export interface EventFacts {
  /** The forum's name, "" where it has none. */
  forum: string;
  /** What tells this archive's meetings from another's. */
  archive: string;
  /** Titles of what comes up. */
  comesUp: readonly string[];
  texts: Texts;
}

const matters = 8;
const matterLength = 120;

/** What a calendar is told of a meeting. */
export function calendarEvent(meeting: MeetingState, facts: EventFacts): CalendarEvent {
  const span = spanOf(meeting);
  return {
    uid: line(`${meeting.id}@${facts.archive}`),
    sequence: meeting.sequence,
    status: statusOf(meeting.status),
    span,
    summary: summaryOf(meeting, span, facts),
    location: line(meeting.place ?? ""),
    description: descriptionOf(meeting, facts),
  };
}

/** One line without what a calendar may not hold: controls show as pictures, halves of letters as �. */
export function line(text: string): string {
  return plain(text)
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trim();
}

function statusOf(status: MeetingState["status"]): CalendarEvent["status"] {
  if (status === "cancelled") return "CANCELLED";
  return status === "tentative" ? "TENTATIVE" : "CONFIRMED";
}

/** Many calendars show a cancelled event like any other, so the words say it too. */
function summaryOf({ status, title, extraordinary }: MeetingState, { untold }: Span, facts: EventFacts) {
  const { calendar } = facts.texts;
  const own = extraordinary ? (title ?? "") : "";
  const names = [facts.forum, own].map(line).filter((name) => name !== "");
  const what = names.join(": ") || line(title ?? "") || calendar.meeting;
  const whole = untold ? `${what} (${calendar.hours(untold)})` : what;
  return status === "cancelled" ? calendar.cancelled({ what: whole }) : whole;
}

function descriptionOf(
  { status, date, moved_from: [before] }: MeetingState,
  { comesUp, texts }: EventFacts,
): string {
  const { calendar } = texts;
  const more = comesUp.length - matters;
  const lines = [
    status === "tentative" ? calendar.tentative : "",
    before === undefined ? "" : calendar.movedFrom({ day: longDay(before, date, texts) }),
    comesUp.length > 0 ? calendar.comesUp : "",
    ...comesUp.slice(0, matters).map((title) => `– ${shortened(line(title))}`),
    more > 0 ? calendar.more({ count: more }) : "",
  ];
  return lines.filter((each) => each !== "").join("\n");
}

function shortened(text: string): string {
  if (text.length <= matterLength) return text;
  const kept = text.slice(0, matterLength - 1).replace(/[\ud800-\udbff]$/, "");
  return `${kept.trimEnd()}…`;
}
