import type { DecisionState } from "../archive/register.ts";
import { periodInWords } from "../language/days.ts";
import { languageOf, loadTexts } from "../language/load.ts";
import type { AdoptionTexts } from "../language/texts.ts";
import { endOf } from "../model/day.ts";
import { together } from "../output/plain.ts";
import type { Style, Theme } from "../output/theme.ts";
import { type Context, type Outcome, type Run, UserError } from "./context.ts";
import { answersList, answersOptions, underDecisions } from "./decisions/answers.ts";
import { chosenDecisions, type DecisionChoice } from "./decisions/choice.ts";
import { decisionRecord, decisionRecordNames } from "./list/decision-record.ts";
import type { Facts } from "./list/facts.ts";
import { type Fields, type List, type ListOptions, runList } from "./list/list.ts";
import { itemTopics } from "./list/lookup.ts";
import { matterOf } from "./list/matter.ts";
import { dueInWords, placeFields } from "./list/place-fields.ts";
import type { Question } from "./list/question.ts";

export interface DecisionsOptions extends ListOptions, DecisionChoice {
  organisation: string[];
  /** Where to write a page; "" for standard output. */
  html: string | undefined;
}

/** Lists the decisions that stand open; with `--adoption` what each organisation has answered. */
export const run: Run<DecisionsOptions> = async (given, context) => {
  const options = given.sentTo.length > 0 ? { ...given, minutesWords: await minutesWords(context) } : given;
  if (options.html !== undefined) return page(options, options.html, context);
  if (options.adoption === undefined) return runList(decisionList(options), allOf(options), context);
  const asked = answersOptions(options);
  return options.json
    ? runList(decisionList(options), asked, context)
    : runList(answersList(options, decisions), underDecisions(asked), context);
};

async function page(options: DecisionsOptions, path: string, context: Context): Promise<Outcome> {
  if (options.json || options.csv) throw new UserError(context.texts.listPages.oneForm);
  const { decisionTraits, giveList } = await import("./list-page/give-list.ts");
  if (options.adoption === undefined) {
    const list = { ...decisionList(options), ...decisionTraits };
    return giveList(list, { options: allOf(options), path }, context);
  }
  const asked = underDecisions(answersOptions(options));
  return giveList(answersList(options, decisions), { options: asked, path }, context);
}

/** The minutes say "samtliga kommuner" in their own language, whichever is asked in. */
async function minutesWords(context: Context): Promise<AdoptionTexts> {
  const tag = languageOf((await context.read()).config.language);
  return (tag === undefined ? context.texts : await loadTexts(tag)).adoption;
}

function decisionList(options: DecisionsOptions): List<DecisionState> {
  const { all, sentTo, adoption = "" } = options;
  const more = [...(all ? (["kind"] as const) : []), ...(sentTo.length > 0 ? (["sent_to"] as const) : [])];
  return {
    ...decisions,
    shown: [...decisions.shown, ...more],
    items: (question, { decisions }) => chosenDecisions(decisions, question, options),
    asksWhole: options.adoption !== undefined,
    narrowed: sentTo.length > 0 || adoption !== "",
  };
}

/** What was sent to somebody is mostly in force, not open. */
function allOf(options: DecisionsOptions): DecisionsOptions {
  return options.sentTo.length > 0 ? { ...options, all: true } : options;
}

const fields: Fields<DecisionState> = {
  ...placeFields,
  text: { text: decisionInWords, flexible: true },
  item: { text: ({ item }) => item, flexible: true },
  kind: { text: ({ kind }, { texts }) => texts.vocabulary.kinds[kind] },
  status: { text: standing, style: (state, theme) => styleOf(state, theme) },
  owner: { text: ({ owner }) => owner.join(", ") },
  due: {
    text: dueText,
    order: ({ due_iso, decision }) => (due_iso ? endOf(due_iso) : (decision.valid_to ?? "")),
    style: (state, theme) => (state.reasons.includes("lapsed") ? theme.alarm : undefined),
  },
  condition: { text: ({ decision }) => decision.condition ?? "", flexible: true },
  topics: { text: ({ decision }) => (decision.topics ?? []).join(", ") },
  valid_to: { text: ({ decision }) => decision.valid_to ?? "" },
  sent_to: { text: ({ decision }) => (decision.sent_to ?? []).join(", ") },
};

const decisions: Omit<List<DecisionState>, "items"> = {
  name: "decisions",
  facts,
  vocabulary: ({ texts }) => ({
    kinds: texts.vocabulary.kinds,
    statuses: {
      ...texts.vocabulary.decisionStatuses,
      ...texts.vocabulary.reasons,
      open: texts.lists.words.open[0] ?? "",
    },
  }),
  fields,
  shown: ["ref", "text", "status", "owner", "due"],
  order: ["date", "ref"],
  record: decisionRecord,
  csvNames: decisionRecordNames,
};

function facts(state: DecisionState, { asOf, lookup }: Question): Facts {
  const { decision, due_iso, status, reasons, open, adoption, item, forum, date, file, kind, owner } = state;
  return {
    forum,
    date,
    file,
    open,
    kind,
    owner: () => owner,
    overdue: open && due_iso !== undefined && endOf(due_iso) < asOf,
    statuses: [status, ...reasons, ...(open ? ["open"] : [])],
    organisations: (adoption?.entries ?? []).map(({ organisation }) => organisation),
    topics: () => [...(decision.topics ?? []), ...itemTopics(lookup, file, decision.agenda)],
    words: `${item} ${state.title}`,
    due: due_iso,
  };
}

/** The matter with its condition and addition, where the decision's own words do not say them. */
function decisionInWords({ item, title, decision }: DecisionState, { texts }: Question): string {
  const { condition = "", addition = "" } = decision;
  const { lists } = texts;
  const besides = [
    title.includes(condition) ? "" : lists.condition({ text: condition }),
    title.includes(addition) ? "" : lists.addition({ text: addition }),
  ];
  return matterOf({ item, title: [title, ...besides].filter((words) => words !== "").join(" ") });
}

function standing({ open, reasons, status, ref }: DecisionState, { texts, lookup }: Question): string {
  const { decisionStatuses, returnStatuses, reasons: words } = texts.vocabulary;
  if (!open) return decisionStatuses[status];
  const missed = reasons.includes("returning") && lookup.openReturning(ref)?.status === "missed";
  return reasons
    .map((reason) => together(reason === "returning" && missed ? returnStatuses.missed : words[reason]))
    .join(", ");
}

function styleOf({ open, reasons }: DecisionState, theme: Theme): Style | undefined {
  if (!open) return theme.dim;
  if (reasons.includes("lapsed")) return theme.alarm;
  return reasons.includes("lapsing") ? theme.warning : undefined;
}

/** When it is to be done; else when it comes back; else until when it holds, where that is why it is open. */
function dueText(state: DecisionState, question: Question): string {
  const { due, due_iso, decision, reasons, ref } = state;
  const { lookup, asOf, texts } = question;
  if (due !== undefined)
    return dueInWords(state, due_iso !== undefined && state.open && endOf(due_iso) < asOf, question);
  const validity = reasons.includes("lapsing") || reasons.includes("lapsed");
  if (validity && decision.valid_to) {
    return texts.lists.validTo({ day: together(periodInWords(decision.valid_to, texts)) });
  }
  const back = lookup.openReturning(ref);
  return back ? dueInWords({ due: back.when, due_iso: back.when_iso }, false, question) : "";
}
