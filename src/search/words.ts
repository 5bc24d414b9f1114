/** A word of a text: in lower case, composed (NFC); UTF-16 offsets in that text, the end exclusive. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of a text in order. Plain data, so that an index of them may be stored. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: match[0].normalize("NFC").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The word without its accents: a for å. */
export function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
