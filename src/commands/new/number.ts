import type { Forum } from "../../model/config.ts";
import { type Day, yearOf } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { ProposedItem } from "./propose.ts";

export type NumberedItem = ProposedItem & { number: string };

/** The meeting whose items are to be numbered. */
export interface Numbering {
  forum: string;
  date: Day;
  /** How the forum numbers; each meeting from 1 where it does not say. */
  numbering: Forum["numbering"];
  minutes: readonly Minutes[];
}

/**
 * Gives the items their numbers: from 1, or over the year on from the forum's last minutes. A planned agenda
 * keeps its own where it is still whole and they go on from there.
 */
export function numberItems(items: readonly ProposedItem[], meeting: Numbering): NumberedItem[] {
  const first = meeting.numbering === "year" ? lastNumber(meeting) + 1 : 1;
  const planned = items.map((item) => item.record?.number);
  const keep =
    planned[0] === String(first) && planned.every((number, at) => follows(number, planned[at - 1]));
  return items.map((item, index) => ({
    ...item,
    number: (keep ? planned[index] : undefined) ?? String(first + index),
  }));
}

/** True for the next whole number, and for what stands beside the same (`6 B` after `6`). */
function follows(number: string | undefined, before: string | undefined): boolean {
  if (number === undefined || before === undefined) return number !== undefined;
  const step = parseInt(number, 10) - parseInt(before, 10);
  return step === 1 || (step === 0 && number !== before);
}

/** The highest number of the forum's minutes in the year before the day, 0 for none. */
function lastNumber({ forum, date, minutes }: Numbering): number {
  const earlier = minutes.filter((one) => {
    const day = one.meeting.date;
    const written = one.status !== "planned" && one.status !== "cancelled";
    return one.forum === forum && written && day !== undefined && yearOf(day) === yearOf(date) && day <= date;
  });
  const numbers = earlier.flatMap((one) => one.meeting.agenda.map((item) => parseInt(item.number ?? "", 10)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}
