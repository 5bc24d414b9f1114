import { recurrenceLanguages } from "../../../language/recurrence.ts";
import type { Forum } from "../../../model/config.ts";
import { nameKey, namesOfForum, unaccented } from "../../../model/names.ts";
import type { Happening } from "./expand.ts";

/** Meetings of a calendar that have the same title, but for numbers. */
export interface TitleGroup {
  /** As the first of them has it. */
  title: string;
  happenings: Happening[];
  /** True where the title names the forum. */
  namesForum: boolean;
}

/** The meetings by their titles: those that name the forum first, then the many before the few. */
export function groupsOf(happenings: readonly Happening[], names: readonly string[]): TitleGroup[] {
  const groups = new Map<string, TitleGroup>();
  for (const happening of happenings) {
    const { title } = happening.event;
    const key = groupKey(title);
    const group = groups.get(key);
    if (group) group.happenings.push(happening);
    else groups.set(key, { title, happenings: [happening], namesForum: namesOne(title, names) });
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.namesForum) - Number(a.namesForum) || b.happenings.length - a.happenings.length,
  );
}

function groupKey(title: string): string {
  return nameKey(title).replace(/\d+/g, "#");
}

/** The names that a title may call the forum by: not its key, which nobody reads, unless it has no other. */
export function forumNames(key: string, forum: Forum | undefined): string[] {
  const [, ...names] = namesOfForum(key, forum).filter((name) => name.trim().length > 1);
  return names.length > 0 ? names : [key];
}

function namesOne(title: string, names: readonly string[]): boolean {
  return names.some((name) => wordsOf(name).test(unaccented(title)));
}

function wordsOf(name: string): RegExp {
  const words = unaccented(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, "u");
}

/** From so many on, meetings of one title are the forum's ordinary ones, whatever they are called. */
const series = 3;

/**
 * The title that a meeting keeps in the plan, which makes it a meeting of its own kind: undefined for the ordinary
 * ones, whose title says no more than the forum, a number or a day.
 */
export function ownTitle({ title, happenings }: TitleGroup, names: readonly string[]): string | undefined {
  if (happenings.length >= series || title === "") return undefined;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  let rest = unaccented(title);
  for (const name of longestFirst) rest = rest.replace(new RegExp(wordsOf(name).source, "gu"), " ");
  for (const { meetings, months, filler } of recurrenceLanguages) {
    const generic = [meetings, filler, ...months].map((each) => unaccented(each)).join("|");
    rest = rest.replace(new RegExp(`(?<![\\p{L}\\d])(?:${generic})(?![\\p{L}\\d])`, "gu"), " ");
  }
  if (!/\p{L}/u.test(rest)) return undefined;
  return withoutForum(title, longestFirst);
}

/** "Rådet: workshop om vård" → "workshop om vård" */
function withoutForum(title: string, names: readonly string[]): string {
  for (const name of names) {
    const lead = title.slice(0, name.length);
    const [, rest = ""] = /^\s*[:–—-]\s*(.+)$/.exec(title.slice(name.length)) ?? [];
    if (nameKey(lead) === nameKey(name) && rest !== "") return rest;
  }
  return title;
}
