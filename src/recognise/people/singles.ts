import type { Entry } from "./entry.ts";

/** The entry with single words as first names. */
export function withSingles({ people, vacancies, singles = [] }: Entry): Entry {
  return { people: [...people, ...singles], vacancies };
}
