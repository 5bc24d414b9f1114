import type { PersonWords } from "../../language/people.ts";
import { oncePer } from "../../model/remember.ts";
import { whole } from "../forms.ts";
import { type Entry, entryOf } from "./entry.ts";
import { isFirstName } from "./first-name.ts";

const longest = 800;
const names = "(?<names>[^:;!?]{3,700}?)";

const formsOf = oncePer(({ presences }: PersonWords) =>
  presences.map((pattern) => whole(pattern.replace("{names}", names))),
);

/** Who came, as a sentence says it: "Från Alby kommun deltog Siv Ek och Per Ed". Undefined where it says anything else. */
export function presenceIn(text: string, words: PersonWords): Entry | undefined {
  if (text.length > longest) return undefined;
  for (const form of formsOf(words)) {
    const { names: said, body } = form.exec(text)?.groups ?? {};
    const entry = said === undefined ? undefined : entryOf(said, words);
    const people = [...(entry?.people ?? []), ...(entry?.singles ?? [])];
    if (people.length < (body === undefined ? 2 : 1)) continue;
    return { people: people.map((person) => ({ organisation: body, ...person })), vacancies: [] };
  }
  return undefined;
}

/** Who did not: "Siv Ek kunde inte komma." */
export function absenceIn(text: string, words: PersonWords): Entry | undefined {
  const groups =
    whole`(?<names>.{3,120}?) ${words.absences}(?: .{1,40})?|${words.absencesFirst} (?<behind>.{3,300})`.exec(
      text,
    )?.groups;
  const said = groups?.["names"] ?? groups?.["behind"];
  const entry = said === undefined ? undefined : entryOf(said, words);
  // "Åsa hade förhinder": one word may be a place.
  const first = entry?.singles?.filter(({ name = "" }) => isFirstName(name, words)) ?? [];
  const people = [...(entry?.people ?? []), ...first].map((person) => ({ ...person, missing: true }));
  const singles = entry?.singles?.filter((person) => !first.includes(person));
  return entry && { ...entry, people, singles };
}

/** Who came or did not, as a sentence says of people by their whole names. */
export function attendanceIn(text: string, words: PersonWords): Entry | undefined {
  const entry = presenceIn(text, words) ?? absenceIn(text, words);
  return entry && entry.people.length > 0 ? entry : undefined;
}
