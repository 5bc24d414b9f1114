import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { Action } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import type { ReferenceIndex } from "./references.ts";
import { dayOfMinutes, type View } from "./view.ts";

/** An agenda item that takes up an earlier record again. */
export interface FollowingItem {
  meeting: string;
  forum: string;
  date: Day;
  number: string;
  /** References of what the item gave: its decisions, actions and follow-ups. Empty: it gave no outcome. */
  outcomes: string[];
  /** True for an agenda to come, or minutes of the very day that are still a draft. */
  ahead: boolean;
}

/** By the whole reference of what is taken up, the items that do so, in date order. */
export type Following = ReadonlyMap<string, readonly FollowingItem[]>;

/** Looks through all agendas once, those to come included. */
export function followingIn(view: View, references: ReferenceIndex): Following {
  const following = new Map<string, FollowingItem[]>();
  const coming = new Set(view.coming);
  const isAhead = (minutes: Minutes, outcomes: readonly string[]) =>
    coming.has(minutes) || isBeingWritten(minutes, outcomes, view.asOf);
  for (const minutes of [...view.held, ...view.coming]) {
    for (const item of minutes.meeting.agenda) {
      for (const ref of item.follows ?? []) {
        const found = references.resolve(ref);
        if (found.type !== "found") continue;
        addTo(following, found.ref, followingItem(minutes, item.number ?? "", isAhead));
      }
    }
  }
  return following;
}

/** References of what an item gave: its decisions, actions and follow-ups. An earlier action left open gives nothing. */
export function outcomesIn({ id, meeting }: Minutes, number: string): string[] {
  const actions = meeting.actions.filter((one) => !isCarriedOn(one));
  const given = [...meeting.decisions, ...actions, ...meeting.follow_ups];
  return given
    .filter((record) => record.agenda === number)
    .map((record) => (record.id?.includes("/") === true ? record.id : `${id}/${record.id}`));
}

/** A line that takes an earlier action along unticked says nothing of the matter above it. */
function isCarriedOn({ id, status = "open" }: Action): boolean {
  return status === "open" && id?.includes("/") === true;
}

function isBeingWritten(minutes: Minutes, outcomes: readonly string[], asOf: Day): boolean {
  return dayOfMinutes(minutes) === asOf && minutes.status === "draft" && outcomes.length === 0;
}

function followingItem(
  minutes: Minutes,
  number: string,
  isAhead: (minutes: Minutes, outcomes: readonly string[]) => boolean,
): FollowingItem {
  const { id: meeting, forum } = minutes;
  const given = outcomesIn(minutes, number);
  const ahead = isAhead(minutes, given);
  return { meeting, forum, date: dayOfMinutes(minutes), number, outcomes: ahead ? [] : given, ahead };
}
