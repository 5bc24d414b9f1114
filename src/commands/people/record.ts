import type { Plain } from "../../output/csv.ts";
import { actionRecord } from "../actions.ts";
import { decisionRecord } from "../list/decision-record.ts";
import type { Question } from "../list/question.ts";
import { meetingRecord } from "../meetings.ts";
import type { Attended } from "./lately.ts";
import type { PersonPart } from "./part.ts";
import { tasksOf } from "./tasks.ts";

/** One person with everything, in the vocabulary of the files. */
export function personRecord(
  { person, roles, actions, decisions, meetings }: PersonPart,
  lately: readonly Attended[],
  question: Question,
): Record<string, Plain> {
  return {
    name: person.name,
    organisation: person.organisation,
    email: person.email,
    aliases: person.aliases,
    roles: roles.map((term) => ({ ...term })),
    actions: actions.map(actionRecord),
    decisions: decisions.map(decisionRecord),
    meetings: meetings.map(({ meeting, role }) => ({ ...meetingRecord(meeting, question), role })),
    attendance: lately.map(({ minutes, own }) => ({
      ref: minutes.id,
      forum: minutes.forum,
      date: minutes.meeting.date,
      role: own.role,
      presence: own.presence,
      from: own.entry?.from,
      until: own.entry?.until,
      items: own.entry?.items,
      recused: own.entry?.recused,
      substitutes: own.substitutes,
      substitute_for: own.substitute_for,
      file: minutes.file,
      line: own.entry?.line ?? 1,
    })),
  };
}

/** What of somebody's work a spreadsheet gets. */
export const taskNames = [
  "ref",
  "forum",
  "date",
  "item",
  "kind",
  "text",
  "due",
  "due_iso",
  "status",
  "file",
  "line",
] as const;

/** What somebody has to do, one record each. */
export function taskRecords(part: PersonPart, question: Question): Record<string, Plain>[] {
  return tasksOf(part, question).map(({ state, kind, text }) => {
    const { ref, forum, date, item, due, due_iso, status, file, line } = state;
    return { ref, forum, date, item, kind, text, due, due_iso, status, file, line };
  });
}
