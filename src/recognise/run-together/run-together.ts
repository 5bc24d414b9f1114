import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Block } from "../blocks/block.ts";
import { offsetAt } from "../text/plain.ts";
import { titlesFromContents } from "./contents.ts";
import { furnitureOf } from "./furniture.ts";
import { agendaOf, type Marker, markersOf, rowsOf } from "./numbers.ts";
import { longLine, type Page, type Part, pageOf } from "./page.ts";
import { partsOf } from "./parts.ts";

/** One line at least is as long as a page; the other pages may be shorter. */
const longestLine = 600;
const shortestPage = 60;
const longestHead = 3000;
const longestTitle = 200;

/**
 * Gives text whose pages have lost their line ends its lines again: a block that is such a page becomes a block for
 * each heading, label, list item and paragraph in it, whose spans are where it stands in the file. Any other text is
 * left as it is, long paragraphs included: only a document that is mostly long lines, with items, labels and the like
 * run together in them, is taken apart.
 */
export function withLineEnds(
  blocks: readonly Block[],
  source: string,
  words: RecognitionWords,
): readonly Block[] {
  if (!isLong(blocks)) return blocks;
  const pages = pagesOf(blocks, source, words);
  const furniture = furnitureOf(pages);
  const rows = rowsOf(markersOf(pages, furniture, words));
  const markers = rows.flat();
  const titles = titlesFromContents(pages, rows);
  const agenda = agendaOf(
    rows.filter((row) => !row.some((marker) => titles.get(marker) === Number.POSITIVE_INFINITY)),
    pages,
  );
  const byPage: Marker[][] = pages.map(() => []);
  for (const marker of markers) byPage[marker.page]?.push(marker);
  const parts = pages.map((page, index) =>
    partsOf(page, {
      words,
      furniture: furniture[index] ?? { head: 0, foot: page.text.length },
      markers: byPage[index] ?? [],
      agenda,
      titles,
      headEnd: headEnd(byPage, index, page),
      hasItems: markers.length > 0,
    }),
  );
  return hasStructure(rows, parts) ? rebuilt(blocks, pages, parts) : blocks;
}

/** Most of the text stands in lines that are longer than lines of text are, and no heading parts it. */
function isLong(blocks: readonly Block[]): boolean {
  let all = 0;
  let long = 0;
  let longest = 0;
  for (const { type, lines } of blocks) {
    if (type === "heading") return false;
    for (const { start, end } of lines) {
      all += end - start;
      if (type === "paragraph" && end - start >= longLine) long += end - start;
      if (type === "paragraph") longest = Math.max(longest, end - start);
    }
  }
  return longest >= longestLine && long * 5 >= all * 3;
}

function pagesOf(blocks: readonly Block[], source: string, words: RecognitionWords): Page[] {
  return blocks.flatMap((block) =>
    isPageBlock(block)
      ? block.lines
          .filter(({ start, end }) => end - start >= shortestPage)
          .map((span, index) => {
            const marked =
              index === 0 && block.item && span === block.lines[0] ? block.item.start : span.start;
            return pageOf(source, { block, span: { start: marked, end: span.end } }, words);
          })
      : [],
  );
}

function isPageBlock({ type, quote, item }: Block): boolean {
  return type === "paragraph" && quote === 0 && item?.checked === undefined;
}

/** Where the document's head ends in a page: at the first item, else after what a head can hold. */
function headEnd(byPage: readonly (readonly Marker[])[], index: number, { text }: Page): number {
  const first = byPage.findIndex((markers) => markers.length > 0);
  if (first >= 0 ? index > first : index > 0) return 0;
  if (index !== first) return Math.min(text.length, longestHead);
  return Math.min(...(byPage[index] ?? []).map(({ at }) => at));
}

/** Signs enough that pages are run together: a row of items, or labels of several kinds. */
function hasStructure(rows: readonly (readonly Marker[])[], parts: readonly (readonly Part[])[]): boolean {
  const items = Math.max(0, ...rows.map((row) => row.length));
  const labels = new Set(parts.flat().map((part) => (part.type === "label" ? part.role : undefined)));
  labels.delete(undefined);
  return items >= 3 || (items === 2 && labels.size >= 1) || labels.size >= 3;
}

function rebuilt(
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
  const own =
    part.type === "bullet" ? part.content : part.type === "item" && part.colon ? part.title : part.at;
  const offset = (at: number): number => (at === 0 ? page.span.start : offsetAt(page.plain, at));
  const last = page.text.slice(own, next).trimEnd().length + own;
  const end = next === page.text.length ? page.span.end : offsetAt(page.plain, Math.max(last - 1, own)) + 1;
  const span = { start: offset(own), end };
  const list = page.block.item ? page.block.list - 1 : page.block.list;
  const { line } = page.block;
  const block: Block = { type: "paragraph", line, ...span, lines: [span], quote: 0, list };
  if (part.type === "furniture") return { ...block, type: "rule" };
  const heads = part.type === "item" && part.heads && isTitle(page.text.slice(part.title, last));
  if (heads) Object.assign(block, { type: "heading", depth: 2 });
  const marker =
    part.type === "bullet" ? "-" : part.type === "item" && part.colon ? `${part.number}.` : undefined;
  if (marker === undefined) return block;
  return { ...block, start: offset(part.at), list: list + 1, item: { marker, start: offset(part.at) } };
}

/** What stands behind a number is a title, and no paragraph of its own or sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!?]$/.test(text);
}
