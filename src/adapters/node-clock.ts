import type { Day } from "../model/day.ts";
import { zoneOffset } from "../model/zone-offset.ts";
import type { Clock } from "../ports/clock.ts";
import { Failure } from "../ports/failure.ts";

/**
 * By how many hours the clocks of some zones are at least and at most ahead of UTC, in winter and summer. Whatever
 * becomes of summer time, it is one of them. To ask which takes the tables of all the world's zones: a fifth of the
 * time that it takes to start.
 */
const offsets: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["Europe/Stockholm", [1, 2]],
  ["Europe/Copenhagen", [1, 2]],
  ["Europe/Oslo", [1, 2]],
  ["Europe/Berlin", [1, 2]],
  ["Europe/Helsinki", [2, 3]],
  ["Europe/Mariehamn", [2, 3]],
  ["Europe/London", [0, 1]],
  ["UTC", [0, 0]],
]);

/** The system's clock. Both answers throw a {@link Failure} for a time zone that nobody knows. */
export class NodeClock implements Clock {
  readonly #instant: () => Date;

  /** @param instant for tests: what time it is */
  constructor(instant: () => Date = () => new Date()) {
    this.#instant = instant;
  }

  today(timeZone: string): Day {
    return this.#surely(timeZone) ?? this.now(timeZone).slice(0, 10);
  }

  now(timeZone: string): string {
    const instant = this.#instant();
    const minutes = zoneOffset(timeZone, instant);
    if (Number.isNaN(minutes)) throw new Failure({ code: "unknown-time-zone", name: timeZone });
    const there = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
    return there + offset(minutes);
  }

  /** The day that it is whichever of the zone's offsets holds; undefined around midnight, and for other zones. */
  #surely(timeZone: string): Day | undefined {
    const hours = offsets.get(timeZone);
    if (hours === undefined) return undefined;
    const instant = this.#instant().getTime();
    const [first, last] = hours.map((ahead) =>
      new Date(instant + ahead * 3_600_000).toISOString().slice(0, 10),
    );
    return first === last ? first : undefined;
  }
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const hour = String(Math.floor(size / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hour}:${String(size % 60).padStart(2, "0")}`;
}
