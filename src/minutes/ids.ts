import type { MeetingRecords } from "../model/minutes.ts";

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
    for (const record of records) {
      if (record.id !== undefined) continue;
      record.id = freeId(letter + itemNumber(record.agenda), taken);
      taken.add(record.id);
      given.add(record.id);
    }
  }
  return given;
}

const letters = ["", ..."bcdefghijklmnopqrstuvwxyz".split("")];

function freeId(base: string, taken: ReadonlySet<string | undefined>): string {
  const lettered = letters.map((letter) => base + letter).find((id) => !taken.has(id));
  if (lettered !== undefined) return lettered;
  let count = letters.length + 1;
  while (taken.has(`${base}z${count}`)) count++;
  return `${base}z${count}`;
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
