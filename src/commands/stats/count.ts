import { attendanceOf, type MeetingAttendance } from "../../archive/attendance.ts";
import { type ItemQuorum, quorumOf } from "../../archive/attendance-quorum.ts";
import {
  type OfficerTotal,
  type OrganisationTotal,
  officersIn,
  type PersonTotal,
  totalsByOrganisation,
  totalsByPerson,
} from "../../archive/attendance-totals.ts";
import { viewOn } from "../../archive/view.ts";
import type { Minutes } from "../../model/minutes.ts";
import { chooseName } from "../list/choose-name.ts";
import { readDay } from "../list/day-option.ts";
import { directoryOf } from "../list/directory.ts";
import { isIn } from "../list/filter.ts";
import type { Question } from "../list/question.ts";

/** Which meetings are counted. */
export interface CountOptions {
  forum: string[];
  since: string | undefined;
  until: string | undefined;
}

/** Attendance over a period. */
export interface AttendanceCount {
  /** In date order. */
  meetings: MeetingAttendance[];
  /** Minutes that tell of nobody who was there. */
  untold: Minutes[];
  people: PersonTotal[];
  organisations: OrganisationTotal[];
  quorum: ItemQuorum[];
  officers: OfficerTotal[];
}

/**
 * Counts the meetings held up to the day asked about, of the forums and days asked for.
 * @throws UserError for a forum that does not exist, or a day that is none
 */
export function countAttendance(options: CountOptions, question: Question): AttendanceCount {
  const { archive, register } = question;
  const directory = directoryOf(archive, register);
  const { config } = archive;
  const registry = { config, people: directory.people };
  const isCounted = meetingFilter(options, question, directory.forums.all);
  const held = viewOn(archive, question.asOf).held.filter(isCounted);
  const read = held.map((minutes) => ({ minutes, attendance: attendanceOf(minutes, registry) }));
  const meetings = read.flatMap(({ attendance }) => attendance ?? []);
  const inOrder = new Intl.Collator(question.texts.tag);
  const byName = (a: { name: string }, b: { name: string }) => inOrder.compare(a.name, b.name);
  return {
    meetings,
    untold: read.flatMap(({ minutes, attendance }) => (attendance ? [] : [minutes])),
    people: totalsByPerson(meetings).toSorted(byName),
    organisations: totalsByOrganisation(meetings, config).toSorted(byName),
    quorum: meetings.flatMap((meeting) => quorumOf(meeting, registry)),
    officers: officersIn(meetings, (name, file) => directory.people.own(name, file)),
  };
}

function meetingFilter(
  { forum, since, until }: CountOptions,
  { texts, asOf: today, context }: Question,
  forums: Parameters<typeof chooseName>[1],
): (minutes: Minutes) => boolean {
  const wanted = new Set(forum.map((one) => chooseName(one, forums, { option: "--forum", texts })));
  const first = since === undefined ? "" : readDay(since, { option: "--since", end: false, today, texts });
  const last = until === undefined ? "9999" : readDay(until, { option: "--until", end: true, today, texts });
  return ({ forum: key, file, meeting: { date = "", mode } }) =>
    // Nobody comes to what is decided by circulation.
    mode !== "per-capsulam" &&
    (wanted.size === 0 || wanted.has(key)) &&
    date >= first &&
    date <= last &&
    isIn(file, context.selection);
}
