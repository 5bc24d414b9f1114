import type { PersonWords } from "../../language/people.ts";
import { oncePer } from "../../model/remember.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";
import { isFullName, isName } from "./name.ts";

/** True for a first and last name no word of which belongs to an organisation or a heading. */
export function isPersonName(text: string, words: PersonWords): boolean {
  if (!isFullName(text) || isOrganisation(text, words)) return false;
  const parts = text.split(" ");
  const [first = ""] = parts;
  // "SKR Lund", but "EVA LIND" and "PO Ek".
  if (/^[A-ZÅÄÖ]{3,}$/.test(first) && text !== text.toUpperCase()) return false;
  // "BK Siv Ek": nor are two letters before it, but "PG Siv Ek".
  if (parts.length > 2 && /^[A-ZÅÄÖ]{2}$/.test(first) && !isFirstName(first, words) && !isCapitals(text))
    return false;
  // "Siv Ek AGJ": letters behind a whole name are no part of it.
  const letters = parts.slice(1).some((part) => /^[A-ZÅÄÖ]\S{0,4}[A-ZÅÄÖ]$/.test(part));
  if (parts.length > 2 && letters && !isCapitals(text)) return false;
  // "Dag" is a day, and somebody.
  const named = isFirstName(first, words) ? parts.slice(1) : parts;
  return !named.some((part) => isNoName(part, words) || isTitle(part, words));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** True for one word that may be a first name, or a place. */
export function isSingle(text: string, words: PersonWords): boolean {
  if (text.includes(" ") || text.length < 2 || !isName(text) || /^[A-ZÅÄÖ]+$/.test(text)) return false;
  return !isOrganisation(text, words) && !isNoName(text, words) && !isTitle(text, words);
}

/** True where a word says that the text names an organisation, and for its letters: "SKR". */
export function isOrganisation(text: string, words: PersonWords): boolean {
  if (text.length > 120) return false;
  if (/^[A-ZÅÄÖ]{3,6}$/.test(text)) return true;
  return text.split(/[\s/,()]+/).some((word) => isOrganisationWord(word, words));
}

const mostKept = 4000;
const longestKept = 60;

/** A list has the same words again and again, and the patterns are long ones. */
function remembered(
  judge: (text: string, words: PersonWords) => boolean,
): (text: string, words: PersonWords) => boolean {
  const knownOf = oncePer((_words: PersonWords) => new Map<string, boolean>());
  return (text, words) => {
    const known = knownOf(words);
    const answer = known.get(text) ?? judge(text, words);
    if (known.size > mostKept) known.clear();
    if (text.length <= longestKept) known.set(text, answer);
    return answer;
  };
}

const isOrganisationWord = remembered((word, { organisation }) => fragment`^(?:${organisation})$`.test(word));

const isNoName = remembered((part, { notNames }) => fragment`^(?:${notNames})$`.test(part));

/** True for a title in one word, or in several with what belongs to them: "tf kommundirektör". */
export const isTitle = remembered((text, { titles, titleLead }) =>
  fragment`^(?:${titleLead} )*(?:${titles})$`.test(text),
);

const anyRole = oncePer(({ roles }: PersonWords) => roles.map(({ pattern }) => pattern).join("|"));

/** The title that a text begins with, with the blank behind it; undefined where there is none. */
export function leadingTitle(text: string, words: PersonWords): string | undefined {
  const { titles, titleLead } = words;
  const word = fragment`^(?:(?:${anyRole(words)}|(?:${titleLead} )*(?:${titles})) )+`.exec(text)?.[0];
  return word === undefined || word.length >= text.length ? undefined : word;
}

/** The role that a title has in klubba's words: `ordförande` is `chair`. */
export function knownRole(text: string, words: readonly PersonWords[]): string | undefined {
  for (const { roles } of words) {
    const found = roles.find(({ pattern }) => fragment`^(?:${pattern})$`.test(text));
    if (found) return found.role;
  }
  return undefined;
}

/** The political party whose letters a text is, as they are usually written. */
export function partyOf(text: string, words: readonly PersonWords[]): string | undefined {
  return words.some(({ parties }) => fragment`^(?:${parties})$`.test(text)) ? text.toUpperCase() : undefined;
}

/** Initials as a list defines them behind a name: "EL" for Eva Lind, "ELB" for Eva-Lena Berg. */
export function areInitials(text: string, name: string): boolean {
  if (!/^[A-ZÅÄÖ]{2,4}$/.test(text)) return false;
  const parts = name.split(/[ -]/).filter((part) => part !== "");
  const all = parts.map((part) => part[0]?.toUpperCase()).join("");
  const ends = `${parts[0]?.[0] ?? ""}${parts.at(-1)?.[0] ?? ""}`.toUpperCase();
  return text === all || text === ends;
}

/** True for "Anteckningar: Bo Alm", which among those who did not come speaks of somebody who did. */
export function namesOfficer(text: string, words: PersonWords): boolean {
  const colon = text.indexOf(":");
  const role = colon > 0 ? knownRole(text.slice(0, colon), [words]) : undefined;
  return role === "chair" || role === "secretary";
}
