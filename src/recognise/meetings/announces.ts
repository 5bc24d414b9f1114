import type { Context } from "../context.ts";
import { type DayFind } from "../dates/days.ts";
import { maskDays } from "../dates/mask.ts";
import { findClock } from "../dates/times.ts";
import { isOwnBody } from "../decisions/bodies.ts";
import { anywhere, fragment, opening, whole } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { statusIn } from "./written.ts";

/**
 * True where a sentence announces a meeting of this body on the days that it names, or an event with its hour: outside
 * of a list of meetings a day alone may be anything.
 */
export function announces(text: string, days: readonly DayFind[], context: Context): boolean {
  const { words } = context;
  const [first] = days;
  if (!first || isForeign(text, first.start, context)) return false;
  const clock = findClock(text, words.dates) !== undefined;
  const before = text.slice(0, first.start);
  if (isNext(before, context)) return true;
  if (days.length >= 2 && opensPlan(before, context)) return true;
  // Digits may be another number; an hour, a weekday, "den" or "nästa" makes them a day.
  const coming = opening`(?:${words.meetings.next})`.test(text);
  const sure = clock || coming || first.weekday !== undefined || isDay(text.slice(first.start), context);
  if (days.every(({ weak }) => weak) && !sure) return false;
  if (days.length >= 2 && (anywhere(words.meetings.plans).test(before) || meetsThen(before, context)))
    return true;
  if (coming && fragment`^.{3,50}?(?::| (?:${words.meetings.takesPlace}))`.test(text)) return true;
  return isPlaced(text, { first, clock }, context);
}

/** A meeting's or an event's name with a verb that gives it its day, or the day at once behind it. */
function isPlaced(
  text: string,
  { first, clock }: { first: DayFind; clock: boolean },
  context: Context,
): boolean {
  const { nouns, events, sorts, takesPlace } = context.words.meetings;
  const before = text.slice(0, first.start);
  const names = anywhere`${nouns}|${events}`.test(text);
  if (
    names &&
    fragment`^(?:(?:${sorts}) )?(?:${nouns}|${events})(?: [\\d#]+)?${clock ? ":?" : ":"} *$`.test(before)
  )
    return true;
  if (names && (statusIn(text, context.words) ?? anywhere(takesPlace).test(text))) return true;
  if (names && isHad(text, first.start, context)) return true;
  const subject = fragment`^([^,.:;]{3,60}?) (?:${takesPlace})(?= )`.exec(before)?.[1];
  if (subject !== undefined && isOwnBody(subject, context)) return true;
  return clock && eventBefore(text, context) !== undefined;
}

/** "Höstens möten:", "Vårens träffar blir": whatever stands behind are their days. */
function opensPlan(before: string, { words }: Context): boolean {
  const { plans, takesPlace } = words.meetings;
  return fragment`(?:^|[ (])(?:${plans})(?: 20\\d{2})?(?::| (?:${takesPlace})(?: (?:${words.dates.article}))?) *$`.test(
    before,
  );
}

/** "Nästa möte den 8 maj" and "vi ses igen den 8 maj", wherever in the sentence. */
export function isNext(before: string, { words }: Context): boolean {
  const { next, nouns, again, of } = words.meetings;
  const tail = before.slice(-100);
  return fragment`(?:^|[ (])(?:(?:${next}) (?:${nouns})(?: (?:${of}) [^ ,.:;]{3,40}){0,2}|${again}),?:?(?: [^ ,.;]{1,4}){0,2} *$`.test(
    tail,
  );
}

/** "Under 2026 sammanträder rådet följande dagar: 6 mars, 8 maj": the verb before those who meet. */
function meetsThen(before: string, context: Context): boolean {
  const { meets } = context.words.meetings;
  const subject = fragment`(?:^| )(?:${meets}) ([^ ,.:;]{3,40})(?= |$)`.exec(before.slice(0, 200))?.[1];
  return subject !== undefined && isOwnBody(subject, context);
}

/** "Den 8/5", where digits alone could be a fraction. */
function isDay(text: string, { words }: Context): boolean {
  return opening`(?:${words.dates.article})`.test(text);
}

/** "Vi har städdag den 3 maj", "Hon ska komma på gruppmöte den 3 maj": not "mötet", which may be any. */
export function isHad(text: string, day: number, { words }: Context): boolean {
  const { nouns, events, has } = words.meetings;
  const before = text.slice(Math.max(0, day - 120), day);
  const form = fragment`(?:^| )(?:${has}) (?<event>${nouns}|${events})(?: (?:${words.dates.article}))? *$`;
  const event = form.exec(before)?.groups?.["event"];
  return event !== undefined && !fragment`(?:${words.meetings.definite})$`.test(event);
}

/** "Styrgruppens möte", "möte med styrgruppen": not theirs who write. */
export function isForeign(text: string, to: number, context: Context): boolean {
  const { meetings } = context.words;
  const before = text.slice(0, to);
  const owner =
    fragment`(?:^| )([^ ,.:;]{4,40}s) (?:(?:${meetings.next}) )?(?:${meetings.nouns}|${meetings.events})(?= |$)`.exec(
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
  const { nouns, events } = context.words.meetings;
  if (whole`${nouns}|${events}`.test(name)) return false;
  const sort = fragment`(?:${context.words.decisions.body}|${context.words.actions.bodies})$`.test(name);
  return sort && !isOwnBody(name, context);
}

/** What is said to take place on a day: "Övning med brandkåren blir lördag …"; a person or "det" is no event. */
export function eventBefore(text: string, context: Context): string | undefined {
  const { takesPlace, noEvent } = context.words.meetings;
  const { masked } = maskDays(text, context.words.dates);
  const name = fragment`^(?<name>[^.,:;]{3,50}?) (?:${takesPlace}) (?:\\S+ )?\uE000`.exec(masked)?.groups?.[
    "name"
  ];
  return name === undefined || whole(noEvent).test(name) || isPerson(name, context) ? undefined : name;
}
