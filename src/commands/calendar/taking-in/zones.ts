import type ICAL from "ical.js";
import type { Day } from "../../../model/day.ts";
import type { Time } from "../../../model/time.ts";
import { zoneOffset } from "../../../model/zone-offset.ts";
import type { Block } from "./content-lines.ts";
import { isFollowable } from "./rules.ts";

/** A time on the clocks of some zone; without a time it is a whole day. */
export interface Wall {
  day: Day;
  time: Time | undefined;
}

/** The clocks of one zone. */
export interface Clocks {
  /** Milliseconds since 1970 at which those clocks show that time. */
  instantOf(wall: { day: Day; time: Time }): number;
}

const minute = 60_000;

/** The clocks of an IANA zone or UTC; undefined for another name. Where an hour is missing or comes twice, the earlier. */
export function ianaClocks(name: string): Clocks | undefined {
  if (!/^[A-Za-z]/.test(name) || Number.isNaN(zoneOffset(name, new Date(0)))) return undefined;
  return {
    instantOf: (wall) => {
      const written = Date.parse(`${wall.day}T${clockOf(wall.time)}:00Z`);
      const before = zoneOffset(name, new Date(written - 24 * 60 * minute));
      const instant = written - before * minute;
      const offset = zoneOffset(name, new Date(instant));
      return offset === before ? instant : written - offset * minute;
    },
  };
}

/** What clocks of that IANA zone show at an instant. */
export function wallIn(zone: string, instant: number): { day: Day; time: Time } {
  const shown = new Date(instant + zoneOffset(zone, new Date(instant)) * minute).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The zones that a calendar file defines itself, by name. A definition whose rules are not those of a zone is left
 * out.
 */
export function zonesIn(blocks: readonly Block[], library: typeof ICAL): Map<string, Clocks> {
  const { Timezone, Time } = library;
  const zones = new Map<string, Clocks>();
  for (const block of blocks.slice(0, zonesAtMost)) {
    const component = definitionIn(block, library);
    const name = component?.getFirstPropertyValue("tzid");
    if (!component || typeof name !== "string") continue;
    const zone = new Timezone(component);
    zones.set(name, {
      instantOf: ({ day, time }) => {
        const at = Time.fromDateTimeString(`${day}T${clockOf(time)}:00`);
        at.zone = zone;
        return at.toUnixTime() * 1000;
      },
    });
  }
  return zones;
}

const zonesAtMost = 200;

/** The library throws for what it cannot read, when it is parsed or when it is asked for. */
function definitionIn({ lines }: Block, library: typeof ICAL): ICAL.Component | undefined {
  try {
    const text = lines.map((line) => line.text).join("\r\n");
    const component = new library.Component(library.parse(text));
    return isSane(component, library) ? component : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const needed = ["dtstart", "tzoffsetfrom", "tzoffsetto"] as const;

function isSane(zone: ICAL.Component, { Recur }: typeof ICAL): boolean {
  const observances = zone.getAllSubcomponents();
  const few = observances.length > 0 && observances.length <= 100;
  return (
    few &&
    observances.every((one) => {
      const rules = one.getAllProperties("rrule").map((rule) => rule.getFirstValue());
      const complete = needed.every((name) => one.getFirstPropertyValue(name) !== null);
      return complete && rules.every((rule) => rule instanceof Recur && isFollowable(rule));
    })
  );
}

/** A day ends at 24:00, which is the next one's beginning for those who compute. */
function clockOf(time: Time): Time {
  return time === "24:00" ? "23:59" : time;
}
