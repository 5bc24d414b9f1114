import { Paragraph, type ParagraphChild, type Table } from "docx";
import type { Blockquote, Code, Heading, List, ListItem, RootContent } from "mdast";
import { inlines, plain } from "./inline.ts";
import { taskReference } from "./lists.ts";
import { inset, listStep, textWidth } from "./measure.ts";
import type { Place, Story } from "./story.ts";
import { writeTable } from "./table.ts";

export type Written = Paragraph | Table;

/** Prose as paragraphs and tables, in its order. */
export function writeBlocks(nodes: readonly RootContent[], story: Story, place: Place): Written[] {
  const shown = nodes.filter(isShown);
  return shown.flatMap((node, index) => writeBlock(node, story, lastOnly(place, index === shown.length - 1)));
}

/** Notes stand at the foot of a page. */
export function isShown({ type }: RootContent): boolean {
  return type !== "footnoteDefinition";
}

/** Only the last of what stands there stays with what follows. */
export function lastOnly<P extends Place>(place: P, last: boolean): P {
  return last ? place : { ...place, keepNext: undefined };
}

function writeBlock(node: RootContent, story: Story, place: Place): Written[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(inlines(node.children, { story, width: textWidth - place.indent }), place)];
    case "heading":
      return [heading(node, story, place)];
    case "list":
      return writeList(node, story, place);
    case "table":
      return writeTable(node, story, place);
    case "blockquote":
      return quoted(node, story, place);
    case "code":
      return [code(node, place)];
    case "html":
      return [paragraph(plain(node.value), place)];
    case "thematicBreak":
      return [new Paragraph({ style: "Rule", ...kept(place) })];
    default:
      return [];
  }
}

function paragraph(children: ParagraphChild[], place: Place): Paragraph {
  const { style, indent } = place;
  return new Paragraph({ children, style, ...kept(place), ...(indent > 0 && { indent: { left: indent } }) });
}

function kept({ keepNext }: Place): { keepNext?: true } {
  return keepNext ? { keepNext } : {};
}

/** Below the document's own headings, in the order in which the prose's own stand to each other. */
function heading({ depth, children }: Heading, story: Story, place: Place): Paragraph {
  const level = Math.min(Math.max(depth - 1, place.heading), 6);
  return new Paragraph({
    style: `Heading${level}`,
    children: inlines(children, { story, width: textWidth }),
  });
}

function quoted({ children }: Blockquote, story: Story, place: Place): Written[] {
  return writeBlocks(children, story, { ...place, style: "Quote", indent: place.indent + inset });
}

function code({ value }: Code, place: Place): Paragraph {
  const left = place.indent > 0 ? { indent: { left: place.indent } } : {};
  return new Paragraph({ style: "CodeBlock", children: plain(value), ...kept(place), ...left });
}

function writeList(list: List, story: Story, place: Place): Written[] {
  const numbering = story.lists.of(list, place.depth);
  return list.children.flatMap((item, index) => {
    const reference = typeof item.checked === "boolean" ? taskReference(item.checked) : numbering.reference;
    return writeItem(item, story, {
      ...lastOnly(place, index === list.children.length - 1),
      numbering: { ...numbering, reference },
      tight: !list.spread && (place.depth > 0 || index < list.children.length - 1),
    });
  });
}

interface ItemPlace extends Place {
  numbering: { reference: string; level: number };
  /** Its words are not followed by more room than lines need. */
  tight: boolean;
}

function writeItem({ children }: ListItem, story: Story, place: ItemPlace): Written[] {
  const { numbering, tight, style } = place;
  const indent = place.indent + listStep;
  const [first, ...rest] = children;
  const led = first?.type === "paragraph";
  const below = led ? rest : children;
  const words = led ? inlines(first.children, { story, width: textWidth - indent }) : [];
  const lead = new Paragraph({
    children: words,
    style: style ?? "ListParagraph",
    numbering,
    ...(below.length === 0 && kept(place)),
    indent: { left: indent, hanging: listStep },
    ...(tight && { spacing: { after: 50, line: 300, lineRule: "auto" as const } }),
  });
  const { depth, heading: rank, keepNext } = place;
  const within: Place = { style, indent, depth: depth + 1, heading: rank, keepNext };
  return [lead, ...writeBlocks(below, story, within)];
}
