import type { Forum } from "../../model/config.ts";
import type { Time } from "../../model/time.ts";

/** Where only a start is said the meeting takes as long as the forum's others. */
export function endAfter(start: Time | undefined, usual: Forum | undefined): Time | undefined {
  const { start_time, end_time } = usual ?? {};
  if (start === undefined || start_time === undefined || end_time === undefined) return undefined;
  const end = minutesOf(start) + minutesOf(end_time) - minutesOf(start_time);
  if (end <= minutesOf(start)) return undefined;
  const hour = String(Math.floor(end / 60)).padStart(2, "0");
  return end >= 24 * 60 ? "24:00" : `${hour}:${String(end % 60).padStart(2, "0")}`;
}

function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
