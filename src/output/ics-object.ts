import ICAL from "ical.js";
import { programOf } from "./ics.ts";
import { component, type Property, textOf } from "./ics-component.ts";
import { timeZone } from "./ics-zone.ts";

/** Marks what klubba has put into somebody else's calendar, with the archive's id as value. */
export const marker = "x-klubba";

/** An event or a task of ours, as found on a server. */
export interface FoundObject {
  uid: string;
  /** The VEVENT or VTODO that has that UID. */
  own: ICAL.Component;
  /** True where klubba has written it, for this very archive. */
  marked: boolean;
}

/**
 * The object of this archive that a text holds; undefined for anything else, be it no calendar at all.
 * @param archive what stands after the @ of the archive's UIDs
 */
export function findObject(text: string, archive: string): FoundObject | undefined {
  // Of most objects that is all there is to know, and parsing takes its time.
  if (!text.replace(/\r?\n[ \t]/g, "").includes(`@${archive}`)) return undefined;
  for (const own of componentsIn(text)) {
    const uid = stringOf(own, "uid");
    if (uid.endsWith(`@${archive}`)) return { uid, own, marked: stringOf(own, marker) === archive };
  }
  return undefined;
}

function componentsIn(text: string): ICAL.Component[] {
  try {
    const root = new ICAL.Component(ICAL.parse(text));
    return root.getAllSubcomponents().filter(({ name }) => name === "vevent" || name === "vtodo");
  } catch (error) {
    // Nothing that we wrote: ours can be read.
    if (error instanceof Error) return [];
    throw error;
  }
}

/** What we say of an event or a task; anything else in it is its readers' own. */
const ours = [
  "uid",
  "status",
  "dtstart",
  "dtend",
  "due",
  "completed",
  "summary",
  "location",
  "description",
  marker,
] as const;

/** What would make another time of it than we say. */
const otherTimes = ["rrule", "rdate", "exdate", "recurrence-id", "duration"] as const;

/**
 * True where what stands on the server says what we would say. Servers put properties in an order of their own and
 * drop parameters; when it was written does not matter, and a higher number of changes is as good.
 */
export function saysTheSame(found: ICAL.Component, wanted: ICAL.Component): boolean {
  return (
    found.name === wanted.name &&
    ours.every((name) => said(found, name) === said(wanted, name)) &&
    !otherTimes.some((name) => found.hasProperty(name)) &&
    numberOf(found) >= numberOf(wanted)
  );
}

/** What a property says, on which zone's clocks. */
function said(of: ICAL.Component, name: string): string {
  const properties = of.getAllProperties(name).map((property) => {
    return [valueOf(property).normalize("NFC").trim(), property.getParameter("tzid") ?? ""];
  });
  return JSON.stringify(properties);
}

/** The text of an object that holds one component, for a calendar on a server. */
export function objectText(own: ICAL.Component, { language }: { language: string }): string {
  const calendar = component("vcalendar", programOf(language));
  const zone = stringOf(own, "dtstart") === "" ? undefined : zoneOf(own);
  if (zone) calendar.addSubcomponent(zone);
  calendar.addSubcomponent(own);
  return textOf(calendar);
}

function zoneOf(own: ICAL.Component): ICAL.Component | undefined {
  const name = own.getFirstProperty("dtstart")?.getParameter("tzid");
  return typeof name === "string" ? timeZone(name) : undefined;
}

/** The component with the mark of who wrote it. */
export function marked(own: ICAL.Component, archive: string): ICAL.Component {
  own.addProperty(new ICAL.Property([marker, {}, "unknown", archive]));
  return own;
}

/** Readers' own: a reminder, a colour, a category. What tells of times, and what servers keep count of, is not. */
const notKept: readonly string[] = [
  ...ours,
  ...otherTimes,
  "sequence",
  "dtstamp",
  "created",
  "last-modified",
  "percent-complete",
];

/** What we want to say, with what readers have added to it on the server; its number of changes never falls. */
export function renewed(found: ICAL.Component, wanted: ICAL.Component): ICAL.Component {
  const made = new ICAL.Component(structuredClone(wanted.toJSON()));
  made.updatePropertyWithValue("sequence", Math.max(numberOf(found), numberOf(wanted)));
  for (const property of found.getAllProperties()) {
    if (!notKept.includes(property.name))
      made.addProperty(new ICAL.Property(structuredClone(property.toJSON())));
  }
  for (const alarm of found.getAllSubcomponents("valarm"))
    made.addSubcomponent(new ICAL.Component(structuredClone(alarm.toJSON())));
  return made;
}

/** What stands on the server, cancelled. @param summary its title from now on */
export function cancelled(
  found: ICAL.Component,
  { summary, stamp }: { summary: string; stamp: string },
): ICAL.Component {
  const made = new ICAL.Component(structuredClone(found.toJSON()));
  const language = found.getFirstProperty("summary")?.getParameter("language");
  const properties: Property[] = [
    ["status", {}, "text", "CANCELLED"],
    ["summary", typeof language === "string" ? { language } : {}, "text", summary],
    ["sequence", {}, "integer", numberOf(found) + 1],
    ["dtstamp", {}, "date-time", `${stamp}T00:00:00Z`],
  ];
  for (const property of properties) {
    made.removeAllProperties(property[0]);
    made.addProperty(new ICAL.Property(property));
  }
  return made;
}

function numberOf(own: ICAL.Component): number {
  const value = Number(stringOf(own, "sequence"));
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** The day it begins, of a task the day it is due; "" where it says neither. */
export function dayOfObject(own: ICAL.Component): string {
  return stringOf(own, own.name === "vtodo" ? "due" : "dtstart").slice(0, 10);
}

/** A property's value as text, "" where there is none. */
export function stringOf(own: ICAL.Component, name: string): string {
  const property = own.getFirstProperty(name);
  return property === null ? "" : valueOf(property);
}

/** As it stands in jCal: what a stranger wrote need not be a day or a time. */
function valueOf(property: ICAL.Property): string {
  return String(property.toJSON()[3]);
}
