import { isOrdinary } from "../../archive/calendar.ts";
import type { Archive, MeetingState, Register } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import { membersOn } from "../../model/members.ts";
import { forumOf, nameKey } from "../../model/names.ts";
import type { Time } from "../../model/time.ts";
import { directoryOf } from "../list/directory.ts";
import type { Clash } from "./proposal.ts";

/** How long a meeting is taken to last that says only when it begins, in minutes. */
const usualLength = 120;

interface Hours {
  start_time?: Time | undefined;
  end_time?: Time | undefined;
}

/** Finds what else the members of a forum have in their calendars. */
export type ClashFinder = (day: Day, hours: Hours) => Clash[];

/** @param forum key of the forum that is planned */
export function clashFinder(archive: Archive, register: Register, forum: string): ClashFinder {
  const { owners } = directoryOf(archive, register);
  const peopleOn = (key: string, day: Day): Map<string, string> => {
    const names = membersOn(forumOf(archive.config, key), day).map(({ name = "" }) => owners.own(name));
    return new Map(names.map((name) => [nameKey(name), name]));
  };
  // The forum's own ordinary meetings are those that are planned; its workshops may be in the way.
  const others = register.meetings.filter((one) => one.status !== "cancelled" && !isOrdinary(one, forum));
  return (day, hours) => {
    const ours = peopleOn(forum, day);
    return others
      .filter((other) => day >= other.date && day <= (other.end_date ?? other.date) && overlap(hours, other))
      .map((other) => {
        const theirs = peopleOn(other.forum, day);
        return clashOf(
          other,
          [...ours].flatMap(([key, name]) => (theirs.has(key) ? [name] : [])),
        );
      })
      .filter(({ people }) => people.length > 0);
  };
}

function clashOf({ id, forum, start_time, end_time }: MeetingState, people: string[]): Clash {
  return { ref: id, forum, start_time, end_time, people };
}

/** A meeting whose hours nobody has said may take all day. Several days do: their hours hold on none in particular. */
function overlap(one: Hours, other: MeetingState): boolean {
  const [first, second] = [minutesOf(one), other.end_date === undefined ? minutesOf(other) : undefined];
  return !first || !second || (first.start < second.end && second.start < first.end);
}

function minutesOf({ start_time, end_time }: Hours): { start: number; end: number } | undefined {
  if (start_time === undefined) return undefined;
  const start = inMinutes(start_time);
  const end = end_time === undefined ? start + usualLength : inMinutes(end_time);
  return { start, end: end > start ? end : start + usualLength };
}

function inMinutes(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
