import { type AdoptionEntry, adoptionStatuses, type DecisionState } from "../../archive/register.ts";
import type { AdoptionTexts } from "../../language/texts.ts";
import { chooseName } from "../list/choose-name.ts";
import { directoryOf } from "../list/directory.ts";
import type { Question } from "../list/question.ts";
import { sentToTest } from "./sent-to.ts";

/** What `decisions` chooses by beside what every list does. */
export interface DecisionChoice {
  all: boolean;
  formalities: boolean;
  organisation?: string[];
  /** "" asks for every answer. */
  adoption: string | undefined;
  sentTo: string[];
  /** The words of the language in which the minutes are written; the user's where it is not given. */
  minutesWords?: AdoptionTexts;
}

/** True for an answer that was asked for. */
type AnswerTest = (entry: AdoptionEntry) => boolean;

/**
 * Those of the decisions that may be shown; formalities only where they, or all, are asked for.
 * @throws UserError for a name or an answer that does not exist
 */
export function chosenDecisions(
  decisions: readonly DecisionState[],
  question: Question,
  choice: DecisionChoice,
): DecisionState[] {
  const wanted =
    choice.all || choice.formalities
      ? decisions
      : decisions.filter(({ decision }) => decision.formality !== true);
  const isAnswer = choice.adoption === undefined ? undefined : answerTest(question, choice);
  const goesTo = choice.sentTo.length === 0 ? undefined : sentToTest(question, choice);
  return wanted.filter(
    (state) =>
      (isAnswer === undefined || (state.adoption?.entries ?? []).some(isAnswer)) &&
      (goesTo === undefined || (state.clause === undefined && goesTo(state))),
  );
}

/** @throws UserError for an organisation or an answer that does not exist */
export function answerTest(
  question: Question,
  { adoption = "", organisation = [] }: DecisionChoice,
): AnswerTest {
  const { texts, archive, register } = question;
  const { organisations } = directoryOf(archive, register);
  const names = new Set(
    organisation.map((one) => chooseName(one, organisations.all, { option: "--organisation", texts })),
  );
  const statuses = new Set(wordsIn(adoption).map((word) => statusOf(word, question)));
  return (entry) =>
    (statuses.size === 0 || statuses.has(entry.status)) &&
    (names.size === 0 || names.has(organisations.own(entry.organisation)));
}

function statusOf(written: string, { texts }: Question): string {
  const known = adoptionStatuses.map((name) => ({
    name,
    spellings: [name, texts.adoption.statuses[name]],
    shown: texts.adoption.statuses[name],
  }));
  return chooseName(written, known, { option: "--adoption", texts });
}

function wordsIn(written: string): string[] {
  return written
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
