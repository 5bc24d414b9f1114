import type { SourceLine } from "./lines.ts";

/** How many lines a page header or footer may have, on either side of the line it is known by. */
const reach = 10;

/** What grows a header around the lines that it is known by. */
interface Growth {
  lines: readonly SourceLine[];
  /** How often each key occurs among all lines: counted once, for a text may have as many headers to try as lines. */
  counts: ReadonlyMap<string, number>;
  /** Indices in `lines` that are known to be of headers, in order. */
  seeds: readonly number[];
  /** How many of the seeds must have a line beside them before it counts as theirs, as a share. */
  share: number;
}

/**
 * The lines around each seed that belong to the same header: they stand beside enough of the seeds, and hardly
 * anywhere else in the text. Each list is in order and holds the seed.
 */
export function growHeaders({ lines, counts, seeds, share }: Growth): number[][] {
  const known = new Set(seeds);
  const beside = countBeside(lines, seeds);
  const belongs = (index: number) => {
    const line = lines[index];
    if (!line) return false;
    if (known.has(index)) return true;
    const count = beside.get(line.key) ?? 0;
    return count >= Math.max(2, seeds.length * share) && count >= (counts.get(line.key) ?? 0) * 0.7;
  };
  return seeds.map((seed) => [...walk(seed, -1, belongs).reverse(), seed, ...walk(seed, 1, belongs)]);
}

function walk(seed: number, step: 1 | -1, belongs: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = seed + step; Math.abs(index - seed) <= reach && belongs(index); index += step) {
    found.push(index);
  }
  return found;
}

/** Beside how many of the seeds each key stands. A line between two seeds counts for the nearer one alone. */
function countBeside(lines: readonly SourceLine[], seeds: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  seeds.forEach((seed, number) => {
    const from = Math.max(0, seed - reach, border(lines, seeds[number - 1], seed));
    const to = Math.min(seed + reach + 1, border(lines, seed, seeds[number + 1]));
    const keys = new Set(lines.slice(from, to).map(({ key }) => key));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** The first line that is nearer, by the text between, to the later of two seeds. */
function border(lines: readonly SourceLine[], one: number | undefined, two: number | undefined): number {
  if (one === undefined) return 0;
  if (two === undefined) return lines.length;
  const middle = ((lines[one]?.textBefore ?? 0) + (lines[two]?.textBefore ?? 0)) / 2;
  for (let index = one + 1; index <= Math.min(one + reach, two); index++) {
    if ((lines[index]?.textBefore ?? 0) > middle) return index;
  }
  for (let index = two; index > Math.max(one, two - reach); index--) {
    if ((lines[index - 1]?.textBefore ?? 0) <= middle) return index;
  }
  return two;
}
