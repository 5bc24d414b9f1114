import type { Query, Term } from "./query.ts";
import { type Word, wordsOf } from "./words.ts";

/** In which order what is found is named: a decision says more than prose. */
export const parts = ["decisions", "actions", "followups", "agenda", "prose"] as const;
export type Part = (typeof parts)[number];

/** A paragraph, list entry or heading of a section. */
export interface Block {
  text: string;
  part: Part;
  /** The record that it tells of. */
  ref?: string | undefined;
  /** 1-based line of the file where the block begins. */
  line: number;
}

/** What was found of one section. */
export interface Found {
  /** The sentences, blanks made one. */
  text: string;
  /** UTF-16 offsets in `text`, the end exclusive. */
  marks: { start: number; end: number }[];
  /** The block of the first word, and where in it the word stands. */
  block: Block;
  offset: number;
  /** 0 where all stands in one sentence, 1 in one paragraph, 2 in one section. */
  distance: 0 | 1 | 2;
}

interface Hit {
  block: number;
  start: number;
  end: number;
}

interface Read {
  block: Block;
  words: Word[];
}

/** The best place of a section where all that is asked for stands; undefined where not all of it does. */
export function findIn(blocks: readonly Block[], query: Query): Found | undefined {
  if (query.terms.length === 0) return undefined;
  const read = blocks.map((block) => ({ block, words: wordsOf(block.text) }));
  const hits = query.terms.map((term) => read.flatMap((one, index) => hitsIn(one, index, term)));
  if (hits.some((list) => list.length === 0)) return undefined;
  const [first = [], ...others] = hits;
  const chosen = first.slice(0, 50).map((anchor) => [anchor, ...others.map((list) => nearest(list, anchor))]);
  const all = chosen.map((places) => foundAt(places, blocks));
  return all.sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ distance, block }: Found): number {
  return distance * parts.length + parts.indexOf(block.part);
}

function hitsIn({ words }: Read, block: number, { tests }: Term): Hit[] {
  return words.flatMap(({ start }, index) => {
    if (!tests.every((test, step) => test(words[index + step]?.word ?? ""))) return [];
    return [{ block, start, end: words[index + tests.length - 1]?.end ?? start }];
  });
}

function nearest(hits: readonly Hit[], anchor: Hit): Hit {
  const away = (hit: Hit) => Math.abs(hit.block - anchor.block) * 1e6 + Math.abs(hit.start - anchor.start);
  return hits.reduce((best, hit) => (away(hit) < away(best) ? hit : best), hits[0] ?? anchor);
}

function foundAt(places: readonly Hit[], blocks: readonly Block[]): Found {
  const sorted = [...places].sort((a, b) => a.block - b.block || a.start - b.start);
  const [first] = sorted;
  const block = blocks[first?.block ?? 0];
  if (first === undefined || block === undefined) throw new RangeError("nothing was found");
  const pieces = sentencesWith(sorted, blocks);
  const apart = new Set(sorted.map((hit) => hit.block)).size > 1;
  const distance = apart ? 2 : pieces.length > 1 ? 1 : 0;
  return { ...joined(pieces), block, offset: first.start, distance };
}

interface Piece {
  text: string;
  marks: { start: number; end: number }[];
  key: string;
}

/** The sentences that hold the hits, each once. */
function sentencesWith(hits: readonly Hit[], blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const hit of hits) {
    const text = blocks[hit.block]?.text ?? "";
    const { start, end } = sentenceAround(text, hit);
    const key = `${hit.block}:${start}`;
    const mark = { start: hit.start - start, end: hit.end - start };
    const known = pieces.find((piece) => piece.key === key);
    if (known) known.marks.push(mark);
    else pieces.push({ text: text.slice(start, end), marks: [mark], key });
  }
  return pieces;
}

function sentenceAround(text: string, hit: Hit): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?:]\s{1,9}(?=\p{Lu})/gu)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= hit.start) ?? 0;
  return { start, end: ends.find((end) => end >= hit.end) ?? text.length };
}

function joined(pieces: readonly Piece[]): Pick<Found, "text" | "marks"> {
  let text = "";
  const marks: Found["marks"] = [];
  for (const piece of pieces) {
    if (text !== "") text += " … ";
    const from = text.length;
    const short = (part: string) => part.replace(/\s+/g, " ").trimStart();
    const at = (offset: number) => from + short(piece.text.slice(0, offset)).length;
    for (const { start, end } of piece.marks) marks.push({ start: at(start), end: at(end) });
    text += short(piece.text).trimEnd();
  }
  return { text, marks: withoutOverlap(marks) };
}

function withoutOverlap(marks: Found["marks"]): Found["marks"] {
  const sorted = marks.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0));
}
