import type { Context } from "./context.ts";
import { dayNearest, findDays } from "./dates/days.ts";
import { findTimes, type TimeFind } from "./dates/meaning.ts";
import { anywhere, fragment } from "./forms.ts";

/** The deadline in a text, "senast 30 maj": the time itself, without the words that make it one. */
export function dueIn(text: string, context: Context): TimeFind | undefined {
  const { words } = context;
  const lead = fragment`(?:^|[ (])(?:${words.actions.due}):? +$`;
  return findTimes(text, words.dates).find(({ start }) =>
    lead.test(text.slice(Math.max(0, start - 30), start)),
  );
}

/**
 * The time by which something is to be done: a deadline, else a time to come that belongs to the verb at the text's
 * start, "återkommer på nästa möte", and not to something else in the sentence, "protokollet från den 3 april".
 */
export function deadlineIn(text: string, context: Context): TimeFind | undefined {
  const { actions, dates } = context.words;
  const due = dueIn(text, context);
  if (due) return due;
  const foreign = fragment`(?:^|[ (])(?:${actions.notDue})(?: (?:${dates.article}))? *$`;
  const relative = anywhere(actions.relative);
  return findTimes(text, dates).find(({ start }) => {
    const before = text.slice(0, start);
    return !foreign.test(before.slice(-30)) && !relative.test(before);
  });
}

/** True for a deadline and for the forum's next meeting: what is told of it has not yet been done. */
export function isMeetingOrDue(text: string, time: TimeFind, context: Context): boolean {
  return time.fit.expression.means.type === "next-meeting" || dueIn(text, context)?.start === time.start;
}

/** True for a time counted from the day of the meeting, "nästa vecka", "inom kort": it lies ahead, whatever is told. */
export function isAhead({ fit }: TimeFind): boolean {
  return ["ahead", "current", "some-time", "weekday", "next-weekday"].includes(fit.expression.means.type);
}

/** The first time that a text names, without "on" or "by". */
export function timeIn(text: string, { words }: Context): TimeFind | undefined {
  return findTimes(text, words.dates)[0];
}

/** "Sammanträdesdatum 2025-04-03" in the minutes of that day is no heading for others. */
export function isOwnDay(text: string, { date, words }: Context): boolean {
  return findDays(text, words.dates).some(
    ({ first }) => date !== undefined && dayNearest(first, date) === date,
  );
}
