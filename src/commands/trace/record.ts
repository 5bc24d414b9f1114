import { preparingForums } from "../../archive/trace.ts";
import type { Step } from "../../archive/trace-step.ts";
import { clauseText } from "../../model/decision.ts";
import type { StepType } from "../../model/history.ts";
import type { Plain } from "../../output/csv.ts";
import { adoptionRecord } from "../list/decision-record.ts";
import type { Question } from "../list/question.ts";

/** The steps for programs. `links` says what each leads to; what is computed stands beside what the files say. */
export function stepRecords(steps: readonly Step[], question: Question): Record<string, Plain>[] {
  const preparing = preparingForums(question.archive.config, steps);
  return steps.map((step) => ({
    ...ownFields(step),
    ...computed(step, question),
    preparation: preparing.has(step.forum) ? true : undefined,
    links: step.links.map((link) => ({ ...link })),
    file: step.file,
    line: step.line,
  }));
}

const fields = `date type ref forum meeting agenda item text by outcome event organisation
  status open preparation ahead links file line`;
/** What of it a spreadsheet gets, and in which order. */
export const stepNames = fields.split(/\s+/);

/** One row a step; `by` is whoever proposed, decided, is to do or recorded it, `links` are in words. */
export function stepRows(steps: readonly Step[], question: Question): Record<string, Plain>[] {
  const records = stepRecords(steps, question);
  return steps.map(({ by, links }, index) => ({
    ...records[index],
    by,
    links: links.map(({ relation, ref }) => `${relation} ${ref}`),
  }));
}

/** The field of a file that says who it was. */
const whose: Readonly<Record<StepType, string>> = {
  item: "presenter",
  "reported-decision": "body",
  proposal: "by",
  decision: "owner",
  action: "owner",
  "task-line": "owner",
  "follow-up": "owner",
  journal: "by",
};

function ownFields({ type, ref, date, forum, meeting, agenda, item, text, by, outcome, ahead, entry }: Step) {
  const { event, organisation } = entry ?? {};
  return {
    ref,
    type,
    date,
    forum: forum === "" ? undefined : forum,
    meeting,
    agenda,
    item: item === "" ? undefined : item,
    text: text === "" || type === "item" ? undefined : text,
    ...(by.length === 0 ? {} : { [whose[type]]: by }),
    ...(type === "task-line" ? { status: outcome ?? "open" } : { outcome }),
    event,
    organisation,
    ahead: ahead ? true : undefined,
  };
}

function computed({ type, ref }: Step, { lookup }: Question): Record<string, Plain> {
  if (type === "decision") {
    const state = lookup.decision(ref);
    return state
      ? {
          kind: state.kind,
          clauses: (state.decision.clauses ?? []).map(clauseText),
          status: state.status,
          open: state.open,
          reasons: state.reasons,
          adoption_state: adoptionRecord(state.adoption),
        }
      : {};
  }
  const state =
    type === "action" ? lookup.action(ref) : type === "follow-up" ? lookup.returning(ref) : undefined;
  return state ? { status: state.status, open: state.open } : {};
}
