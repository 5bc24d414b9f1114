import ICAL from "ical.js";
import { type Day, isDay } from "../model/day.ts";
import type { CalendarEvent } from "./ics-event.ts";
import type { LocalTime } from "./ics-span.ts";
import type { CalendarTodo } from "./ics-todo.ts";

/** What holds for everything in one calendar. */
export interface CalendarFrame {
  /** BCP 47 tag of the texts' language. */
  language: string;
  /** IANA name of the zone whose clocks the times are read on. */
  zone: string;
  /** The day of the last word about any of it. */
  stamp: Day | undefined;
}

/** A property in jCal's form (RFC 7265): name, parameters, type, value. */
export type Property = [string, Record<string, string>, string, string | number];

/** Stands for the day of the last word where there is none: a plan alone says not when it was made. */
const beginning: Day = "2000-01-01";

/** A meeting as a VEVENT (RFC 5545, 3.6.1). */
export function eventComponent(event: CalendarEvent, frame: CalendarFrame): ICAL.Component {
  return component("vevent", [
    ...commonOf(event, frame),
    ...timesOf(event, frame.zone),
    ...textsOf({ ...event }, ["summary", "location", "description"], frame),
  ]);
}

/** An action as a VTODO (RFC 5545, 3.6.2). */
export function todoComponent(todo: CalendarTodo, frame: CalendarFrame): ICAL.Component {
  const { due, completed } = todo;
  return component("vtodo", [
    ...commonOf(todo, frame),
    ...(due === undefined ? [] : [dayProperty("due", due)]),
    // A day has no instant: noon in UTC lies on that day on the clocks of Europe.
    ...(completed === undefined ? [] : [instantProperty("completed", `${completed}T12:00:00Z`)]),
    ...textsOf({ ...todo }, ["summary", "description"], frame),
  ]);
}

/** What stands in a parameter as it is: anything that is no tag could break out of it. */
export function languageTag(tag: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : "und";
}

export function component(name: string, properties: readonly Property[]): ICAL.Component {
  const made = new ICAL.Component(name);
  for (const property of properties) made.addProperty(new ICAL.Property(property));
  return made;
}

/** The text of a whole calendar: CRLF, no line over 75 octets. */
export function textOf(calendar: ICAL.Component): string {
  // ical.js does not count the space that begins a continued line.
  ICAL.foldLength = 74;
  return `${calendar.toString()}\r\n`;
}

function commonOf(
  { uid, sequence, status }: { uid: string; sequence: number; status: string },
  { stamp = beginning }: CalendarFrame,
): Property[] {
  return [
    ["uid", {}, "text", uid],
    instantProperty("dtstamp", `${stamp}T00:00:00Z`),
    ["sequence", {}, "integer", sequence],
    ["status", {}, "text", status],
  ];
}

function textsOf<K extends string>(
  texts: Readonly<Record<K, string>>,
  names: readonly K[],
  { language }: CalendarFrame,
): Property[] {
  const given = names.filter((name) => texts[name] !== "");
  return given.map((name) => [name, { language: languageTag(language) }, "text", texts[name]]);
}

function timesOf({ span }: CalendarEvent, zone: string): Property[] {
  if (span.type === "all-day") {
    // iCalendar's years have four digits, and a day without an end is one whole day.
    const end = isDay(span.end) ? [dayProperty("dtend", span.end)] : [];
    return [dayProperty("dtstart", span.start), ...end];
  }
  const time = (name: string, { day, time }: LocalTime): Property => [
    name,
    { tzid: zone },
    "date-time",
    `${day}T${time}:00`,
  ];
  return [time("dtstart", span.start), ...(span.end ? [time("dtend", span.end)] : [])];
}

function dayProperty(name: string, day: Day): Property {
  return [name, {}, "date", day];
}

function instantProperty(name: string, instant: string): Property {
  return [name, {}, "date-time", instant];
}
