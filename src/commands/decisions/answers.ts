import type { AdoptionEntry, DecisionState } from "../../archive/register.ts";
import { shortDay } from "../../language/days.ts";
import { together } from "../../output/plain.ts";
import type { Style, Theme } from "../../output/theme.ts";
import type { Fields, List, ListOptions } from "../list/list.ts";
import { matterOf } from "../list/matter.ts";
import { placeFields } from "../list/place-fields.ts";
import type { Question } from "../list/question.ts";
import { answerTest, chosenDecisions, type DecisionChoice } from "./choice.ts";

/** A decision, and where one organisation stands with it: one row of the matrix. */
export type Answer = DecisionState & { entry: AdoptionEntry };

const answerFields: Fields<Answer> = {
  ...placeFields,
  decision: { text: ({ ref, item, title }) => `${ref}  ${item || title}` },
  text: { text: matterOf, flexible: true },
  organisation: { text: ({ entry }) => entry.organisation },
  answer: {
    text: ({ entry }, question) => answerInWords(entry, question),
    style: ({ entry }, theme) => answerStyle(entry, theme),
  },
  since: {
    text: ({ entry }, question) => sinceInWords(entry, question),
    order: ({ entry }) => entry.since,
  },
  source: { text: ({ entry }) => entry.ref ?? "", style: (_, theme) => theme.ref, whole: true },
  file: { text: ({ entry }, question) => sourceOf(entry, question), spare: true },
};

/** Every organisation's answer, decision by decision. */
export function answersList(
  options: DecisionChoice,
  base: Pick<List<DecisionState>, "facts" | "vocabulary">,
): List<Answer> {
  return {
    name: "answers",
    items: (question, { decisions }) => {
      const fits = answerTest(question, options);
      return chosenDecisions(decisions, question, options).flatMap((state) =>
        (state.adoption?.entries ?? []).filter(fits).map((entry) => ({ ...state, entry })),
      );
    },
    facts: (answer, question, directory) => ({
      ...base.facts(answer, question, directory),
      organisations: [answer.entry.organisation],
    }),
    vocabulary: base.vocabulary,
    fields: answerFields,
    shown: ["decision", "organisation", "answer", "since", "source", "file"],
    order: ["date"],
    record: answerRecord,
    csvNames: [
      "ref",
      "forum",
      "date",
      "item",
      "title",
      "organisation",
      "status",
      "since",
      "source",
      "file",
      "line",
    ],
    narrowed: options.adoption !== "",
    asksWhole: true,
  };
}

/** What is left to ask of the decisions: which organisations and answers are meant has been settled row by row. */
export function answersOptions<O extends ListOptions & DecisionChoice>(options: O): O {
  return { ...options, organisation: [], all: options.all || options.adoption !== "" };
}

/** Under a heading for each decision, unless the user lays it out another way. */
export function underDecisions<O extends ListOptions>(options: O): O {
  const { group, columns, sort } = options;
  const plain = columns.length === 0 && sort.length === 0;
  return { ...options, group: group ?? (plain ? "decision" : undefined) };
}

function answerRecord({ ref, forum, date, item, title, entry }: Answer) {
  const { organisation, status, since, ref: source, file, line } = entry;
  return { ref, forum, date, item, title, organisation, status, since, source, file, line };
}

/** "väntar (bordlagt)" */
export function answerInWords({ status, kind }: AdoptionEntry, { texts }: Question): string {
  const { statuses, dealtWith } = texts.adoption;
  return status === "pending" && kind !== undefined
    ? `${statuses[status]} (${dealtWith[kind]})`
    : statuses[status];
}

export function answerStyle({ status }: AdoptionEntry, theme: Theme): Style {
  if (status === "pending") return theme.warning;
  return status === "adopted" ? theme.good : theme.alarm;
}

export function sinceInWords({ since }: AdoptionEntry, { asOf, texts }: Question): string {
  return since === "" ? "" : together(shortDay(since, asOf, texts));
}

export function sourceOf({ file, line }: AdoptionEntry, { context }: Question): string {
  return file === undefined ? "" : `${context.shown(file)}:${line ?? 1}`;
}
