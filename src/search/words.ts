/** A word of a text: in lower case, composed (NFC); UTF-16 offsets in that text, the end exclusive. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** A word as it is written. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order. Plain data, so that an index of them may be stored. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: wordOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What was written, in lower case and composed (NFC). */
export function wordOf(written: string): string {
  return written.normalize("NFC").toLowerCase();
}

/** The word without its accents: a for å. */
export function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
