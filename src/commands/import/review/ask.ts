import type { Texts } from "../../../language/texts.ts";
import type { ReviewList } from "../../../minutes/settle-suggestion.ts";
import type { Suggestion } from "../../../model/meeting.ts";
import type { Prompt } from "../../../ports/prompt.ts";
import { answerOf } from "../../asking.ts";
import { inForm, refusal } from "./answer.ts";
import { type Pending, reviewLists } from "./pending.ts";

/** What somebody says of a doubtful passage. */
type Judgement =
  | { type: "keep"; list: ReviewList; record: object }
  | { type: "drop" }
  | { type: "later" }
  | { type: "stop" };

interface Asking extends Pick<Texts, "importing"> {
  /** The archive's language: days are written in it. */
  language: string | undefined;
}

/** Asks what a passage is; one that is to be edited is asked about field by field. */
export async function judge(pending: Pending, prompt: Prompt, asking: Asking): Promise<Judgement> {
  const { review, interrupted } = asking.importing;
  const answers = ["keep", "edit", "drop", "later", "stop"] as const;
  const choices = answers.map((value) => ({ name: review.answers[value], value }));
  const message = review.question({ list: review.lists[pending.list] });
  const answer = await answerOf(prompt.select({ message, choices }), interrupted);
  if (answer === "keep") return { type: "keep", list: pending.list, record: pending.record };
  if (answer !== "edit") return { type: answer };
  return edited(pending, prompt, asking);
}

type ReviewTexts = Texts["importing"]["review"];

/** The fields of each list that a person is asked for; the first one holds the words. */
const fields: Record<ReviewList, readonly (keyof Suggestion & keyof ReviewTexts["fields"])[]> = {
  decisions: ["clauses", "condition", "owner", "due"],
  actions: ["task", "owner", "due"],
  follow_ups: ["text", "when"],
  proposals: ["text", "by"],
  reported_decisions: ["text", "body", "date"],
  upcoming_meetings: ["date", "start_time", "end_time", "place", "title"],
};

async function edited(
  pending: Pending,
  prompt: Prompt,
  { importing: { review, interrupted }, language }: Asking,
): Promise<Judgement> {
  const choices = reviewLists.map((value) => ({ name: review.lists[value], value }));
  const list = await answerOf(
    prompt.select({ message: review.which, choices, initial: pending.list }),
    interrupted,
  );
  const { record } = pending;
  const { date: from } = pending.minutes.meeting;
  const since = { from, language };
  // A meeting to come belongs to no item.
  const said: Record<string, unknown> = list === "upcoming_meetings" ? {} : { agenda: record.agenda };
  for (const field of fields[list]) {
    const known =
      record[field] ??
      (field === fields[list][0] && list !== "upcoming_meetings" ? pending.words : undefined);
    const initial = inWords(known);
    const refuse = (answer: string) =>
      answer.trim() === initial ? undefined : refusal({ list, field, answer }, since, review);
    // One question after the other.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await answerOf(
      prompt.input({ message: review.fields[field], initial, editable: true, refuse }),
      interrupted,
    );
    const value = asField(field, inForm({ list, field, answer }, since), known);
    if (value !== undefined) said[field] = value;
  }
  const kind = list === "decisions" ? { kind: record.kind ?? "other" } : {};
  return { type: "keep", list, record: { ...said, ...kind } };
}

function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return value
    .map((one: string | { text?: string }) => (typeof one === "string" ? one : (one.text ?? "")))
    .join(", ");
}

/** What was not changed stays as it was: clauses with fields of their own, several owners. */
function asField(field: string, answer: string, known: unknown): unknown {
  if (answer === "") return undefined;
  if (answer === inWords(known)) return known;
  if (field === "owner") return answer.split(/\s*,\s*/).filter((name) => name !== "");
  return field === "clauses" ? [answer] : answer;
}
