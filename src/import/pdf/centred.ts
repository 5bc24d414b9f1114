import type { TextLine } from "./block.ts";
import type { Row } from "./row.ts";
import { columnAt } from "./table-grid.ts";

/** Lines farther apart than this many leadings are of two rows of a table. */
const rowGap = 1.15;

/**
 * Rows of a table whose cells are set in the middle of their height: the first column's only line stands below the
 * beginning of its neighbours'. By the index of the first line of each, the index behind its last.
 */
export function centredRows(
  lines: readonly Row[],
  { edges, leading }: { edges: readonly number[]; leading: (size: number) => number },
): Map<number, number> {
  const found = new Map<number, number>();
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && !isApart(lines[end - 1], lines[end], leading)) end++;
    const heads = lines.slice(start, end).flatMap((line, at) => (hasFirst(line, edges) ? [at] : []));
    if (heads.length === 1 && heads[0] !== 0) found.set(start, end);
    start = end;
  }
  return found;
}

function isApart(above: Row | undefined, line: Row | undefined, leading: (size: number) => number): boolean {
  return line !== undefined && line.y - (above?.y ?? 0) > rowGap * leading(line.size);
}

const hasFirst = (line: Row, edges: readonly number[]) =>
  line.pieces.some((piece) => columnAt(edges, piece) === 0);

/** The cells of a row as if they began at its top, where each text begins to be read. */
export function fromTheTop(cells: readonly TextLine[][]): TextLine[][] {
  const top = Math.min(...cells.flat().map(({ y }) => y));
  return cells.map((cell) => {
    const off = Math.min(...cell.map(({ y }) => y)) - top;
    return cell.map((line) => ({ ...line, y: line.y - off }));
  });
}
