import { clockFault } from "../../model/clock-changes.ts";
import { addDays, type Day } from "../../model/day.ts";
import { isBridgeDay, shortDayOn } from "../../model/holidays.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import { forumOf } from "../../model/names.ts";
import { lastHeld, type PlannedForum } from "./known.ts";
import type { Remark } from "./proposal.ts";

/** Where the holidays that klubba knows are those of the people who meet. */
export function isSwedish({ timeZone }: PlannedForum): boolean {
  return timeZone === "Europe/Stockholm";
}

/** What a person should know of a meeting before it is planned: clashes first, then what its day is. */
export function remarksOn(meeting: UpcomingMeeting & { date: Day }, forum: PlannedForum): Remark[] {
  const { date } = meeting;
  const held = lastHeld(forum);
  const remarks: Remark[] = clashesOf(meeting, forum);
  if (held !== undefined && date < held.date) remarks.push({ type: "before-minutes", day: held.date });
  if ((meeting.end_date ?? date) < forum.asOf) remarks.push({ type: "past" });
  remarks.push(...clockRemarks(meeting, forum.timeZone));
  if (!isSwedish(forum)) return remarks;
  if (isBridgeDay(date)) remarks.push({ type: "bridge-day" });
  if (shortDayOn(date) !== undefined) remarks.push({ type: "short-day", day: date });
  return remarks;
}

function clashesOf(meeting: UpcomingMeeting & { date: Day }, forum: PlannedForum): Remark[] {
  const settings = meeting.title === undefined ? forumOf(forum.archive.config, forum.key) : undefined;
  const several = meeting.end_date !== undefined && meeting.end_date > meeting.date;
  const hours = {
    start_time: several ? undefined : (meeting.start_time ?? settings?.start_time),
    end_time: meeting.end_time ?? settings?.end_time,
  };
  const found = new Map(
    daysOf(meeting)
      .flatMap((day) => forum.clashes(day, hours))
      .map((one) => [one.ref, one]),
  );
  return [...found.values()].map((clash) => ({ type: "clash", clash }));
}

/** No meeting lasts longer; a calendar may say so all the same. */
const daysAtMost = 31;

function daysOf({ date, end_date = date }: UpcomingMeeting & { date: Day }): Day[] {
  const days = [date];
  while ((days.at(-1) ?? date) < end_date && days.length < daysAtMost)
    days.push(addDays(days.at(-1) ?? date, 1));
  return days;
}

function clockRemarks(
  { date, end_date = date, start_time, end_time }: UpcomingMeeting & { date: Day },
  zone: string,
): Remark[] {
  const times = [
    { day: date, time: start_time },
    { day: end_date, time: end_time },
  ];
  return times.flatMap(({ day, time }): Remark[] => {
    const fault = time === undefined ? undefined : clockFault(day, time, zone);
    return fault === undefined || time === undefined ? [] : [{ type: `time-${fault}`, time }];
  });
}
