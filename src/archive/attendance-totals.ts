import type { Config } from "../model/config.ts";
import { forumOf, organisationNameOf } from "../model/names.ts";
import type { MeetingAttendance, PersonPresence } from "./attendance.ts";
import type { Presence } from "./attendance-span.ts";

/** How somebody, or an organisation, attended the meetings of a period. */
export interface AttendanceTotal {
  name: string;
  /** The meetings to come to that were held. */
  meetings: number;
  present: number;
  /** Came late, left early, or was there for some items only. */
  part: number;
  absent: number;
  /** Of the meetings they did not come to, or not to all of, how many they sent somebody to. */
  substituted: number;
  /** Who that was, each once. */
  substitutes: string[];
  /** Present, in part included, of the meetings; 0 to 1, undefined where there were none to come to. */
  share: number | undefined;
}

export interface PersonTotal extends AttendanceTotal {
  organisation: string | undefined;
  /** Keys of the forums. */
  forums: string[];
  /** Meetings attended without a seat: as a deputy, co-opted, or a guest. */
  other_meetings: number;
  /** For whom they stood in, each once. */
  substitute_for: string[];
}

export interface OrganisationTotal extends AttendanceTotal {
  /** Meetings at which a seat of theirs was vacant. */
  vacant: number;
}

/** How often somebody was in the chair, or kept the minutes. */
export interface OfficerTotal {
  name: string;
  chair: number;
  secretary: number;
}

/** Everybody's part in the meetings. */
export function totalsByPerson(meetings: readonly MeetingAttendance[]): PersonTotal[] {
  const totals = new Map<string, PersonTotal>();
  for (const { people, minutes } of meetings) {
    for (const one of people) {
      const total = totals.get(one.name) ?? {
        ...nothing(one.name),
        organisation: undefined,
        forums: [],
        other_meetings: 0,
        substitute_for: [],
      };
      totals.set(one.name, total);
      total.organisation = one.organisation ?? total.organisation;
      addOnce(total.forums, minutes.forum);
      if (one.substitute_for !== undefined) addOnce(total.substitute_for, one.substitute_for);
      if (one.expected) count(total, one.presence, one.substitutes);
      else if (one.presence !== "absent") total.other_meetings++;
    }
  }
  return [...totals.values()].map(withShare);
}

/** Every organisation's part: it is there where one of its members is, or whoever stands in for one. */
export function totalsByOrganisation(
  meetings: readonly MeetingAttendance[],
  config: Config,
): OrganisationTotal[] {
  const totals = new Map<string, OrganisationTotal>();
  for (const meeting of meetings) {
    for (const name of organisationsOf(meeting, config)) {
      const total = totals.get(name) ?? { ...nothing(name), vacant: 0 };
      totals.set(name, total);
      const own = meeting.people.filter((one) => represents(one, name, meeting));
      const substitutes = own.filter(({ substitute_for: other }) => other !== undefined);
      count(
        total,
        bestOf(own),
        substitutes.map((one) => one.name),
      );
      if (meeting.vacancies.includes(name)) total.vacant++;
    }
  }
  return [...totals.values()].map(withShare);
}

/** Who was in the chair and who kept the minutes, the most often first. */
export function officersIn(
  meetings: readonly MeetingAttendance[],
  own: (name: string, file: string) => string,
): OfficerTotal[] {
  const totals = new Map<string, OfficerTotal>();
  for (const { minutes } of meetings) {
    for (const office of ["chair", "secretary"] as const) {
      const written = minutes.meeting[office];
      if (written === undefined) continue;
      const name = own(written, minutes.file);
      const total = totals.get(name) ?? { name, chair: 0, secretary: 0 };
      totals.set(name, total);
      total[office]++;
    }
  }
  return [...totals.values()].toSorted((a, b) => b.chair - a.chair || b.secretary - a.secretary);
}

function nothing(name: string): AttendanceTotal {
  return {
    name,
    meetings: 0,
    present: 0,
    part: 0,
    absent: 0,
    substituted: 0,
    substitutes: [],
    share: undefined,
  };
}

function count(total: AttendanceTotal, presence: Presence, substitutes: readonly string[]): void {
  total.meetings++;
  total[presence]++;
  if (substitutes.length > 0) total.substituted++;
  for (const name of substitutes) addOnce(total.substitutes, name);
}

function withShare<T extends AttendanceTotal>(total: T): T {
  const { meetings, present, part } = total;
  return { ...total, share: meetings === 0 ? undefined : (present + part) / meetings };
}

/** Those that take part in the forum, and those of everybody who was to come. */
function organisationsOf({ minutes, people }: MeetingAttendance, config: Config): ReadonlySet<string> {
  const stated = forumOf(config, minutes.forum)?.organisations;
  if (stated !== undefined) return new Set(stated.map((name) => organisationNameOf(config, name)));
  return new Set(people.flatMap(({ expected, organisation }) => (expected ? (organisation ?? []) : [])));
}

/**
 * A guest, who speaks to an item, is not there for an organisation; nor is a secretary, who keeps the minutes, where
 * the organisation has another seat.
 */
function represents(one: PersonPresence, organisation: string, { people }: MeetingAttendance): boolean {
  if (one.substitute_for !== undefined) {
    const other = people.find(({ name }) => name === one.substitute_for);
    return (other?.organisation ?? one.organisation) === organisation;
  }
  if (one.organisation !== organisation || !(one.expected || one.role === "deputy")) return false;
  const isSeat = (other: PersonPresence) =>
    other.expected && other.role !== "secretary" && other.organisation === organisation;
  return one.role !== "secretary" || !people.some(isSeat);
}

function bestOf(people: readonly PersonPresence[]): Presence {
  if (people.some(({ presence }) => presence === "present")) return "present";
  return people.some(({ presence }) => presence === "part") ? "part" : "absent";
}

function addOnce(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one);
}
