import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";

const pair =
  /(?<=^|[,;:] )(?<first>\p{Lu}[\p{L}-]{1,20}) (?<joint>\S{1,4}) (?<second>\p{Lu}[\p{L}-]{1,20}) (?<last>\p{Lu}[\p{L}-]{1,30})(?=$|[,;.] | (?=\S{1,4} \p{Lu}))/gu;

/**
 * "Siv Alm, Eva o Bo Ek" with the surname of each: "Siv Alm, Eva Ek, Bo Ek". A word that also ends a list ("Mia, Eva
 * och Bo Ek") joins two of one surname only behind somebody's whole name, or at the beginning.
 */
export function withSurnames(text: string, words: PersonWords): string {
  if (!fragment` (?:${words.couple}|${words.and}) `.test(text)) return text;
  let named = "";
  let from = 0;
  for (const { index, 0: all, groups } of text.matchAll(pair)) {
    const { first = "", joint = "", second = "", last = "" } = groups ?? {};
    if (!shareName([first, second], { joint, before: text.slice(0, index) }, words)) continue;
    named += `${text.slice(from, index)}${first} ${last}, ${second} ${last}`;
    from = index + all.length;
  }
  return named + text.slice(from);
}

function shareName(
  names: readonly string[],
  { joint, before }: { joint: string; before: string },
  words: PersonWords,
): boolean {
  const known = names.filter((name) => isFirstName(name, words)).length;
  if (fragment`^(?:${words.couple})$`.test(joint)) return known > 0;
  return known === names.length && fragment`^(?:${words.and})$`.test(joint) && isBehindWholeName(before);
}

function isBehindWholeName(before: string): boolean {
  const text = before.replace(/[,;] $/, "");
  const start = Math.max(...[",", ";", ":"].map((sign) => text.lastIndexOf(sign))) + 1;
  return before === "" || text.slice(start).trim().includes(" ");
}
