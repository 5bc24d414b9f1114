import type { Wording } from "../../language/wording.ts";
import type { Context } from "../context.ts";
import { firstFit, whole } from "../forms.ts";
import { grownOnce } from "../grown.ts";
import type { Attendance } from "./attendance.ts";
import { isName, splitNames } from "./name.ts";

/** The names that a sentence of one of these patterns gives; empty where none fits or what it gives are no names. */
export function namesSaid(text: string, wording: Wording, { words, people }: Context): string[] {
  const said = firstFit(wording, text, (source) => whole`${source}(?:[ ,].*)?`)?.groups?.["names"];
  const names = said === undefined ? [] : splitNames(said, words.people.and);
  const bare = names.map((name) => name.replace(/ ?\([^()]*\)/g, ""));
  return bare.every(isName) ? bare.map((name) => people.resolve(name) ?? name) : [];
}

/** Notes that these people stood back from an item; who is on no list yet becomes an entry. */
export function recuse(attendance: Attendance, names: readonly string[], item: string): string[] {
  const missing: string[] = [];
  for (const name of names) {
    const person = attendance.anyone(name);
    if (person) person.recused = grownOnce(person.recused, [item]);
    else missing.push(name);
  }
  return missing;
}
