import { changesOfActions, dayDone, isPublicAction } from "../../archive/calendar-actions.ts";
import { comingUp } from "../../archive/coming-up.ts";
import { lastWord } from "../../archive/last-word.ts";
import type { ActionState, MeetingState } from "../../archive/register.ts";
import type { CalendarFrame } from "../../output/ics-component.ts";
import { type CalendarEvent, calendarEvent, line } from "../../output/ics-event.ts";
import { type CalendarTodo, calendarTodo } from "../../output/ics-todo.ts";
import { forumName, type Question } from "../list/question.ts";
import { timeZoneOf } from "../today.ts";

/** What stands after the @ of each event's UID where `klubba.yaml` gives the archive no `id`. */
const usualId = "klubba";

/** What tells this archive's events from another's. */
export function archiveId({ archive }: Question): string {
  return line(archive.config.id ?? "") || usualId;
}

/** What holds for every calendar of the archive. */
export function frameOf({ archive, texts, asOf }: Question): CalendarFrame {
  return { language: texts.tag, zone: timeZoneOf(archive.config), stamp: lastWord(archive, asOf) };
}

/** A meeting as calendars show it. */
export function eventOf(meeting: MeetingState, question: Question): CalendarEvent {
  return calendarEvent(meeting, {
    forum: forumName(question, meeting.forum),
    archive: archiveId(question),
    comesUp: comingUp(meeting, question),
    texts: question.texts,
  });
}

/** Actions as task lists show them, less those of items that are not public. */
export function todosOf(
  actions: readonly ActionState[],
  question: Question,
): { action: ActionState; todo: CalendarTodo }[] {
  // Most calendars have none, and what changed of any is asked of all minutes.
  if (actions.length === 0) return [];
  const { archive, register, texts } = question;
  const changes = changesOfActions(archive, register);
  return actions
    .filter((action) => isPublicAction(action, archive))
    .map((action) => {
      const facts = {
        forum: forumName(question, action.forum),
        archive: archiveId(question),
        sequence: changes.get(action.ref) ?? 0,
        done: dayDone(action),
        texts,
      };
      return { action, todo: calendarTodo(action, facts) };
    });
}
