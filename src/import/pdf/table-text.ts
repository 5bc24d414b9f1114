import type { Block, TextLine } from "./block.ts";
import { markdownOf, plainText } from "./styled.ts";

/** Lines of two cells no farther apart than this, in points, are beside each other. */
const sameLine = 3;

/**
 * A table as text. With titles it is one of Markdown. Without, its cells are parted by tabs; where a column has lines
 * that nothing stands beside, blanks show which column each line is of, as on the page.
 */
export function tableText({ rows, header }: Block & { type: "table" }): string {
  if (header) return gridOf(rows);
  const lines = rows.flatMap(linesOf);
  return lines.some((cells) => cells[0] === "") ? columnText(lines) : lines.map(tabbed).join("\n");
}

function gridOf(rows: readonly TextLine[][][]): string {
  const lines = rows.map((row) => `| ${row.map((cell) => cell.map(cellText).join("<br>")).join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function cellText({ parts }: TextLine): string {
  return plainText(parts).replace(/\s+/g, " ").replaceAll("|", "\\|");
}

/** A row's lines from top to bottom, each with a text, perhaps empty, for every column. */
function linesOf(row: readonly TextLine[][]): string[][] {
  // However its cells are set in the row's height.
  if (row.every((cell) => cell.length < 2))
    return [row.map(([line]) => (line ? markdownOf(line.parts) : ""))];
  const heights: number[] = [];
  for (const { y } of row.flat())
    if (!heights.some((other) => Math.abs(other - y) <= sameLine)) heights.push(y);
  heights.sort((one, other) => one - other);
  return heights.map((height) =>
    row.map((cell) => {
      const beside = cell.filter(({ y }) => Math.abs(y - height) <= sameLine);
      return beside.map(({ parts }) => markdownOf(parts)).join(" ");
    }),
  );
}

const tabbed = (cells: readonly string[]) => cells.filter((cell) => cell !== "").join("\t");

/** The columns begin as far right as their neighbours' longest texts need. */
function columnText(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    lines.reduce((most, cells) => Math.max(most, (cells[column] ?? "").length), 0),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 4))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}
