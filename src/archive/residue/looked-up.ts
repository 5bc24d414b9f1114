import type { Day } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import { foldActions } from "../actions.ts";
import { foldDecisions } from "../decisions.ts";
import { foldOn } from "../fold.ts";
import type { Fold } from "../fold-context.ts";
import { ForumCalendar } from "../forum-calendar.ts";
import type { Archive, MeetingState } from "../register.ts";
import { foldReturns } from "../returns.ts";

/**
 * The meetings that the records of an archive fall due at or come back to.
 * @param among several choices of meetings, each of which is asked by itself
 */
export function meetingsLookedUp(
  archive: Archive,
  among: readonly (readonly MeetingState[])[],
  day: Day,
): Set<MeetingState> {
  const seen = new Set<MeetingState>();
  const { fold } = foldOn(archive, day);
  for (const meetings of among) {
    const watched = { ...fold, calendarOf: watch(meetings, seen) };
    const actions = foldActions(watched);
    foldDecisions(watched, { actions, returns: foldReturns(watched) });
  }
  return seen;
}

function watch(meetings: readonly MeetingState[], seen: Set<MeetingState>): Fold["calendarOf"] {
  const calendars = new Map<string, ForumCalendar>();
  const groups = new Map<string, MeetingState[]>();
  for (const meeting of meetings) addTo(groups, meeting.forum, meeting);
  return (forum) => {
    const known = calendars.get(forum) ?? new Watched(forum, groups.get(forum) ?? [], seen);
    calendars.set(forum, known);
    return known;
  };
}

/** A calendar that keeps in mind what was found in it. */
class Watched extends ForumCalendar {
  readonly #seen: Set<MeetingState>;

  constructor(forum: string, meetings: readonly MeetingState[], seen: Set<MeetingState>) {
    super(forum, meetings);
    this.#seen = seen;
  }

  override nextAfter(day: Day): MeetingState | undefined {
    return this.#found(super.nextAfter(day));
  }

  override firstWithin(first: Day, last: Day): MeetingState | undefined {
    return this.#found(super.firstWithin(first, last));
  }

  override movedFrom(day: Day): MeetingState | undefined {
    return this.#found(super.movedFrom(day));
  }

  #found(meeting: MeetingState | undefined): MeetingState | undefined {
    if (meeting) this.#seen.add(meeting);
    return meeting;
  }
}
