/** Which found entry (index) each wanted one (index) has been paired with; every entry at most once. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Pairs the entries of two lists, the most alike first; of equals the one that must be found, then the earlier.
 * @param like how alike two entries are; 0 where they cannot be a pair
 * @param required false for a wanted entry that may be missing
 */
export function pairUp<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  { like, required }: { like: (wanted: W, found: F) => number; required: (wanted: W) => boolean },
): Pairs {
  const candidates = wanted.flatMap((want, w) =>
    found.flatMap((one, f) => {
      const score = like(want, one);
      return score > 0 ? [{ w, f, score, first: required(want) ? 1 : 0 }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || b.first - a.first || a.w - b.w || a.f - b.f);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { w, f } of candidates) {
    if (pairs.has(w) || taken.has(f)) continue;
    pairs.set(w, f);
    taken.add(f);
  }
  return pairs;
}
