/** A time of day on the 24-hour clock, `09:40`. It has no time zone. */
export type Time = string;

const form = /^([01]?\d|2[0-4])(?:[.:]([0-5]\d))?$/;

/** Reads `9`, `9.40`, `09:40` as `09:40`; undefined for anything else. `24` and `24.00` are the day's end. */
export function readTime(text: string): Time | undefined {
  const [, hour, minute = "00"] = form.exec(text.trim()) ?? [];
  if (hour === undefined || (hour === "24" && minute !== "00")) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}
