import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";
import { isFullName } from "./name.ts";
import { cutAtAnd } from "./split.ts";
import { isOrganisation, isPersonName, isSingle } from "./words.ts";

/** "Forum Söder – Ida Ek, Bo Alm": known first names tell on which side of the dash people stand. */
export function organisationFirst(text: string, words: PersonWords): { organisation?: string; rest: string } {
  const [head = "", names = "", ...more] = text.split("\t");
  // "Alby kommun ⇥ Siv Ek, Bo Alm": the first column is of both.
  const place = isOrganisation(head, words) || isSingle(head, words);
  const several =
    place && more.length === 0 && names.split(",").filter((name) => isNamed(name, words)).length > 1;
  if (several && !isFirstName(firstWord(head), words)) return { organisation: head, rest: names };
  const [, organisation = "", rest = ""] =
    /^([^–—:;\t()]{2,80}) [–—-] ([^–—:;\t()]{4,200})$/.exec(text) ?? [];
  const people = rest.split(/,\s*/);
  const known = people.filter((one) => isFirstName(firstWord(one), words)).length;
  const named = people.every(isFullName) && known * 2 >= people.length;
  return named && !isFirstName(firstWord(organisation), words) ? { organisation, rest } : { rest: text };
}

function isNamed(text: string, words: PersonWords): boolean {
  return isPersonName(text.replace(/\(.*$/s, "").trim(), words);
}

function firstWord(text: string): string {
  return text.split(/[\s-]/, 1)[0] ?? "";
}

/** Longer lists are of another form, and every step of the pattern below takes its length again. */
const longest = 600;
const bracketed = /([^(),;]+?) ?\(([^()]{4,120})\)/g;

/** "Alby (Siv Ek), Bolby kommun (Bo Alm och Per Ed)": where people stand in the brackets, as "Alby: Siv Ek; …". */
export function outOfBrackets(text: string, words: PersonWords): string {
  const between = fragment`^(?:[\\s,;.]|(?<= )(?:${words.and})(?= ))*$`;
  if (!text.includes("(") || text.length > longest) return text;
  if (!between.test(text.replace(bracketed, " "))) return text;
  const groups = [...text.matchAll(bracketed)].map(([, head = "", inside = ""]) => ({
    head: head.replace(fragment`^[\\s,]*(?:(?:${words.and}) )?`, ""),
    names: inside.split(",").flatMap((part) => cutAtAnd(part.trim(), words)),
  }));
  const turned = groups.every(
    ({ head, names }) =>
      (isSingle(head, words) || isOrganisation(head, words)) &&
      // "Utbildning för arbete i förskola (Siv Ek)" is an item with its presenter.
      head.split(" ").length <= 3 &&
      !isFirstName(firstWord(head), words) &&
      names.every((name) => isPersonName(name, words)),
  );
  return turned ? groups.map(({ head, names }) => `${head}: ${names.join(", ")}`).join("; ") : text;
}
