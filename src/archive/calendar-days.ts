import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { MeetingState } from "./register.ts";

/** The meetings of a calendar that is being folded, by forum and by the days they have or had. */
export class CalendarDays {
  readonly #onDay = new Map<string, MeetingState[]>();
  readonly #movedFrom = new Map<string, MeetingState[]>();
  readonly #founded = new Map<MeetingState, number>();

  add(meeting: MeetingState): void {
    this.#founded.set(meeting, this.#founded.size);
    addTo(this.#onDay, keyOf(meeting.forum, meeting.date), meeting);
    for (const day of meeting.moved_from) addTo(this.#movedFrom, keyOf(meeting.forum, day), meeting);
  }

  /** To be told when a meeting has got another day than that. */
  leave(meeting: MeetingState, day: Day): void {
    const { forum, date } = meeting;
    const left = this.#onDay.get(keyOf(forum, day)) ?? [];
    this.#onDay.set(
      keyOf(forum, day),
      left.filter((one) => one !== meeting),
    );
    this.#enter(this.#onDay, keyOf(forum, date), meeting);
    this.#enter(this.#movedFrom, keyOf(forum, day), meeting);
  }

  /** The forum's meetings on that day, in the order in which they were founded. */
  on(forum: string, day: Day): readonly MeetingState[] {
    return this.#onDay.get(keyOf(forum, day)) ?? [];
  }

  /** The forum's meetings that have been moved away from that day, in the order in which they were founded. */
  movedFrom(forum: string, day: Day): readonly MeetingState[] {
    return this.#movedFrom.get(keyOf(forum, day)) ?? [];
  }

  #enter(index: Map<string, MeetingState[]>, key: string, meeting: MeetingState): void {
    const there = index.get(key) ?? [];
    if (there.includes(meeting)) return;
    const order = (one: MeetingState) => this.#founded.get(one) ?? 0;
    index.set(
      key,
      [...there, meeting].sort((a, b) => order(a) - order(b)),
    );
  }
}

function keyOf(forum: string, day: Day): string {
  return `${day} ${forum}`;
}
