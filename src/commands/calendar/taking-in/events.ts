import type ICAL from "ical.js";
import { daysBetween, isDay } from "../../../model/day.ts";
import { plain } from "../../../output/plain.ts";
import type { Block } from "./content-lines.ts";
import type { Wall } from "./zones.ts";

/** A time of a calendar file: in a zone of its own, in UTC, or on whatever clocks its reader has. */
export interface Stated extends Wall {
  /** TZID, `UTC`, or undefined for none. */
  zone: string | undefined;
}

/** An event as it stands in the file. */
export interface CalendarEvent {
  /** 1-based line of its BEGIN. */
  line: number;
  uid: string;
  title: string;
  place: string;
  status: "cancelled" | "tentative" | undefined;
  sequence: number;
  start: Stated;
  /** Exclusive; undefined where it is not said. */
  end: Stated | undefined;
  rules: ICAL.Recur[];
  /** True where it says that it repeats, in words that no reader knows. */
  badRule: boolean;
  /** Further days. */
  added: Stated[];
  excluded: Stated[];
  /** Which occurrence of its series it tells about. */
  instead: Stated | undefined;
}

/** Titles and places are lines for people: what is longer is cut. In UTF-16 units. */
const longestText = 200;

/**
 * Reads one event.
 * @returns undefined where it has no day that can be read
 */
export function readEvent(block: Block, library: typeof ICAL): CalendarEvent | undefined {
  const component = componentOf(block, library);
  if (!component) return undefined;
  const start = timesOf(component, "dtstart", library)[0];
  if (start === undefined) return undefined;
  const status = textOf(component, "status").toUpperCase();
  const rules = valuesOf(component, "rrule").filter((value) => value instanceof library.Recur);
  return {
    line: block.line,
    uid: textOf(component, "uid") || `line ${block.line}`,
    title: lineOf(textOf(component, "summary")),
    place: lineOf(textOf(component, "location")),
    status: status === "CANCELLED" ? "cancelled" : status === "TENTATIVE" ? "tentative" : undefined,
    sequence: Number(textOf(component, "sequence")) || 0,
    start,
    end: endOf(component, start, library),
    rules,
    badRule: component.getAllProperties("rrule").length > rules.length,
    added: timesOf(component, "rdate", library),
    excluded: timesOf(component, "exdate", library),
    instead: timesOf(component, "recurrence-id", library)[0],
  };
}

/** Without the lines that the library refuses: a broken alarm or attachment is no reason to lose a meeting. */
function componentOf({ lines }: Block, library: typeof ICAL): ICAL.Component | undefined {
  const own = ownLines(lines.map(({ text }) => text)).filter((line) => read.test(line));
  try {
    return new library.Component(library.parse(["BEGIN:VEVENT", ...own, "END:VEVENT"].join("\r\n")));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const read =
  /^(?:DTSTART|DTEND|DURATION|SUMMARY|LOCATION|STATUS|UID|SEQUENCE|RRULE|RDATE|EXDATE|RECURRENCE-ID)[;:]/i;

/** Those that do not belong to an alarm or another part within. */
function ownLines(lines: readonly string[]): string[] {
  let depth = 0;
  return lines.filter((line) => {
    if (/^BEGIN:/i.test(line)) depth++;
    const own = depth === 1;
    if (/^END:/i.test(line)) depth--;
    return own;
  });
}

function valuesOf(component: ICAL.Component, name: string): unknown[] {
  return component.getAllProperties(name).flatMap(valuesIn);
}

/** The library reads a value when it is asked for, and refuses what is none. */
function valuesIn(property: ICAL.Property): unknown[] {
  try {
    return property.getValues();
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

function textOf(component: ICAL.Component, name: string): string {
  const [value] = valuesOf(component, name);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function lineOf(text: string): string {
  const line = plain(text).replace(/\s+/g, " ").trim();
  return line.length > longestText ? `${line.slice(0, longestText).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

function timesOf(component: ICAL.Component, name: string, library: typeof ICAL): Stated[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = property.getParameter("tzid");
    const given = Array.isArray(zone) ? zone[0] : zone;
    const written: unknown[] = property.toJSON().slice(3);
    const exists = written.map((value) => isTime(String(value)));
    return valuesIn(property).flatMap((value, index) => {
      if (exists[index] === false) return [];
      const time = value instanceof library.Period ? value.start : value;
      const stated = time instanceof library.Time ? statedOf(time, given) : undefined;
      return stated ?? [];
    });
  });
}

/** 30 February and 25 o'clock are none; the library would take another day. `2025-06-05T09:00:00`, or a day alone. */
function isTime(text: string): boolean {
  const [, day, clock = "00:00"] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
  return day !== undefined && isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock);
}

function statedOf(time: ICAL.Time, zone: string | undefined): Stated | undefined {
  const text = time.toString();
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (clock === undefined) return { day, time: undefined, zone: undefined };
  return { day, time: clock, zone: text.endsWith("Z") ? "UTC" : zone };
}

/** Longer is no meeting, but a slip of the keys: such an end is as good as none. In days. */
const longestMeeting = 366;

function endOf(component: ICAL.Component, start: Stated, library: typeof ICAL): Stated | undefined {
  const [end] = timesOf(component, "dtend", library);
  if (end === undefined) return endByDuration(component, start, library);
  return daysBetween(start.day, end.day) > longestMeeting ? undefined : end;
}

function endByDuration(component: ICAL.Component, start: Stated, library: typeof ICAL): Stated | undefined {
  const [duration] = valuesOf(component, "duration");
  if (!(duration instanceof library.Duration)) return undefined;
  const seconds = duration.toSeconds();
  if (seconds <= 0 || seconds > longestMeeting * 24 * 3600) return undefined;
  const at = Date.parse(`${start.day}T${start.time ?? "00:00"}:00Z`) + seconds * 1000;
  const shown = new Date(at).toISOString();
  return {
    day: shown.slice(0, 10),
    time: start.time === undefined ? undefined : shown.slice(11, 16),
    zone: start.zone,
  };
}
