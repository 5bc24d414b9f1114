import type { ActionState, DecisionState } from "../../archive/register.ts";
import { periodInWords } from "../../language/days.ts";
import { clauseText, type Decision } from "../../model/decision.ts";
import { decisionOfClause } from "../../model/reference.ts";
import type { Sheet, SheetField } from "../../output/sheet.ts";
import { actionDueInWords } from "../actions.ts";
import { returnDay } from "../followups.ts";
import { dueInWords } from "../list/place-fields.ts";
import type { Question } from "../list/question.ts";
import { adoptionTable } from "./adoption-table.ts";
import { type Asked, field, lastFields, whereItBelongs } from "./parts.ts";

/** A decision with its clauses in full, why it is open, and everything that hangs on it. */
export function decisionSheet(state: DecisionState, asked: Asked): Sheet {
  const { question } = asked;
  const { decision, item, ref } = state;
  const whole = decisionOfClause(ref);
  const place = whereItBelongs(state, { item, agenda: decision.agenda }, question);
  return {
    ref: whole === undefined ? ref : `${ref} (${question.texts.show.clause({ ref: whole })})`,
    place,
    standing: { text: standing(state, question), look: state.open ? "warning" : "good" },
    paragraphs: (decision.clauses ?? []).map(clauseText),
    tables: state.adoption === undefined ? [] : [adoptionTable(state.adoption, question)],
    fields: [...ownFields(state, question), ...otherFields(state, asked), ...lastFields(state, asked)],
  };
}

function standing({ open, reasons, status, adoption }: DecisionState, { texts }: Question): string {
  const { show, vocabulary, common } = texts;
  if (!open) return show.standing({ status: vocabulary.decisionStatuses[status] });
  const waiting = adoption?.waiting ?? [];
  const words = reasons.map((reason) =>
    reason === "pending" && waiting.length > 0
      ? show.notAdopted({ names: waiting.join(", ") })
      : show.reasons[reason],
  );
  return show.open({ reasons: words.join(` ${common.and} `) });
}

function ownFields(state: DecisionState, question: Question): SheetField[] {
  const { texts, lookup } = question;
  const { labels } = texts.show;
  const { decision } = state;
  const back = lookup.returning(state.ref);
  return [
    field(labels.kind, texts.vocabulary.kinds[state.kind]),
    field(labels.condition, decision.condition),
    field(labels.addition, decision.addition),
    field(labels.valid, validity(decision, question)),
    field(labels.owner, state.owner.join(", ")),
    field(labels.due, state.due === undefined ? undefined : dueInWords(state, false, question)),
    field(labels.question, back?.question),
    field(
      labels.returns,
      back &&
        joined([
          returnDay(back, question),
          texts.vocabulary.returnStatuses[back.status],
          back.ask ? texts.show.ask : "",
        ]),
    ),
    field(labels.settledBy, back?.settled_by),
  ];
}

function otherFields(state: DecisionState, { question, finder }: Asked): SheetField[] {
  const { texts, register } = question;
  const { labels } = texts.show;
  const { decision, ref, by, clause } = state;
  const meeting = ref.slice(0, ref.lastIndexOf("/"));
  const isForThis = ({ action, ref: own }: ActionState) =>
    action.for !== undefined &&
    [action.for, `${own.slice(0, own.lastIndexOf("/"))}/${action.for}`].includes(ref);
  const parts = clause === undefined ? register.decisions.filter((one) => one.ref.startsWith(`${ref}.`)) : [];
  const local = (one: string) => (finder.has(`${meeting}/${one}`) ? `${meeting}/${one}` : one);
  return [
    field(
      labels.clauses,
      parts.map((part) => part.ref),
    ),
    field(
      labels.actions,
      register.actions.filter(isForThis).map((action) => actionLine(action, question)),
    ),
    field(labels.supersedes, decision.supersedes?.map(local)),
    field(labels.amends, decision.amends?.map(local)),
    field(labels.revokes, decision.revokes?.map(local)),
    field(labels.refersTo, decision.refers_to?.map(local)),
    field(labels.replacedBy, by),
    field(labels.votes, votesOf(decision, question)),
    field(labels.reservations, decision.reservations),
    field(labels.sentTo, decision.sent_to?.join(", ")),
    field(labels.topics, decision.topics?.join(", ")),
  ];
}

/** "VS-2025-04-03/a2, Siv Ek: skicka programmet (öppen, 10 april)" */
function actionLine(state: ActionState, question: Question): string {
  const { ref, owner, action, status } = state;
  const standing = joined([
    question.texts.vocabulary.actionStatuses[status],
    actionDueInWords(state, question),
  ]);
  return `${joined([ref, owner.join(", ")])}: ${action.task ?? ""} (${standing})`;
}

function validity({ valid_from: from, valid_to: to }: Decision, { texts }: Question): string | undefined {
  const words = (day: string) => periodInWords(day, texts);
  if (from !== undefined)
    return texts.show.from({ from: words(from), to: to === undefined ? "" : words(to) });
  return to === undefined ? undefined : texts.lists.validTo({ day: words(to) });
}

function votesOf({ votes }: Decision, { texts }: Question): string | undefined {
  if (votes === undefined) return undefined;
  return texts.show.votes({ for: votes.for ?? 0, against: votes.against ?? 0, abstain: votes.abstain ?? 0 });
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ");
}
