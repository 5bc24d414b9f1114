import { type Day, endOf, type Period, startOf } from "../model/day.ts";
import { readMeaning } from "../recognise/written-times.ts";
import { type Fold, wordsOf } from "./fold-context.ts";
import type { MeetingState } from "./register.ts";

/** Whose calendar is asked, and the day from which the words count. */
interface Standpoint {
  forum: string;
  from: Day;
}

/** When something falls due: what was written, else the forum's next meeting. */
export function dueOf(
  fold: Fold,
  due: string | undefined,
  at: Standpoint,
): { period: Period | undefined; implied: boolean } {
  if (due === undefined) return { period: fold.calendarOf(at.forum).nextAfter(at.from)?.date, implied: true };
  return { period: periodOf(fold, due, at), implied: false };
}

/** The period that `30 maj`, `v. 17` or `nästa möte` means; undefined for "tills vidare" and what can't be read. */
export function periodOf(fold: Fold, text: string, { forum, from }: Standpoint): Period | undefined {
  const meaning = readMeaning(text, wordsOf(fold, from));
  if (meaning?.type === "period") return meaning.period;
  return meaning?.type === "next-meeting" ? fold.calendarOf(forum).nextAfter(from)?.date : undefined;
}

/** True once the whole period has passed. */
export function hasPassed(period: Period | undefined, asOf: Day): boolean {
  return period !== undefined && endOf(period) < asOf;
}

/**
 * The meeting at which a matter comes back: the one named, else the forum's next; undefined where the words
 * give no day, or where no such meeting is known.
 */
export function returnMeeting(
  fold: Fold,
  when: string | undefined,
  at: Standpoint,
): MeetingState | undefined {
  const meaning = when === undefined ? undefined : readMeaning(when, wordsOf(fold, at.from));
  if (meaning?.type === "some-time" || meaning?.type === "never") return undefined;
  const calendar = fold.calendarOf(at.forum);
  if (meaning?.type !== "period") return calendar.nextAfter(at.from);
  const [first, last] = [startOf(meaning.period), endOf(meaning.period)];
  // "Mötet den 4 september" is still that meeting after it has been moved.
  const named = calendar.firstWithin(first, last) ?? calendar.movedFrom(first);
  return named ?? calendar.nextAfter(beforeDay(first, at.from));
}

function beforeDay(first: Day, from: Day): Day {
  // Meetings on the first day itself were looked for already.
  return first > from ? first : from;
}
