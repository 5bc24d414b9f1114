import type { Matter } from "../../archive/agenda.ts";
import type { ActionState, DecisionState, MeetingState, ReturnState } from "../../archive/register.ts";
import { fromToday, lateBy, shortDay } from "../../language/days.ts";
import { endOf } from "../../model/day.ts";
import { together } from "../../output/plain.ts";
import type { ScreenLine } from "../../output/screen.ts";
import { actionDueInWords } from "../actions.ts";
import { forumName, type Question } from "../list/question.ts";
import { meetingDays, meetingStanding, meetingTime } from "../meetings.ts";
import type { ForumStatus, Overdue } from "./forum-status.ts";

export function unreportedLine(
  { meeting, matters }: ForumStatus["unreported"][number],
  question: Question,
): ScreenLine {
  const { asOf, texts } = question;
  return {
    ref: meeting.id,
    text: `${meeting.title ?? forumName(question, meeting.forum)}, ${meetingDays(meeting, question)}`,
    detail: texts.status.matters({ count: matters }) || fromToday(meeting.date, asOf, texts),
  };
}

export function missedLine(
  { ref, item, text, meeting }: ReturnState,
  { lookup, asOf, texts }: Question,
): ScreenLine {
  const day = lookup.meeting(meeting)?.date;
  const detail = day === undefined ? "" : texts.status.wasDue({ day: together(shortDay(day, asOf, texts)) });
  return { ref, text: item || text, detail, look: "alarm" };
}

export function overdueLine({ ref, owner, text, due }: Overdue, { asOf, texts }: Question): ScreenLine {
  return { ref, text: owned(owner, text), detail: together(lateBy(due, asOf, texts)), look: "warning" };
}

export function matterLine(
  { ref, title, question: asked, reason, by = "" }: Matter,
  { lookup, texts }: Question,
): ScreenLine {
  const back = lookup.openReturning(ref);
  const fromOthers = reason === "prepared" || reason === "referred";
  const kind = back ? texts.vocabulary.returnKinds[back.kind] : "";
  const word = fromOthers ? texts.agendas[reason]({ by }) : kind;
  return {
    ref,
    text: asked ? `${title}: ${asked}` : title,
    detail: reason === "ask" ? texts.status.ask : word,
    look: reason === "ask" ? "warning" : "dim",
  };
}

export function actionLine(state: ActionState, question: Question): ScreenLine {
  const { ref, owner, action, due_implied } = state;
  const detail = due_implied ? "" : actionDueInWords(state, question);
  return { ref, text: owned(owner, action.task ?? ""), detail, look: "dim" };
}

export function commissionLine(state: DecisionState, { asOf, texts }: Question): ScreenLine {
  const { ref, owner, item, title, due_iso } = state;
  const detail =
    due_iso === undefined
      ? texts.vocabulary.decisionStatuses.pending
      : together(shortDay(endOf(due_iso), asOf, texts));
  return { ref, text: owned(owner, item || title), detail, look: "dim" };
}

export function lapsingLine(state: DecisionState, { asOf, texts }: Question): ScreenLine {
  const { ref, item, title, reasons, decision } = state;
  const lapsed = reasons.includes("lapsed");
  const day = decision.valid_to && together(shortDay(decision.valid_to, asOf, texts));
  const passed = decision.valid_to !== undefined && decision.valid_to < asOf;
  const detail = lapsed && !passed ? texts.status.conditionFailed : untilWhen(day ?? "", lapsed, texts);
  return { ref, text: item || title, detail, look: lapsed ? "alarm" : "warning" };
}

function untilWhen(day: string, lapsed: boolean, texts: Question["texts"]): string {
  return lapsed ? texts.status.lapsed({ day }) : texts.lists.validTo({ day });
}

export function adoptionLine({ ref, item, title, adoption }: DecisionState, { texts }: Question): ScreenLine {
  const { waiting = [], declined = [] } = adoption ?? {};
  const parts = [
    texts.status.waitingFor({ names: waiting.join(", ") }),
    ...(declined.length > 0 ? [texts.status.declinedBy({ names: declined.join(", ") })] : []),
  ];
  return { ref, text: item || title, detail: parts.join("; ") };
}

/** A recommendation that waits for this forum's organisation: who made it, and when. */
export function unansweredLine(
  { ref, item, title, forum, date }: DecisionState,
  question: Question,
): ScreenLine {
  const { asOf, texts } = question;
  const detail = `${forumName(question, forum)}, ${together(shortDay(date, asOf, texts))}`;
  return { ref, text: item || title, detail };
}

/** The forum is named where the screen shows several. */
export function upcomingLine(meeting: MeetingState, question: Question, several: boolean): ScreenLine {
  const { id, title, forum, place } = meeting;
  const when = [meetingDays(meeting, question), meetingTime(meeting, question)]
    .filter((part) => part !== "")
    .join(" ");
  const what = [title ?? (several ? forumName(question, forum) : undefined), place]
    .filter((part) => part !== undefined)
    .join(", ");
  return {
    ref: id,
    text: `${together(when)}  ${what}`,
    detail: meetingStanding(meeting, question),
    look: "warning",
  };
}

function owned(owner: readonly string[], text: string): string {
  return [owner.join(", "), text].filter((part) => part !== "").join(": ");
}
