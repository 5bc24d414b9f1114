import type { Minutes } from "../model/minutes.ts";
import { nameKey } from "../model/names.ts";
import { parseReference } from "../model/reference.ts";
import type { DocumentItem } from "./document.ts";
import { itemKey } from "./item-key.ts";

type Item = Pick<DocumentItem, "anchor" | "label" | "title">;

/** What was asked for: the anchors of the items, in the document's order, and what fits none. */
export interface ChosenItems {
  anchors: string[];
  unknown: string[];
}

/**
 * The items that people mean by their numbers ("4", "§ 6 B", "4–7"), anchors ("#item-4"), titles, or by the reference of
 * the meeting's decision, task or follow-up ("d4", "VS-2025-04-03/d4").
 */
export function chooseItems(items: readonly Item[], minutes: Minutes, asked: readonly string[]): ChosenItems {
  const unknown: string[] = [];
  const anchors = new Set<string>();
  for (const words of asked) {
    const found = meant(items, minutes, words);
    if (found.length === 0) unknown.push(words);
    for (const { anchor } of found) anchors.add(anchor);
  }
  return { anchors: items.map(({ anchor }) => anchor).filter((anchor) => anchors.has(anchor)), unknown };
}

function meant(items: readonly Item[], minutes: Minutes, words: string): Item[] {
  const byNumber = items.filter(({ label }) => label !== "" && itemKey(label) === itemKey(words));
  if (byNumber.length > 0) return byNumber;
  const named = items.filter(
    ({ anchor, title }) => anchor === words.replace(/^#/, "") || nameKey(title) === nameKey(words),
  );
  if (named.length > 0) return named;
  const recorded = itemOfRecord(minutes, words);
  return recorded === undefined ? inRange(items, words) : itemsOf(items, recorded);
}

/** The items that a record's `agenda` means. */
export function itemsOf<I extends Pick<DocumentItem, "label">>(items: readonly I[], agenda: string): I[] {
  return items.filter(({ label }) => label !== "" && itemKey(label) === itemKey(agenda));
}

/** The number of the item that a record of these minutes belongs to; a clause's (`d2.1`) is its decision's. */
function itemOfRecord({ id, meeting }: Minutes, words: string): string | undefined {
  const { meeting: of, local } = parseReference(words.trim().replace(/^\^/, ""));
  const wanted = local === undefined ? of : of === id ? local : undefined;
  if (wanted === undefined) return undefined;
  const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups];
  return records.find((record) => record.id === wanted || record.id === wanted.replace(/\.\d+$/, ""))?.agenda;
}

/** "4–7": every item whose number lies there, 6 B included. */
function inRange(items: readonly Item[], words: string): Item[] {
  const [, from, to] = /^[^\d]*(\d{1,4})\s*[-–]\s*(\d{1,4})$/.exec(words.trim()) ?? [];
  if (from === undefined || to === undefined) return [];
  const inside = items.filter(({ label }) => {
    const number = Number.parseInt(itemKey(label), 10);
    return number >= Number(from) && number <= Number(to);
  });
  const ends = [from, to].every((end) =>
    inside.some(({ label }) => Number.parseInt(itemKey(label), 10) === Number(end)),
  );
  return ends ? inside : [];
}
