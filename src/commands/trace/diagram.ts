import { preparingForums } from "../../archive/trace.ts";
import type { Step } from "../../archive/trace-step.ts";
import type { Relation } from "../../model/history.ts";
import { type FlowEdge, type FlowNode, flowchart } from "../../output/mermaid.ts";
import type { Question } from "../list/question.ts";
import { type Group, groupsOf } from "./screen.ts";
import { factsOf, headingInWords, labelOf, titleOf, wordsOf } from "./words.ts";

/** The history as a Mermaid flowchart: a box for what an item gave, an arrow to what came of it. */
export function traceDiagram(
  steps: readonly Step[],
  { start, question: asked }: { start: string; question: Question },
): string {
  // It is read on another day, too: every date has its year.
  const question = { ...asked, asOf: "0001-01-01" };
  const groups = groupsOf(steps);
  const preparing = preparingForums(question.archive.config, steps);
  const nodes = groups.map((group): FlowNode => {
    const { type, ahead } = group.heading;
    return {
      shape: type === "journal" ? "round" : ahead ? "stadium" : "box",
      lines: [
        headingInWords(group, preparing, question),
        ...group.steps.flatMap((step) => line(step, group)),
      ],
    };
  });
  return flowchart(titleOf(steps, start), { nodes, edges: edgesOf(groups, steps, question) });

  function line(step: Step, group: Group): string[] {
    if (step.type === "item") return [];
    const facts = factsOf(step, question);
    const words = short(wordsOf(step, { group, question }));
    return [`${labelOf(step, question)}: ${words}${facts === "" ? "" : ` (${facts})`}`];
  }
}

/** More than this is read where it stands. UTF-16 units. */
const longest = 240;

function short(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest);
  return `${words.slice(0, cut > longest / 2 ? cut : longest)} …`;
}

/** From the earlier to the later, by the words of the links; what nothing leads to comes after what was before it. */
function edgesOf(groups: readonly Group[], steps: readonly Step[], { texts }: Question): FlowEdge[] {
  const place = placesOf(groups, steps);
  const labels = new Map<string, { from: number; to: number; words: Set<string> }>();
  for (const step of steps) {
    for (const { relation, ref, found } of step.links) {
      const [own, other] = [place(step.ref, step), found ? place(ref) : undefined];
      if (own === undefined || other === undefined || own === other) continue;
      const ends = { from: Math.min(own, other), to: Math.max(own, other) };
      const key = `${ends.from} ${ends.to}`;
      const edge = labels.get(key) ?? { ...ends, words: new Set<string>() };
      edge.words.add(other < own ? onwards(relation) : texts.trace.relations[relation]);
      labels.set(key, edge);
    }
  }
  const reached = new Set([...labels.values()].map(({ to }) => to));
  const after = groups.flatMap((_, index) =>
    index === 0 || reached.has(index) ? [] : [{ from: index - 1, to: index, label: "", dotted: true }],
  );
  const led = [...labels.values()].map(({ from, to, words }) => ({
    from,
    to,
    label: [...words].join(", "),
    dotted: false,
  }));
  return [...led, ...after].toSorted((a, b) => a.to - b.to || a.from - b.from);

  function onwards(relation: Relation): string {
    return texts.trace.onwards[relation];
  }
}

/** In which box (0-based) a step stands, or the one that has a reference. */
function placesOf(groups: readonly Group[], steps: readonly Step[]) {
  const byStep = new Map<Step, number>();
  for (const [index, { all }] of groups.entries()) for (const step of all) byStep.set(step, index);
  const byRef = new Map(steps.toReversed().map((step) => [step.ref, byStep.get(step)]));
  return (ref: string, step?: Step): number | undefined => (step ? byStep.get(step) : byRef.get(ref));
}
