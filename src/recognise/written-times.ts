import { dateLanguages } from "../language/date-words.ts";
import type { DateWords } from "../language/dates.ts";
import type { Day } from "../model/day.ts";
import { remembered } from "../model/remember.ts";
import { dayOnOrAfter, findDays } from "./dates/days.ts";
import { meaningOf } from "./dates/meaning.ts";
import { named } from "./named.ts";
import type { Meaning } from "./types.ts";

// What lists ask of every archive: it takes the words for days and times alone.

function wordsOf(language: string | undefined): readonly DateWords[] {
  return named(dateLanguages, language).map(({ dates }) => dates);
}

/** Minutes may be in another language than the archive: its own first, then all. */
const allWords = remembered(
  (language) => new Set([...wordsOf(language || undefined), ...wordsOf(undefined)]),
);

/**
 * What a `due` or `when` means: ISO 8601 forms, "30 maj", "nästa möte", "v. 17", "tills vidare".
 * @param options.from the day the words were written; what has no year lies on or after it
 * @returns undefined where the text names no time
 */
export function readMeaning(
  text: string,
  options: { language?: string | undefined; from: Day },
): Meaning | undefined {
  const plain = text.normalize("NFC");
  for (const words of allWords(options.language ?? "")) {
    const found = meaningOf(plain, words, options.from);
    if (found) return found;
  }
  return undefined;
}

/** The first day that a text names with its year: that of the first meeting that `readMeeting` finds in it. */
export function readDayIn(text: string, language: string | undefined): Day | undefined {
  const plain = text.normalize("NFC");
  for (const words of wordsOf(language)) {
    for (const { first } of findDays(plain, words)) {
      const day = first.year === undefined ? undefined : dayOnOrAfter(first, "1000-01-01");
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
