/** From this on two texts are the same minutes in two forms: Word and the PDF made from it. */
const sameFrom = 0.85;

/** True where two texts have nearly all words in common, whatever stands between and around them. */
export function sameText(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const total = left.total + right.total;
  if (total === 0) return false;
  let shared = 0;
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0);
  return (2 * shared) / total >= sameFrom;
}

function wordsOf(text: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of text
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}
