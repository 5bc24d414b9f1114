import type { ReturnState } from "../archive/register.ts";
import { endOf } from "../model/day.ts";
import type { Plain } from "../output/csv.ts";
import type { Style, Theme } from "../output/theme.ts";
import type { Run } from "./context.ts";
import type { Facts } from "./list/facts.ts";
import { type Fields, type List, type ListOptions, runList } from "./list/list.ts";
import { itemTopics } from "./list/lookup.ts";
import { matterOf } from "./list/matter.ts";
import { dueInWords, placeFields } from "./list/place-fields.ts";
import { type Question, shortForumName } from "./list/question.ts";
import { fieldsOf, journalOf } from "./list/record-of.ts";

/** Lists the matters that must come back, those that were missed first. */
export const run: Run<ListOptions> = (options, context) => runList(followups, options, context);

/** The loudest first. */
const loudness: Record<ReturnState["status"], string> = {
  missed: "1",
  unreported: "2",
  scheduled: "3",
  waiting: "4",
  settled: "5",
};

const fields: Fields<ReturnState> = {
  ...placeFields,
  text: { text: ({ item, text }) => matterOf({ item, title: text }), flexible: true },
  item: { text: ({ item }) => item, flexible: true },
  kind: { text: ({ kind }, { texts }) => texts.vocabulary.returnKinds[kind] },
  status: {
    text: ({ status }, { texts }) => texts.vocabulary.returnStatuses[status],
    order: ({ status }) => loudness[status],
    style: returnStyle,
  },
  to: { text: ({ to, forum }, question) => (to === forum ? "" : shortForumName(question, to)) },
  when: {
    text: returnDay,
    order: (state, question) => {
      const day = dayOf(state, question);
      return day === undefined ? "" : endOf(day);
    },
  },
};

const followups: List<ReturnState> = {
  name: "followups",
  items: (_, { returns }) => returns,
  facts,
  vocabulary: ({ texts }) => ({
    kinds: texts.vocabulary.returnKinds,
    statuses: { ...texts.vocabulary.returnStatuses, open: texts.lists.words.open[0] ?? "" },
  }),
  fields,
  shown: ["ref", "text", "status", "to", "when"],
  order: ["status", "when", "date", "ref"],
  record: returnRecord,
  csvNames: [
    "ref",
    "forum",
    "date",
    "item",
    "kind",
    "text",
    "question",
    "to",
    "when",
    "when_iso",
    "meeting",
    "status",
    "open",
    "ask",
    "settled_by",
    "file",
    "line",
  ],
};

/** The look of a matter by how it stands. */
function returnStyle({ status }: ReturnState, theme: Theme): Style | undefined {
  if (status === "missed") return theme.alarm;
  if (status === "unreported") return theme.warning;
  return status === "settled" ? theme.dim : undefined;
}

/** The day of the meeting it comes back at, else what was said. */
export function returnDay(state: ReturnState, question: Question): string {
  return dueInWords({ due: state.when, due_iso: dayOf(state, question) }, false, question);
}

function dayOf({ meeting, when_iso }: ReturnState, { lookup }: Question): string | undefined {
  return lookup.meeting(meeting)?.date ?? when_iso;
}

function facts(state: ReturnState, question: Question): Facts {
  const { status, item, text, question: asked, kind, open, forum, date, file } = state;
  const { lookup } = question;
  return {
    forum,
    date,
    file,
    open,
    overdue: status === "missed" || status === "unreported",
    kind,
    statuses: [status, ...(open ? ["open"] : [])],
    owner: () => lookup.decision(state.ref)?.owner ?? [],
    organisations: [state.to],
    topics() {
      const decision = lookup.decision(state.ref)?.decision;
      const agenda = decision?.agenda ?? state.follow_up?.agenda;
      return [...(decision?.topics ?? []), ...itemTopics(lookup, file, agenda)];
    },
    words: `${item} ${text} ${asked ?? ""}`,
    due: dayOf(state, question),
  };
}

/** A matter that must come back, in the vocabulary of the files, with what is computed on the day asked about. */
export function returnRecord(state: ReturnState): Record<string, Plain> {
  const { ref, forum, date, item, file, line, kind, text, status, open, to, outside, ask } = state;
  return {
    ref,
    date,
    item,
    ...fieldsOf(state.follow_up ?? {}),
    forum,
    kind,
    text,
    question: state.question,
    to,
    outside,
    when: state.when,
    when_iso: state.when_iso,
    meeting: state.meeting,
    status,
    open,
    reasons: open ? [status] : [],
    ask,
    settled_by: state.settled_by,
    journal: journalOf(state.journal),
    file,
    line,
  };
}
