import type { UpcomingMeeting } from "../../model/meeting.ts";
import { fillFrom, withoutGaps } from "../../model/records.ts";
import { readTime } from "../../model/time.ts";
import type { Context } from "../context.ts";
import { type DayFind, findDays } from "../dates/days.ts";
import { maskDays } from "../dates/mask.ts";
import { findClock } from "../dates/times.ts";
import { isOwnBody } from "../decisions/bodies.ts";
import { anywhere, fragment, opening, whole } from "../forms.ts";
import { announces, eventBefore, isHad, isNext } from "./announces.ts";
import { soonIn } from "./soon.ts";
import { datesOf, detailsIn, listedMeetings, type MeetingFind, placeBehind, statusIn } from "./written.ts";

/** Where a sentence stands: under a heading for meetings, what year that gives, and the meeting named before. */
interface MeetingPlace {
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
  if (date === undefined) return [];
  const days = findDays(text, words.dates);
  if (days.length === 0) return soonIn(text, context, place.inSection);
  if (anywhere(words.meetings.notice).test(text)) return [];
  // "Övriga dagar enligt tidigare beslut: 8 maj, 5 juni" lists days all the same.
  const short = place.inSection && text.split(/\s+/).length <= 4 + 4 * days.length;
  if (!short && isEarlier(text, context)) return [];
  if (!(place.inSection ? isListed(text, days, context) : announces(text, days, context))) return [];
  const status = statusIn(text, words)?.status;
  if (status === "moved" && days.length >= 2) return moved(text, context);
  const found = listed(text, context, place);
  return later(shareTime(text, shareStanding(text, found, context), { place, context }), context);
}

/** "Mötena 23 och 30 december ställs in": what is said of one day is said of those that only "och" joins to it. */
function shareStanding(text: string, finds: MeetingFind[], { words }: Context): MeetingFind[] {
  const days = findDays(text, words.dates);
  const joint = whole`[ ,]*(?:(?:${words.dates.and}|,)[ ,]*)?(?:(?:${words.dates.article}) )?`;
  if (finds.length !== days.length) return finds;
  let run = 0;
  const runs = days.map((day, index) => {
    const before = days[index - 1];
    if (before && !joint.test(text.slice(before.end, day.start))) run++;
    return run;
  });
  const off = new Set(runs.filter((_, index) => finds[index]?.meeting.status === "cancelled"));
  return finds.map((find, index) =>
    off.has(runs[index] ?? -1) ? { ...find, meeting: { ...find.meeting, status: "cancelled" } } : find,
  );
}

/** "Enligt tidigare beslut", but not "mötet är sedan tidigare bestämt till den 8 maj". */
function isEarlier(text: string, { words }: Context): boolean {
  return anywhere(words.decisions.earlier).test(text) && !anywhere(words.meetings.settled).test(text);
}

/** Days with few words beside them, or a sentence on a meeting. */
function isListed(text: string, days: readonly DayFind[], { words }: Context): boolean {
  const { nouns, events } = words.meetings;
  if (anywhere`${nouns}|${events}`.test(text) || statusIn(text, words)) return true;
  return text.split(/\s+/).length <= 6 + 6 * days.length;
}

function listed(text: string, context: Context, { year }: MeetingPlace): MeetingFind[] {
  const { words, date } = context;
  const [first] = findDays(text, words.dates);
  const inSentence =
    anywhere(words.meetings.takesPlace).test(text) ||
    statusIn(text, words) !== undefined ||
    (first !== undefined &&
      (isHad(text, first.start, context) || isNext(text.slice(0, first.start), context)));
  const deadline = fragment`(?:^|[ (])(?:${words.meetings.deadline})(?:\\s(?:${words.dates.article}))?\\s*$`;
  const own = yearIn(text, context) ?? year;
  const all = listedMeetings(text, words, { after: date, year: own }).filter(
    ({ start }) => !deadline.test(text.slice(Math.max(0, start - 20), start)),
  );
  if (!inSentence) return all.map((each) => ({ ...each, meeting: named(each.meeting, text, words) }));
  const title = eventIn(text, context);
  const behind = first && all.length === 1 && isNext(text.slice(0, first.start), context);
  const place = behind && text.slice(first.end).startsWith(",") && placeBehind(text.slice(first.end), words);
  return all.map(({ meeting, ...each }) => ({
    ...each,
    meeting: { ...meeting, place: meeting.place ?? (place || undefined), title },
  }));
}

/** "Extra möte den 8 maj": the word before "möte" alone is no name. */
function named(meeting: UpcomingMeeting, text: string, { meetings }: Context["words"]): UpcomingMeeting {
  const { title = "" } = meeting;
  const behind = title === "" || title.includes(" ") ? -1 : text.indexOf(`${title} `) + title.length + 1;
  const noun = behind > title.length ? opening(meetings.nouns).exec(text.slice(behind))?.[0] : undefined;
  return noun === undefined ? meeting : { ...meeting, title: `${title} ${noun}` };
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
  if (anywhere`${words.outline.opened}|${words.outline.closed}`.test(text)) return undefined;
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
    find.meeting.start_time === undefined &&
    find.meeting.end_time === undefined &&
    (same || find.meeting.title === hour.title)
      ? { ...find, meeting: fillFrom({ ...find.meeting }, { start_time, end_time }) }
      : find,
  );
}

/** "Plats: Folkets hus" behind a meeting that has none yet. */
export function placeLast(text: string, last: UpcomingMeeting | undefined, { words }: Context): boolean {
  if (last === undefined || last.place !== undefined) return false;
  const { placeLabel, takesPlace } = words.meetings;
  const place = whole`(?:${placeLabel})(?: ?:| (?:${takesPlace})) (?<place>[^:;]{2,80}?)`.exec(text)
    ?.groups?.["place"];
  if (place === undefined) return false;
  last.place = place;
  return true;
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
