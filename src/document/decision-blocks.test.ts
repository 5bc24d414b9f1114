import type { RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, it } from "vitest";
import { blocksOf } from "./decision-blocks.ts";
import type { Part } from "./prose-tree.ts";

/** The blocks of a text in which these words are decisions: "prose" or "decision" for each. */
function kinds(text: string, ...decisions: string[]): string[] {
  const nodes: RootContent[] = remark().use(remarkGfm).parse(text).children;
  const parts = nodes.map((node): Part => {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    return { type: "node", node, span: { start: start.offset ?? 0, end: end.offset ?? 0 } };
  });
  const spans = decisions.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const setting = {
    decisions: spans,
    heading: "Beslut",
    clause: "att",
    clean: (all: readonly RootContent[]) => [...all],
  };
  return blocksOf(parts, setting).map(({ type }) => type);
}

it("sets off a paragraph that decides", () => {
  expect(kinds("Siv berättar.\n\nPlanen godkänns.\n\nBo tackar.", "Planen godkänns.")).toEqual([
    "prose",
    "decision",
    "prose",
  ]);
});

it("calls no list a decision, and no table, for one of its entries", () => {
  expect(kinds("- Siv berättar\n- Bo tackar\n- Planen godkänns\n- Kaffe", "Planen godkänns")).toEqual([
    "prose",
  ]);
  expect(kinds("| Ärende | Text |\n| --- | --- |\n| Plan | Godkänns |", "Godkänns")).toEqual(["prose"]);
});

it("sets off clauses without the tasks below them, though Markdown has them in one list", () => {
  expect(
    kinds("- att anta planen\n- att tacka Bo\n\n- [ ] ringa", "att anta planen\n- att tacka Bo"),
  ).toEqual(["decision", "prose"]);
  expect(kinds("- att anta planen\n- [ ] att tacka Bo", "att anta planen\n- [ ] att tacka Bo")).toEqual([
    "decision",
  ]);
});
