import type { TextRun } from "./run.ts";

/** How near each other, in points, the beginnings of one column's cells stand, where the gap before one is narrow. */
const slack = 1.5;
/** A gap narrower than this, in sizes, does not part cells: the letters of a word stand that far apart. */
const leastGap = 0.08;
/** How many lines away cells of the same column are looked for. */
const nearLines = 6;
/** A line with more narrow gaps is set word by word; one column alone does not make a table's row of it. */
const mostGaps = 4;
/** A number that has a column of its own is no longer than this. */
const longestNumber = 4;

/** A run within a line that something stands before; `wide` where its gap parts cells in any case. */
interface Start {
  run: TextRun;
  x: number;
  /** In points. */
  gap: number;
  wide: boolean;
  first: boolean;
}

/**
 * The runs that begin a cell although the gap before them is as narrow as a blank: a column begins there in a line near
 * by, whose gap is wide, and no text runs across that place in the lines between. Words of running text that happen to
 * stand there are told by the text that runs across the table's other columns.
 *
 * @param lines each from left to right
 * @param wideGap in sizes: gaps wider than this part cells in any case
 */
export function narrowStarts(lines: readonly (readonly TextRun[])[], wideGap: number): Set<TextRun> {
  const starts = lines.map((line) => startsOf(line, wideGap));
  const found = new Set<TextRun>();
  for (const [number, own] of starts.entries()) {
    const narrow = own.filter(({ wide }) => !wide);
    if (narrow.length === 0) continue;
    const near = nearTo(number, lines.length).map((other) => ({ other, theirs: starts[other] ?? [] }));
    const isBetween = (x: number, other: number) => isFree({ lines, from: number, to: other, x });
    const columns = narrow.filter(({ x }) =>
      near.some(
        ({ other, theirs }) =>
          theirs.some((start) => start.wide && isAt(start, x)) &&
          fits(own, lines[number] ?? [], theirs) &&
          isBetween(x, other),
      ),
    );
    for (const { run } of columns) found.add(run);
    if (columns.length === 0 && narrow.length === own.length) continue;
    const numbers = narrow.filter(({ first, run }) => first && isNumber(lines[number]?.[0], run));
    for (const { run, x, gap } of numbers) {
      const like = near.flatMap(({ other, theirs }) =>
        theirs.filter((start) => start.first && isAt(start, x) && isBetween(x, other)),
      );
      if (like.length > 1 && like.some((start) => found.has(start.run) || Math.abs(start.gap - gap) > 1))
        found.add(run);
    }
  }
  return found;
}

function startsOf(line: readonly TextRun[], wideGap: number): Start[] {
  return line.slice(1).flatMap((run, number) => {
    const before = line[number];
    const gap = before ? run.x - before.x - before.width : 0;
    if (gap < leastGap * run.size) return [];
    return [{ run, x: run.x, gap, wide: gap > wideGap * run.size, first: number === 0 }];
  });
}

function nearTo(number: number, count: number): number[] {
  const from = Math.max(0, number - nearLines);
  const to = Math.min(count - 1, number + nearLines);
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter(
    (other) => other !== number,
  );
}

const isAt = (start: Start, x: number) => Math.abs(start.x - x) <= slack;

/** True where a line can be a row of a table that another line's wide gaps show. */
function fits(own: readonly Start[], line: readonly TextRun[], theirs: readonly Start[]): boolean {
  const columns = theirs.filter(({ wide }) => wide);
  if (columns.length === 1 && own.length > mostGaps) return false;
  return !columns.some(({ x }) => line.some((run) => crosses(run, x)));
}

function isFree({
  lines,
  from,
  to,
  x,
}: {
  lines: readonly (readonly TextRun[])[];
  from: number;
  to: number;
  x: number;
}): boolean {
  const between = lines.slice(Math.min(from, to) + 1, Math.max(from, to));
  return !between.some((line) => line.some((run) => crosses(run, x)));
}

const crosses = (run: TextRun, x: number) => run.x < x - slack && run.x + run.width > x + slack;

function isNumber(first: TextRun | undefined, next: TextRun): boolean {
  return first !== undefined && first !== next && first.text.trim().length <= longestNumber;
}
