import type { Day } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import { foldActions } from "../actions.ts";
import { foldDecisions } from "../decisions.ts";
import { foldOn } from "../fold.ts";
import { ForumCalendar } from "../forum-calendar.ts";
import type { Archive, MeetingState } from "../register.ts";
import { foldReturns } from "../returns.ts";

/** The meetings that the records of an archive fall due at or come back to, out of all that there are. */
export function meetingsLookedUp(
  archive: Archive,
  meetings: readonly MeetingState[],
  day: Day,
): Set<MeetingState> {
  const seen = new Set<MeetingState>();
  const calendars = new Map<string, ForumCalendar>();
  const groups = new Map<string, MeetingState[]>();
  for (const meeting of meetings) addTo(groups, meeting.forum, meeting);
  const calendarOf = (forum: string) => {
    const known = calendars.get(forum) ?? new Watched(forum, groups.get(forum) ?? [], seen);
    calendars.set(forum, known);
    return known;
  };
  const fold = { ...foldOn(archive, day).fold, calendarOf };
  const actions = foldActions(fold);
  foldDecisions(fold, { actions, returns: foldReturns(fold) });
  return seen;
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
