import { bestPlace, type Hit, type Searched } from "./nearest.ts";
import type { Part } from "./part.ts";
import type { Query, Term } from "./query.ts";
import { folded, type Word, wordsOf } from "./words.ts";

export { type Part, parts } from "./part.ts";

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
  /** The smaller the better: how near the words stand, then in what. */
  rank: number;
}

interface Marked {
  block: number;
  start: number;
  end: number;
}

/** The best place of a section where all that is asked for stands; undefined where not all of it does. */
export function findIn(blocks: readonly Block[], query: Query): Found | undefined {
  if (!mayHold(blocks, query)) return undefined;
  const words = blocks.map((block) => wordsOf(block.text));
  const hits = query.terms.map((term, index) => hitsOf(words, term, index));
  if (hits.some((list) => list.length === 0)) return undefined;
  const searched = blocks.map(({ part, text }): Searched => ({ part, sentences: sentenceStarts(text) }));
  const place = bestPlace(searched, hits);
  if (place === undefined) return undefined;
  const marked = place.hits.map((hit) => markOf(hit, query, words[hit.block] ?? []));
  const [first] = marked;
  const block = blocks[first?.block ?? 0];
  if (first === undefined || block === undefined) throw new RangeError("nothing was found");
  const pieces = sentencesWith(marked, blocks);
  return { ...joined(pieces), block, offset: first.start, distance: place.distance, rank: place.rank };
}

/** False where the letters with which a term begins stand nowhere: then its words need not be told apart. */
function mayHold(blocks: readonly Block[], { terms, folding }: Query): boolean {
  const text = blocks.map((block) => block.text).join("\n");
  // Lower case of a sigma depends on what stands around it, which is not the same for a word by itself.
  if (text.includes("Σ") || text.normalize("NFC") !== text) return true;
  const lower = folding ? folded(text.toLowerCase()) : text.toLowerCase();
  // The last letter may be another one, as for the screen of whole files.
  return terms.every(({ beginning }) => lower.includes(beginning.slice(0, -1)));
}

function hitsOf(words: readonly (readonly Word[])[], term: Term, index: number): Hit[] {
  const hits: Hit[] = [];
  for (const [block, inBlock] of words.entries())
    for (const [word, { start }] of inBlock.entries())
      if (isHeld(term, inBlock, word)) hits.push({ block, word, start, term: index });
  return hits;
}

function isHeld({ tests }: Term, words: readonly Word[], at: number): boolean {
  return tests.every((test, step) => test(words[at + step]?.word ?? ""));
}

function markOf({ block, word, start, term }: Hit, { terms }: Query, words: readonly Word[]): Marked {
  const last = word + (terms[term]?.tests.length ?? 1) - 1;
  return { block, start, end: words[last]?.end ?? start };
}

interface Piece {
  text: string;
  marks: { start: number; end: number }[];
  key: string;
}

/** The sentences that hold the hits, each once. */
function sentencesWith(hits: readonly Marked[], blocks: readonly Block[]): Piece[] {
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

/** Where each sentence of a text but the first begins, UTF-16 offsets. */
export function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/[.!?:]\s{1,9}(?=\p{Lu})/gu)].map((match) => match.index + match[0].length);
}

function sentenceAround(text: string, hit: Marked): { start: number; end: number } {
  const ends = sentenceStarts(text);
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
