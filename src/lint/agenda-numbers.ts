import type { AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";

/** An item's number as it counts: `§ 6 B` is 6 and B. */
interface ItemNumber {
  item: Sourced<AgendaItem>;
  number: number;
  letter: string;
}

/**
 * The numbered items in their order; numbers of another make (`4.1`, `IV`) are left out. A planned file that only
 * counts its items from 1 has none yet: they get them when it becomes the minutes.
 */
export function itemNumbers({ meeting, status }: Minutes): ItemNumber[] {
  const onlyCounted = meeting.agenda.every(({ number }, index) => number === String(index + 1));
  if (status === "planned" && onlyCounted) return [];
  return meeting.agenda.flatMap((item) => {
    const [, number, letter = ""] =
      /^(?:§\s*)?(\d{1,4})\s?([A-Za-zÅÄÖåäö]?)\.?$/.exec(item.number ?? "") ?? [];
    return number === undefined ? [] : [{ item, number: Number(number), letter: letter.toUpperCase() }];
  });
}
