import { Failure } from "../../ports/failure.ts";
import { forumName, type Question } from "../list/question.ts";
import type { Chosen } from "./choose.ts";
import { eventOf, frameOf, todosOf } from "./contents.ts";

/** Which actions belong into the file: none, those that are open, or all. */
export type Todos = "none" | "open" | "all";

/**
 * The chosen meetings, and actions, as an iCalendar file.
 * @throws Failure where `klubba.yaml` names a time zone that does not exist
 */
export async function calendarText(
  chosen: Chosen,
  todos: Todos,
  question: Question,
): Promise<{ text: string; todos: number | undefined }> {
  const events = chosen.meetings.map((meeting) => eventOf(meeting, question));
  const actions = todos === "none" ? [] : chosen.actions.filter(({ open }) => todos === "all" || open);
  const tasks = todosOf(actions, question).map(({ todo }) => todo);
  const { ics } = await import("../../output/ics.ts");
  const frame = frameOf(question);
  const text = ics({ ...frame, name: nameOf(chosen, question), events, todos: tasks });
  if (text === undefined) throw new Failure({ code: "unknown-time-zone", name: frame.zone });
  return { text, todos: todos === "none" ? undefined : tasks.length };
}

/** The person's, or the forum's name where all belong to one. */
function nameOf({ meetings, person }: Chosen, question: Question): string {
  const { calendar } = question.texts;
  if (person) return calendar.nameOfPerson({ name: person.name });
  const [first, ...others] = new Set(meetings.map(({ forum }) => forum));
  const only = first === undefined || others.length > 0 ? "" : forumName(question, first);
  return only || calendar.name;
}
