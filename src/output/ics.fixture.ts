import type { MeetingState } from "../archive/register.ts";
import { texts as english } from "../language/en/index.ts";
import { texts as swedish } from "../language/sv/index.ts";
import { type CalendarFile, ics } from "./ics.ts";
import { calendarEvent, type EventFacts } from "./ics-event.ts";

/** A planned meeting of 8 May 2025 without hours; a test says what is different. */
export function meetingOf(facts: Partial<MeetingState> = {}): MeetingState {
  return {
    id: "VS-2025-05-08",
    forum: "vs",
    date: "2025-05-08",
    status: "planned",
    sequence: 0,
    moved_from: [],
    extraordinary: false,
    source: { file: "klubba.yaml", line: 1 },
    ...facts,
  };
}

export interface Written extends Partial<EventFacts>, Partial<Omit<CalendarFile, "events">> {
  meetings: readonly MeetingState[];
}

/** The calendar of forum Vårdsamråd in archive alby, in Swedish, on the clocks of Stockholm. */
export function calendarOf({ meetings, ...given }: Written): string {
  const texts = given.language === "en" ? english : swedish;
  const facts = { forum: "Vårdsamråd", archive: "alby", comesUp: [], texts, ...given };
  const events = meetings.map((meeting) => calendarEvent(meeting, facts));
  const file = {
    name: "Vårdsamråd",
    language: "sv",
    zone: "Europe/Stockholm",
    stamp: "2025-04-03",
    ...given,
  };
  return ics({ ...file, events }) ?? "";
}

/** The calendar's lines, those put together again that had been folded. */
export function unfolded(text: string): string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}
