import type { PersonWords } from "../../language/people.ts";
import { isFirstName } from "./first-name.ts";
import { isParticle } from "./name.ts";
import { isPersonName } from "./words.ts";

/** Words of the longest row of names that is read. */
const mostWords = 200;
const longestName = 3;

/**
 * Parts names that stand in a row without a sign between them, "Siv Ek Per Ed Olle von Ask": each has two or three
 * words, and at least half of them begin with a common first name.
 * @returns undefined where the words are not all names
 */
export function rowOfNames(text: string, words: PersonWords): string[] | undefined {
  const parts = nameParts(text);
  if (parts.length < 2 || parts.length > mostWords) return undefined;
  const names = bestNames(parts, words);
  if (!names?.every((name) => isPersonName(name, words))) return undefined;
  const known = names.filter((name) => isFirstName(name.split(" ", 1)[0] ?? "", words)).length;
  return known * 2 >= names.length ? names : undefined;
}

/** The words, with "von" and its like at the head of the word that they belong to. */
function nameParts(text: string): string[] {
  const parts: string[] = [];
  let head = "";
  for (const word of text.split(" ")) {
    if (isParticle(word)) {
      head += `${word} `;
      continue;
    }
    parts.push(head + word);
    head = "";
  }
  return head === "" ? parts : [];
}

/** The likeliest way to cut the words into names, found from the end backwards. */
function bestNames(parts: readonly string[], words: PersonWords): string[] | undefined {
  const scores: (number | undefined)[] = [];
  const counts: number[] = [];
  scores[parts.length] = 0;
  for (let from = parts.length - 2; from >= 0; from--) {
    for (let count = 2; count <= longestName; count++) {
      const rest = scores[from + count];
      if (rest === undefined) continue;
      const score = rest + likeness(parts.slice(from, from + count), words);
      if (score <= (scores[from] ?? Number.NEGATIVE_INFINITY)) continue;
      scores[from] = score;
      counts[from] = count;
    }
  }
  return scores[0] === undefined ? undefined : namesAt(parts, counts);
}

function namesAt(parts: readonly string[], counts: readonly number[]): string[] {
  const names: string[] = [];
  let from = 0;
  while (from < parts.length) {
    const end = from + (counts[from] ?? parts.length);
    names.push(parts.slice(from, end).join(" "));
    from = end;
  }
  return names;
}

/** How much some words are like one name: it begins with a first name, and ends with none. */
function likeness(name: readonly string[], words: PersonWords): number {
  const [first = "", ...others] = name;
  const last = others.at(-1) ?? "";
  const middle = others.slice(0, -1);
  let score = isFirstName(first, words) ? 2 : 0;
  if (isFirstName(last, words)) score -= 1;
  // "Ann Christin Ek", "Åsa Berg Ek": a third word needs a reason less often than it is the next name's first.
  if (middle.length > 0) score -= middle.some((each) => isFirstName(each, words)) ? 0.5 : 1;
  return score;
}
