import { plainShortForms, type ShortForms } from "../format/index.ts";
import type { Day } from "../model/day.ts";
import { readMeeting, readPerson } from "../recognise/index.ts";

/**
 * Reads the short forms of front matter with the words of a language, else of every language.
 * @param after the day from which dates without a year count; without it such a date is none
 */
export function shortFormsIn(language: string | undefined, after: Day | undefined): ShortForms {
  return {
    ...plainShortForms,
    person: (text) => readPerson(text, language),
    meeting: (text) => readMeeting(text, { language, after }),
  };
}
