import type { Attendee } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { whole } from "../forms.ts";
import { isName, splitNames } from "./name.ts";

/** The names that a sentence of one of these patterns gives; empty where none fits or what it gives are no names. */
export function namesSaid(text: string, patterns: readonly string[], { words }: Context): string[] {
  for (const pattern of patterns) {
    const said =
      whole(`${pattern}(?:[ ,].*)?`).exec(text)?.groups?.["names"] ??
      whole(pattern).exec(text)?.groups?.["names"];
    const names = said === undefined ? [] : splitNames(said, words.people.and);
    if (names.length > 0 && names.every(isName)) return names;
  }
  return [];
}

/** Notes that these people stood back from an item; who is on no list yet becomes an entry. */
export function recuse<T extends Attendee>(
  attendees: readonly T[],
  names: readonly string[],
  item: string,
): string[] {
  const missing: string[] = [];
  for (const name of names) {
    const person = attendees.find((each) => each.name === name);
    if (person) person.recused = [...(person.recused ?? []), item];
    else missing.push(name);
  }
  return missing;
}
