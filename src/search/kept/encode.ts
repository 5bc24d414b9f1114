import { sentenceStarts } from "../find.ts";
import { parts } from "../part.ts";
import type { Section } from "../sections.ts";
import { wordOf, wordPattern } from "../words.ts";

/** What stands among the numbers of words and is none. */
export const mark = {
  section: 0,
  /** The first part of {@link parts}; the others follow. */ block: 1,
  sentence: 6,
};
/** The number of the first word. */
export const firstWord = 8;

/** All words of an archive, each with a number that stays its own. */
export class Vocabulary {
  readonly words: string[];
  readonly #numbers: Map<string, number>;
  /** By the word as it is written, which is mostly one that has been seen. */
  readonly #written = new Map<string, number>();

  constructor(words: readonly string[]) {
    this.words = [...words];
    this.#numbers = new Map(words.map((word, index) => [word, firstWord + index]));
  }

  numberOf(written: string): number {
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const word = wordOf(written);
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = firstWord + this.words.length;
      this.words.push(word);
      this.#numbers.set(word, number);
    }
    this.#written.set(written, number);
    return number;
  }
}

/** Set in the first number of a file where its words take four bytes each. */
export const wide = 0x8000_0000;

/**
 * The words of a file by their numbers, with where sections, blocks and sentences begin among them, and then how far each word begins
 * from the one before it in its block. A length that is a multiple of four.
 */
export function encodeSections(sections: readonly Section[], vocabulary: Vocabulary): Uint8Array {
  const numbers: number[] = [];
  const gaps: number[] = [];
  for (const { blocks } of sections) {
    numbers.push(mark.section);
    for (const { text, part } of blocks) {
      numbers.push(mark.block + parts.indexOf(part));
      addWords(text, vocabulary, { numbers, gaps });
    }
  }
  return packed(numbers, gaps);
}

function addWords(
  text: string,
  vocabulary: Vocabulary,
  { numbers, gaps }: { numbers: number[]; gaps: number[] },
): void {
  const sentences = sentenceStarts(text);
  let sentence = 0;
  let before = 0;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    while ((sentences[sentence] ?? Number.POSITIVE_INFINITY) <= index) {
      numbers.push(mark.sentence);
      sentence++;
    }
    numbers.push(vocabulary.numberOf(written));
    addGap(index - before, gaps);
    before = index;
  }
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function addGap(gap: number, gaps: number[]): void {
  let rest = gap;
  while (rest > 127) {
    gaps.push((rest & 127) | 128);
    rest >>>= 7;
  }
  gaps.push(rest);
}

function packed(numbers: readonly number[], gaps: readonly number[]): Uint8Array {
  const isWide = numbers.some((number) => number > 0xffff);
  const list = isWide ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
  const bytes = new Uint8Array(Math.ceil((4 + list.byteLength + gaps.length) / 4) * 4);
  new DataView(bytes.buffer).setUint32(0, numbers.length + (isWide ? wide : 0), true);
  bytes.set(new Uint8Array(list.buffer), 4);
  bytes.set(gaps, 4 + list.byteLength);
  return bytes;
}
