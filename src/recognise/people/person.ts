import { caseless } from "../../language/folded.ts";
import type { PersonField, PersonWords } from "../../language/people.ts";
import { roles } from "../../model/config.ts";
import type { Attendee } from "../../model/meeting.ts";
import { oncePer } from "../../model/remember.ts";
import { readTime, type Time } from "../../model/time.ts";
import { fragment } from "../forms.ts";
import { grownOnce } from "../grown.ts";
import { expandItems } from "./items.ts";
import { isParticle } from "./name.ts";
import type { Stay } from "./stay.ts";
import { areInitials, isOrganisation, isTitle, knownRole, leadingTitle, partyOf } from "./words.ts";

/** A person as a list has them, with what the list says besides. */
export interface Listed extends Attendee {
  /** Said not to be there. */
  missing?: boolean;
  /** Other names that the list gives them: initials. */
  aliases?: string[];
  stay?: Stay;
  /** Their party's letters, which stand for an organisation where no other is given. */
  party?: string;
}

/** Longer words behind a name are no title. */
const longestDetail = 60;
const mostWords = 5;

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
export function attendeeOf({
  missing: _missing,
  aliases: _aliases,
  stay: _stay,
  party,
  ...person
}: Listed): Attendee {
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
    .split(/,|\t|(?<=\s)[–—-](?=\s(?![\d§]))/)
    .map((piece) =>
      piece
        .replace(/\s+/g, " ")
        .replace(/^ ?[–—-] | [–—-] ?$/g, "")
        .trim(),
    )
    .filter((piece) => piece !== "");
}

function addPiece(person: Listed, piece: string, words: readonly PersonWords[]): void {
  const rest = afterRemarks(person, piece, words);
  if (rest === "") return;
  const end = remarksFrom(rest, words);
  const before = rest.slice(0, end).trim();
  addRest(person, before, words);
  // "mötesordförande § 3–5" was there all the time.
  if (knownRole(before, words) === undefined) afterRemarks(person, rest.slice(end).trim(), words);
}

/** Where the remarks begin that a text ends with: "vägombud §§ 6–8". */
function remarksFrom(text: string, words: readonly PersonWords[]): number {
  if (text.length > longestDetail) return text.length;
  for (const { index } of text.matchAll(/ (?=\S)/g)) {
    if (afterRemarks({}, text.slice(index + 1), words) === "") return index;
  }
  return text.length;
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
  return caseless(`^(?:[ ,;]|(?:${words.map(({ and }) => and).join("|")}) )+`);
}

function addRest(person: Listed, rest: string, words: readonly PersonWords[]): void {
  const role = knownRole(rest, words);
  const party = partyOf(rest, words);
  if (role !== undefined) person.role = isOffice(person.role) ? person.role : role;
  else if (party !== undefined) person.party ??= party;
  else if (areInitials(rest, person.name ?? "")) person.aliases = [...(person.aliases ?? []), rest];
  else if (/^[A-Z\u00c0-\u00de]$/.test(rest) || rest.startsWith("@")) return;
  else if (/^[\d§]/.test(rest)) addItems(person, expandItems(rest));
  else addTitleOrOrganisation(person, rest, words);
}

/** "§§ 4, 6" came apart at its comma: what follows goes on with what has begun. */
function addItems(person: Listed, items: string[]): void {
  const field = person.items === undefined && person.recused !== undefined ? "recused" : "items";
  person[field] = grownOnce(person[field], items);
}

/** True for a role in klubba's words; another title gives way to it. */
function isOffice(role: string | undefined): boolean {
  return roles.some((each) => each === role);
}

function addTitleOrOrganisation(person: Listed, rest: string, words: readonly PersonWords[]): void {
  if (words.some((each) => isTitle(rest, each))) {
    addTitle(person, rest, words);
    return;
  }
  const from = words.map((each) => fragment`^(?:${each.from}) (?=\\S)`.exec(rest)?.[0].length ?? 0);
  const start = Math.max(...from);
  const whence = rest.slice(start);
  if (start > 0 && (/^\p{Lu}/u.test(whence) || words.some((each) => isOrganisation(whence, each)))) {
    addOrganisation(person, whence);
    return;
  }
  const lead = words.map((each) => leadingTitle(rest, each)).find((title) => title !== undefined) ?? "";
  const behind = rest.slice(lead.length);
  if (lead !== "" && /^\p{Lu}/u.test(behind)) {
    addTitle(person, lead.trim(), words);
    addOrganisation(person, behind);
  } else if (/^\p{Lu}/u.test(rest) || (lead === "" && words.some((each) => isOrganisation(rest, each))))
    addOrganisation(person, rest);
  else if (rest.split(" ").length <= mostWords) addTitle(person, rest, words);
}

function addTitle(person: Listed, text: string, words: readonly PersonWords[]): void {
  const title = knownRole(text, words) ?? text;
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
        const { name: named, full } = match.groups ?? {};
        const name = ordinaryIn(named ?? full ?? "");
        // "Alby Forum för Demokrati": a short word needs a name in full behind it.
        if (name === "" || (full !== undefined && !name.includes(" "))) continue;
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

/** A time on the 24-hour clock, with "pm" in the afternoon. */
function timeOf(clock: string, half: string | undefined): Time | undefined {
  const time = readTime(clock);
  const hour = Number(time?.slice(0, 2));
  if (time === undefined || half?.toLowerCase() !== "p" || hour >= 12) return time;
  return `${hour + 12}${time.slice(2)}`;
}

function note(person: Listed, field: PersonField, groups: Record<string, string | undefined>): void {
  const { clock = "", half, to, items = "", tool } = groups;
  if (field === "nothing") return;
  if (field === "absent") person.missing = true;
  else if (field === "from" || field === "until") person[field] = timeOf(clock, half);
  else if (field === "items" || field === "recused") person[field] = expandItems(items);
  else if (field.endsWith("-item")) person.stay = stayOf(field, expandItems(items)[0]);
  else if (field === "remote") person.remote = tool ?? true;
  if (to !== undefined) person.until = readTime(to);
}

function stayOf(field: PersonField, item: string | undefined): Stay {
  const without = field === "after-item" || field === "before-item";
  return field === "from-item" || field === "after-item" ? { from: item, without } : { to: item, without };
}

const remarksOf = oncePer((words: PersonWords) =>
  words.remarks.map(({ field, pattern }) => ({ field, form: remarkForm(pattern, words) })),
);

/** "video link" before "video". */
function longestFirst(words: string): string {
  return words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
}

function remarkForm(pattern: string, words: PersonWords): RegExp {
  const number = "\\d{1,4}(?:/\\d{1,4})?(?: ?[A-Z]\\b)?(?: ?§)?";
  const filled = pattern
    .replace("{clock}", "(?<clock>\\d{1,2}(?:[.:]\\d{2})?)(?: ?(?<half>[ap])\\.?m\\.?)?")
    .replace("{to}", "(?<to>\\d{1,2}[.:]\\d{2})")
    .replace("{items}", `(?<items>${number}(?: ?(?:[–—-]|,|${words.and}) ?(?:§§? ?)?${number})*)`)
    .replace("{name}", "(?<name>[^,;()]+)")
    .replace("{full}", "(?<full>[^,;()]+)")
    .replace("{tool}", `(?<tool>${longestFirst(words.tools)})`);
  return caseless(`^(?:${filled})(?=$|[ ,;)])`);
}
