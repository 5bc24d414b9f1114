import { type Part, parts } from "./part.ts";

/** A block as it is searched. Offsets are UTF-16 units of its text. */
export interface Searched {
  part: Part;
  /** Where each sentence but the first begins. */
  sentences: readonly number[];
}

/** Where what is asked for stands: the first of its words, by its place in the block. */
export interface Hit {
  block: number;
  word: number;
  /** Offset of that word. */
  start: number;
  /** Which of the terms it is. */
  term: number;
}

/** One place for every term, in the order of the text. */
export interface Place {
  hits: readonly Hit[];
  /** 0 where all stands in one sentence, 1 in one paragraph, 2 in one section. */
  distance: 0 | 1 | 2;
  /** The smaller the better: how near, and then in what. */
  rank: number;
}

/** More places of the first term are not compared. */
const mostAnchors = 50;

/**
 * The best place of a section where all terms stand; undefined where not all of them do.
 * @param hits where each term stands, in the order of the text
 */
export function bestPlace(blocks: readonly Searched[], hits: readonly (readonly Hit[])[]): Place | undefined {
  const [first, ...others] = hits;
  if (first === undefined || hits.some((list) => list.length === 0)) return undefined;
  let best: Place | undefined;
  for (const anchor of first.slice(0, mostAnchors)) {
    const place = placeOf([anchor, ...others.map((list) => nearest(list, anchor))], blocks);
    if (best === undefined || place.rank < best.rank) best = place;
  }
  return best;
}

function nearest(hits: readonly Hit[], anchor: Hit): Hit {
  const away = (hit: Hit) => Math.abs(hit.block - anchor.block) * 1e6 + Math.abs(hit.start - anchor.start);
  return hits.reduce((best, hit) => (away(hit) < away(best) ? hit : best), hits[0] ?? anchor);
}

function placeOf(chosen: Hit[], blocks: readonly Searched[]): Place {
  const hits = chosen.sort((a, b) => a.block - b.block || a.start - b.start);
  const inBlocks = new Set(hits.map((hit) => hit.block));
  const inSentences = new Set(hits.map((hit) => sentenceOf(hit, blocks)));
  const distance = inBlocks.size > 1 ? 2 : inSentences.size > 1 ? 1 : 0;
  const part = blocks[hits[0]?.block ?? 0]?.part ?? "prose";
  return { hits, distance, rank: distance * parts.length + parts.indexOf(part) };
}

/** Within its block; asked only of hits that may lie in one. */
function sentenceOf({ block, start }: Hit, blocks: readonly Searched[]): string {
  return `${block}:${blocks[block]?.sentences.findLast((sentence) => sentence <= start) ?? 0}`;
}
