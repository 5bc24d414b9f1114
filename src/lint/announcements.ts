import type { Archive } from "../archive/register.ts";
import { dayOfMinutes } from "../archive/view.ts";
import { addTo } from "../model/groups.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import { compare } from "../model/order.ts";

interface Announced {
  statement: UpcomingMeeting;
  /** Its place among all that were announced. */
  place: number;
}

/** What minutes and the journal say of meetings to come. */
export class Announcements {
  readonly #byId = new Map<string, Announced[]>();
  readonly #byDay = new Map<string, Announced[]>();
  readonly #journal = new Map<string, JournalEntry[]>();

  constructor({ minutes, journal }: Archive) {
    const inOrder = [...minutes].sort((a, b) => compare(dayOfMinutes(a), dayOfMinutes(b)));
    let place = 0;
    for (const { forum, meeting } of inOrder) {
      for (const statement of meeting.upcoming_meetings) {
        const { id, date } = statement;
        if (id === undefined) addTo(this.#byDay, `${date}\n${forum}`, { statement, place: place++ });
        else addTo(this.#byId, id, { statement, place: place++ });
      }
    }
    for (const entry of journal) if (entry.ref !== undefined) addTo(this.#journal, entry.ref, entry);
  }

  /** What minutes say of the meeting, in the order of their days; without an id it is told by forum and day. */
  of({ id, forum, date }: { id: string; forum: string; date?: string | undefined }): UpcomingMeeting[] {
    const found = [...(this.#byId.get(id) ?? []), ...(this.#byDay.get(`${date}\n${forum}`) ?? [])];
    return found.sort((a, b) => a.place - b.place).map(({ statement }) => statement);
  }

  toldOf(id: string): readonly JournalEntry[] {
    return this.#journal.get(id) ?? [];
  }
}
