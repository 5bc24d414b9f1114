import type { Config, Forum, Member, Role } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import type { Attendee, Sourced } from "../model/meeting.ts";
import { membersOn } from "../model/members.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, organisationNameOf } from "../model/names.ts";
import { type Presence, presenceOf } from "./attendance-span.ts";
import type { PersonBook } from "./persons.ts";

/** Where a person stands with one meeting. */
export interface PersonPresence {
  name: string;
  organisation: string | undefined;
  /** The role in the forum on that day; undefined for a guest. */
  role: Role | undefined;
  /** True for who was to come: who has a seat, no deputy, nobody co-opted, no guest. */
  expected: boolean;
  presence: Presence;
  /** Those who came instead. */
  substitutes: string[];
  substitute_for?: string | undefined;
  /** As the minutes list them; undefined for who is not listed among those present. */
  entry?: Sourced<Attendee> | undefined;
}

/** Who was at one meeting, and who was to be. */
export interface MeetingAttendance {
  minutes: Minutes;
  date: Day;
  people: PersonPresence[];
  /** The organisations of seats that nobody holds. */
  vacancies: string[];
}

/** What an attendance is read with. */
export interface Registry {
  config: Config;
  people: PersonBook;
}

const notMissed: readonly (Role | undefined)[] = ["deputy", "co-opted"];

/**
 * Who was there: those listed, and of the forum's members of that day those who are not. Where `klubba.yaml` knows
 * no members, everybody listed was to come, but for those who were there for some items only.
 * @returns undefined for minutes that tell of nobody who was there
 */
export function attendanceOf(minutes: Minutes, registry: Registry): MeetingAttendance | undefined {
  const { meeting, file, forum: key } = minutes;
  if (meeting.attendees.length === 0) return undefined;
  const { config, people } = registry;
  const date = meeting.date ?? "";
  const forum = forumOf(config, key);
  const members = membersOn(forum, date);
  const listed = new Map<string, PersonPresence>();
  for (const entry of meeting.attendees) {
    const one = present(entry, { members, minutes, registry });
    if (one && !listed.has(one.name)) listed.set(one.name, one);
  }
  const absent = [
    ...(meeting.absent ?? []),
    ...members.filter(({ role }) => !notMissed.includes(role)),
    ...meeting.attendees.map(({ substitute_for: name }) => ({ name, organisation: undefined })),
  ];
  for (const { name: written, organisation } of absent) {
    const name = written === undefined ? "" : people.own(written, file);
    if (name === "" || listed.has(name)) continue;
    const seat = seatOf(name, members, registry);
    listed.set(name, {
      name,
      organisation: employer(name, organisation ?? seat?.organisation, registry),
      role: seat && (seat.role ?? "member"),
      expected: members.length === 0 || (seat !== undefined && !notMissed.includes(seat.role)),
      presence: "absent",
      substitutes: [],
    });
  }
  for (const { name, substitute_for: other } of listed.values())
    if (other !== undefined) listed.get(other)?.substitutes.push(name);
  return { minutes, date, people: [...listed.values()], vacancies: vacanciesIn(minutes, forum, registry) };
}

function present(
  entry: Sourced<Attendee>,
  { members, minutes, registry }: { members: readonly Member[]; minutes: Minutes; registry: Registry },
): PersonPresence | undefined {
  const { people } = registry;
  if (entry.name === undefined) return undefined;
  const name = people.own(entry.name, minutes.file);
  const seat = seatOf(name, members, registry);
  const other = entry.substitute_for;
  return {
    name,
    organisation: employer(name, entry.organisation ?? seat?.organisation, registry),
    role: seat && (seat.role ?? "member"),
    expected: seat ? !notMissed.includes(seat.role) : members.length === 0 && entry.items === undefined,
    presence: presenceOf(entry, minutes.meeting),
    substitutes: [],
    substitute_for: other === undefined ? undefined : people.own(other, minutes.file),
    entry,
  };
}

/** The person's seat; where there are several, one that makes them expected goes before. */
function seatOf(name: string, members: readonly Member[], { people }: Registry): Member | undefined {
  const seats = members.filter((member) => member.name !== undefined && people.own(member.name) === name);
  return seats.find(({ role }) => !notMissed.includes(role)) ?? seats[0];
}

function employer(
  name: string,
  stated: string | undefined,
  { config, people }: Registry,
): string | undefined {
  const known = people.named(name)?.organisation;
  return stated === undefined ? known : organisationNameOf(config, stated);
}

/** As the minutes say, else the seats of `klubba.yaml` on that day that nobody is named for. */
function vacanciesIn({ meeting }: Minutes, forum: Forum | undefined, { config }: Registry): string[] {
  const { vacancies, date = "" } = meeting;
  const empty = (forum?.members ?? []).filter(
    ({ name, from = "", until = "9999" }) => name === undefined && from <= date && date <= until,
  );
  return (vacancies ?? empty).map(({ organisation = "" }) => organisationNameOf(config, organisation));
}
