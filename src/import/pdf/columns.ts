import { leftOf, pieceText, type Row, rightOf, rowOfPieces } from "./row.ts";

/** Rows that are read one after the other, and where their column ends on the right. */
interface Region {
  rows: Row[];
  /** undefined where it is the page's own right margin. */
  right?: number;
}

/** How many rows columns of text must have, and how much of their width the lines must fill. */
const leastRows = 6;
const leastFill = 0.66;

/**
 * A page's rows in reading order: columns of running text, two or three of the same width, are read one after the
 * other. Names and cells beside each other are no such columns: their lines are short, and rows belong together.
 */
export function regionsOf(rows: readonly Row[]): Region[] {
  const left = leftEdge(rows);
  const right = rightEdge(rows);
  for (const count of [2, 3]) {
    const bands = bandsOf(rows, gutters(rows, { left, right, count }));
    if (bands.some((band) => band.columns))
      return bands.flatMap((band) =>
        band.columns ? aroundTables(band.rows, { columns: band.columns, count }) : [{ rows: band.rows }],
      );
  }
  return [{ rows: [...rows] }];
}

/** Columns of text with a table across them: what stands above it is read before it, what stands below it afterwards. */
function aroundTables(
  rows: readonly Row[],
  { columns, count }: { columns: readonly Region[]; count: number },
): Region[] {
  const wide = tableRows(rows, count);
  const starts = rows.flatMap((_, at) => (at === 0 || wide[at] !== wide[at - 1] ? [at] : []));
  if (starts.length < 2) return [...columns];
  return starts.flatMap((start, number) => {
    const part = rows.slice(start, starts[number + 1]);
    if (wide[start]) return [{ rows: part }];
    const from = part[0]?.y ?? 0;
    const to = part.at(-1)?.y ?? 0;
    return columns.flatMap(({ rows: own, right }) => {
      const kept = own.filter(({ y }) => y >= from - 1 && y <= to + 1);
      return kept.length > 0 ? [{ rows: kept, ...(right === undefined ? {} : { right }) }] : [];
    });
  });
}

/** Which rows are of such a table: two or more alike, and those next to them whose cells begin where theirs do. */
function tableRows(rows: readonly Row[], count: number): boolean[] {
  const like = rows.map((row, at) => isLike(row, rows[at - 1], count) || isLike(row, rows[at + 1], count));
  // Its titles may be set in the middle of their columns.
  const wide = like.map((own, at) => own || (like[at + 1] === true && heads(rows[at], rows[at + 1])));
  let model: Row | undefined;
  rows.forEach((row, at) => {
    if (like[at]) model = row;
    else if (!model || !belongs(row, model)) model = undefined;
    else wide[at] = true;
  });
  return wide;
}

/** A row with empty cells, or a cell's further line: a line of the first column alone may be text again. */
function belongs({ pieces }: Row, model: Row): boolean {
  const columns = pieces.map(({ x0 }) => model.pieces.findIndex((cell) => Math.abs(cell.x0 - x0) <= 3));
  return columns.every((column) => column >= 0) && (columns.length > 1 || columns[0] !== 0);
}

const heads = (row: Row | undefined, below: Row | undefined) => row?.pieces.length === below?.pieces.length;

/** True for two rows with more cells than there are columns of text, each below another. */
function isLike({ pieces }: Row, other: Row | undefined, count: number): boolean {
  if (pieces.length <= count || other?.pieces.length !== pieces.length) return false;
  return pieces.every(({ x0 }, at) => Math.abs(x0 - (other.pieces[at]?.x0 ?? 0)) <= 3);
}

interface Span {
  left: number;
  right: number;
}

/** Where columns of equal width would part: near the halves or thirds, where the fewest pieces stand. */
function gutters(rows: readonly Row[], { left, right, count }: Span & { count: number }): number[] {
  const width = right - left;
  return Array.from({ length: count - 1 }, (_, number) => {
    const middle = left + ((number + 1) * width) / count;
    return quietest(rows, { left: middle - width * 0.05, right: middle + width * 0.05 });
  });
}

/** How many places are looked at for a gutter: a damaged file may put text a million miles away. */
const mostPlaces = 100;

function quietest(rows: readonly Row[], { left, right }: Span): number {
  let best = { x: (left + right) / 2, crossing: Number.POSITIVE_INFINITY };
  for (let x = left; x <= right; x += Math.max(2, (right - left) / mostPlaces)) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    const off = Math.abs(x - (left + right) / 2);
    if (
      crossing < best.crossing ||
      (crossing === best.crossing && off < Math.abs(best.x - (left + right) / 2))
    )
      best = { x, crossing };
  }
  return best.x;
}

function crosses(row: Row, x: number): boolean {
  return row.pieces.some((piece) => piece.x0 < x - 1 && piece.x1 > x + 1);
}

interface Band {
  rows: Row[];
  columns?: Region[] | undefined;
}

/** Rows that no gutter runs through stay whole; the others, as many as follow one another, are a band of columns. */
function bandsOf(rows: readonly Row[], borders: readonly number[]): Band[] {
  const bands: Band[] = [];
  let parted: boolean | undefined;
  for (const row of rows) {
    const now = !borders.some((x) => crosses(row, x));
    if (now !== parted) bands.push({ rows: [] });
    bands.at(-1)?.rows.push(row);
    parted = now;
  }
  return bands.map((band) => ({ ...band, columns: columnsOf(band.rows, borders) }));
}

function columnsOf(rows: readonly Row[], borders: readonly number[]): Region[] | undefined {
  if (rows.some((row) => borders.some((x) => crosses(row, x)))) return undefined;
  const edges = [Number.NEGATIVE_INFINITY, ...borders, Number.POSITIVE_INFINITY];
  const columns = edges.slice(1).map((right, number) => within(rows, { left: edges[number] ?? 0, right }));
  return columns.every((column) => isRunningText(column.rows, column.right)) ? columns : undefined;
}

function within(rows: readonly Row[], { left, right }: Span): { rows: Row[]; right: number } {
  const parts = rows
    .map((row) => row.pieces.filter((piece) => piece.x0 >= left - 1 && piece.x0 < right - 1))
    .filter((pieces) => pieces.length > 0)
    .map(rowOfPieces);
  return { rows: parts, right: rightEdge(parts) };
}

function isRunningText(rows: readonly Row[], right: number): boolean {
  if (rows.length < leastRows) return false;
  const left = leftEdge(rows);
  const fills = rows.map((row) => ((row.pieces.at(-1)?.x1 ?? 0) - (row.pieces[0]?.x0 ?? 0)) / (right - left));
  const sorted = fills.sort((one, other) => one - other);
  const words = rows.reduce((sum, row) => sum + row.pieces.map(pieceText).join(" ").split(" ").length, 0);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) >= leastFill && words >= rows.length * 3;
}

const leftEdge = (rows: readonly Row[]) =>
  rows.reduce((least, row) => Math.min(least, leftOf(row)), Number.POSITIVE_INFINITY);
const rightEdge = (rows: readonly Row[]) => rows.reduce((most, row) => Math.max(most, rightOf(row)), 0);
