import type { FootnoteDefinition, RootContent } from "mdast";
import type { Block } from "./document.ts";

/**
 * The footnotes that some blocks refer to and that stand elsewhere in the document, as a block of their own; none where
 * nothing is missing.
 */
export function carriedNotes(kept: readonly Block[], all: readonly Block[]): Block[] {
  const notes = new Map(all.flatMap(({ content }) => content.flatMap(definitionsIn)));
  const present = new Set(
    kept.flatMap(({ content }) => content.flatMap(definitionsIn)).map(([name]) => name),
  );
  const carried: FootnoteDefinition[] = [];
  const open = kept.flatMap(({ content }) => content.flatMap(referredIn));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const note = notes.get(name);
    if (!note || present.has(name)) continue;
    present.add(name);
    carried.push(note);
    open.push(...referredIn(note));
  }
  return carried.length === 0 ? [] : [{ type: "prose", content: carried }];
}

function definitionsIn(node: RootContent): [string, FootnoteDefinition][] {
  if (node.type === "footnoteDefinition") return [[node.identifier, node]];
  return "children" in node ? node.children.flatMap((child: RootContent) => definitionsIn(child)) : [];
}

function referredIn(node: RootContent): string[] {
  if (node.type === "footnoteReference") return [node.identifier];
  return "children" in node ? node.children.flatMap((child: RootContent) => referredIn(child)) : [];
}
