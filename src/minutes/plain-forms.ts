import { plainShortForms, type ShortForms } from "../format/scan.ts";
import { letter } from "../language/phrase.ts";
import { isDay } from "../model/day.ts";

const bareName = new RegExp(`^[${letter}]+\\.?(?:[ -][${letter}]+\\.?)*$`);

/**
 * Reads the short forms that mean the same in every language: a name and nothing else, a day in digits. What is
 * more than that is left to the words of a language, and read as nothing.
 */
export const plainForms: ShortForms = {
  ...plainShortForms,
  person: (text) => {
    const name = text.normalize("NFC");
    return bareName.test(name) ? { name } : undefined;
  },
  meeting: (text) => (isDay(text) ? [{ date: text, status: "planned" }] : []),
};
