import type { Context } from "../context.ts";
import { findDays } from "../dates/days.ts";
import { anywhere, opening } from "../forms.ts";

/** True for "Styrelsen möts följande dagar:" and the like, below which days stand in a list. */
export function opensMeetings(text: string, { words }: Context): boolean {
  const { nouns, events, plans } = words.meetings;
  return text.length < 300 && text.endsWith(":") && anywhere`${nouns}|${events}|${plans}`.test(text);
}

/** True for a line that begins with a day, "Söndag den 22 maj klockan 10–16": in such a list it is a meeting. */
export function opensWithDay(text: string, { words }: Context): boolean {
  return findDays(text.slice(0, 60), words.dates)[0]?.start === 0;
}

/** True for a heading such as "Nästa möte 23 november kl. 15". */
export function headsNext(text: string, { words }: Context): boolean {
  const { next, nouns } = words.meetings;
  return opening`(?:${next}) (?:${nouns})`.test(text);
}
