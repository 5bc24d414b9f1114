import { scanMinutesHeader } from "../../format/index.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { itemKey } from "../item-key.ts";

/**
 * The agenda items that are not public. What the header says of items counts even where no heading of a draft has that
 * number.
 * @param text the minutes file's
 */
export function secretItems({ meeting, file }: Minutes, text: string): AgendaItem[] {
  const stated = scanMinutesHeader({ file, text }).value.agenda ?? [];
  const kept = meeting.agenda.filter((item) => item.public === false);
  return [
    ...kept,
    ...stated.filter((item) => item.public === false && !kept.some((one) => isSame(one, item))),
  ];
}

/** True for such an item, however its number is written, and for one below it (4.1 of 4). */
export function isAmong(secret: readonly AgendaItem[], one: AgendaItem): boolean {
  return secret.some((item) => isSame(item, one) || isBelow(one, item));
}

function isSame(one: AgendaItem, other: AgendaItem): boolean {
  return one.number === undefined && other.number === undefined
    ? one.title === other.title
    : one.number !== undefined && other.number !== undefined && itemKey(one.number) === itemKey(other.number);
}

function isBelow({ number = "" }: AgendaItem, above: AgendaItem): boolean {
  const key = itemKey(above.number ?? "");
  return key !== "" && itemKey(number).startsWith(`${key}.`);
}
