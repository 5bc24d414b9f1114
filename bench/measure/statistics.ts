/** One run of a process. */
export interface Sample {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time, user and system, of the process and those it waited for; undefined where not known. */
  cpu: number | undefined;
}

/** The middle value; between two, their mean. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median of the ratios of two measures, round by round: what slows the machine for a while slows both in the
 * same round. NaN where they share no round.
 */
export function ratio(
  measure: readonly (number | undefined)[],
  against: readonly (number | undefined)[],
): number {
  const ratios: number[] = [];
  for (const [round, value] of measure.entries()) {
    const floor = against[round];
    if (value !== undefined && floor !== undefined && floor > 0) ratios.push(value / floor);
  }
  return median(ratios);
}

/** How many rounds fit into a budget, both in seconds: at least one, and no more than the most. */
export function roundsFor(round: number, budget: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(budget / Math.max(round, 0.001))));
}

/** The order of a round: each begins one further on, so that none always follows the same. */
export function rotated<T>(all: readonly T[], by: number): T[] {
  const at = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}
