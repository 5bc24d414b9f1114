import type { PersonWords } from "../../language/people.ts";
import { isFirstName } from "./first-name.ts";
import { isNameWord } from "./name.ts";
import { addDetails, afterRemarks, type Listed } from "./person.ts";
import { rowOfNames } from "./row-of-names.ts";
import { isPersonName, isTitle, knownRole, partyOf } from "./words.ts";

/** No title or remark between two names has more words. */
const mostDetail = 6;
const longest = 3500;

/**
 * Reads people whom nothing but what belongs to each of them parts: "Siv Ek (S) ordförande Per Ed (M) Olle Ask (C)",
 * "Siv Ek (ordf.) Per Ed Olle Ask Ulla Berg".
 * @returns undefined where other words stand among them, or where they may be one person and a place
 */
export function peopleRunOn(text: string, words: PersonWords): Listed[] | undefined {
  if (text.length > longest || !/^\p{Lu}\S* \p{L}/u.test(text)) return undefined;
  const people: Listed[] = [];
  const parts = partsOf(text);
  let at = 0;
  while (at < parts.length) {
    const end = namesEnd(parts, at, words);
    const names = end > at ? namesOf(parts.slice(at, end).join(" "), words) : undefined;
    if (names) {
      for (const name of names) people.push({ name });
      at = end;
      continue;
    }
    const last = people.at(-1);
    const taken = last ? takeDetail(last, parts.slice(at, at + mostDetail), words) : 0;
    if (taken === 0) return undefined;
    at += taken;
  }
  return isSeveral(people, words) ? people : undefined;
}

/** Words, and what stands in parentheses. */
function partsOf(text: string): string[] {
  // A page's number comes along where a page has lost its line ends.
  return text.replace(/ \d{1,3}$/, "").match(/\([^()]*\)|[^\s()]+/g) ?? [];
}

/** Index behind the words from here on that may be of names. */
function namesEnd(parts: readonly string[], from: number, words: PersonWords): number {
  let end = from;
  while (end < parts.length && isWordOfName(parts[end] ?? "", words)) end++;
  return end;
}

function isWordOfName(part: string, words: PersonWords): boolean {
  if (part.startsWith("(") || isTitle(part, words) || knownRole(part, [words]) !== undefined) return false;
  return isNameWord(part);
}

function namesOf(text: string, words: PersonWords): string[] | undefined {
  return isPersonName(text, words) && text.split(" ").length < 4 ? [text] : rowOfNames(text, words);
}

/** Takes parentheses, a title, a role or a remark behind a name; answers how many parts it took. */
function takeDetail(person: Listed, parts: readonly string[], words: PersonWords): number {
  const [first = ""] = parts;
  if (first.startsWith("(")) {
    addDetails(person, first, [words]);
    return 1;
  }
  for (let count = parts.length; count > 0; count--) {
    const text = parts.slice(0, count).join(" ");
    if (!isDetail(text, words)) continue;
    addDetails(person, text, [words]);
    return count;
  }
  return 0;
}

function isDetail(text: string, words: PersonWords): boolean {
  if (isTitle(text, words) || knownRole(text, [words]) !== undefined) return true;
  if (partyOf(text, [words]) !== undefined) return true;
  const scratch: Listed = {};
  if (afterRemarks(scratch, text, [words]) !== "") return false;
  const { substitute_for: ordinary } = scratch;
  return ordinary === undefined || (text.endsWith(ordinary) && isOneName(ordinary, words));
}

/** "Siv Ek", but not "Siv Ek Per" with the first word of the next name. */
function isOneName(text: string, words: PersonWords): boolean {
  const parts = text.split(" ");
  return parts.length < 4 && isPersonName(text, words) && !isFirstName(parts.at(-1) ?? "", words);
}

/** Two names in a row may be a person and a place; common first names, or three of them, are people. */
function isSeveral(people: readonly Listed[], words: PersonWords): boolean {
  const known = people.filter(({ name = "" }) => isFirstName(name.split(" ", 1)[0] ?? "", words)).length;
  return people.length > 1 && known * 2 >= people.length && known > 1;
}
