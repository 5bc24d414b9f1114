import { foldArchive } from "../../archive/fold.ts";
import type { Archive, ReturnState } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { lastDay } from "./last-day.ts";
import { isTelling, matterKey } from "./matter-key.ts";

/** An agenda item that takes up a matter of an earlier meeting again. */
interface Continued {
  /** 0-based place on its agenda. */
  index: number;
  /** References of what it takes up. */
  follows: string[];
  /** The earlier minutes. */
  from: Minutes;
}

interface Occurrence {
  minutes: Minutes;
  date: Day;
  item: AgendaItem;
  /** What the item sent on its way to come back. */
  returns: readonly ReturnState[];
}

/**
 * Matters that come back under their title: the earlier item was postponed, referred back or said to return, and no
 * other meeting of the forum has had the title since. What is not certain is left out: a title that an agenda has
 * twice, that stands on every agenda, or that starts anew time after time.
 */
export class Matters {
  readonly #byTitle = new Map<string, Occurrence[]>();
  readonly #meetings = new Map<string, number>();

  constructor(archive: Archive) {
    const held = archive.minutes.filter(({ status }) => status === "final" || status === "approved");
    const returning = new Map<string, ReturnState[]>();
    for (const one of foldArchive(archive, lastDay(archive)).returns) addTo(returning, one.file, one);
    for (const minutes of held) this.#enter(minutes, returning.get(minutes.file) ?? []);
    for (const occurrences of this.#byTitle.values())
      occurrences.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }

  /** The items of those minutes that take up an earlier matter, and do not say already what they take up. */
  continuedIn(minutes: Minutes): Continued[] {
    const { agenda } = minutes.meeting;
    const keys = agenda.map(({ title }) => matterKey(title));
    return agenda.flatMap((item, index) => {
      const key = keys[index];
      const said = (item.follows ?? []).length > 0;
      if (key === undefined || said || keys.indexOf(key) !== keys.lastIndexOf(key)) return [];
      const before = this.#lastBefore(minutes, key);
      const follows = before ? taken(before, item, key) : [];
      return before && follows.length > 0 ? [{ index, follows, from: before.minutes }] : [];
    });
  }

  #enter(minutes: Minutes, returns: readonly ReturnState[]): void {
    const { agenda, date } = minutes.meeting;
    if (date === undefined) return;
    this.#meetings.set(minutes.forum, (this.#meetings.get(minutes.forum) ?? 0) + 1);
    const byItem = new Map<string, ReturnState[]>();
    for (const one of returns.filter(isReturn)) addTo(byItem, one.item, one);
    for (const item of agenda) {
      const key = matterKey(item.title);
      if (key === undefined) continue;
      const own = byItem.get(item.title ?? "") ?? [];
      addTo(this.#byTitle, `${minutes.forum}\n${key}`, { minutes, date, item, returns: own });
    }
  }

  /** The title's last occurrence before the minutes' day, where it is the only one of that meeting. */
  #lastBefore({ forum, meeting: { date = "" } }: Minutes, key: string): Occurrence | undefined {
    const all = this.#byTitle.get(`${forum}\n${key}`) ?? [];
    if (startsAnew(all, this.#meetings.get(forum) ?? 0)) return undefined;
    const [last, beforeLast] = all.filter((one) => one.date < date).toReversed();
    return last && beforeLast?.date !== last.date ? last : undefined;
  }
}

/** What waits on a condition comes back when that is met, whatever an item of its name says. */
function isReturn({ kind, forum, to, outside }: ReturnState): boolean {
  return kind !== "condition" && forum === to && !outside;
}

/** A follow-up may be about a part of the item only: then the title has to tell the matter. */
function taken({ item, returns }: Occurrence, later: AgendaItem, key: string): string[] {
  if (item.case !== undefined && later.case !== undefined && item.case !== later.case) return [];
  const certain = returns.filter(({ kind }) => kind !== "follow-up" || isTelling(key));
  return [...new Set(certain.flatMap(({ ref, also }) => [ref, ...also]))];
}

/** True for a title such as "Ekonomi", which comes again though nothing has been left: each time it is another matter. */
function startsAnew(all: readonly Occurrence[], meetings: number): boolean {
  const fresh = all.filter((_, index) => (all[index - 1]?.returns.length ?? 0) === 0).length;
  return fresh >= 3 && fresh * 4 >= meetings;
}
