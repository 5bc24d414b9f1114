import type { ActionState } from "../archive/register.ts";
import { endOf } from "../model/day.ts";
import type { Plain } from "../output/csv.ts";
import { together } from "../output/plain.ts";
import type { Context, Run } from "./context.ts";
import type { Facts } from "./list/facts.ts";
import { type Fields, type List, type ListOptions, runList } from "./list/list.ts";
import { itemTopics } from "./list/lookup.ts";
import { dueInWords, placeFields } from "./list/place-fields.ts";
import type { Question } from "./list/question.ts";
import { fieldsOf, journalOf } from "./list/record-of.ts";

/** Lists who is to do what, the most urgent first. */
export const run: Run<ListOptions> = (options, context: Context) => runList(actions, options, context);

const fields: Fields<ActionState> = {
  ...placeFields,
  text: { text: ({ action }) => action.task ?? "", flexible: true },
  item: { text: ({ item }) => item, flexible: true },
  status: {
    // That something open is late stands with its day.
    text: ({ status, open }, { texts }) => (open ? "" : texts.vocabulary.actionStatuses[status]),
    order: ({ status }) => status,
    style: (_, theme) => theme.dim,
  },
  owner: { text: ({ owner }) => owner.join(", ") },
  due: {
    text: actionDueInWords,
    order: ({ due_iso }) => (due_iso ? endOf(due_iso) : ""),
    style: ({ status }, theme) => (status === "overdue" ? theme.warning : undefined),
  },
};

const actions: List<ActionState> = {
  name: "actions",
  items: (_, { actions }) => actions,
  facts,
  vocabulary: ({ texts }) => ({ kinds: {}, statuses: texts.vocabulary.actionStatuses }),
  fields,
  shown: ["ref", "text", "owner", "due", "status"],
  order: ["due", "date", "ref"],
  record: actionRecord,
  csvNames: [
    "ref",
    "forum",
    "date",
    "agenda",
    "item",
    "owner",
    "task",
    "due",
    "due_iso",
    "for",
    "status",
    "open",
    "done_on",
    "file",
    "line",
  ],
};

/** "30 maj, 12 dagar för sent"; "8 maj (nästa möte)" where no day was stated. */
export function actionDueInWords(state: ActionState, question: Question): string {
  const day = dueInWords(state, state.status === "overdue", question);
  return state.due_implied && day !== ""
    ? `${day} ${together(`(${question.texts.lists.nextMeeting})`)}`
    : day;
}

function facts(state: ActionState, { lookup }: Question): Facts {
  const { action, item, status, due_iso, forum, date, file, open, owner } = state;
  return {
    forum,
    date,
    file,
    open,
    owner: () => owner,
    overdue: status === "overdue",
    kind: undefined,
    statuses: status === "overdue" ? ["overdue", "open"] : [status],
    organisations: [],
    topics: () => itemTopics(lookup, file, action.agenda),
    words: `${item} ${action.task ?? ""}`,
    due: due_iso,
  };
}

/** An action in the vocabulary of the files, with what is computed on the day asked about. */
export function actionRecord(state: ActionState): Record<string, Plain> {
  const { ref, forum, date, item, file, line, status, open, due, due_iso, due_implied } = state;
  return {
    ref,
    forum,
    date,
    item,
    ...fieldsOf(state.action),
    owner: state.owner,
    due,
    due_iso,
    due_implied,
    status,
    open,
    reasons: open ? [status] : [],
    journal: journalOf(state.journal),
    file,
    line,
  };
}
