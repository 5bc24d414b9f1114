/** A text or a number as it is written; "" for anything else. */
export function written(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A text as it is compared: NFC, lower case, letters, figures and "§" only, one blank between words. */
export function plain(value: unknown): string {
  return written(value)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, " ")
    .trim();
}

export function same(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** True where nothing is stated: left out, null, or an empty text or list. */
export function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

/** F1 of two texts' words, each word counted as often as it occurs; 0 where one of them has none. */
export function wordOverlap(a: unknown, b: unknown): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const unmatched = new Map<string, number>();
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  const shared = right.filter((word) => {
    const count = unmatched.get(word) ?? 0;
    unmatched.set(word, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

const enough = 0.6;
/** A text within one so many times as long is no extraction of it, and two words are in many texts by chance. */
const longest = 6;
const fewestWords = 3;

/** How alike two texts are, 0 where they do not match: F1 of their words at 0.6 or more, or one within the other. */
export function likeness(a: unknown, b: unknown): number {
  const overlap = wordOverlap(a, b);
  if (overlap >= enough) return overlap;
  return isWithin(plain(a), plain(b)) || isWithin(plain(b), plain(a)) ? enough : 0;
}

function isWithin(short: string, long: string): boolean {
  if (short.split(" ").length < fewestWords || long.length > longest * short.length) return false;
  return ` ${long} `.includes(` ${short} `);
}

function wordsOf(value: unknown): string[] {
  return plain(value).split(" ").filter(Boolean);
}
