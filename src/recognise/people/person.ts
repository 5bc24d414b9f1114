import type { PersonField, PersonWords } from "../../language/people.ts";
import type { Attendee } from "../../model/meeting.ts";
import { readTime } from "../../model/time.ts";
import { fragment } from "../forms.ts";
import { oncePer } from "../once.ts";
import { expandItems } from "./items.ts";

/**
 * Reads a person as lists have them, "Siv Ek, Alby (ersättare för Per Ed), till 09.40": the name first, then in
 * any order organisation, title and remarks. What is no remark is the organisation, or, in small letters, a title.
 */
export function personOf(text: string, words: readonly PersonWords[]): Attendee {
  const [name = "", ...rest] = pieces(text);
  const person: Attendee = { name };
  for (const piece of rest) addPiece(person, piece, words);
  return person;
}

/** Cuts at commas, tabs and dashes between blanks, and around parentheses. */
function pieces(text: string): string[] {
  return text
    .replace(/\(([^()]*)\)/g, (_, inner: string) => ` , ${inner.replaceAll(",", " ,")} , `)
    .split(/,|\t|(?<=\s)[–—-](?=\s)/)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
}

function addPiece(person: Attendee, piece: string, words: readonly PersonWords[]): void {
  let rest = piece;
  while (rest !== "") {
    const taken = takeRemark(person, rest, words);
    if (taken === 0) break;
    rest = rest.slice(taken).replace(between(words), "");
  }
  if (rest !== "") addRest(person, rest, words);
}

function between(words: readonly PersonWords[]): RegExp {
  return new RegExp(`^(?:[ ,;]|(?:${words.map(({ and }) => and).join("|")}) )+`, "i");
}

function addRest(person: Attendee, rest: string, words: readonly PersonWords[]): void {
  const role = roleOf(rest, words);
  if (role !== undefined) person.role ??= role;
  else if (isParty(rest) || rest.startsWith("@")) return;
  else if (/^[\d§]/.test(rest)) person.items ??= expandItems(rest);
  else if (rest[0] === rest[0]?.toLowerCase())
    person.role = person.role === undefined ? rest : `${person.role}, ${rest}`;
  else person.organisation = person.organisation === undefined ? rest : `${person.organisation}, ${rest}`;
}

/** A political party's letters, "(S)", say nothing that a record holds. */
function isParty(text: string): boolean {
  return /^[A-Z\u00c0-\u00de]{1,2}$/.test(text);
}

function roleOf(text: string, words: readonly PersonWords[]): string | undefined {
  for (const { roles } of words) {
    const found = roles.find(({ pattern }) => fragment`^(?:${pattern})$`.test(text));
    if (found) return found.role;
  }
  return undefined;
}

/** Reads one remark at the text's start; answers how many characters it took, 0 for none. */
function takeRemark(person: Attendee, text: string, words: readonly PersonWords[]): number {
  for (const language of words) {
    for (const { field, form } of remarksOf(language)) {
      const match = form.exec(text);
      if (!match) continue;
      note(person, field, match.groups ?? {});
      return match[0].length;
    }
  }
  return 0;
}

function note(person: Attendee, field: PersonField, groups: Record<string, string | undefined>): void {
  if (field === "from" || field === "until") person[field] = readTime(groups["clock"] ?? "");
  else if (field === "items" || field === "recused") person[field] = expandItems(groups["items"] ?? "");
  else if (field === "remote") person.remote = groups["tool"] ?? true;
  else person.substitute_for = groups["name"]?.trim();
}

const remarksOf = oncePer((words: PersonWords) =>
  words.remarks.map(({ field, pattern }) => ({ field, form: remarkForm(pattern, words) })),
);

function remarkForm(pattern: string, words: PersonWords): RegExp {
  const filled = pattern
    .replace("{clock}", "(?<clock>\\d{1,2}(?:[.:]\\d{2})?)")
    .replace(
      "{items}",
      `(?<items>\\d{1,4}(?: ?[A-Z]\\b)?(?: ?(?:[–—-]|,|${words.and}) ?\\d{1,4}(?: ?[A-Z]\\b)?)*)`,
    )
    .replace("{name}", "(?<name>[^,;()]+)")
    .replace("{tool}", `(?<tool>${words.tools})`);
  return new RegExp(`^(?:${filled})(?=$|[ ,;)])`, "i");
}
