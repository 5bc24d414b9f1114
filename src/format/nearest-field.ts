import { distance } from "fastest-levenshtein";

/**
 * The field that a key looks like a slip for, if any. In a short name two letters are half of it: `time` is not meant
 * to be `title`, nor `d` to be `id`.
 */
export function nearestField(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const written = name.toLowerCase().replace(/[- ]/g, "_");
  const allowed = Math.min(2, Math.floor(written.length / 2.5));
  const near = candidates.map((field) => ({ field, away: distance(written, field) }));
  near.sort((a, b) => a.away - b.away);
  const best = near[0];
  return best !== undefined && best.away <= allowed ? best.field : undefined;
}
