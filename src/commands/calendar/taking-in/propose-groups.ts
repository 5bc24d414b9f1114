import type { MeetingState } from "../../../archive/register.ts";
import type { Forum } from "../../../model/config.ts";
import { holidayOn } from "../../../model/holidays.ts";
import type { UpcomingMeeting } from "../../../model/meeting.ts";
import { forumOf, nameKey } from "../../../model/names.ts";
import { compare } from "../../../model/order.ts";
import { endAfter } from "../../plan/hours.ts";
import { idGiver, knownOn, type PlannedForum } from "../../plan/known.ts";
import type { Proposal, Remark } from "../../plan/proposal.ts";
import { isSwedish, remarksOn } from "../../plan/remarks.ts";
import type { Happening } from "./expand.ts";
import { ownTitle, type TitleGroup } from "./titles.ts";

/** What a calendar means for a forum's plan. */
export interface CalendarProposal {
  proposals: Proposal[];
  /** Cancelled in the calendar; `known` where they are planned here and not cancelled. */
  cancelled: { happening: Happening; known: MeetingState | undefined }[];
  /** Meetings of the plan that the calendar told of, by id. */
  told: Set<string>;
}

/** The meetings of a calendar as proposals: what is planned already stays as it is. */
export function proposeGroups(
  groups: readonly TitleGroup[],
  names: readonly string[],
  forum: PlannedForum,
): CalendarProposal {
  const settings = forumOf(forum.archive.config, forum.key);
  const nextId = idGiver(forum);
  const found: CalendarProposal = { proposals: [], cancelled: [], told: new Set() };
  const seen = new Map<string, Proposal>();
  for (const { happening, title } of inOrder(groups, names)) {
    const known = knownAs(happening, title, forum);
    if (known) found.told.add(known.id);
    if (happening.event.status === "cancelled") {
      found.cancelled.push({ happening, known: known?.status === "cancelled" ? undefined : known });
      continue;
    }
    const key = known?.id ?? [happening.date, happening.start_time, title].join("|");
    const first = seen.get(key);
    if (first) {
      // Two entries for one meeting: two people's, or a copy.
      if (!known && !first.remarks.some(({ type }) => type === "double"))
        first.remarks.push({ type: "double" });
      continue;
    }
    const row = known ? plannedRow(known) : newRow(happening, title, { forum, settings, nextId });
    seen.set(key, row);
    found.proposals.push(row);
  }
  return found;
}

interface Titled {
  happening: Happening;
  title: string | undefined;
}

function inOrder(groups: readonly TitleGroup[], names: readonly string[]): Titled[] {
  const all = groups.flatMap((group) => {
    const title = ownTitle(group, names);
    return group.happenings.map((happening) => ({ happening, title }));
  });
  return all.sort(
    (a, b) =>
      compare(a.happening.date, b.happening.date) ||
      compare(a.happening.start_time ?? "", b.happening.start_time ?? ""),
  );
}

/** By the UID that klubba itself gives its events, else by the day, else by day and title. */
function knownAs(
  { event, date }: Happening,
  title: string | undefined,
  forum: PlannedForum,
): MeetingState | undefined {
  const id = event.uid.replace(/@[^@]*$/, "");
  const own = forum.meetings.find((meeting) => meeting.id === id);
  if (own || title === undefined) return own ?? knownOn(forum, date);
  const same = (other: string | undefined) => other !== undefined && nameKey(other) === nameKey(title);
  return forum.meetings.find((meeting) => meeting.date === date && same(meeting.title));
}

function plannedRow(known: MeetingState): Proposal {
  const { id, date, end_date, start_time, end_time, place, title, source, status } = known;
  const meeting = { id, date, end_date, start_time, end_time, place, title };
  return {
    state: "planned",
    meeting,
    remarks: status === "cancelled" ? [{ type: "cancelled" }] : [],
    source,
  };
}

interface Target {
  forum: PlannedForum;
  settings: Forum | undefined;
  nextId: (day: string) => string;
}

function newRow(
  happening: Happening,
  title: string | undefined,
  { forum, settings, nextId }: Target,
): Proposal {
  const { date, end_date, start_time, end_time, event } = happening;
  const usual = title === undefined ? settings : undefined;
  const meeting: UpcomingMeeting & { date: string } = { id: nextId(date), date };
  if (end_date !== undefined) meeting.end_date = end_date;
  const end = end_time ?? endAfter(start_time, usual);
  if (start_time !== undefined && (start_time !== usual?.start_time || end !== usual.end_time)) {
    meeting.start_time = start_time;
    if (end !== undefined) meeting.end_time = end;
  }
  if (event.place !== "" && event.place !== usual?.place) meeting.place = event.place;
  if (title !== undefined) meeting.title = title;
  if (event.status === "tentative") meeting.status = "tentative";
  const holiday = isSwedish(forum) ? holidayOn(date) : undefined;
  const free: Remark[] = holiday === undefined ? [] : [{ type: "free", free: { holiday } }];
  return { state: "new", meeting, remarks: [...free, ...remarksOn(meeting, forum)] };
}
