import type { MeetingState } from "../archive/register.ts";
import { texts } from "../language/sv/index.ts";
import { meetingOf } from "./ics.fixture.ts";
import { calendarEvent } from "./ics-event.ts";
import { type Attendee, invitationIcs, type MeetingRequest, methodOf } from "./invitation-ics.ts";
import { type MeetingMail, mailFile } from "./mail.ts";

const frame = { language: "sv", zone: "Europe/Stockholm", stamp: "2025-04-03" };

export const bo: Attendee = { name: "Bo Alm", email: "bo@example.org", part: "REQ-PARTICIPANT" };
export const asa: Attendee = { name: "Åsa Öst", email: "asa@example.org", part: "CHAIR" };

/** A request of Bo Alm's for 8 May 2025, 9 to 12; a test says what is different. */
export function requestFor(
  facts: Partial<MeetingState> = {},
  people: Partial<Omit<MeetingRequest, "event">> = {},
): MeetingRequest {
  const meeting = meetingOf({ start_time: "09:00", end_time: "12:00", ...facts });
  const event = calendarEvent(meeting, { forum: "Vårdsamråd", archive: "alby", comesUp: [], texts });
  return { event, organizer: bo, attendees: [asa, bo], ...people };
}

export function calendarOf(request: MeetingRequest): string {
  return invitationIcs(request, frame) ?? "";
}

/** The mail of that request to Åsa Öst. */
export function mailOf(request: MeetingRequest, facts: Partial<MeetingMail> = {}): Promise<string> {
  const { uid, sequence } = request.event;
  return mailFile({
    from: request.organizer,
    to: [asa],
    subject: "Kallelse: Vårdsamråd, torsdag 8 maj 2025",
    text: "KALLELSE\n",
    html: "<!doctype html>\n<p>Kallelse på ån</p>\n",
    calendar: { text: calendarOf(request), method: methodOf(request.event), file: "mote.ics" },
    stamp: frame.stamp,
    uid,
    sequence,
    ...facts,
  });
}

/** The message's own header: its fields' names and texts, the folded lines put together again. */
export function headerOf(mail: string): [string, string][] {
  const [head = ""] = mail.split("\r\n\r\n", 1);
  return head
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .map((each) => {
      const colon = each.indexOf(":");
      return [each.slice(0, colon), each.slice(colon + 1).trim()];
    });
}
