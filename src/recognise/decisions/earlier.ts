import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { anywhere, fragment } from "../forms.ts";

/**
 * True where words beside a verb of deciding put it before this meeting: "förra mötet", "hade", or a day before
 * the meeting's. Without a day of the meeting any day may be.
 */
export function isEarlier(text: string, { words, date }: Context): boolean {
  if (anywhere(words.decisions.earlier).test(text)) return true;
  return findDays(text, words.dates).some(
    ({ first }) => date === undefined || (dayNearest(first, date) ?? date) < date,
  );
}

/** True for the beginning of a sentence that only supposes what follows: "Om", "När", "Att". */
export function isSupposed(text: string, { words }: Context): boolean {
  return fragment`^(?:${words.decisions.supposing})(?: |$)`.test(text);
}
