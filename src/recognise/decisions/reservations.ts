import type { Context } from "../context.ts";
import { firstFit, whole } from "../forms.ts";
import { isName, splitNames } from "../people/name.ts";

/** Who dissents, as written: "Per Ed (S)". Empty where a sentence says nothing of it. */
export function reservationsIn(text: string, { words }: Context): string[] {
  const form = (source: string): RegExp => whole`${source}(?:[ ,].*)?`;
  const said = firstFit(words.decisions.reservation, text, form)?.groups?.["names"];
  const names = said === undefined ? [] : splitNames(said, words.people.and);
  return names.every((name) => isName(name.replace(/ ?\([^)]*\)/g, ""))) ? names : [];
}
