import type { RootContent } from "mdast";
import type { Span } from "../model/meeting.ts";
import type { Block } from "./document.ts";
import type { Part } from "./prose-tree.ts";
import { wordsOf } from "./tree.ts";

export interface Setting {
  /** Where the decisions stand, in the file. */
  decisions: readonly Span[];
  /** The heading of a decision that has none of its own. */
  heading: string;
  /** How a clause begins, as a pattern. */
  clause: string;
  clean: (nodes: readonly RootContent[]) => RootContent[];
}

type NodePart = Part & { type: "node" };

/** Prose with its decisions set off, each with what stands under its heading. */
export function blocksOf(parts: readonly Part[], setting: Setting): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part) break;
    const own = part.type === "landmark";
    const nodes = nodesFrom(parts, own ? at + 1 : at);
    const count = own ? underHeading(nodes, setting) : decisionRun(nodes, setting, decidesAll);
    if (count > 0) {
      const { decided, tasks } = partedTasks(nodes.slice(0, count), setting);
      blocks.push(decision(decided, own ? part.landmark.title : setting.heading, setting));
      addProse(blocks, setting.clean(tasks));
    } else if (own) addProse(blocks, [strong(part.landmark.title)]);
    else addProse(blocks, setting.clean([part.node]));
    at += own ? count + 1 : Math.max(count, 1);
  }
  return blocks;
}

/** The nodes from there up to the next heading of a decision. */
function nodesFrom(parts: readonly Part[], from: number): NodePart[] {
  const nodes: NodePart[] = [];
  for (const part of parts.slice(from, from + 200)) {
    if (part.type === "landmark") break;
    nodes.push(part);
  }
  return nodes;
}

/** How many nodes under the heading belong to its decision: up to the first that holds one, and the clauses after it. */
function underHeading(nodes: readonly NodePart[], setting: Setting): number {
  const heading = nodes.findIndex(({ node }) => node.type === "heading");
  const reach = heading < 0 ? nodes : nodes.slice(0, heading);
  const first = reach.findIndex((one) => decides(one, setting));
  return first < 0 ? 0 : first + decisionRun(reach.slice(first), setting);
}

/** How many nodes, from the first on, hold decisions; clauses between them count. */
function decisionRun(nodes: readonly NodePart[], setting: Setting, test = decides): number {
  const clause = new RegExp(`^(?:${setting.clause})\\b`, "i");
  let count = 0;
  for (const [index, node] of nodes.entries()) {
    if (test(node, setting)) count = index + 1;
    else if (count === 0 || !clause.test(wordsOf([node.node]))) break;
  }
  return count;
}

function decides({ span }: NodePart, { decisions }: Setting): boolean {
  return decisions.some(({ start, end }) => start < span.end && end > span.start);
}

/** A list that has one decision among much else is none; without a heading of its own only what decides is set off. */
function decidesAll({ span }: NodePart, { decisions }: Setting): boolean {
  const shares = decisions.map(({ start, end }) => Math.min(end, span.end) - Math.max(start, span.start));
  const covered = shares.reduce((sum, share) => sum + Math.max(share, 0), 0);
  return covered * 3 >= (span.end - span.start) * 2;
}

/** Tasks below clauses are one list with them to Markdown, where all begin with the same sign. */
function partedTasks(
  parts: readonly NodePart[],
  { clause }: Setting,
): { decided: RootContent[]; tasks: RootContent[] } {
  const nodes = parts.map(({ node }) => node);
  const list = nodes.at(-1);
  if (list?.type !== "list") return { decided: nodes, tasks: [] };
  const isClause = new RegExp(`^(?:${clause})\\b`, "i");
  const last = list.children.findLastIndex(
    (item) => typeof item.checked !== "boolean" || isClause.test(wordsOf([item])),
  );
  if (last < 0 || last === list.children.length - 1) return { decided: nodes, tasks: [] };
  const [clauses, tasks] = [list.children.slice(0, last + 1), list.children.slice(last + 1)];
  return {
    decided: [...nodes.slice(0, -1), { ...list, children: clauses }],
    tasks: [{ ...list, children: tasks }],
  };
}

function decision(nodes: readonly RootContent[], heading: string, { clean }: Setting): Block {
  return { type: "decision", heading, content: clean(nodes) };
}

function addProse(blocks: Block[], content: readonly RootContent[]): void {
  const last = blocks.at(-1);
  if (content.length === 0) return;
  if (last?.type === "prose") last.content.push(...content);
  else blocks.push({ type: "prose", content: [...content] });
}

function strong(value: string): RootContent {
  return { type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value }] }] };
}
