import type { Day } from "../model/day.ts";
import type { Archive } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

/** The latest day, up to the one asked about, of which minutes or the journal tell; undefined where none do. */
export function lastWord(archive: Archive, asOf: Day): Day | undefined {
  if (archive.lastWord !== undefined && archive.lastWord <= asOf) return archive.lastWord;
  const { minutes, journal, leftOut } = archive;
  const written = minutes.filter(({ status }) => status !== "planned" && status !== "cancelled");
  const days = [...written.map(dayOfMinutes), ...journal.map(dayOfEntry), leftOut?.lastWord ?? ""];
  return days
    .filter((day) => day !== "" && day <= asOf)
    .sort()
    .at(-1);
}
