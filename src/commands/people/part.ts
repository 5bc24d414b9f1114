import type { Individual, PersonBook } from "../../archive/persons.ts";
import type { ActionState, DecisionState, MeetingState } from "../../archive/register.ts";
import type { Role } from "../../model/config.ts";
import { type Day, endOf } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import { membersOn } from "../../model/members.ts";
import { forumOf } from "../../model/names.ts";
import { compare } from "../../model/order.ts";
import type { Question } from "../list/question.ts";

/** A role somebody has in a forum, and when. */
export interface RoleTerm {
  /** Key of the forum. */
  forum: string;
  role: Role;
  from: Day | undefined;
  until: Day | undefined;
  when: "now" | "coming" | "past";
}

/** A meeting to come, and what somebody is in its forum on that day. */
interface ComingMeeting {
  meeting: MeetingState;
  role: Role;
}

/** What somebody has to do with the archive on a day. */
export interface PersonPart {
  person: Individual;
  roles: RoleTerm[];
  /** Open, the most urgent first. */
  actions: ActionState[];
  decisions: DecisionState[];
  /** In date order, cancelled ones too. */
  meetings: ComingMeeting[];
  /** The day of the last minutes that list them, up to the day asked about. */
  last: Day | undefined;
}

/** Everybody's part. */
export function partsOf(question: Question, people: PersonBook): PersonPart[] {
  const { register, asOf } = question;
  const actions = byOwner(register.actions, people);
  const decisions = byOwner(register.decisions, people);
  const meetings = register.meetings.filter(({ date, end_date = date }) => end_date >= asOf);
  const ahead = meetingsByPerson(meetings, question, people);
  const last = lastSeen(question, people);
  const roles = rolesByPerson(question, people);
  return people.all.map((person) => ({
    person,
    roles: roles.get(person.name) ?? [],
    actions: actions.get(person.name) ?? [],
    decisions: decisions.get(person.name) ?? [],
    meetings: ahead.get(person.name) ?? [],
    last: last.get(person.name),
  }));
}

type Owned = ActionState | DecisionState;

function byOwner<T extends Owned>(records: readonly T[], people: PersonBook): Map<string, T[]> {
  const owned = new Map<string, T[]>();
  for (const record of records.filter(({ open }) => open).toSorted(byUrgency)) {
    const owners = new Set(record.owner.flatMap((name) => people.named(name, record.file)?.name ?? []));
    for (const name of owners) addTo(owned, name, record);
  }
  return owned;
}

/** By the last day on which it is due; what has none comes last. */
export function byUrgency(a: Owned, b: Owned): number {
  const [one, other] = [a, b].map(({ due_iso }) => (due_iso === undefined ? "9999" : endOf(due_iso)));
  return compare(one ?? "", other ?? "") || compare(a.date, b.date) || compare(a.ref, b.ref);
}

function meetingsByPerson(
  meetings: readonly MeetingState[],
  { archive }: Question,
  people: PersonBook,
): Map<string, ComingMeeting[]> {
  const found = new Map<string, ComingMeeting[]>();
  for (const meeting of meetings) {
    const members = membersOn(forumOf(archive.config, meeting.forum), meeting.date);
    const seen = new Set<string>();
    for (const { name: written = "", role = "member" } of members) {
      const name = people.own(written);
      if (!seen.has(name)) addTo(found, name, { meeting, role });
      seen.add(name);
    }
  }
  return found;
}

function lastSeen({ archive, asOf }: Question, people: PersonBook): Map<string, Day> {
  const last = new Map<string, Day>();
  for (const { file, meeting } of archive.minutes) {
    const { date = "", attendees } = meeting;
    if (date > asOf) continue;
    for (const { name } of attendees) {
      const own = name === undefined ? undefined : people.named(name, file)?.name;
      if (own !== undefined && date > (last.get(own) ?? "")) last.set(own, date);
    }
  }
  return last;
}

/** Everybody's roles, forum by forum, in the order of their days. */
function rolesByPerson({ archive, asOf }: Question, people: PersonBook): Map<string, RoleTerm[]> {
  const found = new Map<string, RoleTerm[]>();
  for (const [forum, { members = [] }] of Object.entries(archive.config.forums ?? {})) {
    for (const { name, role = "member", from, until } of members.toSorted(byBeginning)) {
      if (name === undefined) continue;
      const past = until !== undefined && until < asOf;
      const when = past ? "past" : from !== undefined && from > asOf ? "coming" : "now";
      addTo(found, people.own(name), { forum, role, from, until, when });
    }
  }
  return found;
}

function byBeginning(a: { from?: Day | undefined }, b: { from?: Day | undefined }): number {
  return compare(a.from ?? "", b.from ?? "");
}
