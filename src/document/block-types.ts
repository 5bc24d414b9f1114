import type { BlockContent, DefinitionContent, Nodes } from "mdast";

/** What stands in a document for itself; all else of cleaned prose stands within the words of such a block. */
const blocks: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "list",
  "table",
  "blockquote",
  "code",
  "thematicBreak",
  "footnoteDefinition",
]);

export function isBlock(node: Nodes): node is BlockContent | DefinitionContent {
  return blocks.has(node.type);
}
