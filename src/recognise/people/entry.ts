import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { withSurnames } from "./couples.ts";
import { isFirstName } from "./first-name.ts";
import { handlesIn } from "./handles.ts";
import { organisationFirst, outOfBrackets } from "./organisation-first.ts";
import { addDetails, type Listed } from "./person.ts";
import { stretchesOf } from "./placed.ts";
import { bareEntry, cut, cutAtAnd, labelEnd } from "./split.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./tokens.ts";
import { isOrganisation, isPersonName, isSingle, isTitle, knownRole } from "./words.ts";

/** What a line or stretch of a list of people holds. */
export interface Entry {
  people: Listed[];
  /** Whose seats nobody holds. */
  vacancies: string[];
  /** An organisation, or a group of people, without anybody behind it: a heading of what follows. */
  heading?: string | undefined;
  /** Single words, with what belongs to them, of which nothing tells whether they are first names or places. */
  singles?: Listed[] | undefined;
  /** Several organisations and nobody else. */
  organisations?: string[] | undefined;
}

const longest = 4000;

/**
 * Reads an entry of a list of people: one person with what belongs to them, names between commas, "Alby: Siv Ek,
 * Bo Alm", an organisation alone. Tabs stand between columns.
 * @returns undefined where it is something else
 */
export function entryOf(text: string, words: PersonWords): Entry | undefined {
  if (text.length > longest) return undefined;
  const { organisation, rest: clean } = organisationFirst(outOfBrackets(bareEntry(text), words), words);
  if (clean === "" || isRunning(clean)) return undefined;
  const handles = organisation === undefined ? handlesIn(clean, words) : undefined;
  if (handles) return { people: handles, vacancies: [] };
  const [, alone] = /^@([\w-]{2,40})$/.exec(clean) ?? [];
  if (alone !== undefined) return { people: [{ name: alone }], vacancies: [] };
  const vacancy = vacancyIn(clean, words);
  if (vacancy !== undefined) return { people: [], vacancies: [vacancy] };
  const reading = new EntryReading(words, { organisation, firstNames: areFirstNames(clean, words) });
  // "Siv Ek (S), Bo Alm (M). Per Ed (C)": no sentence ends with an aside of a letter or two.
  const parted = withSurnames(withoutLostEnds(clean), words).replace(
    /(?<=\([^()]{1,40}\))\. (?=\p{Lu})/gu,
    "; ",
  );
  for (const part of cut(parted, (sign) => sign === ";" || sign === "\n")) {
    reading.begin();
    for (const column of cut(part, (sign) => sign === "\t")) {
      if (!reading.add(stretchesOf(column, words), clean)) return undefined;
    }
  }
  return reading.finish();
}

/** "Siv Ek, rektor, § 155 Per Ed, lärare, § 156": behind an item's number the next one begins, where lines lost their ends. */
function withoutLostEnds(text: string): string {
  if (!text.includes("§")) return text;
  return text.replace(
    /(§ ?\d{1,4}(?:(?:, ?| ?[–-] ?)(?:§ ?)?\d{1,4}){0,9}) (?=\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+, )/gu,
    "$1; ",
  );
}

/** "Siv, Bo, Per Ed och Per Ask": more single words than whole names are people like them, and no places. */
function areFirstNames(text: string, words: PersonWords): boolean {
  if (!text.includes(",") || /[:;\t]/.test(text)) return false;
  const parts = text.split(/,\s*/).flatMap((part) => cutAtAnd(part, words));
  const bare = parts.map((part) => part.replace(/ ?[([][^()]*[)\]]$/, ""));
  const singles = bare.filter((part) => isSingle(part, words));
  const full = bare.filter((part) => isPersonName(part, words));
  if (full.length === 0 || singles.length + full.length < bare.length) return false;
  const odd = singles.filter((part) => /\p{Ll}\p{Lu}/u.test(part)).length;
  // A single one may be the half of a name that the line's end has cut.
  const known = singles.length > 1 ? singles.filter((part) => isFirstName(part, words)).length : 0;
  return singles.length > 2 * full.length || (known + odd) * 2 > singles.length;
}

/** True for more than one sentence: a full stop behind a whole word, and no abbreviation; "Mr" has no vowel. */
export function isRunning(text: string): boolean {
  return /(?:(?=\p{L}\p{Ll}*[aeiouyåäöéü]|[AEIOUYÅÄÖÉÜ])\p{Lu}\p{Ll}+|\p{Ll}{6})[.!?] \p{Lu}/u.test(text);
}

/** "Vakant, Alby", "Alby: vakant", "Vakant (L)". */
function vacancyIn(text: string, { vacant }: PersonWords): string | undefined {
  const edge = "[\\s,:;()–-]*";
  const before = fragment`^\\(?(?:${vacant})(?![a-zåäö])${edge}`.exec(text);
  if (before) return text.slice(before[0].length).replace(/[\s()]+$/, "");
  if (text.length > 80) return undefined;
  const behind = fragment`(?:[\\s,:;(–-]+)(?:${vacant})\\)?$`.exec(text);
  return behind ? text.slice(0, behind.index).trim() : undefined;
}

