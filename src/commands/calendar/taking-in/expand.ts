import type ICAL from "ical.js";
import { addDays, type Day, daysBetween } from "../../../model/day.ts";
import type { CalendarFault } from "./content-lines.ts";
import type { CalendarEvent, Stated } from "./events.ts";
import { agrees, isFollowable } from "./rules.ts";
import type { Clocks, Wall } from "./zones.ts";
import { wallIn } from "./zones.ts";

/** One meeting of a calendar, on the archive's clocks. */
export interface Happening {
  event: CalendarEvent;
  date: Day;
  end_date: Day | undefined;
  start_time: string | undefined;
  end_time: string | undefined;
}

export interface ExpansionFacts {
  /** Days that are asked for, both included. */
  since: Day;
  until: Day;
  /** The archive's time zone (IANA). */
  zone: string;
  /** The clocks of a zone that the file names; undefined where nobody knows it. */
  clocks: (name: string) => Clocks | undefined;
  faults: CalendarFault[];
  /** How many steps all series of the file may take together. */
  budget: { steps: number };
  library: typeof ICAL;
}

/** A series that began long ago is followed this far; a daily one reaches over 40 years. */
const stepsAtMost = 15_000;

/** All meetings of one series within the days that are asked for: its rule, further days, exceptions, changed ones. */
export function expand(series: readonly CalendarEvent[], facts: ExpansionFacts): Happening[] {
  const masters = newest(series.filter(({ instead }) => instead === undefined));
  const changed = new Map<string, CalendarEvent>();
  for (const event of series) {
    if (event.instead === undefined) continue;
    const key = instantKey(event.instead, facts);
    const known = changed.get(key);
    if (!known || event.sequence >= known.sequence) changed.set(key, event);
  }
  const found = masters.flatMap((event) => {
    const excluded = new Set(event.excluded.map((one) => instantKey(one, facts)));
    const days = startsOf(event, facts).filter((start) => {
      const keys = [instantKey(start, facts), start.day];
      return !keys.some((key) => excluded.has(key) || changed.has(key));
    });
    return days.map((start) => happeningAt(event, start, facts));
  });
  const moved = [...changed.values()].map((event) => happeningAt(event, event.start, facts));
  return [...found, ...moved].filter(
    ({ date, end_date = date }) => end_date >= facts.since && date <= facts.until,
  );
}

/** The same event twice is one: the later version counts, or the later one in the file. */
function newest(masters: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = Math.max(...masters.map(({ sequence }) => sequence));
  return masters.filter(({ sequence }) => sequence === latest).slice(-1);
}

function startsOf(event: CalendarEvent, facts: ExpansionFacts): Stated[] {
  const { start, rules, added, badRule } = event;
  const [rule] = rules;
  if (rule === undefined && !badRule) return [start, ...added];
  const found =
    rule === undefined || rules.length > 1 || !isFollowable(rule) ? undefined : tryRule(event, rule, facts);
  if (found === undefined) facts.faults.push({ type: "rule", line: event.line });
  return [...(found ?? [start]), ...added];
}

/** @returns undefined where the library finds on its way that the rule's parts contradict each other */
function tryRule(event: CalendarEvent, rule: ICAL.Recur, facts: ExpansionFacts): Stated[] | undefined {
  try {
    return byRule(event, rule, facts);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function byRule(event: CalendarEvent, rule: ICAL.Recur, facts: ExpansionFacts): Stated[] {
  const { start } = event;
  const { Time } = facts.library;
  const first =
    start.time === undefined
      ? Time.fromDateString(start.day)
      : Time.fromDateTimeString(`${start.day}T${start.time}:00`);
  const end = rule.until === null ? undefined : lastOf(rule.until, start, facts);
  rule.until = null;
  const last = addDays(facts.until, 2);
  const iterator = rule.iterator(first);
  const found: Stated[] = [];
  for (let step = 0; ; step++) {
    const next = iterator.next();
    const [day = "", time = ""] = next?.toString().split("T") ?? [];
    if (!next || day > last || (end !== undefined && `${day}T${time.slice(0, 5)}` > end)) return found;
    facts.budget.steps--;
    if (step >= stepsAtMost || facts.budget.steps < 0) {
      facts.faults.push({ type: "endless", line: event.line });
      return found;
    }
    const length = new Date(Date.UTC(next.year, next.month, 0)).getUTCDate();
    const fits = step === 0 || agrees(rule, { month: next.month, date: next.day, length });
    if (fits && day >= addDays(facts.since, -400)) found.push({ ...start, day });
  }
}

/** UNTIL is in UTC where the start has a zone (3.3.10); the series goes on by the clocks of that zone. */
function lastOf(until: ICAL.Time, start: Stated, facts: ExpansionFacts): string {
  const text = until.toString();
  if (!text.includes("T")) return `${text}T99`;
  const iana = start.zone === undefined ? undefined : facts.clocks(start.zone) && start.zone;
  if (!text.endsWith("Z") || iana === undefined) return text.slice(0, 16);
  const { day, time } = wallIn(knownZone(iana, facts.zone), Date.parse(text));
  return `${day}T${time}`;
}

/** A zone that only the file defines has clocks, but no way back: the archive's are near enough to tell a day. */
function knownZone(name: string, usual: string): string {
  return name.includes("/") || name === "UTC" ? name : usual;
}

/** What tells one occurrence from another, however its time is stated. */
function instantKey(stated: Stated, facts: ExpansionFacts): string {
  if (stated.time === undefined) return stated.day;
  const { day, time } = here(stated, facts);
  return `${day}T${time ?? ""}`;
}

/** On the archive's clocks. A zone that nobody knows is taken for the archive's, which is said once. */
function here(stated: Stated, { zone, clocks, faults }: ExpansionFacts, line?: number): Wall {
  const { day, time, zone: own } = stated;
  if (time === undefined || own === undefined || own === zone) return { day, time };
  const known = clocks(own);
  if (known) return wallIn(zone, known.instantOf({ day, time }));
  const said = faults.some((fault) => fault.type === "zone" && fault.zone === own);
  if (!said && line !== undefined) faults.push({ type: "zone", zone: own, line });
  return { day, time };
}

function happeningAt(event: CalendarEvent, start: Stated, facts: ExpansionFacts): Happening {
  const first = here(start, facts, event.line);
  const end = endFor(event, start);
  const last = end && here(end, facts);
  const wholeDays =
    isMidnight(first) &&
    (last === undefined || isMidnight(last)) &&
    (first.time === undefined || last !== undefined);
  if (wholeDays) {
    // DTEND is exclusive (3.6.1).
    const final = last === undefined ? first.day : addDays(last.day, -1);
    return {
      event,
      date: first.day,
      end_date: final > first.day ? final : undefined,
      start_time: undefined,
      end_time: undefined,
    };
  }
  const times = { event, date: first.day, start_time: first.time };
  if (last === undefined || `${last.day}T${last.time}` <= `${first.day}T${first.time}`) {
    return { ...times, end_date: undefined, end_time: undefined };
  }
  if (last.time === "00:00" && addDays(last.day, -1) === first.day)
    return { ...times, end_date: undefined, end_time: "24:00" };
  return { ...times, end_date: last.day > first.day ? last.day : undefined, end_time: last.time };
}

function isMidnight({ time }: Wall): boolean {
  return time === undefined || time === "00:00";
}

/** The end of an occurrence lies as far from its start as the series' end from the series' start. */
function endFor({ start, end }: CalendarEvent, occurrence: Stated): Stated | undefined {
  return end && { ...end, day: addDays(end.day, daysBetween(start.day, occurrence.day)) };
}
