import type { MeetingRecords, Minutes } from "../../model/minutes.ts";

/** Of minutes no more than that they are there, and which topics their items name. */
export interface Outline extends Pick<Minutes, "file" | "id" | "forum" | "status"> {
  meeting: Pick<MeetingRecords, "klubba" | "date" | "agenda">;
}

export function outlineOf({ file, id, forum, status, meeting }: Minutes): Outline {
  const { klubba, date } = meeting;
  const agenda = meeting.agenda
    .filter(({ topics = [] }) => topics.length > 0)
    .map(({ number, topics }) => ({ number, topics }));
  return { file, id, forum, status, meeting: { klubba, date, agenda } };
}

export function minutesOf({ meeting, ...rest }: Outline): Minutes {
  const lists = { attendees: [], decisions: [], actions: [], follow_ups: [], proposals: [] };
  const more = { reported_decisions: [], upcoming_meetings: [], suggestions: [] };
  return { ...rest, meeting: { ...meeting, ...lists, ...more }, provisional: new Set(), diagnostics: [] };
}
