import { isRecord } from "./values.ts";

/** A bound that was not kept. */
export interface Shortfall {
  name: string;
  bound: number;
  value: number | undefined;
}

/** Counts of what must not be: their bounds are upper ones, all others lower ones. */
const upper: ReadonlySet<string> = new Set(["false_decisions", "invented", "lines_lost"]);

/** @throws where a bound is no number */
export function readBounds(data: unknown): Map<string, number> {
  const entries = isRecord(data) ? Object.entries(data) : [];
  return new Map(
    entries.map(([name, bound]) => {
      if (typeof bound !== "number") throw new Error(`the bound of ${name} is no number`);
      return [name, bound];
    }),
  );
}

/** The bounds that these measures just keep: shares rounded down to a hundredth, counts as they are. */
export function boundsAt(measures: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...measures].map(([name, value]) => [
      name,
      upper.has(name) ? value : Math.floor(100 * value + 1e-9) / 100,
    ]),
  );
}

/** `--min decisions=0.9` */
export function readMinimum(text: string): [string, number] {
  const [name = "", bound = ""] = text.split("=");
  if (name === "" || bound === "" || Number.isNaN(Number(bound))) throw new Error(`--min ${text}: LIST=F1`);
  return [name, Number(bound)];
}

/** The bounds that the measures do not keep; one on something that is not measured is not kept either. */
export function shortfalls(
  measures: ReadonlyMap<string, number>,
  bounds: ReadonlyMap<string, number>,
): Shortfall[] {
  return [...bounds].flatMap(([name, bound]) => {
    const value = measures.get(name);
    const kept = value !== undefined && (upper.has(name) ? value <= bound : value >= bound);
    return kept ? [] : [{ name, bound, value }];
  });
}
