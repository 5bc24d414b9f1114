import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";
import { addDetails, afterRemarks, type Listed } from "./person.ts";
import { isOrganisation, isPersonName, isSingle, isTitle, knownRole, leadingTitle } from "./words.ts";

/** One stretch of a list between commas: somebody, or what belongs to somebody beside it. */
export type Token =
  | { kind: "person"; person: Listed }
  /** One word that may be a first name, a place, an organisation. */
  | { kind: "single"; text: string; details?: string }
  | { kind: "organisation"; text: string }
  /** Title, remark, or an organisation that nothing marks as one. */
  | { kind: "detail"; text: string }
  | { kind: "prose"; text: string };

/** Small words that no list of people has, but a sentence. */
const longest = 8;
const longestText = 240;

/** Tells what a stretch between commas is. */
export function tokenOf(text: string, words: PersonWords): Token {
  if (text.length > longestText) return { kind: "prose", text };
  const person = personIn(text, words);
  if (person) return { kind: "person", person };
  const [, single = "", details = ""] = /^([^\s(]+)((?: \([^()]*\))*)$/.exec(text) ?? [];
  if (isSingle(single, words)) return { kind: "single", text: single, details: details.trim() };
  const whence = fragment`^\\S+(?= (?:${words.from}) \\S.{1,40}$)`.exec(text)?.[0] ?? "";
  if (isFirstName(whence, words))
    return { kind: "single", text: whence, details: text.slice(whence.length + 1) };
  const count = text.split(" ").length;
  if (isRemark(text, words) || isTitle(text, words) || knownRole(text, [words]) !== undefined)
    return { kind: "detail", text };
  if (count > longest) return { kind: "prose", text };
  if (/^\p{Lu}/u.test(text) && isOrganisation(text, words)) return { kind: "organisation", text };
  // "sekr. Alby": an abbreviated title ends no sentence.
  const said = text.slice(leadingTitle(text, words)?.length ?? 0);
  return isProse(said, words) ? { kind: "prose", text } : { kind: "detail", text };
}

function isRemark(text: string, words: PersonWords): boolean {
  return afterRemarks({}, text, [words]) === "";
}

/** A sentence has small words that no title and no organisation has. */
function isProse(text: string, { clause }: PersonWords): boolean {
  return fragment`(?:^| )(?:${clause})(?: |$)`.test(text) || /[.!?] \p{Lu}/u.test(text);
}

/** Reads somebody with what stands behind the name up to the next comma; undefined where nobody is named. */
export function personIn(addressed: string, words: PersonWords): Listed | undefined {
  const text = addressed.replace(fragment`^(?:(?:${words.honorific}|${words.honorifics}) )+(?=\\S)`, "");
  const stead = /^\(([^()]{3,60})\),?\s+(.+)$/.exec(text);
  if (stead?.[1] !== undefined && isPersonName(stead[1], words)) {
    const person = personIn(stead[2] ?? "", words);
    return person && { ...person, substitute_for: stead[1] };
  }
  return (
    named(text, words) ??
    titled(text, words) ??
    lettered(text, words) ??
    (text === addressed ? undefined : surname(text, words))
  );
}

/** "BK Siv Ek": the letters of an organisation before somebody with a common first name. */
function lettered(text: string, words: PersonWords): Listed | undefined {
  const [, letters, rest = ""] = /^([A-ZÅÄÖ]{2,6}) (\S+ .+)$/.exec(text) ?? [];
  const person = isFirstName(rest.split(" ", 1)[0] ?? "", words) ? named(rest, words) : undefined;
  return person && { ...person, organisation: person.organisation ?? letters };
}

/** "Cllr Oak (Chair)": behind a form of address, one word is a name. */
function surname(text: string, words: PersonWords): Listed | undefined {
  const [, name = "", details = ""] = /^([^\s(]+)((?: \([^()]*\))*)$/.exec(text) ?? [];
  return isSingle(name, words) ? withDetails(name, details, words) : undefined;
}

/** "Ordförande Eva Lind", "Tf. kommundirektör Bo Alm". */
function titled(text: string, words: PersonWords): Listed | undefined {
  const title = leadingTitle(text, words);
  if (title === undefined) return undefined;
  const person = named(text.slice(title.length), words);
  if (!person) return undefined;
  const role = knownRole(title.trim(), [words]) ?? title.trim();
  return { ...person, role: person.role ?? role };
}

function named(text: string, words: PersonWords): Listed | undefined {
  const head = (/^[^(\t]*?(?=\s*[(\t]|\s[–—-]\s|$)/.exec(text)?.[0] ?? "").replace(/ (?:[xX]|\d{1,3})$/, "");
  if (isPersonName(head, words)) return withDetails(head, text.slice(head.length), words);
  const name = nameBefore(head, words);
  return name === undefined ? undefined : withDetails(name, text.slice(name.length), words);
}

/**
 * The name before words that are none: "Siv Ek via Teams", "Siv Ek Alby kommun", "Siv Ek kommunchef". What follows
 * must be a remark, a title or an organisation, for else it is the rest of a sentence.
 */
function nameBefore(head: string, words: PersonWords): string | undefined {
  const parts = head.split(" ");
  for (let count = Math.min(5, parts.length - 1); count >= 2; count--) {
    const name = parts.slice(0, count).join(" ");
    const rest = parts.slice(count).join(" ");
    if (isPersonName(name, words) && mayFollow(rest, words) && !takesFromOrganisation(parts, count, words))
      return name;
  }
  return undefined;
}

function mayFollow(rest: string, words: PersonWords): boolean {
  const left = afterRemarks({}, rest, [words]);
  if (left === "" || /^[xX]$/.test(left)) return true;
  if (left !== rest) return tokenOf(left, words).kind !== "prose";
  return (
    isTitle(rest, words) ||
    knownRole(rest, [words]) !== undefined ||
    leadingTitle(rest, words) !== undefined ||
    fragment`^(?:${words.from}) [A-ZÅÄÖ]`.test(rest) ||
    isAbbreviated(rest) ||
    (/^\p{Lu}/u.test(rest) && rest.includes(" ") && isOrganisation(rest, words) && !isProse(rest, words))
  );
}

/** "AGJ", "ÖSlJ": letters that stand for an organisation, alone or before two more words at most. */
function isAbbreviated(rest: string): boolean {
  return /^[A-ZÅÄÖ][A-Za-zåäöÅÄÖ]{0,4}[A-ZÅÄÖ](?:[ /]\S{1,20}){0,2}$/.test(rest);
}

/** "Siv Ek Alby kommun": the word before "kommun" belongs to it. */
function takesFromOrganisation(parts: readonly string[], count: number, words: PersonWords): boolean {
  const next = parts[count] ?? "";
  return count > 2 && /^\p{Ll}/u.test(next) && isOrganisation(next, words);
}

function withDetails(name: string, rest: string, words: PersonWords): Listed {
  const person: Listed = { name };
  addDetails(person, rest.replace(/^\s*(?:[xX]|\d{1,3})(?=[\s,(]|$)/, ""), [words]);
  return person;
}
