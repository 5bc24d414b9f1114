import { exactly, fragment } from "../forms.ts";

const particle = "(?:av|af|von|van|de|del|der|den|la|le|bin|al|da|dos|di|ter|ten|zu)";
const capital = "[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я]";
/** A word of a name, or an initial: "Anna-Lena", "J.", "J-P". */
const part = `(?:${capital}\\.(?:-?${capital}\\.)*|${capital}[A-Za-z\\u00aa-\\u052f'’-]*)`;
const fullName = new RegExp(`^${part}(?: (?:${particle} )*${part}){1,4}$`);
const anyName = new RegExp(`^${part}(?: (?:${particle} )*${part}){0,4}$`);

/** True for a small word within names: "af", "de". */
export function isParticle(word: string): boolean {
  return exactly`^${particle}$`.test(word);
}

/** True for what is written as a first and a last name are: "Siv Ek", "Eva-Lena af Berg". */
export function isFullName(text: string): boolean {
  return text.length <= 60 && fullName.test(text);
}

const word = new RegExp(`^(?:${part}|${particle})$`);

/** True for one word as names have them, "af" and its like too. */
export function isNameWord(text: string): boolean {
  return text.length <= 40 && word.test(text);
}

/** True also for a first name or a name in one word. */
export function isName(text: string): boolean {
  return text.length <= 60 && anyName.test(text);
}

/** The names of "Siv Ek, Bo Alm och Eva Lind"; "hälso- och sjukvårdsnämnden" is one. */
export function splitNames(text: string, and: string): string[] {
  return text
    .split(fragment`(?<!-)(?:,? (?:${and}) |, ?)|; ?`)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
