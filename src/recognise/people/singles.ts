import type { PersonWords } from "../../language/people.ts";
import type { Entry } from "./entry.ts";
import { isFirstName } from "./first-name.ts";
import type { Listed } from "./person.ts";

/** The entry with single words as first names. */
export function withSingles({ people, vacancies, singles = [] }: Entry): Entry {
  return { people: [...people, ...singles], vacancies };
}

/** True for several words that may each be a name, and for one that many people are called. */
export function areNames(singles: readonly Listed[], words: PersonWords): boolean {
  return singles.length > 1 || isFirstName(singles[0]?.name ?? "", words);
}
