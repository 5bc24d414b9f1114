import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { findDays } from "../dates/days.ts";
import { anywhere, fragment } from "../forms.ts";
import { fillFrom } from "../records.ts";
import { datesOf, detailsIn, listedMeetings, type MeetingFind, statusIn } from "./written.ts";

/**
 * The coming meetings that a sentence speaks of. In a section on meetings a bare list of days will do; elsewhere
 * the sentence must name a meeting or event and say something of it.
 */
export function meetingsIn(text: string, context: Context, inSection: boolean): UpcomingMeeting[] {
  const { words, date } = context;
  if (date === undefined || !/\d/.test(text)) return [];
  const days = findDays(text, words.dates).filter(({ weak }) => !weak || inSection);
  if (days.length === 0 || anywhere(words.decisions.earlier).test(text)) return [];
  const { nouns, events, takesPlace } = words.meetings;
  const names = anywhere`${nouns}|${events}`.test(text);
  const status = statusIn(text, words)?.status;
  if (!names && !(inSection && (status !== undefined || isList(text, days.length)))) return [];
  if (names && !inSection && status === undefined && !anywhere(takesPlace).test(text)) return [];
  if (status === "moved" && days.length >= 2) return moved(text, context);
  return later(listed(text, context), context);
}

/** Days with few words beside them. */
function isList(text: string, days: number): boolean {
  return text.split(/\s+/).length <= 6 + 6 * days;
}

function listed(text: string, context: Context): MeetingFind[] {
  const { words, date } = context;
  const found = listedMeetings(text, words, date);
  const deadline = fragment`(?:^|[ (])(?:${words.meetings.deadline})(?: (?:${words.dates.article}))? *$`;
  const all = found.filter(({ start }) => !deadline.test(text.slice(Math.max(0, start - 20), start)));
  const sentence = anywhere(words.meetings.takesPlace).test(text) || statusIn(text, words) !== undefined;
  return sentence
    ? all.map((each) => ({ ...each, meeting: { ...each.meeting, title: eventIn(text, context) } }))
    : all;
}

/** In a sentence only an event's own word is a title, not whatever stands beside the day. */
function eventIn(text: string, { words }: Context): string | undefined {
  return anywhere(words.meetings.events).exec(text)?.[0];
}

function moved(text: string, context: Context): UpcomingMeeting[] {
  const { words, date } = context;
  const [from, to] = findDays(text, words.dates);
  const old = from && datesOf(from, date)?.date;
  const dates = to && datesOf(to, date);
  if (!old || !dates) return [];
  const { title: _title, ...details } = detailsIn(
    `${text.slice(0, from.start)} ${text.slice(to.end)}`,
    words,
  );
  return [{ ...dates, ...details, status: "moved", moved_from: old }];
}

function later(finds: readonly MeetingFind[], { date }: Context): UpcomingMeeting[] {
  return finds.map(({ meeting }) => meeting).filter((meeting) => (meeting.date ?? "") > (date ?? ""));
}

/** One record for each day: what is said last counts, and earlier words fill what it leaves open. */
export function mergeMeetings<T extends UpcomingMeeting>(meetings: readonly T[]): T[] {
  const byDay = new Map<string, T>();
  for (const meeting of meetings) {
    const key = `${meeting.date ?? ""} ${meeting.title ?? ""}`;
    const same = byDay.get(key) ?? byDay.get(`${meeting.date ?? ""} `);
    if (!same) byDay.set(key, meeting);
    else if (meeting.status === "planned") fillFrom(same, meeting);
    else Object.assign(same, fillFrom(meeting, same));
  }
  return [...byDay.values()];
}
