import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey, namesOfForum, prefixOf } from "../model/names.ts";
import { compare } from "../model/order.ts";
import { freeEnding } from "../model/reference.ts";
import { applyStatement, type Said } from "./calendar-statements.ts";
import type { MeetingState } from "./register.ts";

/**
 * The meetings known so far, while a calendar is being folded. A statement finds its meeting by id, else by
 * the day it had, else by its day; one that finds none founds a new meeting, which keeps its id from then on.
 */
export class CalendarBook {
  readonly #config: Config;
  readonly #byId = new Map<string, MeetingState>();
  readonly #byForum = new Map<string, MeetingState[]>();

  constructor(config: Config) {
    this.#config = config;
  }

  byId(id: string): MeetingState | undefined {
    return this.#byId.get(id);
  }

  /** In order of day, time and id. */
  meetings(): MeetingState[] {
    return [...this.#byId.values()].sort(
      (a, b) =>
        compare(a.date, b.date) || compare(a.start_time ?? "", b.start_time ?? "") || compare(a.id, b.id),
    );
  }

  /** Enters what was planned from the beginning; it counts as no change. */
  plan(forum: string, said: Said): MeetingState | undefined {
    const { id } = said.statement;
    const meeting = id === undefined ? this.#onDay(forum, said.statement) : this.#byId.get(id);
    if (!meeting) return this.#found(forum, said);
    applyStatement(meeting, said);
    return meeting;
  }

  /** Enters that the meeting took place; its minutes tell the day and time it had. */
  hold(forum: string, said: Said, status: Minutes["status"]): void {
    const known = this.#find(forum, said.statement);
    const meeting = known && !isHeldElsewhere(known, said) ? known : this.#found(forum, said);
    if (!meeting) return;
    applyStatement(meeting, { ...said, statement: { ...said.statement, status: "confirmed" } });
    meeting.file = said.file;
    meeting.minutes_status = status;
  }

  /** Enters what minutes or the journal say of a meeting; a change of what calendars show raises its sequence. */
  announce(forum: string, said: Said): void {
    const meeting = this.#find(forum, said.statement);
    if (!meeting) this.#found(forum, said);
    else if (applyStatement(meeting, said)) meeting.sequence++;
  }

  #find(forum: string, statement: UpcomingMeeting): MeetingState | undefined {
    const byId = statement.id === undefined ? undefined : this.#byId.get(statement.id);
    return byId ?? this.#onDay(forum, statement);
  }

  #onDay(forum: string, { date, moved_from, title }: UpcomingMeeting): MeetingState | undefined {
    const day = moved_from ?? date;
    const candidates = (this.#byForum.get(forum) ?? []).filter((one) => one.date === day);
    return candidates.find((one) => one.title === title) ?? (title === undefined ? candidates[0] : undefined);
  }

  #found(forum: string, { statement, file, line }: Said): MeetingState | undefined {
    const { date, end_date, title } = statement;
    if (date === undefined) return undefined;
    const settings = title === undefined ? forumOf(this.#config, forum) : undefined;
    const meeting: MeetingState = {
      id: statement.id ?? this.#freeId(forum, date),
      forum,
      date,
      end_date,
      start_time: statement.start_time ?? settings?.start_time,
      end_time: statement.end_time ?? settings?.end_time,
      place: statement.place ?? settings?.place,
      title,
      status: foundingStatus(statement.status),
      sequence: 0,
      moved_from: statement.moved_from === undefined ? [] : [statement.moved_from],
      extraordinary: this.#isExtraordinary(forum, title),
      source: { file, line },
    };
    this.#byId.set(meeting.id, meeting);
    addTo(this.#byForum, forum, meeting);
    return meeting;
  }

  #isExtraordinary(forum: string, title: string | undefined): boolean {
    const names = namesOfForum(forum, forumOf(this.#config, forum)).map(nameKey);
    return title !== undefined && !names.includes(nameKey(title));
  }

  #freeId(forum: string, date: Day): string {
    const id = `${prefixOf(this.#config, forum)}-${date}`;
    return id + freeEnding((ending) => !this.#byId.has(id + ending));
  }
}

/** A second meeting on one day has minutes of its own. */
function isHeldElsewhere(meeting: MeetingState, said: Said): boolean {
  return meeting.file !== undefined && meeting.file !== said.file && meeting.id !== said.statement.id;
}

function foundingStatus(said: UpcomingMeeting["status"]): MeetingState["status"] {
  return said === "cancelled" || said === "tentative" || said === "confirmed" ? said : "planned";
}
