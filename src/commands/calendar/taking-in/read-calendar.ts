import type ICAL from "ical.js";
import { addDays, type Day } from "../../../model/day.ts";
import { addTo } from "../../../model/groups.ts";
import { type Block, type CalendarFault, readBlocks } from "./content-lines.ts";
import { type CalendarEvent, readEvent } from "./events.ts";
import { expand, type Happening } from "./expand.ts";
import { type Clocks, ianaClocks, zonesIn } from "./zones.ts";

export interface ReadCalendar {
  happenings: Happening[];
  faults: CalendarFault[];
  /** Events that have no meeting in the days that are asked for. */
  outside: number;
}

export interface CalendarRequest {
  since: Day;
  until: Day;
  /** The archive's time zone (IANA). */
  zone: string;
  library: typeof ICAL;
  /** Called now and then with how many events have been read. */
  progress: (done: number, count: number) => void;
}

const progressEvery = 500;
/** Enough for 200 series that have been weekly since 2000; a calendar of 50,000 endless ones ends all the same. */
const stepsAtMost = 300_000;

/**
 * The meetings of a calendar file within some days, repeated ones one by one.
 * @returns undefined where the text is no calendar
 */
export function readCalendar(text: string, request: CalendarRequest): ReadCalendar | undefined {
  const blocks = readBlocks(text);
  if (blocks === undefined) return undefined;
  const faults = [...blocks.faults];
  const series = new Map<string, CalendarEvent[]>();
  let outside = 0;
  const near = { from: addDays(request.since, -40), since: request.since, until: addDays(request.until, 2) };
  for (const [index, block] of blocks.events.entries()) {
    if (index % progressEvery === 0) request.progress(index, blocks.events.length);
    if (liesOutside(block, near)) {
      outside++;
      continue;
    }
    const event = readEvent(block, request.library);
    if (event) addTo(series, event.uid, event);
    else faults.push({ type: "noStart", line: block.line });
  }
  const clocks = clocksFor(blocks.zones, request.library);
  const happenings: Happening[] = [];
  const budget = { steps: stepsAtMost };
  for (const events of series.values()) {
    const found = expand(events, { ...request, clocks, faults, budget });
    if (found.length === 0) outside += events.length;
    happenings.push(...found);
  }
  return { happenings, outside, faults: faults.sort((a, b) => a.line - b.line) };
}

/** Far from the days asked for, and nothing else than itself: not worth reading. Its day may be another in our zone. */
function liesOutside({ lines }: Block, near: { from: Day; since: Day; until: Day }): boolean {
  let far = false;
  for (const { text } of lines) {
    if (/^(?:RRULE|RDATE|RECURRENCE-ID)[;:]/i.test(text)) return false;
    const [, name = "", year = "", month = "", date = ""] =
      /^(DTSTART|DTEND|DURATION)[;:](?:.*:)?(?:(\d{4})(\d\d)(\d\d))?/i.exec(text) ?? [];
    if (name === "") continue;
    const day = `${year}-${month}-${date}`;
    if (name.toUpperCase() === "DTSTART") far = year !== "" && (day > near.until || day < near.from);
    // What lasts long may reach into the days all the same.
    else if (day >= near.since && day < near.until) return false;
  }
  return far;
}

function clocksFor(zones: readonly Block[], library: typeof ICAL): (name: string) => Clocks | undefined {
  const own = zonesIn(zones, library);
  const known = new Map<string, Clocks | undefined>();
  return (name) => {
    // The world's table before the file's own definition: old exports have old rules.
    if (!known.has(name)) known.set(name, ianaClocks(ianaName(name)) ?? own.get(name));
    return known.get(name);
  };
}

/** "/softwarestudio.org/Tzfile/Europe/Stockholm" is Europe/Stockholm. */
function ianaName(name: string): string {
  return /([A-Z][A-Za-z]+\/[A-Z][A-Za-z_-]+)$/.exec(name)?.[1] ?? name;
}
