import { endsSentence, type Page } from "./page.ts";
import type { Word } from "./words.ts";

/** How far a title, or what stands behind a label, is looked through, in words. */
const farthest = 60;
const longestSubject = 12;

/**
 * Index of the word where running text begins behind a title whose first word is `from`; undefined where all up to the
 * word `to` is title. A sentence shows by its finite verb: what comes before it, back to a capital letter, is its
 * subject. Without a verb the first sentence's first capital behind a word in small letters has to do.
 */
export function textBehindTitle(page: Page, from: number, to: number): number | undefined {
  const last = Math.min(to, from + farthest);
  let verb = false;
  for (let index = from + 1; index < last; index++) {
    const found = verbStrength(page, index);
    const subject =
      found === undefined ? undefined : subjectOf(page, { from, verb: index, near: found === "behind" });
    if (subject !== undefined) return subject;
    if (found === "sure") verb = true;
    if (endsSentence(page, index))
      return (verb ? undefined : capitalBehind(page, from, index)) ?? indexWithin(index + 1, to);
  }
  return to - from > farthest / 2 ? capitalBehind(page, from, last) : undefined;
}

/**
 * Indexes of the words within running text that begin a line whose end before them was lost: a word such as "Det" has a
 * capital only where a sentence begins.
 */
export function restarts({ words, vocabulary }: Page, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from + 1; index < to - 1; index++) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (!word?.capital || !before || !next || next.capital || before.sign !== "" || word.sign !== "")
      continue;
    if (vocabulary.join.test(before.bare) || !vocabulary.starter.test(word.bare) || word.opens) continue;
    if (before.bare !== "") found.push(index);
  }
  return found;
}

/** Where running text begins behind a list of people: their remarks have verbs too, but no sentence's subject. */
export function textBehindPeople(page: Page, from: number, to: number): number | undefined {
  const { words, vocabulary } = page;
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    if (!word || word.capital || word.opens || verbStrength(page, index) === undefined) continue;
    const start = sentenceBefore(page, from, index);
    if (start !== undefined) return start;
    if (isSubject(page, index - 1, vocabulary.remark.test(word.bare)) && index - 1 > from) return index - 1;
  }
  return undefined;
}

/** A word that is nobody's name, and begins a sentence; before a verb that is a remark's as well, a thing or "Det". */
function isSubject({ words, vocabulary }: Page, index: number, remark: boolean): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word?.capital || word.sign !== "" || before?.sign === ",") return false;
  if (vocabulary.thing.test(word.bare)) return true;
  if (remark) return false;
  return (
    vocabulary.starter.test(word.bare) || (before?.capital === false && vocabulary.definite.test(word.bare))
  );
}

/** The word behind the last full stop, at most a few words before a verb. */
function sentenceBefore(page: Page, from: number, verb: number): number | undefined {
  for (let index = verb - 1; index > from && index > verb - longestSubject; index--) {
    if (endsSentence(page, index - 1)) return page.words[index]?.capital === true ? index : undefined;
  }
  return undefined;
}

function verbStrength({ words, vocabulary }: Page, index: number): "sure" | "behind" | undefined {
  const word = words[index];
  if (!word || word.capital || word.bare === "") return undefined;
  if (vocabulary.verb.test(word.bare)) return "sure";
  return words[index - 1]?.capital === true && vocabulary.verbBehind.test(word.bare) ? "behind" : undefined;
}

interface Found {
  /** The title's first word. */
  from: number;
  verb: number;
  /** The verb is one only if its subject stands right before it. */
  near: boolean;
}

/** Index of the first word of a verb's subject; undefined where the title itself would be it. */
function subjectOf(page: Page, { from, verb, near }: Found): number | undefined {
  const { words, vocabulary } = page;
  for (let last = verb - 1; last > from && last > verb - longestSubject; last--) {
    if (last < verb - 1 && endsSentence(page, last)) return undefined;
    const word = words[last];
    if (!word?.capital || word.opens) continue;
    if (near && !words.slice(last + 1, verb).every(({ opens }) => opens)) return undefined;
    const first = runStart(words, from, last);
    const before = words[first - 1];
    const bound = first > from && before !== undefined && goesOn(page, before);
    const start = first === from || bound ? first + 1 : first;
    if (start <= last) {
      const subject = withinRun(page, { first, start, last });
      return near && !mayDo(page, subject, last) ? undefined : withPost(page, subject, from);
    }
    last = first;
  }
  return undefined;

  function mayDo(own: Page, start: number, last: number): boolean {
    const only = own.words[last]?.bare ?? "";
    return start < last || vocabulary.definite.test(only) || vocabulary.starter.test(only);
  }
}

/** True where a capital letter behind the word begins a name that belongs to it. */
function goesOn({ vocabulary }: Page, { bare, sign, capital }: Word): boolean {
  if (sign !== "" && sign !== ".") return sign === ",";
  if (vocabulary.join.test(bare)) return true;
  return !capital && vocabulary.possessive.test(bare) && !vocabulary.verb.test(bare);
}

/** The first of the words with capitals that end with `last`. */
function runStart(words: readonly Word[], from: number, last: number): number {
  let first = last;
  while (first > from) {
    const before = words[first - 1];
    if (!before?.capital || before.sign !== "" || before.opens) break;
    first--;
  }
  return first;
}

/**
 * Of words with capitals, the first of which is `first`, those from `start` on may be a subject's: all of them, or the
 * last, where the others end the title. A name has mostly two.
 */
function withinRun(
  { words, vocabulary }: Page,
  { first, start, last }: { first: number; start: number; last: number },
): number {
  const own = words.slice(first, last + 1).map(({ bare }) => bare.toLowerCase());
  for (let index = last; index > start; index--) {
    if (vocabulary.starter.test(words[index]?.bare ?? "")) return index;
  }
  const again = own.lastIndexOf(own[0] ?? "");
  if (again > 0) return first + again;
  if (last - start < 2) return start;
  if (start === first && last - start === 2) return vocabulary.thing.test(own[0] ?? "") ? start + 1 : start;
  const post = words[last - 2]?.bare ?? "";
  return vocabulary.post.test(post) || vocabulary.definite.test(post) ? last - 2 : last - 1;
}

/** A subject's name with what the person is: "Kommunens ekonomichef Siv Ek", "Vice ordförande Bo Alm". */
function withPost({ words, vocabulary }: Page, subject: number, from: number): number {
  const before = words[subject - 1];
  if (!before || before.capital || !vocabulary.post.test(before.bare)) return subject;
  for (let index = subject - 2; index > from && index > subject - 5; index--) {
    const word = words[index];
    if (!word || word.sign !== "" || (!word.capital && vocabulary.join.test(word.bare))) return subject;
    const previous = words[index - 1];
    if (word.capital) return previous && vocabulary.join.test(previous.bare) ? subject : index;
  }
  return subject;
}

/** The first capital behind a word in small letters that does not call for a name. */
function capitalBehind(page: Page, from: number, last: number): number | undefined {
  const { words } = page;
  for (let index = from + 1; index <= last; index++) {
    const [before, word] = [words[index - 1], words[index]];
    if (!before || !word?.capital || word.opens || before.capital || !/^\p{Ll}/u.test(before.bare)) continue;
    if (before.sign === "" && !goesOn(page, before)) return index;
  }
  return undefined;
}

function indexWithin(index: number, to: number): number | undefined {
  return index < to ? index : undefined;
}
