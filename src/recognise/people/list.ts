import type { RecognitionWords } from "../../language/recognition-words.ts";
import { type Entry, entryOf } from "./entry.ts";

/** A line that names people, wherever it stands; undefined where it is none. With `fullNames`, first names are not enough. */
export function peopleLine(text: string, words: RecognitionWords, fullNames = false): Entry | undefined {
  const entry = entryOf(text, words.people);
  const named = (entry?.people.length ?? 0) > 0 || (entry?.vacancies.length ?? 0) > 0;
  return named || (!fullNames && entry?.singles !== undefined) ? entry : undefined;
}
