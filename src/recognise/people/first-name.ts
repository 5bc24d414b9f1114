import type { PersonWords } from "../../language/people.ts";
import { oncePer } from "../../model/remember.ts";

const firstNamesOf = oncePer(({ firstNames }: PersonWords) => new Set(firstNames.split(" ")));

/** True for a word that a name begins with: a common first name, or two that a hyphen joins. */
export function isFirstName(word: string, words: PersonWords): boolean {
  const known = firstNamesOf(words);
  return known.has(word) || known.has(word.split("-", 1)[0] ?? "");
}
