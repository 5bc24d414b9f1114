import { addTo } from "../../model/groups.ts";
import { letterKey } from "./spelling.ts";

/** Something to look for, known by its first words. */
export interface Sought<T> {
  /** The first word, or the first two, by {@link firstWords}; an "s" may stand behind them in the text. */
  first: string;
  /** Sticky, of the whole of it; made when its first words are met. */
  pattern: () => RegExp;
  what: T;
}

export interface Found<T> {
  what: T;
  /** The pattern's groups. */
  match: RegExpExecArray;
}

/** Finds many things in a text: at each word, the first of them that fits. Takes time linear in the text, however many. */
export class Finder<T> {
  readonly #byWord = new Map<string, Sought<T>[]>();

  /** @param all those to be tried first first */
  constructor(all: readonly Sought<T>[]) {
    for (const one of all) addTo(this.#byWord, one.first, one);
  }

  /** What is found, in the order of the text, nothing within another. */
  *in(text: string): Generator<Found<T>> {
    if (this.#byWord.size === 0) return;
    let from = 0;
    let word: Word | undefined;
    for (const next of wordsIn(text)) {
      const found = word && word.index >= from && this.#at(text, word, next);
      word = next;
      if (!found) continue;
      from = found.match.index + found.match[0].length;
      yield found;
    }
    const last = word && word.index >= from && this.#at(text, word, undefined);
    if (last) yield last;
  }

  #at(text: string, { index, key }: Word, next: Word | undefined): Found<T> | undefined {
    const pair = next && `${key} ${next.key}`;
    for (const first of new Set([pair, pair?.replace(/S$/, ""), key, key.replace(/S$/, "")])) {
      for (const { pattern, what } of (first !== undefined && this.#byWord.get(first)) || []) {
        const sticky = pattern();
        sticky.lastIndex = index;
        const match = sticky.exec(text);
        if (match) return { what, match };
      }
    }
    return undefined;
  }
}

interface Word {
  index: number;
  /** By {@link letterKey}. */
  key: string;
}

function* wordsIn(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) yield { index, key: letterKey(word) };
}

/** What is sought is known by: few share two words, many a last name. "" where there is no word. */
export function firstWords(text: string): string {
  const [first, second] = wordsIn(text);
  return [first, second].flatMap((word) => word?.key ?? []).join(" ");
}

/** @param make is called once */
export function later<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
