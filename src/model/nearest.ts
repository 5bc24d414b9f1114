import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate that was most likely meant by a misspelt word, as it is written among the candidates;
 * undefined where none is near. Case does not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const wanted = fold(word);
  const best = closest(wanted, candidates.map(fold));
  const near = distance(wanted, best) <= Math.max(1, Math.floor(wanted.length / 3));
  return near ? candidates.find((candidate) => fold(candidate) === best) : undefined;
}

function fold(word: string): string {
  return word.normalize("NFC").toLowerCase();
}
