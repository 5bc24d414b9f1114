/** How many entries of a list had to be found, were found, and were claimed. */
export interface Figures {
  /** Entries that had to be found. */
  wanted: number;
  /** Those of them that were. */
  hits: number;
  /** Entries claimed: the hits and what no reader has. */
  claimed: number;
}

export const noFigures: Figures = { wanted: 0, hits: 0, claimed: 0 };

export function sum(a: Figures, b: Figures): Figures {
  return { wanted: a.wanted + b.wanted, hits: a.hits + b.hits, claimed: a.claimed + b.claimed };
}

/** The share of what was claimed that is right; 1 where nothing had to be and nothing was claimed. */
export function precision({ wanted, hits, claimed }: Figures): number {
  if (claimed > 0) return hits / claimed;
  return wanted > 0 ? 0 : 1;
}

/** The share of what had to be found that was; 1 where nothing had to be. */
export function recall({ wanted, hits }: Figures): number {
  return wanted > 0 ? hits / wanted : 1;
}

export function f1(figures: Figures): number {
  const [p, r] = [precision(figures), recall(figures)];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}
