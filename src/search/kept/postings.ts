import { firstWord, mark } from "./encode.ts";
import { numbersIn } from "./numbers.ts";
import type { AskedNumbers } from "./scan.ts";

/** Bytes of lists that are kept together: a question needs few of them. */
const chunkLength = 1 << 16;

/** Which sections of minutes hold which word (an inverted index), the sections of all files counted on. */
export interface Postings {
  /** The number of each file's first section, and last how many there are. */
  firsts: Uint32Array;
  /** Where each word's list begins, and last where the last one ends, in bytes. */
  starts: Uint32Array;
  /** A part of all lists: how far each section is from the one before, seven bits a byte, the lowest first; the highest bit says that more follow. */
  chunk: (index: number) => Uint8Array;
}

/**
 * What is kept: two tables, each of a length that is a multiple of four, and the chunks of lists.
 * @param pieces the words of each file, as `encodeSections` gives them
 * @param words how many the vocabulary has
 */
export function encodePostings(
  pieces: readonly Uint8Array[],
  words: number,
): { tables: [Uint8Array, Uint8Array]; lists: Uint8Array[] } {
  const starts = new Uint32Array(words + 1);
  eachWord(pieces, words, (word, gap) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + bytesFor(gap);
  });
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word] ?? 0) + (starts[word + 1] ?? 0);
  const all = listsOf(pieces, starts);
  const lists = Array.from({ length: Math.ceil(all.length / chunkLength) }, (_, index) =>
    all.subarray(index * chunkLength, (index + 1) * chunkLength),
  );
  return { tables: [bytesOf(firstsOf(pieces)), bytesOf(starts)], lists };
}

function listsOf(pieces: readonly Uint8Array[], starts: Uint32Array): Uint8Array {
  const lists = new Uint8Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  eachWord(pieces, starts.length - 1, (word, gap) => {
    let at = next[word] ?? 0;
    let rest = gap;
    for (; rest > 127; rest >>>= 7) lists[at++] = (rest & 127) | 128;
    lists[at++] = rest;
    next[word] = at;
  });
  return lists;
}

function bytesFor(gap: number): number {
  let bytes = 1;
  for (let rest = gap; rest > 127; rest >>>= 7) bytes++;
  return bytes;
}

/** What {@link encodePostings} gave; lists are read when they are asked for. */
export function decodePostings(
  [firsts, starts]: readonly [Buffer, Buffer],
  chunk: Postings["chunk"],
): Postings {
  return { firsts: numbersOf(firsts), starts: numbersOf(starts), chunk };
}

/** For each file 1 where all that is asked for may stand in one section of it. */
export function filesThatMay(postings: Postings, { terms }: Pick<AskedNumbers, "terms">): Uint8Array {
  const { firsts } = postings;
  const sections = noSections(postings).fill(1);
  for (const flags of terms.flat()) keepBoth(sections, sectionsWith(flags, postings));
  const files = new Uint8Array(firsts.length - 1);
  const count = firsts.at(-1) ?? 0;
  let file = 0;
  for (
    let section = sections.indexOf(1);
    section >= 0 && section < count;
    section = sections.indexOf(1, section + 1)
  ) {
    while ((firsts[file + 1] ?? Number.POSITIVE_INFINITY) <= section) file++;
    files[file] = 1;
  }
  return files;
}

/** The sections that hold any of the words. */
function sectionsWith(flags: Uint8Array, postings: Postings): Uint8Array {
  const { starts } = postings;
  const holding = noSections(postings);
  for (let number = flags.indexOf(1, firstWord); number >= 0; number = flags.indexOf(1, number + 1)) {
    const [from = 0, to = 0] = starts.subarray(number - firstWord, number - firstWord + 2);
    markListed(postings, { from, to }, holding);
  }
  return holding;
}

/** A byte for each section, and as many more as make whole numbers of four. */
function noSections({ firsts }: Postings): Uint8Array {
  return new Uint8Array(Math.ceil((firsts.at(-1) ?? 0) / 4) * 4);
}

/** Four at a time: there are a hundred thousand of them. */
function keepBoth(flags: Uint8Array, others: Uint8Array): void {
  const [mine, theirs] = [new Uint32Array(flags.buffer), new Uint32Array(others.buffer)];
  for (let at = 0; at < mine.length; at++) mine[at] = (mine[at] ?? 0) & (theirs[at] ?? 0);
}

function markListed(
  { chunk }: Postings,
  { from, to }: { from: number; to: number },
  holding: Uint8Array,
): void {
  let section = -1;
  let shift = 0;
  let gap = 0;
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / chunkLength) + 1) * chunkLength);
    const start = at % chunkLength;
    for (const byte of chunk(Math.floor(at / chunkLength)).subarray(start, start + end - at)) {
      gap |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      section += gap;
      holding[section] = 1;
      gap = 0;
      shift = 0;
    }
    at = end;
  }
}

function firstsOf(pieces: readonly Uint8Array[]): Uint32Array {
  const firsts = new Uint32Array(pieces.length + 1);
  for (const [file, piece] of pieces.entries()) {
    let sections = 0;
    for (const number of numbersIn(piece)) if (number === mark.section) sections++;
    firsts[file + 1] = (firsts[file] ?? 0) + sections;
  }
  return firsts;
}

/** Every word of every section, once, with how far the section is from the one before that holds it, from 1. */
function eachWord(
  pieces: readonly Uint8Array[],
  words: number,
  take: (word: number, gap: number) => void,
): void {
  const last = new Int32Array(words).fill(-1);
  let section = -1;
  for (const piece of pieces) {
    for (const number of numbersIn(piece)) {
      if (number === mark.section) section++;
      const word = number - firstWord;
      const before = last[word] ?? -1;
      if (word < 0 || before === section) continue;
      last[word] = section;
      take(word, section - before);
    }
  }
}

function bytesOf({ buffer }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer);
}

function numbersOf({ buffer, byteOffset, length }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4);
}
