import ICAL from "ical.js";
import {
  type CalendarFrame,
  component,
  eventComponent,
  languageTag,
  type Property,
  textOf,
  todoComponent,
} from "./ics-component.ts";
import { type CalendarEvent, line } from "./ics-event.ts";
import type { CalendarTodo } from "./ics-todo.ts";
import { timeZone } from "./ics-zone.ts";

export interface CalendarFile extends CalendarFrame {
  name: string;
  events: readonly CalendarEvent[];
  todos?: readonly CalendarTodo[];
}

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
  for (const event of file.events) calendar.addSubcomponent(eventComponent(event, file));
  for (const todo of file.todos ?? []) calendar.addSubcomponent(todoComponent(todo, file));
  return textOf(calendar);
}

/** No METHOD: that would make it a message, which needs an organizer (RFC 5546, 3.2.1). */
function headerOf({ name, language }: CalendarFile): Property[] {
  // ical.js writes the values of properties that it does not know as they stand.
  const escaped: string = ICAL.design.icalendar.value.text.toICAL(line(name));
  return [
    ...programOf(language),
    // RFC 7986, and what calendars read in its stead.
    ["name", {}, "unknown", escaped],
    ["x-wr-calname", {}, "unknown", escaped],
    ["refresh-interval", {}, "duration", "P1D"],
    ["x-published-ttl", {}, "unknown", "P1D"],
  ];
}

/** What every calendar of ours begins with. */
export function programOf(language: string): Property[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", `-//klubba//klubba//${languageTag(language).toUpperCase()}`],
    ["calscale", {}, "text", "GREGORIAN"],
  ];
}
