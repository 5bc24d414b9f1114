import type { Member } from "../../model/config.ts";
import type { Absent, Attendee } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";

/** Who is there and who is not, as a file says it. */
export interface Attendance {
  attendees: Attendee[];
  absent: Absent[];
}

type Named = { name?: string | undefined; organisation?: string | undefined };

/** The own name of somebody who may be written in several ways. */
export type OwnName = (name: string) => string;

/** True for one of those present, by any of their names. */
export function isThere(attendance: Attendance, name: string, own: OwnName): boolean {
  return attendance.attendees.some((one) => isSame(one, name, own));
}

/** With this person there; one who is there already keeps all that is written about them. */
export function withPresent(attendance: Attendance, person: Named, own: OwnName): Attendance {
  const name = person.name ?? "";
  const attendees = isThere(attendance, name, own)
    ? attendance.attendees
    : [...attendance.attendees, brief(person)];
  return { attendees, absent: attendance.absent.filter((one) => !isSame(one, name, own)) };
}

/** Without this person; members are named among the absent. */
export function withAbsent(
  attendance: Attendance,
  person: Named & { named: boolean },
  own: OwnName,
): Attendance {
  const name = person.name ?? "";
  const attendees = attendance.attendees.filter((one) => !isSame(one, name, own));
  const already = attendance.absent.some((one) => isSame(one, name, own));
  const absent = person.named && !already ? [...attendance.absent, brief(person)] : attendance.absent;
  return { attendees, absent };
}

/** What is known about somebody who is there; a detail that is undefined is taken away. */
export function withDetails(
  attendance: Attendance,
  { name, details }: { name: string; details: Partial<Attendee> },
  own: OwnName,
): Attendance {
  const attendees = attendance.attendees.map((one) =>
    isSame(one, name, own) ? { ...one, ...details } : one,
  );
  return { ...attendance, attendees };
}

/** Exactly these are there; of the others, the forum's members are absent. */
export function withTicked(
  attendance: Attendance,
  { ticked, all }: { ticked: ReadonlySet<string>; all: readonly (Named & { named: boolean })[] },
  own: OwnName,
): Attendance {
  return all.reduce(
    (so, person) =>
      ticked.has(person.name ?? "") ? withPresent(so, person, own) : withAbsent(so, person, own),
    attendance,
  );
}

/** True for a member who is missed when not there: no deputy, nobody co-opted. */
export function isMissed({ role }: Member): boolean {
  return role !== "deputy" && role !== "co-opted";
}

function isSame({ name }: Named, wanted: string, own: OwnName): boolean {
  return name !== undefined && nameKey(own(name)) === nameKey(own(wanted));
}

function brief({ name, organisation }: Named): Named {
  return { name, ...(organisation === undefined ? {} : { organisation }) };
}
