import { bestPlace, type Hit, type Searched } from "../nearest.ts";
import { type Part, parts } from "../part.ts";
import type { Query } from "../query.ts";
import { firstWord, mark } from "./encode.ts";
import { type Numbers, numbersIn } from "./numbers.ts";

/** What is asked for, by the numbers of words. */
export interface AskedNumbers {
  /** For each term what its words, one after the other, may be: 1 at the number of each. */
  terms: readonly (readonly Uint8Array[])[];
  /** For each number a bit for every term that may begin with it; for a mark one of its own. */
  bits: Int32Array;
  /** All of these bits; undefined where a term is no word of the vocabulary. */
  all: number | undefined;
  /** By the mark of a block: whether it is looked into. */
  wanted: readonly boolean[];
}

/** Terms beyond these are looked for where the others stand. */
const mostBits = 31;
const markBit = 1 << mostBits;

/** @param words of the vocabulary, in the order of their numbers */
export function askedNumbers(
  words: readonly string[],
  query: Query,
  wantedParts: readonly Part[],
): AskedNumbers {
  const terms = query.terms.map(({ tests }) =>
    tests.map((test) => {
      const flags = new Uint8Array(firstWord + words.length);
      for (const [index, word] of words.entries()) if (test(word)) flags[firstWord + index] = 1;
      return flags;
    }),
  );
  const bits = new Int32Array(firstWord + words.length).fill(markBit, 0, firstWord);
  let all = 0;
  for (const [term, [first]] of terms.slice(0, mostBits).entries()) {
    all |= 1 << term;
    for (const [number, flag] of first?.entries() ?? [])
      if (flag === 1) bits[number] = (bits[number] ?? 0) | (1 << term);
  }
  const wanted = Array.from({ length: mark.block }, () => false);
  const isKnown = terms.every((tests) => tests.every((flags) => flags.includes(1)));
  return {
    terms,
    bits,
    all: isKnown ? all : undefined,
    wanted: [...wanted, ...parts.map((part) => wantedParts.includes(part))],
  };
}

/** How good the best place of each section is where all that is asked for stands. @param piece as it was encoded */
export function ranksIn(piece: Buffer, asked: AskedNumbers): number[] {
  const numbers = numbersIn(piece);
  const sections = sectionsThatMay(numbers, asked);
  if (sections.length === 0) return [];
  const starts = startsOf(numbers, piece.subarray(4 + numbers.byteLength));
  return sections.flatMap(({ from, to }) => {
    const { blocks, hits } = hitsIn({ numbers, starts, from, to }, asked);
    return bestPlace(blocks, hits)?.rank ?? [];
  });
}

/** Those that hold a first word of every term, from their mark to the next one. */
function sectionsThatMay(
  numbers: Numbers,
  { bits, all, wanted }: AskedNumbers,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let held = 0;
  let isWanted = false;
  let from = 0;
  // Every word of an archive passes here.
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const bit = bits[number] ?? 0;
    if (bit === 0) continue;
    if (number >= firstWord) {
      if (isWanted) held |= bit;
    } else if (number === mark.section) {
      if (held === all) found.push({ from, to: at });
      held = 0;
      from = at;
    } else if (number < mark.sentence) isWanted = wanted[number] === true;
  }
  if (held === all) found.push({ from, to: numbers.length });
  return found;
}

/** Where each word begins in its block; 0 for a mark. */
function startsOf(numbers: Numbers, gaps: Uint8Array): Uint32Array {
  const starts = new Uint32Array(numbers.length);
  let next = 0;
  let start = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number < mark.sentence) start = 0;
    if (number < firstWord) continue;
    let gap = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = gaps[next++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    start += gap;
    starts[at] = start;
  }
  return starts;
}

interface Block extends Searched {
  sentences: number[];
}

/** The blocks of a section, and where in them each term stands. */
function hitsIn(
  { numbers, starts, from, to }: { numbers: Numbers; starts: Uint32Array; from: number; to: number },
  { terms, bits, wanted }: AskedNumbers,
): { blocks: Block[]; hits: Hit[][] } {
  const blocks: Block[] = [];
  const hits = terms.map((): Hit[] => []);
  const hasMore = terms.length > mostBits;
  let block: Block | undefined;
  let word = 0;
  for (let at = from; at < to; at++) {
    const number = numbers[at] ?? 0;
    if (number >= firstWord) {
      if (block !== undefined && (hasMore || (bits[number] ?? 0) !== 0))
        for (const [term, flags] of terms.entries())
          if (standsAt(numbers, { at, to }, flags))
            hits[term]?.push({ block: blocks.length - 1, word, start: starts[at] ?? 0, term });
      word++;
    } else if (number === mark.sentence) block?.sentences.push(starts[wordFrom(numbers, at)] ?? 0);
    else {
      word = 0;
      block =
        wanted[number] === true ? { part: parts[number - mark.block] ?? "prose", sentences: [] } : undefined;
      if (block) blocks.push(block);
    }
  }
  return { blocks, hits };
}

function wordFrom(numbers: Numbers, mark: number): number {
  let at = mark;
  while ((numbers[at] ?? firstWord) < firstWord) at++;
  return at;
}

/** Whether words behind each other in one block are what is asked for, the first of them at `at`. */
function standsAt(
  numbers: Numbers,
  { at, to }: { at: number; to: number },
  flags: readonly Uint8Array[],
): boolean {
  let next = at;
  return flags.every((flag) => {
    while (next < to && numbers[next] === mark.sentence) next++;
    return next < to && flag[numbers[next++] ?? 0] === 1;
  });
}
