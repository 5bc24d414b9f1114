import type { Nodes, Parents, PhrasingContent, RootContent } from "mdast";
import { isBlock } from "../block-types.ts";
import type { Block } from "../document.ts";
import type { Replacing } from "./replacing.ts";

/** Prose with everything replaced, also what stands partly in bold; pictures and links that would tell go. */
export function replacedBlocks(blocks: readonly Block[], replace: Replacing): Block[] {
  return blocks.map((block) => {
    const content = replacedNodes(block.content, replace);
    return block.type === "prose"
      ? { ...block, content }
      : { ...block, heading: replace.text(block.heading), content };
  });
}

function replacedNodes(nodes: readonly RootContent[], replace: Replacing): RootContent[] {
  return nodes.flatMap((node) => replacedNode(node, replace));
}

function replacedNode(node: RootContent, replace: Replacing): RootContent[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "html":
      return [{ ...node, value: replace.text(node.value) }];
    case "code":
      return [{ type: "code", value: replace.text(node.value) }];
    case "footnoteReference":
      return [{ ...node, ...innerName(node.identifier, replace) }];
    case "footnoteDefinition":
      return [{ ...withChildren(node, replace), ...innerName(node.identifier, replace) }];
    case "image":
      return replace.hides(node.url)
        ? []
        : [{ ...node, alt: replace.text(node.alt ?? ""), title: titleOf(node, replace) }];
    case "link": {
      const children = phrasing(replacedNodes(node.children, replace));
      return replace.hides(node.url) ? children : [{ ...node, title: titleOf(node, replace), children }];
    }
    case "paragraph":
    case "heading":
    case "tableCell":
      return [{ ...node, children: wholly(node.children, replace) }];
    default:
      return [withChildren(node, replace)];
  }
}

/** Web pages and Markdown show how a footnote is called. */
function innerName(identifier: string, replace: Replacing): { identifier?: string; label?: string } {
  const name = replace.inner(identifier);
  return name === identifier ? {} : { identifier: name, label: name };
}

function titleOf({ title }: { title?: string | null | undefined }, replace: Replacing): typeof title {
  return title ? replace.text(title) : title;
}

/** Where what is to be replaced is spread over several pieces, the words stay and their looks go. */
function wholly(children: readonly PhrasingContent[], replace: Replacing): PhrasingContent[] {
  const shown = withoutPictures(children, replace);
  const wanted = replace.text(plainText(shown));
  const replaced = phrasing(replacedNodes(shown, replace));
  return plainText(replaced) === wanted ? replaced : [{ type: "text", value: wanted }];
}

/** Without pictures that must not be shown, and what stands for them where they are not seen. */
function withoutPictures(nodes: readonly PhrasingContent[], replace: Replacing): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "image") return replace.hides(node.url) ? [] : [node];
    return "children" in node ? [{ ...node, children: withoutPictures(node.children, replace) }] : [node];
  });
}

/** The children are of the same sort as before: only phrasing takes the place of phrasing. */
function withChildren<N extends RootContent>(node: N, replace: Replacing): N {
  if (!("children" in node)) return node;
  const copy = { ...node };
  Object.assign(copy, { children: replacedNodes(node.children, replace) });
  return copy;
}

function phrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.filter((node): node is PhrasingContent => !isBlock(node));
}

/** The words of prose, pieces of one paragraph joined as they are read, blocks parted by line ends. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join("");
}

function textOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return isBlock(node) ? `${node.value}\n` : node.value;
  if (node.type === "image") return node.alt ?? "";
  if (!("children" in node)) return "";
  const parent: Parents = node;
  return plainText(parent.children) + (inline.has(node.type) ? "" : "\n");
}

const inline = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);

/** The prose without footnotes that nothing in it leads to any more. */
export function withoutLooseNotes(all: readonly (readonly Block[])[]): Block[][] {
  const used = new Set<string>();
  const notes = new Map<string, Nodes>();
  for (const nodes of all.flat().map(({ content }) => content))
    for (const node of nodes) collect(node, used, notes);
  for (const [name, note] of notes) if (used.has(name)) follow(note, used, notes);
  const isLoose = (node: RootContent) => node.type === "footnoteDefinition" && !used.has(node.identifier);
  return all.map((list) =>
    list.map((block) => ({ ...block, content: block.content.filter((node) => !isLoose(node)) })),
  );
}

function collect(node: Nodes, used: Set<string>, notes: Map<string, Nodes>): void {
  if (node.type === "footnoteReference") used.add(node.identifier);
  if (node.type === "footnoteDefinition") notes.set(node.identifier, node);
  else if ("children" in node) for (const child of node.children) collect(child, used, notes);
}

/** What a footnote refers to is used too. */
function follow(note: Nodes, used: Set<string>, notes: ReadonlyMap<string, Nodes>): void {
  if (!("children" in note)) return;
  for (const child of note.children) {
    if (child.type === "footnoteReference" && !used.has(child.identifier)) {
      used.add(child.identifier);
      const next = notes.get(child.identifier);
      if (next) follow(next, used, notes);
    } else follow(child, used, notes);
  }
}
