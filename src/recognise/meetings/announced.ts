import type { UpcomingMeeting } from "../../model/meeting.ts";
import { readTime } from "../../model/time.ts";
import type { Context } from "../context.ts";
import { type DayFind, findDays } from "../dates/days.ts";
import { maskDays } from "../dates/mask.ts";
import { findClock } from "../dates/times.ts";
import { isOwnBody } from "../decisions/bodies.ts";
import { anywhere, fragment, opening, whole } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { fillFrom, withoutGaps } from "../records.ts";
import { datesOf, detailsIn, listedMeetings, type MeetingFind, statusIn } from "./written.ts";

/** Where a sentence stands: under a heading for meetings, what year that gives, and the meeting named before. */
export interface MeetingPlace {
  inSection: boolean;
  year?: number | undefined;
  last?: UpcomingMeeting | undefined;
}

/**
 * The coming meetings that a sentence speaks of. In a section on meetings a bare list of days will do; elsewhere the
 * sentence must announce a meeting of this body, or an event with its hour.
 */
export function meetingsIn(text: string, context: Context, place: MeetingPlace): UpcomingMeeting[] {
  const { words, date } = context;
  if (date === undefined || !/\d/.test(text)) return [];
  const days = findDays(text, words.dates);
  if (days.length === 0) return [];
  // "Övriga dagar enligt tidigare beslut: 8 maj, 5 juni" lists days all the same.
  const short = place.inSection && text.split(/\s+/).length <= 4 + 4 * days.length;
  if (!short && anywhere(words.decisions.earlier).test(text)) return [];
  if (!(place.inSection ? isListed(text, days, context) : announces(text, days, context))) return [];
  const status = statusIn(text, words)?.status;
  if (status === "moved" && days.length >= 2) return moved(text, context);
  const found = listed(text, context, place);
  return later(shareTime(text, found, { place, context }), context);
}

/** Days with few words beside them, or a sentence on a meeting. */
function isListed(text: string, days: readonly DayFind[], { words }: Context): boolean {
  const { nouns, events } = words.meetings;
  if (anywhere`${nouns}|${events}`.test(text) || statusIn(text, words)) return true;
  return text.split(/\s+/).length <= 6 + 6 * days.length;
}

function announces(text: string, days: readonly DayFind[], context: Context): boolean {
  const { words } = context;
  const { nouns, events, takesPlace, plans, next } = words.meetings;
  const [first] = days;
  if (!first || isForeign(text, first.start, context)) return false;
  const clock = findClock(text, words.dates) !== undefined;
  const coming = opening`(?:${next})`.test(text);
  // Digits may be another number; an hour, a weekday or "nästa" makes them a day.
  if (days.every(({ weak }) => weak) && !clock && !coming && first.weekday === undefined) return false;
  const before = text.slice(0, first.start);
  if (anywhere(plans).test(before) && days.length >= 2) return true;
  if (coming && fragment`^.{3,50}?(?::| (?:${takesPlace}))`.test(text)) return true;
  const names = anywhere`${nouns}|${events}`.test(text);
  if (names && fragment`^(?:${nouns}|${events})(?: [\\d#]+)?: *$`.test(before)) return true;
  if (names && (statusIn(text, words) ?? anywhere(takesPlace).test(text))) return true;
  if (names && isHad(text, first.start, context)) return true;
  const subject = fragment`^([^,.:;]{3,60}?) (?:${takesPlace})(?= )`.exec(before)?.[1];
  if (subject !== undefined && isOwnBody(subject, context)) return true;
  return clock && eventBefore(text, context) !== undefined;
}

/** "Vi har städdag den 3 maj", "Hon ska komma på gruppmöte den 3 maj": not "mötet", which may be any. */
function isHad(text: string, day: number, { words }: Context): boolean {
  const { nouns, events, has } = words.meetings;
  const before = text.slice(Math.max(0, day - 120), day);
  const form = fragment`(?:^| )(?:${has}) (?<event>${nouns}|${events})(?: (?:${words.dates.article}))? *$`;
  const event = form.exec(before)?.groups?.["event"];
  return event !== undefined && !fragment`(?:${words.meetings.definite})$`.test(event);
}

/** "Styrgruppens möte", "möte med styrgruppen": not theirs who write. */
function isForeign(text: string, to: number, context: Context): boolean {
  const { meetings } = context.words;
  const before = text.slice(0, to);
  const owner = fragment`(?:^| )([^ ,.:;]{4,40}s) (?:${meetings.nouns}|${meetings.events})(?= |$)`.exec(
    before,
  )?.[1];
  const holder = fragment`(?:${meetings.nouns}) (?:${meetings.heldBy}) ([^ ,.:;]{4,40})(?= |$)`.exec(
    before,
  )?.[1];
  const subject = fragment`^([^ ,.:;]{4,40}) (?:${meetings.takesPlace})(?= )`.exec(before)?.[1];
  return [owner?.slice(0, -1), holder, subject].some((name) => name !== undefined && isElse(name, context));
}

