import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Block } from "../blocks/block.ts";
import { titlesFromContents } from "./contents.ts";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { agendaOf, type Marker, markersOf, rowsOf } from "./numbers.ts";
import { isPageBlock, longLine, type Page, type Part, pageOf } from "./page.ts";
import { partsOf } from "./parts.ts";
import { rebuilt } from "./rebuilt.ts";
import { type Vocabulary, vocabularyFor } from "./vocabulary.ts";

/** One line at least is as long as a page; the other pages may be shorter. */
const longestLine = 600;
const shortestPage = 60;
/** A line longer than a document's text is no text at all. */
const longestPage = 100_000;
const longestHead = 3000;
/** Fewer signs than one in so many characters prove nothing. */
const sparsest = 2500;

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
  if (!isLong(blocks) && !areNumberedPages(blocks, source)) return blocks;
  const pages = pagesOf(blocks, source, vocabularyFor(words));
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
  return hasStructure(pages, furniture, parts) ? rebuilt(blocks, pages, parts) : blocks;
}

/** Most of the text stands in lines that are longer than lines of text are, and no heading but a title parts it. */
function isLong(blocks: readonly Block[]): boolean {
  let all = 0;
  let long = 0;
  let longest = 0;
  if (blocks.filter(({ type }) => type === "heading").length > 1) return false;
  for (const { type, lines } of blocks) {
    for (const { start, end } of lines) {
      all += end - start;
      if (type === "paragraph" && end - start >= longLine) long += end - start;
      if (type === "paragraph") longest = Math.max(longest, end - start);
    }
  }
  return longest >= longestLine && long * 5 >= all * 3;
}

/** Pages of this length on average are no lines of text, if each begins with its own number. */
const numberedPage = 250;

/** "1 Byarådet Protokoll …", "2 Byarådet …": every line begins with the page's number, however short the page. */
function areNumberedPages(blocks: readonly Block[], source: string): boolean {
  const spans = blocks.flatMap(({ type, lines }) => (type === "paragraph" ? lines : []));
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (spans.length < 2 || spans.length < blocks.length || length < spans.length * numberedPage) return false;
  const [first = 0, ...others] = spans.map(({ start }) => pageNumber(source.slice(start, start + 6)));
  return first > 0 && others.every((number, index) => number > first && number <= first + 2 * (index + 1));
}

/** The number that a page begins with, and no item's: no sign follows it. */
function pageNumber(text: string): number {
  return Number(/^(\d{1,3}) (?=[\p{Lu}(\d])/u.exec(text)?.[1] ?? 0);
}

function pagesOf(blocks: readonly Block[], source: string, vocabulary: Vocabulary): Page[] {
  return blocks.flatMap((block) =>
    isPageBlock(block)
      ? block.lines
          .filter(({ start, end }) => end - start >= shortestPage && end - start <= longestPage)
          .map((span, index) => {
            const marked =
              index === 0 && block.item && span === block.lines[0] ? block.item.start : span.start;
            return pageOf(source, { block, span: { start: marked, end: span.end } }, vocabulary);
          })
      : [],
  );
}

/** Where the document's head ends in a page: at the first item, else after what a head can hold. */
function headEnd(byPage: readonly (readonly Marker[])[], index: number, { text }: Page): number {
  const first = byPage.findIndex((markers) => markers.length > 0);
  if (first >= 0 ? index > first : index > 0) return 0;
  if (index !== first) return Math.min(text.length, longestHead);
  return Math.min(...(byPage[index] ?? []).map(({ at }) => at));
}

/**
 * Signs enough within the lines that they are run together: titles that run into their text, numbers of items beside
 * labels, or labels of several kinds. What a line begins with is no sign, nor is an enumeration in a paragraph, nor are a
 * few in a long text.
 */
function hasStructure(
  pages: readonly Page[],
  furniture: readonly Furniture[],
  parts: readonly (readonly Part[])[],
): boolean {
  const inner = parts.flatMap((own, index) => own.filter(({ at }) => at > (furniture[index]?.head ?? 0)));
  const items = inner.filter(({ type }) => type === "item").length;
  const labels = inner.flatMap((part) =>
    part.type === "label" && part.role !== undefined ? [part.role] : [],
  );
  const length = pages.reduce((sum, { text }) => sum + text.length, 0);
  if ((items + labels.length) * sparsest < length) return false;
  const kinds = new Set(labels).size;
  const runs = pages.reduce((sum, page, index) => sum + titlesRunIn(page, parts[index] ?? []), 0);
  return runs >= 2 || (items >= 2 && kinds >= 1) || kinds >= 3;
}

/** How many titles go over into text or a label without a sign between them. */
function titlesRunIn({ text }: Page, parts: readonly Part[]): number {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    if (part.type !== "item" || (next?.type !== "text" && next?.type !== "label")) return false;
    return /[\p{L}\p{N})]$/u.test(text.slice(part.at, next.at).trimEnd());
  }).length;
}
