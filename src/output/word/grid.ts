import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { AlignType, PhrasingContent } from "mdast";
import { inlines } from "./inline.ts";
import type { Story } from "./story.ts";

/** A cell's paragraphs. */
export type Cell = readonly PhrasingContent[][];

interface Grid {
  rows: readonly (readonly Cell[])[];
  /** The first row tells what stands below it, and repeats on every page. */
  headed: boolean;
  /** Twips. */
  widths: readonly number[];
  align?: readonly AlignType[];
  story: Story;
  indent?: number;
  /** True where its end stays on one page with what follows. */
  keepNext?: boolean | undefined;
}

const cellMargin = 90;
/** Tables of no more rows stay on one page. */
const fewRows = 7;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = { style: BorderStyle.SINGLE, size: 4, color: "B4BCC2" };
const lines = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
};

/** A table, and the room below it. */
export function gridOf(grid: Grid): (Table | Paragraph)[] {
  const { rows, headed, widths, indent = 0, keepNext: toEnd = false } = grid;
  const size = widths.reduce((sum, width) => sum + width, 0);
  const table = new Table({
    rows: rows.map((row, index) => {
      const few = rows.length <= fewRows || index === 0;
      const keepNext = index < rows.length - 1 ? few : toEnd;
      const heading = headed && index === 0;
      const children = widths.map((_, column) =>
        cellOf(row[column] ?? [], grid, { column, heading, keepNext }),
      );
      return new TableRow({ cantSplit: true, tableHeader: heading, children });
    }),
    columnWidths: widths,
    width: { size, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    indent: { size: indent, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: cellMargin, right: cellMargin },
    borders: lines,
  });
  return [table, new Paragraph({ style: "Gap", ...(toEnd && { keepNext: toEnd }) })];
}

interface At {
  column: number;
  heading: boolean;
  keepNext: boolean;
}

function cellOf(cell: Cell, { widths, align, story }: Grid, { column, heading, keepNext }: At): TableCell {
  const size = widths[column] ?? 0;
  const alignment = align?.[column] ?? undefined;
  const style = heading ? "TableHeading" : "TableText";
  const room = { story, width: size - cellMargin * 2 };
  const paragraphs = (cell.length > 0 ? cell : [[]]).map(
    (words) => new Paragraph({ style, keepNext, alignment, children: inlines(words, room) }),
  );
  return new TableCell({ width: { size, type: WidthType.DXA }, children: paragraphs });
}
