import type { Paragraph, Table } from "docx";
import type { PhrasingContent, Table as Source } from "mdast";
import { gridOf } from "./grid.ts";
import { textWidth } from "./measure.ts";
import type { Place, Story } from "./story.ts";

/** A table of the prose; its first row repeats on every page, unless it says nothing. */
export function writeTable(source: Source, story: Story, { indent, keepNext }: Place): (Table | Paragraph)[] {
  const rows = source.children.map((row) => row.children.map((cell) => cell.children));
  const [head = [], ...body] = rows;
  const headed = head.some((cell) => wordsOf(cell) !== "");
  const shown = headed ? rows : body;
  const columns = Math.max(0, ...shown.map((row) => row.length));
  if (columns === 0) return [];
  const widths = columnWidths(shown, columns, textWidth - indent);
  const align = source.align ?? [];
  return gridOf({
    rows: shown.map((row) => row.map((cell) => [cell])),
    headed,
    widths,
    align,
    story,
    indent,
    keepNext,
  });
}

/** Wide enough for each column's longest word, the rest shared by how much they have to say. */
function columnWidths(rows: PhrasingContent[][][], columns: number, width: number): number[] {
  const needs = Array.from({ length: columns }, (_, column) =>
    needOf(rows.map((row) => wordsOf(row[column] ?? []))),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  const sizes = needs.map((need) => Math.floor((need / total) * width));
  const [first = 0, ...rest] = sizes;
  return [first + width - sizes.reduce((sum, size) => sum + size, 0), ...rest];
}

function needOf(texts: readonly string[]): number {
  let word = 3;
  let most = 3;
  for (const text of texts) {
    most = Math.max(most, Math.min(text.length, 400));
    for (const each of text.split(/\s+/)) word = Math.max(word, Math.min(each.length, 24));
  }
  return Math.max(word + 2, Math.sqrt(most) * 3);
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? wordsOf(node.children) : ""))
    .join("")
    .trim();
}
