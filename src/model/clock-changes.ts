import type { Day } from "./day.ts";
import type { Time } from "./time.ts";
import { zoneOffset } from "./zone-offset.ts";

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/**
 * What is wrong with a time of day on a day of that zone (IANA name): it does not exist, or comes twice, where the
 * clocks change. Undefined for other days, and for a zone that there is not.
 */
export function clockFault(day: Day, time: Time, zone: string): "missing" | "twice" | undefined {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minutes = 0] = time.split(":").map(Number);
  const written = Date.UTC(year, month - 1, date, hour, minutes);
  const offsets = [written - dayLength, written + dayLength].map((at) => zoneOffset(zone, new Date(at)));
  if (offsets.some(Number.isNaN) || offsets[0] === offsets[1]) return undefined;
  const fitting = offsets.filter(
    (offset) => zoneOffset(zone, new Date(written - offset * minute)) === offset,
  );
  return fitting.length === 0 ? "missing" : fitting.length === 2 ? "twice" : undefined;
}
