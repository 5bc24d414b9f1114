import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey, namesOfForum, prefixOf } from "../model/names.ts";
import { compare } from "../model/order.ts";
import type { CalendarConflict } from "../model/problem.ts";
import { freeEnding } from "../model/reference.ts";
import { CalendarConflicts, isChange, twice } from "./calendar-conflicts.ts";
import { CalendarDays } from "./calendar-days.ts";
import { applyStatement, type Said } from "./calendar-statements.ts";
import type { MeetingState } from "./register.ts";

/**
 * The meetings known so far, while a calendar is being folded. A statement finds its meeting by id, else by
 * the day it had, else by its day; one that finds none founds a new meeting, which keeps its id from then on.
 */
export class CalendarBook {
  /** What does not fit together. */
  readonly conflicts = new CalendarConflicts();
  readonly #config: Config;
  readonly #byId = new Map<string, MeetingState>();
  readonly #days = new CalendarDays();

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

  /** Enters a meeting whose history has been told already. */
  know(meeting: MeetingState): void {
    const own = { ...meeting, moved_from: [...meeting.moved_from] };
    this.#byId.set(own.id, own);
    this.#days.add(own);
  }

  /** Enters what was planned from the beginning; it counts as no change. */
  plan(forum: string, said: Said): MeetingState | undefined {
    const known = this.#planned(forum, said);
    if (!known) return this.#found(forum, said);
    const { date } = said.statement;
    if (date !== undefined && date !== known.date)
      this.conflicts.add({ ...twice(known, known, date), here: said });
    this.#apply(known, said);
    return known;
  }

  /** Enters a planned file, which knows more than the plan. */
  planFile(forum: string, said: Said, status: Minutes["status"]): void {
    const known = this.#planned(forum, said);
    const { date } = said.statement;
    if (known && date !== undefined && date !== known.date) this.#contradict("plan-differs", [known], said);
    const meeting = known ?? this.#found(forum, said);
    if (!meeting) return;
    const changed = known ? this.#apply(known, said) : status === "cancelled";
    if (changed) meeting.sequence++;
    Object.assign(meeting, { file: said.file, minutes_status: status });
  }

  /** Enters that the meeting took place; its minutes tell the day and time it had, and confirm it. */
  hold(forum: string, said: Said, status: Minutes["status"]): void {
    const known = this.#find(forum, said.statement);
    const meeting = known && !isHeldElsewhere(known, said) ? known : this.#found(forum, said);
    if (!meeting) return;
    this.conflicts.pass(meeting);
    const isElsewhere = said.statement.date !== meeting.date;
    if (isElsewhere) this.#contradict("held-on-another-day", [meeting], said);
    if (meeting.status === "cancelled") this.#contradict("held-though-cancelled", [meeting], said);
    if (isElsewhere || meeting.status === "cancelled") meeting.sequence++;
    this.#apply(meeting, said);
    meeting.file = said.file;
    meeting.minutes_status = status;
  }

  /** Enters what minutes say of a meeting; a change of what calendars show raises its sequence. */
  announce(forum: string, said: Said): void {
    const meeting = this.#find(forum, said.statement);
    if (!meeting) {
      const founded = this.#found(forum, said);
      const moved = founded && this.#movedFrom(forum, said.statement, founded);
      if (moved) this.#contradict("moved-away", [moved, founded], said);
      return;
    }
    const { status } = said.statement;
    if (meeting.status === "cancelled" && !isChange(said.statement) && status !== "tentative")
      this.#contradict("revived", [meeting], said);
    this.conflicts.compare(meeting, said);
    if (this.#apply(meeting, said)) meeting.sequence++;
  }

  /** Enters what the journal says of a meeting that is known: that is what holds. */
  record(said: Said): void {
    const meeting = said.statement.id === undefined ? undefined : this.#byId.get(said.statement.id);
    if (!meeting) return;
    this.conflicts.settle(meeting);
    if (this.#apply(meeting, said)) meeting.sequence++;
  }

  #apply(meeting: MeetingState, said: Said): boolean {
    const { date } = meeting;
    const changed = applyStatement(meeting, said);
    if (meeting.date !== date) this.#days.leave(meeting, date);
    return changed;
  }

  /** @param meetings the one that is contradicted, and one that this has founded */
  #contradict(
    kind: CalendarConflict,
    meetings: readonly [MeetingState, ...MeetingState[]],
    here: Said,
  ): void {
    const [{ source: there, date: other }] = meetings;
    this.conflicts.add({ kind, meetings, here, there, stated: here.statement.date, other });
  }

  #planned(forum: string, { statement }: Said): MeetingState | undefined {
    return statement.id === undefined ? this.#onDay(forum, statement) : this.#byId.get(statement.id);
  }

  #find(forum: string, statement: UpcomingMeeting): MeetingState | undefined {
    const byId = statement.id === undefined ? undefined : this.#byId.get(statement.id);
    const found = byId ?? this.#onDay(forum, statement);
    // People go on naming the day that a meeting had at first.
    return found ?? (statement.status === "moved" ? this.#movedFrom(forum, statement) : undefined);
  }

  /** The meeting that was moved away from the day that a statement names. */
  #movedFrom(
    forum: string,
    { date, moved_from, title }: UpcomingMeeting,
    except?: MeetingState,
  ): MeetingState | undefined {
    const moved = this.#days.movedFrom(forum, moved_from ?? date ?? "");
    return moved.find((one) => one !== except && one.title === title);
  }

  #onDay(forum: string, { date, moved_from, title }: UpcomingMeeting): MeetingState | undefined {
    const candidates = this.#days.on(forum, moved_from ?? date ?? "");
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
    this.#days.add(meeting);
    return meeting;
  }

  #isExtraordinary(forum: string, title: string | undefined): boolean {
    if (title === undefined) return false;
    const names = namesOfForum(forum, forumOf(this.#config, forum)).map(nameKey);
    return !names.includes(nameKey(title));
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
