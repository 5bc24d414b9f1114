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

/** Field by field: there are as many as minutes, and spreads take ten times as long. */
export function minutesOf({ file, id, forum, status, meeting }: Outline): Minutes {
  return {
    file,
    id,
    forum,
    status,
    meeting: {
      klubba: meeting.klubba,
      date: meeting.date,
      agenda: meeting.agenda,
      attendees: [],
      decisions: [],
      actions: [],
      follow_ups: [],
      proposals: [],
      reported_decisions: [],
      upcoming_meetings: [],
      suggestions: [],
    },
    provisional: new Set(),
    diagnostics: [],
  };
}
