import type { ActionState } from "../archive/register.ts";
import { longDay } from "../language/long-days.ts";
import type { Texts } from "../language/texts.ts";
import { type Day, endOf } from "../model/day.ts";
import { line } from "./ics-event.ts";

/** An action as task lists show it; every text is safe and, but for the description's lines, a single line. */
export interface CalendarTodo {
  uid: string;
  sequence: number;
  status: "NEEDS-ACTION" | "COMPLETED" | "CANCELLED";
  /** The last day on which it is in time. */
  due: Day | undefined;
  completed: Day | undefined;
  summary: string;
  description: string;
}

interface TodoFacts {
  /** The forum's name, "" where it has none. */
  forum: string;
  /** What tells this archive's records from another's. */
  archive: string;
  /** How often it has changed since it was given. */
  sequence: number;
  /** The day it was done, as far as known. */
  done: Day | undefined;
  texts: Texts;
}

/** What a task list is told of an action: who is to do what, until when, and where it was decided. */
export function calendarTodo(action: ActionState, facts: TodoFacts): CalendarTodo {
  const { ref, status, due_iso: due } = action;
  return {
    uid: line(`${ref}@${facts.archive}`),
    sequence: facts.sequence,
    status: status === "done" ? "COMPLETED" : status === "cancelled" ? "CANCELLED" : "NEEDS-ACTION",
    due: due === undefined ? undefined : endOf(due),
    completed: status === "done" ? facts.done : undefined,
    summary: summaryOf(action, facts),
    description: descriptionOf(action, facts),
  };
}

function summaryOf({ owner, action, status }: ActionState, { texts: { calendar } }: TodoFacts): string {
  const who = line(owner.join(", "));
  const task = line(action.task ?? "") || calendar.task;
  const what = who === "" ? task : `${who}: ${task}`;
  return status === "cancelled" ? calendar.cancelledTask({ what }) : what;
}

function descriptionOf({ item, ref, date }: ActionState, { forum, texts }: TodoFacts): string {
  const given = [line(forum), longDay(date, "", texts)].filter((each) => each !== "").join(" ");
  return [line(item), `${given} (${line(ref)})`].filter((each) => each !== "").join("\n");
}
