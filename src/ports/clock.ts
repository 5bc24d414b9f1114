import type { Day } from "../model/day.ts";

export interface Clock {
  /** Today in that time zone (IANA name). */
  today(timeZone: string): Day;
  /** This instant in that time zone with its offset, `2025-05-05T08:40:00+02:00`. */
  now(timeZone: string): string;
}
