import type { Definition, Heading, Image, Link, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { isBlock } from "./block-types.ts";

/** What prose is cleaned with. */
export interface Cleaning {
  definitions: ReadonlyMap<string, Definition>;
  /** The address of a link as the document may have it; undefined for one that leads nowhere. */
  linkTo: (url: string) => string | undefined;
}

/** The addresses that prose gives apart from its links, by name. */
export function definitionsIn({ children }: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of children) {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

/**
 * Prose as a document can show it: markup of other sorts is text, comments and addresses apart from their links are
 * gone, links lead somewhere.
 */
export function cleaned(nodes: readonly RootContent[], cleaning: Cleaning): RootContent[] {
  return within({ type: "root", children: [...nodes] }, cleaning);
}

type Node = RootContent;

/** @param inline true for what stands within a paragraph or another block of words */
function clean(node: Node, cleaning: Cleaning, inline: boolean): Node[] {
  switch (node.type) {
    case "html":
      return htmlAsText(node.value, inline);
    case "text":
    case "inlineCode":
    case "code":
      return [{ ...node, value: visible(node.value) }];
    case "definition":
    case "yaml":
      return [];
    case "image":
      return [{ ...node, alt: visible(node.alt ?? "") }];
    case "imageReference": {
      const image = cleaning.definitions.get(node.identifier);
      const alt = visible(node.alt ?? "");
      return image
        ? [{ type: "image", url: image.url, alt } satisfies Image]
        : [{ type: "text", value: alt }];
    }
    case "linkReference": {
      const { identifier, children } = node;
      const url = cleaning.definitions.get(identifier)?.url;
      return cleanLink({ type: "link", url: url ?? "", children }, cleaning);
    }
    case "link":
      return cleanLink(node, cleaning);
    default:
      return [withCleanChildren(node, cleaning)];
  }
}

function cleanLink(node: Link, cleaning: Cleaning): Node[] {
  const url = node.url === "" ? undefined : cleaning.linkTo(node.url);
  const children = within(node, cleaning).filter(isPhrasing);
  return url === undefined ? children : [{ ...node, url, title: undefined, children }];
}

function within(parent: Parents, cleaning: Cleaning): Node[] {
  const inline = !holdsBlocks.has(parent.type);
  return parent.children.flatMap((child: Node) => clean(child, cleaning, inline));
}

const holdsBlocks = new Set(["root", "list", "listItem", "blockquote", "footnoteDefinition"]);

/** The children are of the same sort as before: only phrasing takes the place of phrasing. */
function withCleanChildren(node: Node, cleaning: Cleaning): Node {
  if (!("children" in node)) return node;
  const children = within(node, cleaning);
  const copy: Node = { ...node };
  Object.assign(copy, { children });
  return copy;
}

/** `<br>` breaks the line, a comment is not for readers, all else shows as it is written. */
function htmlAsText(html: string, inline: boolean): Node[] {
  if (/^<br\s*\/?>$/i.test(html.trim())) return inline ? [{ type: "break" }] : [];
  if (/^<!--(?:(?!-->)[^])*-->$/.test(html.trim())) return [];
  const text: PhrasingContent = { type: "text", value: visible(html) };
  return inline ? [text] : [{ type: "paragraph", children: [text] }];
}

// oxlint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text without control characters and signs that turn its direction, which could show other words than it has. */
export function visible(text: string): string {
  return text.replace(invisible, "");
}

function isPhrasing(node: Node): node is PhrasingContent {
  return !isBlock(node);
}

/** The words of some prose, a blank between its blocks. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map(wordsIn).join(" ");
}

function wordsIn(node: Node): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  return node.children.map(wordsIn).join(isBlockParent(node) ? " " : "");
}

function isBlockParent({ type }: Node): boolean {
  return ["list", "listItem", "table", "tableRow", "blockquote"].includes(type);
}

/** Headings put below the one that stands above them: the first at `top`, none more than one step below the last. */
export function rankHeadings(nodes: readonly RootContent[], top: Heading["depth"]): RootContent[] {
  const open: number[] = [];
  return nodes.map((node) => {
    if (node.type !== "heading") return node;
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    const rank = Math.min(top + open.length - 1, 6);
    return { ...node, depth: depths[rank - 1] ?? 6 };
  });
}

const depths = [1, 2, 3, 4, 5, 6] as const;
