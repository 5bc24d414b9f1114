import type { DecisionState } from "../../archive/register.ts";
import type { Step } from "../../archive/trace-step.ts";
import { periodInWords, shortDay } from "../../language/days.ts";
import type { Texts } from "../../language/texts.ts";
import { addTo } from "../../model/groups.ts";
import { forumName, type Question } from "../list/question.ts";
import { entryInWords, numberInWords } from "../show/parts.ts";
import type { Group } from "./screen.ts";

/** The title of the item one started from, else of the first that has one. */
export function titleOf(steps: readonly Step[], start: string): string {
  const named = steps.find(({ ref }) => ref === start);
  return named?.item || steps.find(({ item }) => item !== "")?.item || start;
}

/** "7 händelser, 24 maj 2024 till 13 feb 2025" */
export function extentInWords(steps: readonly Step[], { texts }: Question): string {
  const days = steps.map(({ date }) => date).filter((date) => date !== "");
  const count = steps.filter((step) => step.type !== "item" || step.ahead).length;
  const day = (date: string | undefined) => (date === undefined ? "" : periodInWords(date, texts));
  return texts.trace.count({ count: Math.max(1, count), first: day(days[0]), last: day(days.at(-1)) });
}

/** "10 okt 2024  Beredningsgruppen, punkt 3, Introduktion (beredning)" */
export function headingInWords(group: Group, preparing: ReadonlySet<string>, question: Question): string {
  const { texts } = question;
  const { date, agenda, forum, item, ahead } = group.heading;
  if (group.heading.type === "journal") return `${daysOf(group, question)}  ${texts.trace.between}`;
  const number = agenda === undefined ? "" : numberInWords(agenda, forum, question);
  const place = [forumName(question, forum), number.slice(0, 1).toLowerCase() + number.slice(1), item];
  const marks = [preparing.has(forum) ? texts.trace.prepares : "", ahead ? texts.trace.ahead : ""];
  const marked = marks.filter((mark) => mark !== "").join(", ");
  const words = place.filter((part) => part !== "").join(", ");
  return `${dayInWords(date, question)}  ${words}${marked === "" ? "" : ` (${marked})`}`;
}

/** "7 feb – 2 apr" */
function daysOf({ heading, steps }: Group, question: Question): string {
  const days = [heading.date, steps.at(-1)?.date ?? heading.date].map((day) => dayInWords(day, question));
  return [...new Set(days)].join(" – ");
}

function dayInWords(day: string, { asOf, texts }: Question): string {
  return day === "" ? "" : shortDay(day, asOf, texts);
}

export function labelOf({ type, entry }: Step, { texts }: Question): string {
  const event = type === "journal" ? entry?.event : undefined;
  const word = event === undefined ? texts.trace.steps[type] : texts.vocabulary.events[event];
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What was said or done; in the journal with its day, where several days stand together. */
export function wordsOf(
  { type, text, by, entry, ahead, item, date }: Step,
  { group, question }: { group: Group; question: Question },
): string {
  if (entry !== undefined) {
    const oneDay = group.steps.every((other) => other.date === date);
    const words = [oneDay ? "" : dayInWords(date, question), entryInWords(entry, question)];
    return words.filter((part) => part !== "").join(": ");
  }
  if (type === "item") return ahead ? item : question.texts.trace.noOutcome;
  return type === "proposal" || text === "" || by.length === 0 ? text : `${by.join(", ")}: ${text}`;
}

/** The lines below it: what it leads to; its reference and standing; file and line. */
export function sourceOf(step: Step, question: Question): string[] {
  const place = `${question.context.shown(step.file)}:${step.line}`;
  const links = step.type === "item" ? "" : linksInWords(step, question);
  const own = factsOf(step, question);
  const lines =
    step.type === "journal" ? [[own, links, place].filter(Boolean).join(", ")] : [links, own, place];
  return lines.filter((line) => line !== "");
}

/** Its reference and standing: "VS-2025-03-06/d5, rekommendera, gäller" */
export function factsOf(step: Step, question: Question): string {
  const facts = [step.type === "item" ? "" : step.ref, standingOf(step, question)];
  return facts.filter((part) => part !== "").join(", ");
}

/** "tar upp VS-2025-03-06/d2, VS-2025-03-06/f2, ersätter VS-2024-10-10/d3" */
export function linksInWords({ links }: Step, { texts }: Question): string {
  const { relations, missing } = texts.trace;
  const byRelation = new Map<string, string[]>();
  for (const { relation, ref, found } of links) {
    addTo(byRelation, relations[relation], found ? ref : missing({ ref }));
  }
  return [...byRelation].map(([word, refs]) => `${word} ${[...new Set(refs)].join(", ")}`).join(", ");
}

function standingOf({ type, ref, outcome }: Step, { lookup, texts }: Question): string {
  const { actionStatuses, returnStatuses } = texts.vocabulary;
  if (type === "decision") return decisionStanding(lookup.decision(ref), texts);
  if (type === "proposal") return outcome === undefined ? "" : (outcomesIn(texts)[outcome] ?? outcome);
  if (type === "task-line")
    return outcome === "done" || outcome === "cancelled" ? actionStatuses[outcome] : "";
  const action = type === "action" ? lookup.action(ref) : undefined;
  const back = type === "follow-up" ? lookup.returning(ref) : undefined;
  if (action) return actionStatuses[action.status];
  return back ? returnStatuses[back.status] : "";
}

function outcomesIn({ trace }: Texts): Readonly<Record<string, string>> {
  return trace.outcomes;
}

/** "rekommendera, ej klart, väntar på Berga kommun" */
function decisionStanding(state: DecisionState | undefined, { vocabulary, status }: Texts): string {
  if (state === undefined) return "";
  const waiting = state.open ? (state.adoption?.waiting ?? []) : [];
  const words = [vocabulary.kinds[state.kind], vocabulary.decisionStatuses[state.status]];
  return [...words, ...(waiting.length > 0 ? [status.waitingFor({ names: waiting.join(", ") })] : [])].join(
    ", ",
  );
}
