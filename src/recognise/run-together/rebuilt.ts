import type { Span } from "../../model/meeting.ts";
import type { Block } from "../blocks/block.ts";
import { offsetAt } from "../text/plain.ts";
import { isPageBlock, type Page, type Part } from "./page.ts";

const longestTitle = 200;

/** The blocks with those that are pages taken apart: a block for each of a page's parts, with its span in the file. */
export function rebuilt(
  blocks: readonly Block[],
  pages: readonly Page[],
  parts: readonly (readonly Part[])[],
): Block[] {
  const byLine = new Map(pages.map((page, index) => [page.span.end, { page, parts: parts[index] ?? [] }]));
  return blocks.flatMap((block) => {
    if (!isPageBlock(block) || !block.lines.some(({ end }) => byLine.has(end))) return [block];
    return block.lines.flatMap((span, index) => {
      const known = byLine.get(span.end);
      if (known) return known.parts.map((part, at) => blockOf(known.page, part, known.parts[at + 1]?.at));
      const { item, ...rest } = block;
      return [
        {
          ...rest,
          ...(index === 0 && item ? { item } : {}),
          start: span.start,
          end: span.end,
          lines: [span],
        },
      ];
    });
  });
}

/** The block that a part makes, up to where the next one begins. */
function blockOf(page: Page, part: Part, next = page.text.length): Block {
  const marker = markerOf(part);
  const own = marker === undefined ? part.at : contentOf(part);
  const span = spanOf(page, own, next);
  const list = page.block.item ? page.block.list - 1 : page.block.list;
  const plain: Block = { type: "paragraph", line: page.block.line, ...span, lines: [span], quote: 0, list };
  if (part.type === "furniture") return { ...plain, type: "rule" };
  const block = isHeading(page, part, next) ? ({ ...plain, type: "heading", depth: 2 } as const) : plain;
  if (marker === undefined) return block;
  const { start } = spanOf(page, part.at, next);
  return { ...block, start, list: list + 1, item: { marker, start } };
}

/** Where a stretch of the page's text stands in the file; at the page's ends with the signs of emphasis there. */
function spanOf({ text, plain, span }: Page, from: number, to: number): Span {
  const last = Math.max(text.slice(from, to).trimEnd().length + from, from + 1);
  return {
    start: from === 0 ? span.start : offsetAt(plain, from),
    end: to === text.length ? span.end : offsetAt(plain, last - 1) + 1,
  };
}

/** The sign of a list that a part begins with, which is no part of its text; numbers with a colon are none elsewhere. */
function markerOf(part: Part): string | undefined {
  if (part.type === "bullet") return part.marker;
  return part.type === "item" && part.colon ? `${part.number}.` : undefined;
}

function contentOf(part: Part): number {
  if (part.type === "bullet") return part.content;
  return part.type === "item" ? part.title : part.at;
}

/** An item whose title is one, and no paragraph or sentence. */
function isHeading({ text }: Page, part: Part, next: number): boolean {
  if (part.type !== "item" || !part.heads) return false;
  const title = text.slice(part.title, next).trimEnd();
  return title.length <= longestTitle && !/[.!?]$/.test(title);
}
