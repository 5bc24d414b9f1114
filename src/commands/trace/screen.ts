import { preparingForums } from "../../archive/trace.ts";
import type { Step } from "../../archive/trace-step.ts";
import { plain } from "../../output/plain.ts";
import { widthOf } from "../../output/width.ts";
import { folded } from "../../output/wrap.ts";
import type { Question } from "../list/question.ts";
import { extentInWords, headingInWords, labelOf, linksInWords, sourceOf, titleOf, wordsOf } from "./words.ts";

/** The steps of one item, or those between two meetings. */
export interface Group {
  heading: Step;
  steps: Step[];
  /** Those that need no line of their own, too. */
  all: readonly Step[];
}

/** The history for people: under each day and item what was said and done there, and where that stands. */
export function traceScreen(
  steps: readonly Step[],
  { start, question }: { start: string; question: Question },
): string {
  const { texts, theme, width, archive } = question;
  const title = titleOf(steps, start);
  const facts = `${texts.trace.asked({ ref: start })}, ${extentInWords(steps, question)}`;
  const top = [
    ...folded(plain(title), { width, margin: "" }).map((line) => theme.heading(line)),
    ...folded(plain(facts), { width, margin: "" }).map((line) => theme.dim(line)),
  ];
  const groups = groupsOf(steps);
  const shown = groups.flatMap((group) => group.steps);
  const label = shown.reduce((most, step) => Math.max(most, widthOf(labelOf(step, question))), 0);
  const preparing = preparingForums(archive.config, steps);
  const blocks = groups.map((group) => [
    ...headLines(group, preparing, question),
    ...group.steps.flatMap((step) => stepLines(step, { label, group, question })),
  ]);
  return [top, ...blocks].map((block) => `${block.join("\n")}\n`).join("\n");
}

/** An item is the heading of what it gave, and stands for itself only where it gave nothing. */
export function groupsOf(steps: readonly Step[]): Group[] {
  const groups: { heading: Step; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(last.heading, step)) last.steps.push(step);
    else groups.push({ heading: step, steps: [step] });
  }
  return groups.map(({ heading, steps: all }) => {
    const records = all.filter(({ type }) => type !== "item");
    return { heading, steps: records.length > 0 ? records : all, all };
  });
}

function belongTogether(a: Step, b: Step): boolean {
  if (a.type === "journal" || b.type === "journal") return a.type === b.type;
  return a.date === b.date && a.meeting === b.meeting && a.agenda === b.agenda;
}

/** Day, meeting and item; what the item takes up. */
function headLines(group: Group, preparing: ReadonlySet<string>, question: Question): string[] {
  const { width, theme } = question;
  const place = { width, margin: "", hanging: "  " };
  const heading = folded(plain(headingInWords(group, preparing, question)), place);
  const takenUp = group.heading.type === "item" ? linksInWords(group.heading, question) : "";
  const below = takenUp === "" ? [] : folded(plain(takenUp), { width, margin: "  " });
  return [...heading.map((line) => theme.heading(line)), ...below.map((line) => theme.dim(line))];
}

function stepLines(
  step: Step,
  { label, group, question }: { label: number; group: Group; question: Question },
): string[] {
  const { width, theme } = question;
  const name = labelOf(step, question);
  const margin = `  ${name}${" ".repeat(label - widthOf(name))}  `;
  const hanging = " ".repeat(label + 4);
  const words = folded(plain(wordsOf(step, { group, question })), { width, margin, hanging });
  const below = sourceOf(step, question).flatMap((line) => folded(plain(line), { width, margin: hanging }));
  return [...words, ...below.map((line) => theme.dim(line))];
}
