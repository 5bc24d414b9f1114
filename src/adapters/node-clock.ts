import type { Day } from "../model/day.ts";
import { zoneOffset } from "../model/zone-offset.ts";
import type { Clock } from "../ports/clock.ts";
import { Failure } from "../ports/failure.ts";

/** The system's clock. Both answers throw a {@link Failure} for a time zone that nobody knows. */
export class NodeClock implements Clock {
  readonly #instant: () => Date;

  /** @param instant for tests: what time it is */
  constructor(instant: () => Date = () => new Date()) {
    this.#instant = instant;
  }

  today(timeZone: string): Day {
    return this.now(timeZone).slice(0, 10);
  }

  now(timeZone: string): string {
    const instant = this.#instant();
    const minutes = zoneOffset(timeZone, instant);
    if (Number.isNaN(minutes)) throw new Failure({ code: "unknown-time-zone", name: timeZone });
    const there = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
    return there + offset(minutes);
  }
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const hour = String(Math.floor(size / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hour}:${String(size % 60).padStart(2, "0")}`;
}
