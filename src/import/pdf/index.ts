import { cleanText, isGarbled, tidyLines } from "../charset/index.ts";
import type { ImportedText, ImportFailure, ImportRemark } from "../types.ts";
import type { Block } from "./block.ts";
import { cellRows } from "./cells.ts";
import { regionsOf } from "./columns.ts";
import { readPages } from "./document.ts";
import { hasNoVowels } from "./garbled.ts";
import { withoutMargins } from "./margins.ts";
import { markdownOfBlocks } from "./markdown.ts";
import { type Measures, measure } from "./measures.ts";
import { type Row, rowsOf } from "./row.ts";
import type { PageRuns } from "./run.ts";
import { blocksOf } from "./tables.ts";

/**
 * A PDF's text as Markdown in reading order: columns one after the other, tables, headings by their size, bold lines,
 * lists, words and sentences whole; page headers, footers and page numbers apart.
 *
 * @returns why it cannot be read: encrypted, damaged, too long, pictures alone, fonts that do not tell their letters
 */
export async function readPdf(bytes: Uint8Array): Promise<ImportedText | ImportFailure> {
  const pages = await readPages(bytes);
  if ("problem" in pages) return pages;
  const empty = pages.flatMap((page, number) => (hasText(page) ? [] : [number + 1]));
  if (empty.length === pages.length) return { problem: { code: "import-no-text", pages: pages.length } };
  const { text, furniture } = textOf(pages);
  if (isGarbled(text) || hasNoVowels(text)) return { problem: { code: "import-garbled" } };
  const remarks: ImportRemark[] = empty.length > 0 ? [{ type: "pages-without-text", pages: empty }] : [];
  return { format: "pdf", text, furniture, remarks };
}

const hasText = (page: PageRuns) => page.runs.length > 0 || page.turned.length > 0;

function textOf(pages: readonly PageRuns[]): Pick<ImportedText, "text" | "furniture"> {
  const rows = pages.map((page) => ({ rows: rowsOf(page.runs), height: page.height }));
  const { pages: bodies, furniture } = withoutMargins(rows);
  const width = Math.max(...pages.map((page) => page.width));
  const measures = measure(bodies, width);
  const flows = bodies.flatMap((body) => blocksOfPage(body, measures));
  const text = markdownOfBlocks(flows, measures);
  return { text: tidyLines(cleanText(text + turnedText(pages))), furniture };
}

function blocksOfPage(rows: readonly Row[], measures: Measures): Block[][] {
  return regionsOf(rows).map((region) =>
    blocksOf(cellRows(region.rows), { ...measures, right: region.right ?? measures.right }),
  );
}

/** Text that stands across the page comes last, each once: it is a margin's note or a stamp. */
function turnedText(pages: readonly PageRuns[]): string {
  const turned = new Set(pages.flatMap((page) => page.turned.map((text) => text.trim())));
  return turned.size > 0 ? `\n${[...turned].join("\n")}\n` : "";
}
