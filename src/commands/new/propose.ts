import type { Matter } from "../../archive/agenda.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";

/** An agenda item to be, before it has its number. */
export interface ProposedItem {
  title: string;
  /** Why it is there; what was planned keeps its record. */
  from: "opening" | "closing" | "matter" | "added" | "planned";
  /** True for the forum's standing items, under which nothing is to be decided as a rule. */
  standing: boolean;
  follows: string[];
  /** What comes back with it. */
  matters: Matter[];
  record?: AgendaItem;
}

export interface AgendaSources {
  /** The forum's standing items, in order. */
  standing: readonly string[];
  matters: readonly Matter[];
  /** The agenda that somebody has planned already. */
  planned: readonly AgendaItem[];
  /** Titles given by hand. */
  added: readonly string[];
  /** Tells the titles with which a meeting ends. */
  isClosing: (title: string) => boolean;
}

/**
 * The agenda with nothing forgotten: what opens a meeting, what comes back, what was added, what ends it. A
 * planned agenda stays as it is, and takes in before its end what it does not have.
 */
export function proposeAgenda(sources: AgendaSources): ProposedItem[] {
  const { standing, planned, isClosing } = sources;
  const base =
    planned.length > 0 ? planned.map((item) => plannedItem(item, standing)) : standingItems(sources);
  const taken = new Set(base.flatMap((item) => item.follows));
  const matters = sources.matters.filter(({ follows }) => !follows.every((ref) => taken.has(ref)));
  const fresh: ProposedItem[] = [];
  for (const matter of matters) joinMatter(matter, [...base, ...fresh], fresh);
  const added = sources.added.map((title) => itemOf(title, "added"));
  const end = endOf(base, isClosing);
  return [...base.slice(0, end), ...fresh, ...added, ...base.slice(end)];
}

function standingItems({ standing, isClosing }: AgendaSources): ProposedItem[] {
  const items = standing.map((title) => ({ ...itemOf(title, "opening"), standing: true }));
  const end = endOf(items, isClosing);
  return items.map((item, index) => (index < end ? item : { ...item, from: "closing" }));
}

/** Where the items begin with which the meeting ends; at the agenda's end where there are none. */
function endOf(items: readonly ProposedItem[], isClosing: (title: string) => boolean): number {
  let end = items.length;
  while (end > 0 && isClosing(items[end - 1]?.title ?? "")) end--;
  return end;
}

function plannedItem(record: AgendaItem, standing: readonly string[]): ProposedItem {
  const title = record.title ?? "";
  const isStanding = standing.some((one) => nameKey(one) === nameKey(title));
  return { ...itemOf(title, "planned"), standing: isStanding, follows: [...(record.follows ?? [])], record };
}

/** A matter that comes back under a title that is there already belongs to that item. */
function joinMatter(matter: Matter, items: readonly ProposedItem[], fresh: ProposedItem[]): void {
  const same = items.find((item) => nameKey(item.title) === nameKey(matter.title));
  const item = same ?? itemOf(matter.title, "matter");
  if (!same) fresh.push(item);
  item.matters.push(matter);
  for (const ref of matter.follows) if (!item.follows.includes(ref)) item.follows.push(ref);
}

function itemOf(title: string, from: ProposedItem["from"]): ProposedItem {
  return { title, from, standing: false, follows: [], matters: [] };
}
