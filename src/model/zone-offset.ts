import { tzOffset } from "@date-fns/tz/tzOffset";

/**
 * By how many minutes the clocks of a zone (IANA name) are ahead of UTC at an instant; NaN for a zone that there is
 * not. The library looks names up in plain objects, and finds there what every object has: `constructor`.
 */
export function zoneOffset(zone: string, instant: Date): number {
  const minutes: unknown = tzOffset(zone, instant);
  return typeof minutes === "number" ? minutes : Number.NaN;
}
