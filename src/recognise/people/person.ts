import type { PersonField, PersonWords } from "../../language/people.ts";
import type { Attendee } from "../../model/meeting.ts";
import { readTime } from "../../model/time.ts";
import { oncePer } from "../once.ts";
import { expandItems } from "./items.ts";
import { isParticle } from "./name.ts";
import { areInitials, isOrganisation, leadingTitle, partyOf, roleOf } from "./words.ts";

/** A person as a list has them, with what the list says besides. */
export interface Listed extends Attendee {
  /** Said not to be there. */
  missing?: boolean;
  /** Other names that the list gives them: initials. */
  aliases?: string[];
  /** Their party's letters, which stand for an organisation where no other is given. */
  party?: string;
}

/**
 * Reads a person as lists have them, "Siv Ek, Alby (ersättare för Per Ed), till 09.40": the name first, then in
 * any order organisation, title and remarks. What is no remark is the organisation, or, in small letters, a title.
 */
export function personOf(text: string, words: readonly PersonWords[]): Attendee {
  const [name = "", ...rest] = pieces(text);
  const person: Listed = { name };
  for (const piece of rest) addPiece(person, piece, words);
  return attendeeOf(person);
}

/** The person as minutes keep them. */
export function attendeeOf({ missing: _missing, aliases: _aliases, party, ...person }: Listed): Attendee {
  return person.organisation === undefined && party !== undefined
    ? { ...person, organisation: party }
    : person;
}

/** Adds to a person what stands behind their name, as {@link personOf} reads it. */
export function addDetails(person: Listed, text: string, words: readonly PersonWords[]): void {
  for (const piece of pieces(text)) addPiece(person, piece, words);
}

/** Cuts at commas, tabs and dashes between blanks, and around parentheses. */
function pieces(text: string): string[] {
  return text
    .replace(/\(([^()]*)\)/g, (_, inner: string) => ` , ${inner.replaceAll(",", " ,")} , `)
    .split(/,|\t|(?<=\s)[–—-](?=\s)/)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
}

function addPiece(person: Listed, piece: string, words: readonly PersonWords[]): void {
  const rest = afterRemarks(person, piece, words);
  if (rest !== "") addRest(person, rest, words);
}

/** Takes the remarks that a text begins with; what is left of it is none. */
export function afterRemarks(person: Listed, text: string, words: readonly PersonWords[]): string {
  let rest = text;
  while (rest !== "") {
    const taken = takeRemark(person, rest, words);
    if (taken === 0) break;
    rest = rest.slice(taken).replace(between(words), "");
  }
  return rest;
}

function between(words: readonly PersonWords[]): RegExp {
  return new RegExp(`^(?:[ ,;]|(?:${words.map(({ and }) => and).join("|")}) )+`, "i");
}

function addRest(person: Listed, rest: string, words: readonly PersonWords[]): void {
  const role = roleOf(rest, words);
  const party = partyOf(rest, words);
  if (role !== undefined) person.role ??= role;
  else if (party !== undefined) person.party ??= party;
  else if (areInitials(rest, person.name ?? "")) person.aliases = [...(person.aliases ?? []), rest];
  else if (/^[A-Z\u00c0-\u00de]$/.test(rest) || rest.startsWith("@")) return;
  else if (/^[\d§]/.test(rest)) person.items ??= expandItems(rest);
  else addTitleOrOrganisation(person, rest, words);
}

function addTitleOrOrganisation(person: Listed, rest: string, words: readonly PersonWords[]): void {
  const lead = words.map((each) => leadingTitle(rest, each)).find((title) => title !== undefined);
  const behind = lead === undefined ? "" : rest.slice(lead.length);
  if (lead !== undefined && /^\p{Lu}/u.test(behind)) {
    addTitle(person, lead.trim(), words);
    addOrganisation(person, behind);
  } else if (
    rest[0] !== rest[0]?.toLowerCase() ||
    words.some((each) => isOrganisation(rest.split(" ", 1)[0] ?? "", each))
  )
    addOrganisation(person, rest);
  else addTitle(person, rest, words);
}

function addTitle(person: Listed, text: string, words: readonly PersonWords[]): void {
  const title = roleOf(text, words) ?? text;
  person.role = person.role === undefined ? title : `${person.role}, ${title}`;
}

function addOrganisation(person: Listed, text: string): void {
  person.organisation = person.organisation === undefined ? text : `${person.organisation}, ${text}`;
}

/** Reads one remark at the text's start; answers how many characters it took, 0 for none. */
function takeRemark(person: Listed, text: string, words: readonly PersonWords[]): number {
  for (const language of words) {
    for (const { field, form } of remarksOf(language)) {
      const match = form.exec(text);
      if (!match) continue;
      if (field === "substitute_for") {
        const name = ordinaryIn(match.groups?.["name"] ?? "");
        if (name === "") continue;
        person.substitute_for = name;
        return match[0].indexOf(name) + name.length;
      }
      note(person, field, match.groups ?? {});
      return match[0].length;
    }
  }
  return 0;
}

/** Of what stands behind "ersättare för", the name: "Per Ed" of "Per Ed §§ 1–2". */
function ordinaryIn(text: string): string {
  const parts = text.trim().split(" ");
  const end = parts.findIndex((part) => !/^\p{Lu}/u.test(part) && !isParticle(part));
  return (end < 0 ? parts : parts.slice(0, end)).join(" ");
}

function note(person: Listed, field: PersonField, groups: Record<string, string | undefined>): void {
  const { clock = "", to, items = "", tool } = groups;
  if (field === "nothing") return;
  if (field === "absent") person.missing = true;
  else if (field === "from" || field === "until") person[field] = readTime(clock);
  else if (field === "items" || field === "recused") person[field] = expandItems(items);
  else if (field === "remote") person.remote = tool ?? true;
  if (to !== undefined) person.until = readTime(to);
}

const remarksOf = oncePer((words: PersonWords) =>
  words.remarks.map(({ field, pattern }) => ({ field, form: remarkForm(pattern, words) })),
);

function remarkForm(pattern: string, words: PersonWords): RegExp {
  const number = "\\d{1,4}(?: ?[A-Z]\\b)?";
  const filled = pattern
    .replace("{clock}", "(?<clock>\\d{1,2}(?:[.:]\\d{2})?)")
    .replace("{to}", "(?<to>\\d{1,2}[.:]\\d{2})")
    .replace("{items}", `(?<items>${number}(?: ?(?:[–—-]|,|${words.and}) ?(?:§§? ?)?${number})*)`)
    .replace("{name}", "(?<name>[^,;()]+)")
    .replace("{tool}", `(?<tool>${words.tools})`);
  return new RegExp(`^(?:${filled})(?=$|[ ,;)])`, "i");
}
