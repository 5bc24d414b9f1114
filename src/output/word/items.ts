import { Paragraph, Tab, TextRun } from "docx";
import type { RootContent } from "mdast";
import type { Block, DocumentItem } from "../../document/document.ts";
import { isShown, lastOnly, type Written, writeBlocks } from "./blocks.ts";
import { oneLine } from "./clean.ts";
import { anchored } from "./inline.ts";
import { inset } from "./measure.ts";
import { styled } from "./opening.ts";
import { type Place, plainPlace, type Story } from "./story.ts";

/**
 * The items of the agenda, each under its number as the minutes write it.
 * @param keepNext true where the end of the last one stays on one page with what follows
 */
export function writeItems(items: readonly DocumentItem[], story: Story, keepNext: boolean): Written[] {
  const room = labelRoom(items);
  return items.flatMap((item, index) => [
    itemHeading(item, room),
    ...writeItem(item, story, keepNext && index === items.length - 1),
  ]);
}

/** Prose and decisions that stand outside the items, below a heading of that rank. */
export function writeParts(
  blocks: readonly Block[],
  story: Story,
  at: Pick<Place, "heading" | "keepNext">,
): Written[] {
  const shown = blocks.filter(isShownBlock);
  return shown.flatMap((block, index) =>
    writePart(block, story, lastOnly({ ...plainPlace, ...at }, index === shown.length - 1)),
  );
}

/** False for what has notes only, which stand elsewhere. */
export function isShownBlock({ type, content }: Block): boolean {
  return type === "decision" || content.some(isShown);
}

/** How far the titles stand from the margin, in twips, so that they begin below each other. */
function labelRoom(items: readonly DocumentItem[]): number {
  const longest = Math.max(0, ...items.map(({ label }) => oneLine(label).length));
  return longest === 0 ? 0 : Math.min(Math.max(longest * 155 + 180, 480), 1700);
}

function itemHeading({ anchor, label, title }: DocumentItem, room: number): Paragraph {
  const words = oneLine(title);
  const number = oneLine(label);
  const children =
    number === "" ? [new TextRun(words)] : [new TextRun({ children: [number, new Tab(), words] })];
  return new Paragraph({
    style: "Heading1",
    children: [anchored(anchor, children)],
    ...(number !== "" && { indent: { left: room, hanging: room } }),
  });
}

function writeItem(
  { facts, blocks, corrections, withheld }: DocumentItem,
  story: Story,
  keepNext: boolean,
): Written[] {
  if (withheld !== undefined) return [styled("ItemFact", withheld)];
  const { asides, rest } = partedAsides(blocks);
  return [
    ...facts.map(({ label, value }) => styled("ItemFact", `${label}: ${value}`)),
    ...asides.flatMap((node) => writeBlocks([node], story, { ...plainPlace, heading: 2, keepNext: true })),
    // A correction does not begin a page without something of what it corrects.
    ...writeParts(rest, story, { heading: 2, keepNext: keepNext || corrections.length > 0 }),
    ...corrections.map((text, index) =>
      styled("Correction", text, keepNext && index === corrections.length - 1),
    ),
  ];
}

/** "*Föredragande: Siv Ek*" above what is said, in italics all through: it does not end a page. */
function partedAsides(blocks: readonly Block[]): { asides: RootContent[]; rest: readonly Block[] } {
  const [first, ...others] = blocks;
  if (first?.type !== "prose") return { asides: [], rest: blocks };
  const end = first.content.findIndex((node) => !isAside(node));
  const count = end < 0 && others.length > 0 ? first.content.length : Math.max(end, 0);
  return {
    asides: first.content.slice(0, count),
    rest: [{ ...first, content: first.content.slice(count) }, ...others],
  };
}

function isAside(node: RootContent): boolean {
  return node.type === "paragraph" && node.children.every(({ type }) => type === "emphasis");
}

function writePart(block: Block, story: Story, place: Place): Written[] {
  if (block.type === "prose") return writeBlocks(block.content, story, place);
  const heading = oneLine(block.heading);
  return [
    ...(heading === "" ? [] : [styled("DecisionHeading", heading)]),
    ...writeBlocks(block.content, story, { ...place, style: "Decision", indent: inset }),
  ];
}