/** Puts the stretches of an entry together to people. */
class EntryReading {
  readonly #words: PersonWords;
  readonly #people: Listed[] = [];
  readonly #singles: Listed[] = [];
  /** Whom what follows belongs to. */
  #person: Listed | undefined;
  /** The organisation, group or title before a colon. */
  #organisation: string | undefined;
  #role: string | undefined;
  /** What stands before the first name: "Alby, Siv Ek". */
  #pending: string[] = [];
  /** True where each organisation stands before its people. */
  #forward = false;
  /** True where the name itself came with an organisation, in parentheses. */
  #organised = false;
  /** True where single words are names: behind "Councillors", and where most people go by their first names. */
  #surnames = false;
  /** True where words have stood that name nobody: "inga", "m.fl.". */
  #nobody = false;

  constructor(words: PersonWords, known: { organisation: string | undefined; firstNames: boolean }) {
    this.#words = words;
    this.#organisation = known.organisation;
    this.#surnames = known.firstNames;
  }

  /** Begins anew behind a semicolon. */
  begin(): void {
    this.#person = undefined;
    this.#pending = [];
  }

  /** @returns false where a stretch shows that the entry is no list of people */
  add(parts: readonly string[], entry: string): boolean {
    return parts.every((part) => this.#addPart(part, entry));
  }

  #addPart(part: string, entry: string): boolean {
    const { noise, andOthers, honorifics } = this.#words;
    if (fragment`^(?:${noise}|${andOthers})$`.test(part)) {
      this.#nobody = true;
      return true;
    }
    if (fragment`^(?:${honorifics}) `.test(part)) this.#surnames = true;
    const others = fragment`\\s(?:${andOthers})$`.exec(part);
    if (others) return this.#addPart(part.slice(0, others.index), entry);
    const colon = labelEnd(part);
    if (colon > 0) {
      if (!this.#addLabel(part.slice(0, colon).trim())) return false;
      const rest = part.slice(colon + 1).trim();
      return rest === "" || this.#addPart(rest, entry);
    }
    return tokensOf(part, this.#words).every((token) => this.#addToken(token));
  }

  /** "Alby:", "Ordförande:", "Ledamöter:". */
  #addLabel(label: string): boolean {
    const words = this.#words;
    const role =
      knownRole(label, [words]) ?? groupRole(label, words) ?? (isTitle(label, words) ? label : undefined);
    this.#person = undefined;
    this.#organisation = undefined;
    this.#role = role;
    if (role !== undefined || isGroup(label, words)) return true;
    if (!/^[\p{Lu}\d]/u.test(label) || /\p{Ll}[.!?] \p{Lu}/u.test(label) || label.split(" ").length > 8)
      return false;
    if (isPersonName(label, words)) return this.#addToken({ kind: "person", person: { name: label } });
    this.#organisation = label.replace(fragment`^(?:${words.from}) `, "");
    return true;
  }

  #addToken(token: Token): boolean {
    if (token.kind === "prose") return false;
    const place = token.kind === "single" || token.kind === "organisation";
    if (place && this.#forward && this.#person?.organisation !== undefined) this.#person = undefined;
    if (token.kind === "single" && this.#beginsAnew(token.details)) {
      this.#addPerson(this.#singleOf(token.text, token.details));
    } else if (token.kind === "person") this.#addPerson(token.person);
    else if (this.#person) this.#addTo(this.#person, token);
    else if (token.kind === "single") {
      this.#singles.push(this.#singleOf(token.text, token.details));
      this.#pending.push(token.text);
    } else this.#pending.push(token.text);
    return true;
  }

  #addTo(person: Listed, token: { text: string; details?: string }): void {
    addDetails(person, token.text, [this.#words]);
    if (token.details) addDetails(person, token.details, [this.#words]);
  }

  #singleOf(name: string, details = ""): Listed {
    const person: Listed = { name };
    addDetails(person, details, [this.#words]);
    return person;
  }

  /** "Siv E (Alby), Bo (Bolby)": after one who has an organisation, a first name with details is somebody else. */
  #beginsAnew(details: string | undefined): boolean {
    return this.#surnames || (details !== undefined && details !== "" && this.#organised);
  }

  #addPerson(person: Listed): void {
    for (const text of this.#pending) addDetails(person, text, [this.#words]);
    if (this.#organisation !== undefined) person.organisation ??= this.#organisation;
    if (this.#role !== undefined) person.role ??= this.#role;
    this.#organised = person.organisation !== undefined;
    this.#forward ||= this.#pending.length > 0;
    this.#pending = [];
    this.#person = person;
    this.#people.push(person);
  }

  finish(): Entry | undefined {
    const people = this.#people;
    if (people.length > 0) return { people, vacancies: [] };
    // "Alby ⇥ –": nobody came from there.
    if (this.#nobody && this.#pending.length <= 1 && this.#organisation === undefined)
      return { people, vacancies: [] };
    const heading = this.#organisation ?? this.#pending.join(", ");
    if (this.#singles.length > 0 && this.#singles.length === this.#pending.length)
      return { people, vacancies: [], singles: this.#singles, heading: this.#organisation };
    const organisations = this.#pending.filter((text) => isOrganisation(text, this.#words));
    if (organisations.length > 1 && this.#organisation === undefined)
      return { people, vacancies: [], organisations: this.#pending };
    const only = this.#pending.length === 0 || isOrganisation(heading, this.#words);
    return heading !== "" && only ? { people, vacancies: [], heading } : undefined;
  }
}

function isGroup(label: string, { groups }: PersonWords): boolean {
  return groups.some(({ pattern }) => fragment`^(?:${pattern})$`.test(label));
}

function groupRole(label: string, { groups }: PersonWords): string | undefined {
  return groups.find(({ pattern }) => fragment`^(?:${pattern})$`.test(label))?.role;
}
