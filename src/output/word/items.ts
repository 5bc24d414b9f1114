import { Paragraph, Tab, TextRun } from "docx";
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
  return [
    ...facts.map(({ label, value }) => styled("ItemFact", `${label}: ${value}`)),
    // A correction does not begin a page without something of what it corrects.
    ...writeParts(blocks, story, { heading: 2, keepNext: keepNext || corrections.length > 0 }),
    ...corrections.map((text, index) =>
      styled("Correction", text, keepNext && index === corrections.length - 1),
    ),
  ];
}

function writePart(block: Block, story: Story, place: Place): Written[] {
  if (block.type === "prose") return writeBlocks(block.content, story, place);
  const heading = oneLine(block.heading);
  return [
    ...(heading === "" ? [] : [styled("DecisionHeading", heading)]),
    ...writeBlocks(block.content, story, { ...place, style: "Decision", indent: inset }),
  ];
}
