import type { Attendee } from "../model/meeting.ts";
import type { Time } from "../model/time.ts";
import { expandItems } from "../recognise/people/items.ts";

/** How much of a meeting somebody was there for. */
export type Presence = "present" | "part" | "absent";

/** When a meeting begins and ends, as far as that is known. */
interface Hours {
  start_time?: Time | undefined;
  end_time?: Time | undefined;
}

/** Whether somebody was there for an item: nobody can tell from a time alone when which item was dealt with. */
export type There = "yes" | "no" | "unknown";

type Span = Pick<Attendee, "from" | "until" | "items" | "recused">;

/** How much of the meeting one who is listed was there for; to be recused from an item is no absence. */
export function presenceOf(person: Span, hours: Hours): Exclude<Presence, "absent"> {
  return person.items !== undefined || cameLate(person, hours) || leftEarly(person, hours)
    ? "part"
    : "present";
}

/**
 * Whether these, who follow on each other in one seat, held it during an item. Where one comes as the other leaves,
 * it was held all the time.
 * @param item the item's number as the agenda has it
 */
export function heldAt(people: readonly Span[], item: string, hours: Hours): There {
  const free = people.filter(({ recused = [] }) => !numbersIn(recused).has(numberOf(item)));
  const byItems = free.filter(({ items }) => items !== undefined);
  if (byItems.some(({ items = [] }) => numbersIn(items).has(numberOf(item)))) return "yes";
  const byClock = free.filter(({ items }) => items === undefined);
  if (byClock.length === 0) return "no";
  return coversAll(byClock, hours) ? "yes" : "unknown";
}

function cameLate({ from }: Span, { start_time: start }: Hours): boolean {
  return from !== undefined && (start === undefined || from > start);
}

function leftEarly({ until }: Span, { end_time: end }: Hours): boolean {
  return until !== undefined && (end === undefined || until < end);
}

/** True where somebody is there at every time from the meeting's beginning to its end. */
function coversAll(people: readonly Span[], hours: Hours): boolean {
  const spans = people
    .map((one) => ({
      from: cameLate(one, hours) ? (one.from ?? "") : "",
      until: leftEarly(one, hours) ? (one.until ?? "") : "99",
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let reached = "";
  for (const { from, until } of spans) if (from <= reached && until > reached) reached = until;
  return reached === "99";
}

function numbersIn(items: readonly string[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => [numberOf(item), ...expandItems(item).map(numberOf)]));
}

/** `§ 34` and `34.` are item 34; `6 b` is 6B. */
function numberOf(item: string): string {
  return item.replace(/[§\s.]/g, "").toUpperCase();
}
