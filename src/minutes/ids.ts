import type { MeetingRecords } from "../model/minutes.ts";
import { endingAt } from "../model/reference.ts";

type Numbered = { id?: string | undefined; agenda?: string | undefined };

/**
 * Gives an id to each decision, action and follow-up that has none: the item's number, then a letter for
 * the second and later ones. Ids that are there stay as they are.
 * @returns the ids that were given
 */
export function giveIds(meeting: MeetingRecords): Set<string> {
  const given = new Set<string>();
  const lists: [string, Numbered[]][] = [
    ["d", meeting.decisions],
    ["a", meeting.actions],
    ["f", meeting.follow_ups],
  ];
  for (const [letter, records] of lists) {
    const taken = new Set(records.map((record) => record.id));
    const next = new Map<string, number>();
    for (const record of records) {
      if (record.id !== undefined) continue;
      const first = letter + itemNumber(record.agenda);
      let index = next.get(first) ?? 0;
      while (taken.has(first + endingAt(index))) index++;
      next.set(first, index + 1);
      record.id = first + endingAt(index);
      given.add(record.id);
    }
  }
  return given;
}

/** `§ 34` → `34`, `6 B` → `6B`; `0` for a record that belongs to no item. */
function itemNumber(agenda: string | undefined): string {
  return (
    /\d+\s?[A-Za-z]?/
      .exec(agenda ?? "")?.[0]
      .replace(/\s/g, "")
      .toUpperCase() ?? "0"
  );
}
