import { hasMinutes } from "../../archive/calendar.ts";
import type { Archive, MeetingState, Register } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import { prefixOf } from "../../model/names.ts";
import { freeEnding } from "../../model/reference.ts";
import { type ClashFinder, clashFinder } from "./clashes.ts";

/** A forum and all that is known of its meetings before a plan is made. */
export interface PlannedForum {
  key: string;
  archive: Archive;
  register: Register;
  /** Its meetings, in order. */
  meetings: readonly MeetingState[];
  clashes: ClashFinder;
  asOf: Day;
  timeZone: string;
}

export function plannedForum(facts: Omit<PlannedForum, "meetings" | "clashes">): PlannedForum {
  const { archive, register, key } = facts;
  const meetings = register.meetings.filter(({ forum }) => forum === key);
  return { ...facts, meetings, clashes: clashFinder(archive, register, key) };
}

/** The ordinary meeting that stands on a day, or stood there before it was moved. */
export function knownOn({ meetings }: PlannedForum, day: Day): MeetingState | undefined {
  const ordinary = meetings.filter(({ extraordinary }) => !extraordinary);
  return (
    ordinary.find(({ date, end_date = date }) => date <= day && day <= end_date) ??
    ordinary.find(({ moved_from }) => moved_from.includes(day))
  );
}

/** The forum's last meeting that there are minutes of. */
export function lastHeld({ meetings }: PlannedForum): MeetingState | undefined {
  return meetings.findLast(hasMinutes);
}

/** Gives out ids, each once: `VS-2027-05-08`, a second one that day `VS-2027-05-08b`. */
export function idGiver({ key, archive, register }: PlannedForum): (day: Day) => string {
  const taken = new Set(register.meetings.map(({ id }) => id));
  for (const { planned = [] } of Object.values(archive.config.forums ?? {})) {
    for (const { id } of planned) if (id !== undefined) taken.add(id);
  }
  return (day) => {
    const id = `${prefixOf(archive.config, key)}-${day}`;
    const free = id + freeEnding((ending) => !taken.has(id + ending));
    taken.add(free);
    return free;
  };
}
