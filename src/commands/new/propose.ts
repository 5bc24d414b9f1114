import type { Matter } from "../../archive/agenda.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";

/** An agenda item to be, before it has its number. */
export interface ProposedItem {
  title: string;
  /** Why it is there; what was planned keeps its record. */
  from: "opening" | "closing" | "matter" | "report" | "added" | "planned";
  /** True for the forum's standing items and for reports, under which nothing is to be decided as a rule. */
  standing: boolean;
  /** True for those that end the meeting: what is added comes before them. */
  last?: boolean;
  /** As the agenda says them; those of a planned item as they are written there. */
  follows: string[];
  /** What comes back with it. */
  matters: Matter[];
  record?: AgendaItem;
  /** What settled everything that a planned item takes up, since it was planned. */
  settled?: string;
}

/** What is reported under one item: actions, and who has adopted what. */
export interface Report {
  title: string;
  /** Tells the titles of items that are for that. */
  isTitle: (title: string) => boolean;
  matters: readonly Matter[];
}

interface AgendaSources {
  /** The forum's standing items, in order. */
  standing: readonly string[];
  /** What must come up as an item of its own. */
  matters: readonly Matter[];
  reports: readonly Report[];
  /** The agenda that somebody has planned already. */
  planned: readonly AgendaItem[];
  /** Whole references that somebody has decided not to take up. */
  leftOut: ReadonlySet<string>;
  /** Titles given by hand. */
  added: readonly string[];
  /** Tells the titles with which a meeting ends. */
  isClosing: (title: string) => boolean;
  /** The whole reference of what somebody wrote. */
  wholeRef: (written: string) => string;
  /** What has settled a matter since the forum's last meeting. */
  settledBy: (ref: string) => string | undefined;
}

/**
 * The agenda with nothing forgotten: what opens a meeting, what comes back, what is to be reported, what was
 * added, what ends it. A planned agenda stays as it is, and takes in before its end what it does not have.
 */
export function proposeAgenda(given: AgendaSources): ProposedItem[] {
  // Each matter is held against each item: what a reference means is found out once.
  const sources = { ...given, wholeRef: remembered(given.wholeRef) };
  const { standing, planned, isClosing } = sources;
  const base =
    planned.length > 0 ? planned.map((item) => plannedItem(item, standing)) : standingItems(sources);
  const sheet: Sheet = { sources, base, fresh: [], keyOf: remembered(nameKey) };
  for (const matter of wanted(sources.matters, sources)) placeMatter(sheet, matter);
  for (const report of sources.reports)
    for (const matter of wanted(report.matters, sources)) placeReported(sheet, matter, report);
  for (const item of base) markSettled(item, sources);
  const added = sources.added.map((title) => itemOf(title, "added"));
  const end = endOf(base, isClosing);
  const closing = base.slice(end).map((item) => ({ ...item, last: true }));
  return [...base.slice(0, end), ...sheet.fresh, ...added, ...closing];
}

/** An agenda that is being put together. */
interface Sheet {
  sources: AgendaSources;
  base: readonly ProposedItem[];
  fresh: ProposedItem[];
  keyOf: (title: string) => string;
}

/** The same answers, each worked out once. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? work(text);
    known.set(text, found);
    return found;
  };
}

function wanted(matters: readonly Matter[], { leftOut }: AgendaSources): Matter[] {
  return matters.filter(({ follows }) => !follows.some((ref) => leftOut.has(ref)));
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

/** A matter that an item takes up already stands there; one with an item's title joins it. */
function placeMatter(sheet: Sheet, matter: Matter): void {
  const holder = holderOf(sheet, matter);
  if (holder) return void holder.matters.push(matter);
  const key = sheet.keyOf(matter.title);
  const same = allOf(sheet).find((item) => sheet.keyOf(item.title) === key);
  attach(same ?? freshItem(sheet, matter.title, "matter"), matter);
}

/** What is reported stands with its own matter, where that comes up, else under the report's item. */
function placeReported(sheet: Sheet, matter: Matter, report: Report): void {
  const holder = holderOf(sheet, matter);
  if (holder) return void holder.matters.push(matter);
  const own = allOf(sheet).find(({ matters }) => matters.some((one) => belongsTo(matter, one)));
  attach(own ?? reportItem(sheet, report), matter);
}

function holderOf(sheet: Sheet, matter: Matter): ProposedItem | undefined {
  const { wholeRef } = sheet.sources;
  return allOf(sheet).find(({ follows }) => follows.some((ref) => matter.follows.includes(wholeRef(ref))));
}

function belongsTo(reported: Matter, { reason, file, title, follows }: Matter): boolean {
  if (reason === "due" || reason === "adoption") return false;
  return (reported.file === file && reported.title === title) || follows.includes(reported.for ?? "");
}

function reportItem(sheet: Sheet, { title, isTitle, matters }: Report): ProposedItem {
  const refs = new Set(matters.flatMap(({ follows }) => follows));
  const holdsOthers = (item: ProposedItem) =>
    item.matters.length > 1 && item.matters.every(({ ref }) => refs.has(ref));
  const all = allOf(sheet);
  return (
    all.find((item) => isTitle(item.title)) ?? all.find(holdsOthers) ?? freshItem(sheet, title, "report")
  );
}

function allOf({ base, fresh }: Sheet): ProposedItem[] {
  return [...base, ...fresh];
}

function freshItem({ fresh }: Sheet, title: string, from: ProposedItem["from"]): ProposedItem {
  const item = itemOf(title, from);
  fresh.push(item);
  return item;
}

function attach(item: ProposedItem, matter: Matter): void {
  item.matters.push(matter);
  for (const ref of matter.follows) if (!item.follows.includes(ref)) item.follows.push(ref);
}

/** A planned item is settled when all that it takes up is, and nothing of it comes back. */
function markSettled(item: ProposedItem, { wholeRef, settledBy }: AgendaSources): void {
  if (item.from !== "planned" || item.matters.length > 0 || item.follows.length === 0) return;
  const said = item.record?.settled_by;
  if (said !== undefined) {
    item.settled = said;
    return;
  }
  const settled = item.follows.map((ref) => settledBy(wholeRef(ref)));
  if (settled.every((by) => by !== undefined)) item.settled = settled[0];
}

export function itemOf(title: string, from: ProposedItem["from"]): ProposedItem {
  return { title, from, standing: from === "report", follows: [], matters: [] };
}
