import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as swedish } from "@orama/stemmers/swedish";

const longest = 60;

/**
 * What a word (lower case) has in common with its inflected forms, in Swedish and in English. Two words are forms of
 * one where either is equal.
 */
export function stemsOf(word: string): { sv: string; en: string } {
  if (word.length > longest || /\d/.test(word)) return { sv: word, en: word };
  return { sv: withoutArticle(swedish(word)), en: english(word) };
}

/** The definite forms that the Swedish Snowball stemmer leaves: protokoll-et, skol-an, bro-n, garanti-n. */
function withoutArticle(stem: string): string {
  return stem.replace(/(?<=[^]{3})(?:et|an)$/u, "").replace(/(?<=[^]{2}[ioåy])n$/u, "");
}
