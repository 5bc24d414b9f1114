import type { Context } from "../context.ts";
import { findDays } from "../dates/days.ts";
import type { Findings } from "../findings.ts";
import { anywhere, opening } from "../forms.ts";
import { textOf } from "../text/piece.ts";
import type { Passage } from "../units.ts";

/** Lines of a list of meetings, whatever the list stands under. */
export class MeetingList {
  readonly #findings: Findings;
  /** What came before announces meetings, which a list below it names. */
  #follows = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @returns false where the passage is no meeting of such a list */
  take({ piece, listed }: Passage): boolean {
    const { context } = this.#findings;
    const text = textOf(piece);
    if (this.#follows && listed && opensWithDay(text, context))
      return this.#findings.addMeetings(piece, true);
    this.#follows = opensMeetings(text, context);
    return false;
  }
}

/** True for "Styrelsen möts följande dagar:" and the like, below which days stand in a list. */
function opensMeetings(text: string, { words }: Context): boolean {
  const { nouns, events, plans } = words.meetings;
  return text.length < 300 && text.endsWith(":") && anywhere`${nouns}|${events}|${plans}`.test(text);
}

/** True for a line that begins with a day, "Söndag den 22 maj klockan 10–16": in such a list it is a meeting. */
function opensWithDay(text: string, { words }: Context): boolean {
  return findDays(text.slice(0, 60), words.dates)[0]?.start === 0;
}

/** True for a heading such as "Nästa möte 23 november kl. 15". */
export function headsNext(text: string, { words }: Context): boolean {
  const { next, nouns } = words.meetings;
  return opening`(?:${next}) (?:${nouns})`.test(text);
}
