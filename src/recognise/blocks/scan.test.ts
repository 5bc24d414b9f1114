import fc from "fast-check";
import type { ListItem, Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { scanBlocks } from "./scan.ts";

const parser = remark().use(remarkGfm);

interface Seen {
  headings: { line: number; depth: number }[];
  tasks: { line: number; checked: boolean }[];
}

function byRemark(text: string): Seen {
  const seen: Seen = { headings: [], tasks: [] };
  visit(parser.parse(text), seen);
  return seen;
}

function visit(node: Nodes, seen: Seen): void {
  const line = node.position?.start.line ?? 0;
  if (node.type === "heading") seen.headings.push({ line, depth: node.depth });
  if (node.type === "listItem") noteTask(node, seen);
  if ("children" in node) for (const child of node.children) visit(child, seen);
}

function noteTask(item: ListItem, seen: Seen): void {
  if (typeof item.checked !== "boolean") return;
  seen.tasks.push({ line: item.children[0]?.position?.start.line ?? 0, checked: item.checked });
}

function byUs(text: string): Seen {
  const seen: Seen = { headings: [], tasks: [] };
  for (const block of scanBlocks(text)) {
    if (block.type === "heading") seen.headings.push({ line: block.line, depth: block.depth ?? 0 });
    if (block.item?.checked !== undefined) seen.tasks.push({ line: block.line, checked: block.item.checked });
  }
  return seen;
}

const pieces = [
  "# ",
  "## ",
  "#",
  "===",
  "---",
  "***",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "[ ] ",
  "[x] ",
  "[ ]",
  " ",
  "  ",
  "```",
  "~~~",
  "<!--",
  "-->",
  "<div>",
  "</div>",
  "text",
  "ord och ord",
  "att",
];

function markdown(extra: readonly string[]): fc.Arbitrary<string> {
  const line = fc
    .array(fc.constantFrom(...pieces, ...extra), { maxLength: 5 })
    .map((parts) => parts.join(""));
  return fc.array(line, { maxLength: 9 }).map((lines) => lines.join("\n"));
}

// Quotes and numbers apart from deep indentation: together they reach corners where remark leaves CommonMark.
const samples = fc.oneof(markdown(["2) ", "4. ", "> ", ">"]), markdown(["    ", "\t"]));

describe("scanBlocks", () => {
  it("takes quotes and items within each other for text where no writer would go", () => {
    const [block, heading] = scanBlocks(`${"- ".repeat(5000)}a\n\n# b`);
    expect(block).toMatchObject({ type: "paragraph", list: 100 });
    expect(heading).toMatchObject({ type: "heading", list: 0 });
  });

  it("finds the headings and tasks that remark finds, in any Markdown", () => {
    fc.assert(
      fc.property(samples, (text) => {
        expect(byUs(text)).toEqual(byRemark(text));
      }),
      { numRuns: 1500 },
    );
  });
});