/** A body by its sort, "styrgruppen", that is not the one that meets here. */
function isElse(name: string, context: Context): boolean {
  const sort = fragment`(?:${context.words.decisions.body}|${context.words.actions.bodies})$`.test(name);
  return sort && !isOwnBody(name, context);
}

/** What is said to take place on a day: "Övning med brandkåren blir lördag …"; a person or "det" is no event. */
function eventBefore(text: string, context: Context): string | undefined {
  const { takesPlace, noEvent } = context.words.meetings;
  const { masked } = maskDays(text, context.words.dates);
  const name = fragment`^(?<name>[^.,:;]{3,50}?) (?:${takesPlace}) (?:\\S+ )?\uE000`.exec(masked)?.groups?.[
    "name"
  ];
  return name === undefined || whole(noEvent).test(name) || isPerson(name, context) ? undefined : name;
}

function listed(text: string, context: Context, { year }: MeetingPlace): MeetingFind[] {
  const { words, date } = context;
  const [first] = findDays(text, words.dates);
  const inSentence =
    anywhere(words.meetings.takesPlace).test(text) ||
    statusIn(text, words) !== undefined ||
    (first !== undefined && isHad(text, first.start, context));
  const deadline = fragment`(?:^|[ (])(?:${words.meetings.deadline})(?: (?:${words.dates.article}))? *$`;
  const own = yearIn(text, context) ?? year;
  const all = listedMeetings(text, words, { after: date, year: own }).filter(
    ({ start }) => !deadline.test(text.slice(Math.max(0, start - 20), start)),
  );
  if (!inSentence) return all;
  const title = eventIn(text, context);
  return all.map((each) => ({ ...each, meeting: { ...each.meeting, title } }));
}

/** In a sentence only an event's name is a title, not whatever stands beside the day. */
function eventIn(text: string, context: Context): string | undefined {
  const { nouns, events, next } = context.words.meetings;
  const event = anywhere(events).exec(text)?.[0];
  const name = eventBefore(text, context);
  if (name === undefined || anywhere`${nouns}|${next}`.test(name) || isOwnBody(name, context)) return event;
  return name.split(" ").length <= 5 && !(event !== undefined && /^\p{Ll}/u.test(event)) ? name : event;
}

/** The one year that a text names apart from its days: "Våren 2026: 12/1, 9/2". */
export function yearIn(text: string, { words }: Context): number | undefined {
  const years = maskDays(text, words.dates).masked.match(/(?<![\d/.-])20\d{2}(?![\d/.:-])/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/** "Samtliga möten börjar kl. 13.15.": the hour of all that are listed. */
export function hourOfAll(text: string, context: Context): UpcomingMeeting | undefined {
  const { words } = context;
  const { start_time, end_time } = findClock(text, words.dates) ?? findBare(text) ?? {};
  const all = anywhere`${words.meetings.nouns}|${words.actions.everyone}`.test(text);
  return all && start_time !== undefined ? withoutGaps({ start_time, end_time }) : undefined;
}

/**
 * Gives the meetings from index `from` on the hour of all, where they have none of their own.
 * @returns the index from which on none has got it
 */
export function giveHour(meetings: readonly UpcomingMeeting[], from: number, hour: UpcomingMeeting): number {
  for (const meeting of meetings.slice(from)) if (meeting.start_time === undefined) fillFrom(meeting, hour);
  return meetings.length;
}

function findBare(text: string): { start_time: string; end_time?: undefined } | undefined {
  const time = /(?<![\d.:])\d{1,2}[.:]\d{2}(?![\d.:])/.exec(text)?.[0];
  const start_time = time === undefined ? undefined : readTime(time);
  return start_time === undefined ? undefined : { start_time };
}

/** Gives the hour behind a row of days to all of them, and to "samma tid" the one before. */
function shareTime(
  text: string,
  finds: MeetingFind[],
  { place, context }: { place: MeetingPlace; context: Context },
): MeetingFind[] {
  const last = finds.at(-1)?.meeting;
  const timed = finds.filter(({ meeting }) => meeting.start_time !== undefined);
  const same = anywhere(context.words.meetings.same).test(text);
  const hour = same
    ? (timed[0]?.meeting ?? place.last)
    : timed.length === 1 && finds.length > 1
      ? last
      : undefined;
  if (hour?.start_time === undefined) return finds;
  const { start_time, end_time } = hour;
  return finds.map((find) =>
    find.meeting.start_time === undefined && find.meeting.end_time === undefined
      ? { ...find, meeting: fillFrom({ ...find.meeting }, { start_time, end_time }) }
      : find,
  );
}

function moved(text: string, context: Context): UpcomingMeeting[] {
  const { words, date } = context;
  const [from, to] = findDays(text, words.dates);
  const old = from && datesOf(from, date)?.date;
  const dates = to && datesOf(to, date);
  if (!old || !dates) return [];
  const rest = `${text.slice(0, from.start)} ${text.slice(to.end)}`;
  const { title: _title, ...details } = detailsIn(rest, words);
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
