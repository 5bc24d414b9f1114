import type { Day } from "../model/day.ts";
import type { Archive } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

/** The latest day, up to the one asked about, of which minutes or the journal tell; undefined where none do. */
export function lastWord({ minutes, journal, leftOut }: Archive, asOf: Day): Day | undefined {
  const written = minutes.filter(({ status }) => status !== "planned" && status !== "cancelled");
  const days = [...written.map(dayOfMinutes), ...journal.map(dayOfEntry), leftOut?.lastWord ?? ""];
  return days
    .filter((day) => day !== "" && day <= asOf)
    .sort()
    .at(-1);
}
