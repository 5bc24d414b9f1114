import ICAL from "ical.js";
import { type Day, isDay } from "../model/day.ts";
import { type CalendarEvent, line } from "./ics-event.ts";
import type { LocalTime } from "./ics-span.ts";
import { timeZone } from "./ics-zone.ts";

export interface CalendarFile {
  name: string;
  /** BCP 47 tag of the texts' language. */
  language: string;
  /** IANA name of the zone whose clocks the times are read on. */
  zone: string;
  /** The day of the last word about any of it. */
  stamp: Day | undefined;
  events: readonly CalendarEvent[];
}

/** A property in jCal's form (RFC 7265): name, parameters, type, value. */
type Property = [string, Record<string, string>, string, string | number];

/** Stands for the day of the last word where there is none: a plan alone says not when it was made. */
const beginning: Day = "2000-01-01";

/**
 * An iCalendar file (RFC 5545): UTF-8, CRLF, no line over 75 octets. The same facts give the same bytes, on any
 * host and at any time. Returns undefined where nobody knows the time zone.
 */
export function ics(file: CalendarFile): string | undefined {
  const zone = timeZone(file.zone);
  if (zone === undefined) return undefined;
  const calendar = component("vcalendar", headerOf(file));
  // A calendar must hold a component (RFC 5545, 3.6): the zone is there even where no event is.
  calendar.addSubcomponent(zone);
  for (const event of file.events) calendar.addSubcomponent(component("vevent", propertiesOf(event, file)));
  // ical.js does not count the space that begins a continued line.
  ICAL.foldLength = 74;
  return `${calendar.toString()}\r\n`;
}

/** No METHOD: that would make it a message, which needs an organizer (RFC 5546, 3.2.1). */
function headerOf({ name, language }: CalendarFile): Property[] {
  // ical.js writes the values of properties that it does not know as they stand.
  const escaped: string = ICAL.design.icalendar.value.text.toICAL(line(name));
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", `-//klubba//klubba//${languageTag(language).toUpperCase()}`],
    ["calscale", {}, "text", "GREGORIAN"],
    // RFC 7986, and what calendars read in its stead.
    ["name", {}, "unknown", escaped],
    ["x-wr-calname", {}, "unknown", escaped],
    ["refresh-interval", {}, "duration", "P1D"],
    ["x-published-ttl", {}, "unknown", "P1D"],
  ];
}

function propertiesOf(event: CalendarEvent, { stamp = beginning, zone, language }: CalendarFile): Property[] {
  const tag = { language: languageTag(language) };
  const texts = (["summary", "location", "description"] as const).filter((name) => event[name] !== "");
  return [
    ["uid", {}, "text", event.uid],
    ["dtstamp", {}, "date-time", `${stamp}T00:00:00Z`],
    ["sequence", {}, "integer", event.sequence],
    ["status", {}, "text", event.status],
    ...timesOf(event, zone),
    ...texts.map((name): Property => [name, { ...tag }, "text", event[name]]),
  ];
}

function timesOf({ span }: CalendarEvent, zone: string): Property[] {
  const day = (name: string, value: Day): Property => [name, {}, "date", value];
  const time = (name: string, at: LocalTime): Property => [
    name,
    { tzid: zone },
    "date-time",
    `${at.day}T${at.time}:00`,
  ];
  if (span.type === "all-day") {
    // iCalendar's years have four digits, and a day without an end is one whole day.
    const end = isDay(span.end) ? [day("dtend", span.end)] : [];
    return [day("dtstart", span.start), ...end];
  }
  return [time("dtstart", span.start), ...(span.end ? [time("dtend", span.end)] : [])];
}

/** What stands in a parameter as it is: anything that is no tag could break out of it. */
function languageTag(tag: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : "und";
}

function component(name: string, properties: readonly Property[]): ICAL.Component {
  const made = new ICAL.Component(name);
  for (const property of properties) made.addProperty(new ICAL.Property(property));
  return made;
}
