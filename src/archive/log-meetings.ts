import type { Sourced, UpcomingMeeting } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import type { LogEntry, LogSource } from "./log-entry.ts";
import type { MeetingState } from "./register.ts";
import { dayOfMinutes } from "./view.ts";

/** What minutes say of meetings to come: those that nobody knew of before, and what has changed. */
export function logOfMeetings({ view, register }: LogSource): LogEntry[] {
  const plan = Object.entries(view.archive.config.forums ?? {}).flatMap(([forum, { planned = [] }]) =>
    planned.map(({ date }) => `${forum} ${date}`),
  );
  const files = view.coming.map((one) => `${one.forum} ${dayOfMinutes(one)}`);
  const known = new Set([...plan, ...files]);
  return view.held.flatMap((minutes) =>
    minutes.meeting.upcoming_meetings.flatMap((said) => announced(said, minutes)),
  );

  function announced({ line = 1, ...said }: Sourced<UpcomingMeeting>, minutes: Minutes): LogEntry[] {
    const { date, moved_from } = said;
    const { forum, file } = minutes;
    const meeting = find(register.meetings, forum, said);
    const event = eventOf(said, date === undefined || known.has(`${forum} ${date}`) || meeting === undefined);
    if (date !== undefined) known.add(`${forum} ${date}`);
    const was =
      moved_from ?? (event === "moved" ? meeting?.moved_from.at(-1) : undefined) ?? date ?? meeting?.date;
    if (event === undefined || was === undefined) return [];
    const place = { date: dayOfMinutes(minutes), forum, item: "", texts: [], who: [], file, line };
    return [{ ...place, event, about: "meeting", ref: meeting?.id ?? said.id ?? "", meeting: { was, said } }];
  }
}

function eventOf({ status }: UpcomingMeeting, isKnown: boolean): LogEntry["event"] | undefined {
  if (status === "moved" || status === "cancelled") return status;
  if (status === "changed") return "time-changed";
  return isKnown ? undefined : "planned";
}

/** The meeting that is meant, by its id, its day or one that it had. */
function find(
  meetings: readonly MeetingState[],
  forum: string,
  { id, date, moved_from }: UpcomingMeeting,
): MeetingState | undefined {
  const own = meetings.filter((one) => one.forum === forum);
  const onDay = (day: string) => own.find((one) => one.date === day || one.moved_from.includes(day));
  return (
    own.find((one) => one.id === id) ??
    (date === undefined ? undefined : onDay(date)) ??
    (moved_from === undefined ? undefined : onDay(moved_from))
  );
}
