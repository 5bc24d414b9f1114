import type { Paragraph, Parents, PhrasingContent, RootContent } from "mdast";
import type { Block, MeetingDocument } from "./document.ts";

/** No text is filled to less than this. */
const narrowest = 60;

/** What is filled by hand does not come closer to its width than this. */
const slack = 8;

/** The document with {@link withLineEnds} in all of its prose. */
export function documentWithLineEnds(document: MeetingDocument): MeetingDocument {
  const { opening, items, closing } = document;
  const all = [...opening, ...items.flatMap(({ blocks }) => blocks), ...closing];
  const width = Math.max(narrowest, ...all.map(({ content }) => lineWidth(content)));
  const kept = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => ({ ...block, content: withLineEnds(block.content, width) }));
  return {
    ...document,
    opening: kept(opening),
    items: items.map((item) => ({ ...item, blocks: kept(item.blocks) })),
    closing: kept(closing),
  };
}

/** How many signs its writer, or the writer's program, lets a line of this prose have. */
export function lineWidth(nodes: readonly RootContent[]): number {
  let width = narrowest;
  for (const node of nodes) {
    if (node.type === "paragraph") {
      const filled = plainOf(node).split("\n").slice(0, -1);
      for (const line of filled) width = Math.max(width, line.length);
    } else if ("children" in node) width = Math.max(width, lineWidth(node.children));
  }
  return width;
}

/**
 * Prose whose line ends stay where a writer meant them: names below each other, "Plats: …" below "Tid: …". Markdown has no
 * sign for that but two blanks that nobody sees, and people do not write them. Lines that go on because they were full
 * are one line, as Markdown has it.
 * @param width of {@link lineWidth}, over all of the prose
 */
export function withLineEnds(nodes: readonly RootContent[], width: number): RootContent[] {
  return nodes.map((node) => {
    if (node.type === "paragraph") return brokenAt(node, meantEnds(plainOf(node), width));
    if (!("children" in node) || node.type === "heading" || node.type === "table") return node;
    const copy = { ...node };
    Object.assign(copy, { children: withLineEnds(node.children, width) });
    return copy;
  });
}

/** The offsets of the line ends that are meant. */
function meantEnds(text: string, width: number): Set<number> {
  const ends = new Set<number>();
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    const next = /^\s*(\S*)/.exec(text.slice(end + 1, end + 1 + width))?.[1] ?? "";
    if (isMeant(text.slice(start, end), next, width)) ends.add(end);
    start = end + 1;
  }
  return ends;
}

/** What goes on in lower case begins anew only behind a stop, behind a very short line, or with a letter of its own. */
function isMeant(line: string, next: string, width: number): boolean {
  if (/^(?:\p{L}|\d{1,2})\)$/u.test(next)) return true;
  if (line.length + 1 + next.length > width - slack) return false;
  return !/^\p{Ll}/u.test(next) || /[.,;:]$/.test(line) || line.length < width / 2;
}

function plainOf(node: PhrasingContent | Paragraph): string {
  if ("children" in node) return node.children.map(plainOf).join("");
  if (node.type === "break") return "\n";
  return "value" in node ? node.value : "";
}

function brokenAt(paragraph: Paragraph, ends: ReadonlySet<number>): Paragraph {
  if (ends.size === 0) return paragraph;
  let offset = 0;
  const broken = (parent: Parents & { children: PhrasingContent[] }): PhrasingContent[] =>
    parent.children.flatMap((child): PhrasingContent[] => {
      if ("children" in child) {
        const copy = { ...child };
        Object.assign(copy, { children: broken(child) });
        return [copy];
      }
      const from = offset;
      offset += plainOf(child).length;
      return child.type === "text" ? linesOf(child.value, from, ends) : [child];
    });
  return { ...paragraph, children: broken(paragraph) };
}

function linesOf(value: string, from: number, ends: ReadonlySet<number>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let start = 0;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) {
    if (!ends.has(from + at)) continue;
    pieces.push({ type: "text", value: value.slice(start, at) }, { type: "break" });
    start = at + 1;
  }
  return [...pieces, { type: "text", value: value.slice(start) }];
}
