import type { Day } from "../model/day.ts";
import { compare } from "../model/order.ts";
import { logOfDecisions, logOfOthers } from "./log-computed.ts";
import type { LogEntry } from "./log-entry.ts";
import { logOfJournal } from "./log-journal.ts";
import { logOfMeetings } from "./log-meetings.ts";
import { logOfMinutes } from "./log-minutes.ts";
import { ReferenceIndex } from "./references.ts";
import type { Archive, Register } from "./register.ts";
import { dayOfMinutes, type View, viewOn } from "./view.ts";

/** Days from and to, both included; "" for the beginning of time. */
export interface Stretch {
  since: Day;
  until: Day;
}

/**
 * What happened, as far as it is known on the register's day, in the order in which it happened.
 * @param stretchOf the days that are told of a forum's matters; undefined for none
 */
export function logOf(
  archive: Archive,
  register: Register,
  stretchOf: (forum: string) => Stretch | undefined,
): LogEntry[] {
  const view = viewOn(archive, register.asOf);
  const source = { view, register };
  const references = new ReferenceIndex(
    { ...archive, minutes: [...view.held, ...view.coming] },
    register.meetings.map(({ id }) => id),
  );
  const all = [
    ...logOfMinutes(source, references),
    ...logOfMeetings(source),
    ...logOfJournal(source, references),
    ...logOfDecisions(source),
    ...logOfOthers(source),
  ];
  return all
    .filter(({ forum, date }) => {
      const stretch = stretchOf(forum);
      return stretch !== undefined && date >= stretch.since && date <= stretch.until;
    })
    .filter((one) => one.event !== "lapsed" || one.date < register.asOf)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.file, b.file) || a.line - b.line);
}

/** The day of a forum's last meeting before a day, by its minutes; undefined where there are none. */
export function lastMeetingBefore(view: View, forum: string, day: Day): Day | undefined {
  const days = view.held.filter((minutes) => minutes.forum === forum).map(dayOfMinutes);
  return days.findLast((date) => date !== "" && date < day);
}
