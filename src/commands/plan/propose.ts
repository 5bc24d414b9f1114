import type { MeetingState } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import { compare } from "../../model/order.ts";
import { isWanted, type Occurrences, occurrencesOf, type Recurrence } from "../../model/recurrence.ts";
import { freeDay, insteadOf, usualRule } from "./free-days.ts";
import { idGiver, knownOn, type PlannedForum } from "./known.ts";
import type { HolidayRule } from "./options.ts";
import type { FreeDay, Proposal, Remark } from "./proposal.ts";
import { isSwedish, remarksOn } from "./remarks.ts";

/** What is to be planned. */
interface Wish {
  recurrence: Recurrence;
  /** Hours and place, as far as they differ from the forum's own. */
  facts: Pick<UpcomingMeeting, "start_time" | "end_time" | "place">;
  /** What to do on holidays; undefined for what is usual. */
  holiday: HolidayRule | undefined;
  /** True where days that have passed were asked for. */
  past: boolean;
}

/** The forum's meetings in the time that is planned, in order: new ones, those that there are, and what is left out. */
export function propose(
  wish: Wish,
  forum: PlannedForum,
): { proposals: Proposal[]; occurrences: Occurrences } {
  const { recurrence } = wish;
  const occurrences = occurrencesOf(recurrence);
  const chosen = chooseDays(wish, occurrences.days, forum);
  const nextId = idGiver(forum);
  const rows = chosen.map(({ day, remarks, meets }): Proposal => {
    const known = knownOn(forum, day);
    if (known) return plannedRow(known, day);
    const meeting = { date: day, ...wish.facts };
    if (!meets) return { state: "left-out", meeting: { date: day }, remarks };
    const all = [...remarks, ...remarksOn(meeting, forum)];
    const past = !wish.past && all.some(({ type }) => type === "past");
    if (past) return { state: "left-out", meeting: { date: day }, remarks: [{ type: "past" }] };
    return { state: "new", meeting: { id: nextId(day), ...meeting }, remarks: all };
  });
  const shown = new Set(rows.map(({ meeting }) => meeting.id));
  const { from, until } = recurrence;
  const others = forum.meetings.filter(({ id, date }) => !shown.has(id) && date >= from && date <= until);
  const proposals = distinct([...rows, ...others.map((one) => plannedRow(one, one.date))]);
  return { proposals: proposals.sort((a, b) => compare(a.meeting.date, b.meeting.date)), occurrences };
}

interface ChosenDay {
  day: Day;
  remarks: Remark[];
  /** False for a day that is left out. */
  meets: boolean;
}

function chooseDays(wish: Wish, days: readonly Day[], forum: PlannedForum): ChosenDay[] {
  const { recurrence } = wish;
  const rule = wish.holiday ?? usualRule(recurrence.pattern);
  const taken = new Set(days);
  return days.map((day): ChosenDay => {
    const free = isSwedish(forum) ? freeDay(day, recurrence.pattern) : undefined;
    if (free === undefined || knownOn(forum, day)) return { day, remarks: [], meets: true };
    if (rule === "keep") return { day, remarks: [{ type: "free", free }], meets: true };
    const instead = insteadOf(day, rule, (other) => taken.has(other) || !isWithin(other, recurrence));
    if (instead === undefined) return { day, remarks: [{ type: "free", free }], meets: false };
    taken.add(instead);
    return { day: instead, remarks: [movedFrom(day, free)], meets: true };
  });
}

function movedFrom(day: Day, free: FreeDay): Remark {
  return { type: "instead", day, free };
}

function isWithin(day: Day, recurrence: Recurrence): boolean {
  return day >= recurrence.from && day <= recurrence.until && isWanted(day, recurrence);
}

/** @param asked the day that was asked for */
function plannedRow(known: MeetingState, asked: Day): Proposal {
  const { id, date, end_date, start_time, end_time, place, title, source } = known;
  const remarks: Remark[] = [];
  if (date !== asked && known.moved_from.includes(asked)) remarks.push({ type: "moved", day: asked });
  if (known.status === "cancelled") remarks.push({ type: "cancelled" });
  const meeting = { id, date, end_date, start_time, end_time, place, title };
  return { state: "planned", meeting, remarks, source };
}

/** A meeting that two days lead to stands once. */
function distinct(rows: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return rows.filter(({ meeting: { id } }) => {
    if (id === undefined) return true;
    const known = seen.has(id);
    seen.add(id);
    return !known;
  });
}
