import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Day } from "../../model/day.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import { findVerbs, type VerbKind } from "../actions/verbs.ts";
import { type DayFind, dayOnOrAfter, findDays } from "../dates/days.ts";
import { findClock } from "../dates/times.ts";
import { anywhere, everywhere, exactly, fragment } from "../forms.ts";

/** A meeting and the stretch of the text that speaks of it, UTF-16 offsets. */
export interface MeetingFind {
  meeting: UpcomingMeeting;
  start: number;
  end: number;
}

/**
 * The meetings that a list of dates names: "8 maj kl 9–12", "21–22 oktober Internat", "27 maj, 9 september".
 * A day without a year lies in `year`, else it is the first one on or after `after`; without both it stays unread.
 */
export function listedMeetings(
  text: string,
  words: RecognitionWords,
  { after, year }: { after: Day | undefined; year?: number | undefined },
): MeetingFind[] {
  const days = findDays(text, words.dates);
  for (const { first } of days) first.year ??= year;
  return days.flatMap((find, index) => {
    const [before, next] = [days[index - 1], days[index + 1]];
    const start = before ? cut(text, [before, find], words) : 0;
    const end = next ? cut(text, [find, next], words) : text.length;
    const dates = datesOf(find, after);
    if (!dates) return [];
    const rest = `${text.slice(start, Math.max(find.start, start))} , ${text.slice(find.end, Math.max(end, find.end))}`;
    const details = detailsIn(withClock(rest, words), words);
    return [{ meeting: { ...dates, ...details }, start: find.start, end: find.end }];
  });
}

/** Beside a day "9–12" and "18.30" are times, without a word that says so. */
function withClock(rest: string, { dates }: RecognitionWords): string {
  if (findClock(rest, dates)) return rest;
  const hours = /(?<![\d§.:/-] ?)\b([01]?\d|2[0-4]) ?[–-] ?([01]?\d|2[0-4])(?=$|[ ,).])/.exec(rest);
  const hour = /(?<![\d§.:/-] ?)\b(?:[01]?\d|2[0-4])[.:][0-5]\d(?=$|[ ,)]|\.(?!\d))/.exec(rest);
  const found = hours && Number(hours[1]) < Number(hours[2]) ? hours : hour;
  if (!found) return rest;
  const clock = dates.clock.split(/[\\|]/)[0] ?? "";
  return `${rest.slice(0, found.index)}${clock} ${rest.slice(found.index)}`;
}

/** Where the words about one date end and those about the next begin. */
function cut(text: string, [one, next]: readonly [DayFind, DayFind], { dates }: RecognitionWords): number {
  const between = text.slice(one.end, next.start);
  // The stop in "kl. 13" ends nothing.
  const from = findClock(between, dates)?.end ?? 0;
  const sign = fragment`[,;.](?!\\d)|\\n| (?:${dates.and}) `.exec(between.slice(from));
  return sign ? one.end + from + sign.index + sign[0].length : next.start;
}

export function datesOf(
  find: DayFind,
  after: Day | undefined,
): Pick<UpcomingMeeting, "date" | "end_date"> | undefined {
  const date = resolved(find.first, after);
  const end_date = find.last && resolved({ year: find.first.year, ...find.last }, date);
  return date === undefined ? undefined : end_date === undefined ? { date } : { date, end_date };
}

function resolved(written: DayFind["first"], after: Day | undefined): Day | undefined {
  if (written.year === undefined && after === undefined) return undefined;
  return dayOnOrAfter(written, after ?? "1000-01-01");
}

/** Time, place, standing and title from the words beside a date. */
export function detailsIn(rest: string, words: RecognitionWords): UpcomingMeeting {
  const clock = findClock(rest, words.dates);
  const left = clock ? `${rest.slice(0, clock.start)} , ${rest.slice(clock.end)}` : rest;
  const status = statusIn(left, words)?.status ?? "planned";
  const onlyEnd = clock && clock.end_time === undefined && endsAt(rest.slice(0, clock.start), words);
  return {
    ...(clock && (onlyEnd ? { end_time: clock.start_time } : timesOf(clock))),
    ...placed(placeAndTitle(left, words), clock ? rest.slice(clock.end) : "", words),
    status,
  };
}

