import type { ActionState, ReturnState } from "../../archive/register.ts";
import type { Sheet } from "../../output/sheet.ts";
import { actionDueInWords } from "../actions.ts";
import { returnDay } from "../followups.ts";
import { forumName } from "../list/question.ts";
import { type Asked, field, lastFields, whereItBelongs } from "./parts.ts";

/** An action: who, what, when, for which decision. */
export function actionSheet(state: ActionState, asked: Asked): Sheet {
  const { question } = asked;
  const { texts } = question;
  const { action, ref, item, status, open, owner } = state;
  const { labels } = texts.show;
  const word = texts.vocabulary.actionStatuses[status];
  return {
    ref,
    place: whereItBelongs(state, { item, agenda: action.agenda }, question),
    standing: {
      text: status === "open" ? texts.show.actionOpen : capital(word),
      look: status === "overdue" ? "alarm" : open ? "warning" : "good",
    },
    paragraphs: action.task === undefined ? [] : [action.task],
    fields: [
      field(labels.owner, owner.join(", ")),
      field(labels.due, actionDueInWords(state, question)),
      field(labels.for, action.for),
      ...lastFields(state, asked),
    ],
  };
}

/** A matter that must come back: when, where, and with which question. */
export function returnSheet(state: ReturnState, asked: Asked): Sheet {
  const { question } = asked;
  const { texts } = question;
  const { ref, item, text, kind, status, open, to, follow_up, ask } = state;
  const { labels } = texts.show;
  return {
    ref,
    place: whereItBelongs(state, { item, agenda: follow_up?.agenda }, question),
    standing: {
      text: capital(texts.vocabulary.returnStatuses[status]) + (ask ? `, ${texts.show.ask}` : ""),
      look: status === "missed" ? "alarm" : open ? "warning" : "good",
    },
    paragraphs: [text],
    fields: [
      field(labels.kind, texts.vocabulary.returnKinds[kind]),
      field(labels.question, state.question),
      field(
        labels.returns,
        [returnDay(state, question), forumName(question, to)].filter((part) => part !== ""),
      ),
      field(labels.settledBy, state.settled_by),
      ...lastFields(state, asked),
    ],
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
