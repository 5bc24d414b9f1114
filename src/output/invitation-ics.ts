import ICAL from "ical.js";
import { programOf } from "./ics.ts";
import { type CalendarFrame, component, eventComponent, type Property, textOf } from "./ics-component.ts";
import { type CalendarEvent, line } from "./ics-event.ts";
import { timeZone } from "./ics-zone.ts";

/** A person in a message about a meeting, with a valid address. */
export interface Correspondent {
  name: string;
  /** ASCII, `bo.alm@example.org` */
  email: string;
}

export interface Attendee extends Correspondent {
  /** What part they have in the meeting (RFC 5545, 3.2.16). */
  part: "CHAIR" | "REQ-PARTICIPANT" | "OPT-PARTICIPANT";
}

export interface MeetingRequest {
  event: CalendarEvent;
  organizer: Correspondent;
  attendees: readonly Attendee[];
}

/** What a meeting's message asks of those who get it (RFC 5546, 3.2). */
export function methodOf({ status }: CalendarEvent): "REQUEST" | "CANCEL" {
  return status === "CANCELLED" ? "CANCEL" : "REQUEST";
}

/**
 * A meeting as a message to those who are to come (RFC 5546, 3.2.2 and 3.2.5). The same facts give the same bytes.
 * Returns undefined where nobody knows the time zone.
 */
export function invitationIcs(request: MeetingRequest, frame: CalendarFrame): string | undefined {
  const { event } = request;
  const zone = timeZone(frame.zone);
  if (zone === undefined) return undefined;
  const header: Property[] = [...programOf(frame.language), ["method", {}, "text", methodOf(event)]];
  const calendar = component("vcalendar", header);
  if (event.span.type === "timed") calendar.addSubcomponent(zone);
  const own = eventComponent(event, frame);
  for (const property of peopleOf(request)) own.addProperty(new ICAL.Property(property));
  calendar.addSubcomponent(own);
  return textOf(calendar);
}

function peopleOf({ event, organizer, attendees }: MeetingRequest): Property[] {
  const asks = methodOf(event) === "REQUEST";
  return [
    ["organizer", { cn: commonName(organizer) }, "cal-address", mailto(organizer.email)],
    ...attendees.map((one): Property => {
      const parameters = { cutype: "INDIVIDUAL", role: one.part, ...(asks ? answerOf(one, organizer) : {}) };
      return ["attendee", { ...parameters, cn: commonName(one) }, "cal-address", mailto(one.email)];
    }),
  ];
}

/** Whoever calls the meeting has answered already. */
function answerOf({ email }: Attendee, organizer: Correspondent): Record<string, string> {
  if (email === organizer.email) return { partstat: "ACCEPTED" };
  return { partstat: "NEEDS-ACTION", rsvp: "TRUE" };
}

/**
 * A parameter holds no double quotes (RFC 5545, 3.2), and few programs read RFC 6868's stand-ins for them. A
 * backslash there is a plain sign, but several programs take it for an escape.
 */
function commonName({ name }: Correspondent): string {
  return line(name).replaceAll('"', "'").replaceAll("^", "ˆ").replaceAll("\\", "/");
}

/** RFC 6068, 2: what would end the address, or begin something else. */
function mailto(email: string): string {
  return `mailto:${email.replace(/[%?&#/^`{|}]/g, encodeURIComponent)}`;
}
