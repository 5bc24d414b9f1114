import type { Context } from "./context.ts";
import { findTimes, type TimeFind } from "./dates/meaning.ts";
import { fragment } from "./forms.ts";

/** The deadline in a text, "senast 30 maj": the time itself, without the words that make it one. */
export function dueIn(text: string, context: Context): TimeFind | undefined {
  const { words } = context;
  const lead = fragment`(?:^|[ (])(?:${words.actions.due}) +$`;
  return findTimes(text, words.dates).find(({ start }) =>
    lead.test(text.slice(Math.max(0, start - 30), start)),
  );
}

/** The first time that a text names, without "on" or "by". */
export function timeIn(text: string, { words }: Context): TimeFind | undefined {
  return findTimes(text, words.dates)[0];
}
