import { addTo } from "../../model/groups.ts";
import { letterKey } from "./spelling.ts";

/** Something to look for, known by its first word. */
export interface Sought<T> {
  /** The first word by {@link letterKey}; an "s" may stand behind it in the text. */
  first: string;
  /** Sticky, of the whole of it; made when its first word is met. */
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
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < from) continue;
      const found = this.#at(text, index, word);
      if (found === undefined) continue;
      from = index + found.match[0].length;
      yield found;
    }
  }

  #at(text: string, index: number, word: string): Found<T> | undefined {
    const key = letterKey(word);
    for (const first of new Set([key, key.replace(/S$/, "")])) {
      for (const { pattern, what } of this.#byWord.get(first) ?? []) {
        const sticky = pattern();
        sticky.lastIndex = index;
        const match = sticky.exec(text);
        if (match) return { what, match };
      }
    }
    return undefined;
  }
}

/** @param make is called once */
export function later<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