const doing: ReadonlySet<VerbKind> = new Set(["does", "doesThen", "works", "shall", "promises"]);

/** What stands behind the time is where they meet ("kl. 9–12, Alby"), unless it is what they meet for. */
function placed(found: UpcomingMeeting, afterTime: string, words: RecognitionWords): UpcomingMeeting {
  const { title, place } = found;
  if (title === undefined || !flat(afterTime).includes(title)) return found;
  // "kl. 10–12, Siv bokar rum": what somebody does is no place, nor the meeting's name.
  if (acts(title, words)) return place === undefined ? {} : { place };
  if (anywhere(words.meetings.events).test(title)) return found;
  return { place: placeBehind(afterTime, words) ?? place ?? title };
}

/** As a title is put together from what stands beside a day. */
function flat(text: string): string {
  return text
    .replace(/[,;()]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Alby, Folkets hus (rum 3)" behind a day and its time: where they meet, as it is written; undefined for a sentence. */
export function placeBehind(text: string, words: RecognitionWords): string | undefined {
  const { at, statuses } = words.meetings;
  const place = text.replace(/^[\s,;.–-]+|[\s,;.–-]+$/g, "").replace(fragment`^(?:${at}) `, "");
  const standing = statuses.map(({ pattern }) => pattern).join("|");
  if (place.length > 80 || !/^\p{Lu}/u.test(place) || /[:;!?]|[.] |\d{1,2}[.:]\d\d/.test(place))
    return undefined;
  // "Siv kallar", whatever the verb.
  if (exactly`^\\S+(?: [A-Z\\u00c0-\\u00de]\\S*)* (?:${words.actions.present})(?: |$)`.test(place))
    return undefined;
  if (anywhere(standing).test(place) || findVerbs(place, words.actions).length > 0) return undefined;
  return place;
}

function timesOf({ start_time, end_time }: UpcomingMeeting): UpcomingMeeting {
  return end_time === undefined ? { start_time } : { start_time, end_time };
}

export function statusIn(
  text: string,
  words: RecognitionWords,
): { status: UpcomingMeeting["status"] } | undefined {
  return words.meetings.statuses.find(({ pattern }) => anywhere(pattern).test(text));
}

/** True where the words before a time of day say that the meeting is over then. */
function endsAt(before: string, words: RecognitionWords): boolean {
  return fragment`(?:${words.meetings.ends})\\s*$`.test(before);
}

/** "Siv och Bo planerar": what people do about a meeting is not its name. */
function tells(part: string, words: RecognitionWords): boolean {
  return /^\p{Lu}/u.test(part) && acts(part, words);
}

function acts(text: string, words: RecognitionWords): boolean {
  return findVerbs(text, words.actions).some(({ kind, start }) => start > 0 && doing.has(kind));
}

function placeAndTitle(text: string, words: RecognitionWords): UpcomingMeeting {
  const { fill, at, remote, statuses } = words.meetings;
  const weekdays = words.dates.weekdays.join("|");
  const source = `${fill}|${weekdays}|${statuses.map(({ pattern }) => pattern).join("|")}`;
  const known = everywhere(source);
  // "Synpunkter lämnas senast" goes with the day behind it.
  const leads = fragment`(?:^| )(?:${words.meetings.deadline})(?: (?:${words.dates.article}))?$`;
  const place = exactly`(?:^|[ ,(])(?:${at}) ((?:[A-Z\\u00c0-\\u00de][^ ,;.()]*)(?: [^,;.()]+)?)`.exec(text);
  const tool = anywhere`(?:(?:${words.people.via}) )?(?<tool>${words.people.tools}|${remote})`.exec(text);
  const where = place?.[1] ?? tool?.groups?.["tool"];
  const rest = text
    .replace(place?.[0] ?? "\0", " ")
    .replace(tool?.[0] ?? "\0", " ")
    .split(",")
    .filter((part) => !tells(part.trim(), words))
    .join(",");
  const title = rest
    .replace(known, " ")
    .replace(/[,;:.()–—-]+(?=\s|$)|(?<=\s|^)[,;:.()–—-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return {
    ...(where === undefined ? {} : { place: where.trim() }),
    ...(/[A-Za-z\u00aa-\u052f]{3}/.test(title) && !leads.test(title) ? { title } : {}),
  };
}
