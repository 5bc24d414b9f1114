import type { MeetingState } from "../archive/register.ts";
import { addTo } from "../model/groups.ts";

/** The meetings that the calendar has, by their id and by their forum. */
export class MeetingBook {
  readonly #byId = new Map<string, MeetingState>();
  readonly #byForum = new Map<string, MeetingState[]>();

  constructor(meetings: readonly MeetingState[]) {
    for (const meeting of meetings) {
      if (!this.#byId.has(meeting.id)) this.#byId.set(meeting.id, meeting);
      addTo(this.#byForum, meeting.forum, meeting);
    }
  }

  get(id: string | undefined): MeetingState | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  of(forum: string): readonly MeetingState[] {
    return this.#byForum.get(forum) ?? [];
  }
}
