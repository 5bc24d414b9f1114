import type { Day } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { type Archive, type MeetingState, plannedKey, type Register } from "../register.ts";
import { dayOfEntry, dayOfMinutes } from "../view.ts";

/** What a plan, minutes or the journal may say of a meeting: enough to tell which may be meant. */
export type Named = Pick<UpcomingMeeting, "id" | "date" | "moved_from">;

/**
 * The meetings of which the calendar is not settled, and which statements have to be kept for them. Where a
 * statement may mean one of them or another meeting, the other counts as not settled too.
 */
export class OpenMeetings {
  readonly #open = new Set<MeetingState>();
  readonly #byId = new Map<string, MeetingState[]>();
  readonly #byDay = new Map<string, MeetingState[]>();

  constructor(meetings: readonly MeetingState[]) {
    for (const meeting of meetings) {
      addTo(this.#byId, meeting.id, meeting);
      for (const day of new Set([meeting.date, ...meeting.moved_from]))
        addTo(this.#byDay, dayKey(day, meeting.forum), meeting);
    }
  }

  has(meeting: MeetingState): boolean {
    return this.#open.has(meeting);
  }

  open(meeting: MeetingState): void {
    this.#open.add(meeting);
  }

  hasId(id: string): boolean {
    return (this.#byId.get(id) ?? []).some((meeting) => this.#open.has(meeting));
  }

  /** Whether a meeting that is over has that id, and none that is not. */
  isOver(id: string): boolean {
    return this.#byId.has(id) && !this.hasId(id);
  }

  ids(): string[] {
    return [...new Set([...this.#open].map(({ id }) => id))];
  }

  /** Meetings of which one has got its id (`VS-2025-04-03b`) because others had what it would have been. */
  #namedAlike(): MeetingState[][] {
    const alike = new Map<string, Set<MeetingState>>();
    for (const [id, meetings] of this.#byId) {
      const stem = partsOfId(id)?.stem ?? id;
      const group = alike.get(stem) ?? new Set();
      for (const meeting of meetings) group.add(meeting);
      alike.set(stem, group);
    }
    return [...alike.values()].map((group) => [...group]);
  }

  /** The days they have or had, by forum. */
  days(): string[] {
    const days = [...this.#open].flatMap(({ forum, date, moved_from }) =>
      [date, ...moved_from].map((day) => dayKey(day, forum)),
    );
    return [...new Set(days)];
  }

  /** Every meeting that may be meant. */
  meant(forum: string, { id, date, moved_from }: Named): MeetingState[] {
    const on = (day: Day | undefined) =>
      day === undefined ? [] : (this.#byDay.get(dayKey(day, forum)) ?? []);
    const meetings = new Set(id === undefined ? [] : this.#byId.get(id));
    for (const one of on(date)) meetings.add(one);
    if (moved_from !== undefined) for (const one of on(moved_from)) meetings.add(one);
    return [...meetings];
  }

  concerns(forum: string, named: Named): boolean {
    return this.meant(forum, named).some((meeting) => this.#open.has(meeting));
  }

  /** Opens what must be open because a statement may mean it as well as one that is. */
  spread(statements: readonly { forum: string; named: Named }[]): void {
    const groups = this.#namedAlike().filter(({ length }) => length > 1);
    for (const { forum, named } of statements) {
      const meant = this.meant(forum, named);
      if (meant.length > 1) groups.push(meant);
    }
    for (let before = -1; before !== this.#open.size; ) {
      before = this.#open.size;
      for (const group of groups)
        if (group.some((one) => this.#open.has(one))) for (const one of group) this.#open.add(one);
    }
  }
}

/** A forum's day, as {@link OpenMeetings.days} gives it. */
export function dayKey(day: Day, forum: string): string {
  return `${day} ${forum}`;
}

/** An id as the calendar makes it: what it begins with, its day included, and that day. */
function partsOfId(id: string): { stem: string; day: Day } | undefined {
  const [, stem, day] = /^(.*(\d{4}-\d{2}-\d{2}))[b-z]?\d*$/.exec(id) ?? [];
  return stem === undefined || day === undefined ? undefined : { stem, day };
}

interface Known {
  day: Day;
  register: Register;
  /** Complete minutes of the past. */
  settled: ReadonlySet<Minutes>;
}

/** The meetings that are not over, or that plans, drafts or the journal still speak of. */
export function openMeetingsIn(archive: Archive, { day, register, settled }: Known): OpenMeetings {
  const open = new OpenMeetings(register.meetings);
  const files = new Set([...settled].map(({ file }) => file));
  for (const meeting of register.meetings) if (!isOver(meeting, { day, files })) open.open(meeting);
  // A line of which something is told is kept, and would be entered a second time in what is known of its meeting.
  const told = new Set(register.diagnostics.map(({ file, position }) => `${file}:${position.line}`));
  const later = archive.journal.filter(
    (entry) => dayOfEntry(entry) > day || told.has(`${entry.file}:${entry.line}`),
  );
  const said = [
    ...archive.minutes.filter((one) => !settled.has(one)).flatMap(statementsOf),
    ...later.map(({ ref }) => ({ forum: "", named: { id: ref } })),
  ];
  for (const { forum, named } of said) for (const meeting of open.meant(forum, named)) open.open(meeting);
  open.spread(statementsIn(archive));
  return open;
}

function isOver(
  { id, date, end_date = date, moved_from, status, file }: MeetingState,
  { day, files }: { day: Day; files: ReadonlySet<string> },
): boolean {
  const told = file === undefined ? status === "cancelled" : files.has(file);
  // A meeting of that day, were it planned, would not get that id.
  const named = partsOfId(id)?.day ?? "";
  return told && [date, end_date, named, ...moved_from].every((one) => one < day);
}

/** All that plans and minutes say of meetings. */
export function statementsIn(archive: Archive): { forum: string; named: Named }[] {
  const plans = Object.entries(archive.config.forums ?? {}).flatMap(([forum, { planned = [] }]) =>
    planned.map((named) => ({ forum, named })),
  );
  return [...plans, ...archive.minutes.flatMap(statementsOf)];
}

/** What minutes say: that their own meeting is held, and what is to come. */
export function statementsOf(minutes: Minutes): { forum: string; named: Named }[] {
  const { forum, id, meeting } = minutes;
  const own: Named = { id, date: meeting.date };
  return [own, ...meeting.upcoming_meetings].map((named) => ({ forum, named }));
}

/** Keys of the plans that concern only meetings that are settled. */
export function settledPlans(archive: Archive, open: OpenMeetings): string[] {
  return Object.entries(archive.config.forums ?? {}).flatMap(([forum, { planned = [] }]) =>
    planned
      .filter((one) => open.meant(forum, one).length > 0 && !open.concerns(forum, one))
      .map((one) => plannedKey(forum, one)),
  );
}

/** True for complete minutes of a meeting before that day. */
export function isSettled(minutes: Minutes, day: Day): boolean {
  const { status } = minutes;
  const closed = status === "final" || status === "approved" || status === "cancelled";
  return closed && minutes.meeting.date !== undefined && dayOfMinutes(minutes) < day;
}
