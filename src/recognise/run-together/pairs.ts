import { isFullName } from "../people/name.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Word, wordsIn } from "./words.ts";

/** Fewer people than this in a row prove no pattern. */
const fewest = 3;
const longestName = 4;

/**
 * Where the people of a list begin that runs "Name, Place Name, Place Name, Place" or "Name (X) Name (X) title Name (X)":
 * without a sign between one and the next. UTF-16 offsets in the text, the first person's left out; none where the list
 * is another.
 */
export function pairStarts(text: string, vocabulary: Vocabulary): number[] {
  const words = wordsIn(text);
  const commas = startsBehindPlaces(partsOf(words));
  if (commas.length > 0) return commas;
  const brackets = startsBeforeBrackets(words, vocabulary);
  return brackets.length > words.filter(({ sign }) => sign === ",").length ? brackets : [];
}

/** The words between commas outside of parentheses. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  let inside = false;
  for (const word of words) {
    parts.at(-1)?.push(word);
    inside = (inside || word.opens) && !word.closes;
    if (word.sign === "," && !inside) parts.push([]);
  }
  return parts;
}

function startsBehindPlaces(parts: readonly (readonly Word[])[]): number[] {
  const inner = parts.slice(1, -1).map(withoutAside);
  const places = counted([...inner.flatMap(placesOf), lead(parts.at(-1) ?? [], 0)]);
  const starts: number[] = [];
  let plain = 0;
  for (const part of inner) {
    const length = nameLength(part, places);
    const first = part[part.length - length];
    if (length > 0 && first && part.length > length) starts.push(first.start);
    else if (length > 0) plain++;
  }
  return starts.length + 1 >= fewest && plain * 3 <= starts.length ? starts : [];
}

/** "Alby Siv Ek (ers. Per Ed)" without what stands in parentheses at its end. */
function withoutAside(part: readonly Word[]): readonly Word[] {
  const from = part.findIndex(({ opens }) => opens);
  return from > 0 && part.at(-1)?.closes === true ? part.slice(0, from) : part;
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What the places would be if the last words were a name, for each length that it can have. */
function placesOf(part: readonly Word[]): string[] {
  return lengthsOf(part).map((length) => lead(part, length));
}

function lead(part: readonly Word[], name: number): string {
  return part
    .slice(0, part.length - name)
    .map(({ bare }) => bare)
    .join(" ");
}

function lengthsOf(part: readonly Word[]): number[] {
  return [2, 3, longestName].filter((length) => {
    const words = part.slice(-length);
    if (words.length < length || words.some(({ opens, closes }) => opens || closes)) return false;
    if (words.slice(0, -1).some(({ sign }) => sign !== "")) return false;
    return isFullName(words.map(({ bare }) => bare).join(" "));
  });
}

/**
 * How many of the last words are a person's name: so many that what is left is a place which is named again; else all
 * capitals behind a word in small letters, or two.
 */
function nameLength(part: readonly Word[], places: ReadonlyMap<string, number>): number {
  const lengths = lengthsOf(part);
  const times = (length: number): number =>
    length === part.length ? 0 : (places.get(lead(part, length)) ?? 0);
  const most = Math.max(0, ...lengths.map(times));
  if (most > 1) return lengths.find((length) => times(length) === most) ?? 0;
  const longest = lengths.at(-1) ?? 0;
  const before = part[part.length - longest - 1];
  if (longest === 0 || !before || before.capital) return Math.min(longest, 2);
  const joined = before.bare.length <= 3 && before.sign === "" && /^\p{Ll}/u.test(before.bare);
  return joined ? Math.max(longest - 1, 2) : longest;
}

/** Who is named as somebody else's deputy, "ersättare för Siv Ek (C)", is no entry. */
function startsBeforeBrackets(words: readonly Word[], { join, remark }: Vocabulary): number[] {
  const starts: number[] = [];
  words.forEach((word, index) => {
    if (!word.opens || index === 0) return;
    const part = words.slice(Math.max(0, index - longestName), index);
    const length = lengthsOf(part).findLast((each) => each < longestName);
    const first = length === undefined ? undefined : words[index - length];
    const before = length === undefined ? undefined : words[index - length - 1];
    if (!first || !before || (before.capital && before.sign !== ")")) return;
    if (!join.test(before.bare) && !remark.test(before.bare)) starts.push(first.start);
  });
  return starts.length + 1 >= fewest ? starts : [];
}
