import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import { isOrdinary } from "./calendar.ts";
import type { MeetingState } from "./register.ts";

/** The meetings of one forum in the order of their days, found by day without a look at each of them. */
export class ForumCalendar {
  /** In date order. */
  readonly meetings: readonly MeetingState[];
  readonly #standing: readonly MeetingState[];
  readonly #ordinary: readonly MeetingState[];
  readonly #movedFrom = new Map<Day, MeetingState>();

  /** @param meetings of that forum only, in date order */
  constructor(forum: string, meetings: readonly MeetingState[]) {
    this.meetings = meetings;
    this.#standing = meetings.filter(({ status }) => status !== "cancelled");
    this.#ordinary = meetings.filter((meeting) => isOrdinary(meeting, forum));
    for (const meeting of this.#standing)
      for (const day of meeting.moved_from) if (!this.#movedFrom.has(day)) this.#movedFrom.set(day, meeting);
  }

  /** The first ordinary meeting after a day that has not been cancelled. */
  nextAfter(day: Day): MeetingState | undefined {
    return this.#ordinary[firstAt(this.#ordinary, ({ date }) => date > day)];
  }

  /** The first meeting from one day to another, both included, that has not been cancelled. */
  firstWithin(first: Day, last: Day): MeetingState | undefined {
    const found = this.#standing[firstAt(this.#standing, ({ date }) => date >= first)];
    return found && found.date <= last ? found : undefined;
  }

  /** The meeting that was to be held on that day and has been moved. */
  movedFrom(day: Day): MeetingState | undefined {
    return this.#movedFrom.get(day);
  }
}

/** The calendar of each forum; one without meetings for a forum that has none. */
export function forumCalendars(meetings: readonly MeetingState[]): (forum: string) => ForumCalendar {
  const groups = new Map<string, MeetingState[]>();
  for (const meeting of meetings) addTo(groups, meeting.forum, meeting);
  const calendars = new Map([...groups].map(([forum, own]) => [forum, new ForumCalendar(forum, own)]));
  return (forum) => calendars.get(forum) ?? new ForumCalendar(forum, []);
}

/** The 0-based place of the first item that passes, where all after it do too; the length where none does. */
function firstAt<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
