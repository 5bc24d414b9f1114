import type { Candidate } from "./candidate.ts";
import { looks } from "./candidate.ts";

/** A row of candidates whose numbers rise, and how much speaks for it. */
export interface Chain {
  members: Candidate[];
  score: number;
}

interface Link {
  candidate: Candidate;
  score: number;
  before: Link | undefined;
}

const none: Chain = { members: [], score: 0 };

/** How much a candidate looks like an item: most of all by the text below it, which a mere list has not. */
export function weightOf({ body, sentence, look, title, level }: Candidate): number {
  const nested = look === looks.plain && level > 1 ? 1.5 : 0;
  const small = /^\p{Ll}/u.test(title.plain.text.slice(title.start, title.start + 1)) ? 0.5 : 0;
  // Of two that weigh nothing else, the one that stands in no other's list.
  return Math.max(1 + (body > 0 ? 3 : 0) - (sentence ? 1 : 0) - nested - small, nested > 0 ? 0.05 : 0.1);
}

/** The heaviest row of rising numbers; numbers may be left out, and one may stand twice by mistake. */
export function risingChain(candidates: readonly Candidate[]): Chain {
  const ranks = [...new Set(candidates.map(({ rank }) => rank))].sort((a, b) => a - b);
  const place = new Map(ranks.map((rank, index) => [rank, index + 1]));
  const upTo = new HeaviestUpTo(ranks.length);
  const byRank = new Map<number, Link>();
  let best: Link | undefined;
  for (const candidate of candidates) {
    const at = place.get(candidate.rank) ?? 0;
    const next = byRank.get(Math.ceil(candidate.rank) - 1);
    const same = byRank.get(candidate.rank);
    const before = heaviest([
      { link: upTo.below(at), bonus: 0 },
      { link: next, bonus: 1 },
      { link: same, bonus: -1 },
    ]);
    const link = { candidate, score: weightOf(candidate) + before.score, before: before.link };
    if (link.score > (same?.score ?? 0)) byRank.set(candidate.rank, link);
    upTo.add(at, link);
    if (link.score > (best?.score ?? 0)) best = link;
  }
  return chainOf(best);
}

/** The heaviest row in which each number follows the one before it; one that begins above 1 weighs less. */
export function unbrokenChain(candidates: readonly Candidate[]): Chain {
  const byNumber = new Map<number, Link>();
  let best: Link | undefined;
  for (const candidate of candidates) {
    const number = Math.floor(candidate.rank);
    const lettered = candidate.rank > number ? byNumber.get(number) : undefined;
    const before = lettered ?? byNumber.get(number - 1);
    const score = weightOf(candidate) + (before?.score ?? (number === 1 ? 0 : -3));
    const link = { candidate, score, before };
    const last = candidate.through ?? number;
    if (score >= (byNumber.get(last)?.score ?? Number.NEGATIVE_INFINITY)) byNumber.set(last, link);
    if (score >= (best?.score ?? 0)) best = link;
  }
  return chainOf(best);
}

function heaviest(choices: readonly { link: Link | undefined; bonus: number }[]): {
  link: Link | undefined;
  score: number;
} {
  let best: { link: Link | undefined; score: number } = { link: undefined, score: 0 };
  for (const { link, bonus } of choices) {
    const score = (link?.score ?? 0) + (link ? bonus : 0);
    if (link && score > best.score) best = { link, score };
  }
  return best;
}

function chainOf(last: Link | undefined): Chain {
  if (!last) return none;
  const members: Candidate[] = [];
  for (let link: Link | undefined = last; link; link = link.before) members.push(link.candidate);
  return { members: members.reverse(), score: last.score };
}

/** The heaviest link among the lowest ranks, in logarithmic time (a Fenwick tree). */
class HeaviestUpTo {
  readonly #links: (Link | undefined)[];

  constructor(size: number) {
    this.#links = Array.from({ length: size + 1 }, () => undefined);
  }

  add(at: number, link: Link): void {
    for (let index = at; index < this.#links.length; index += index & -index) {
      if (link.score > (this.#links[index]?.score ?? 0)) this.#links[index] = link;
    }
  }

  /** The heaviest of those whose place, counted from 1, is below `at`. */
  below(at: number): Link | undefined {
    let best: Link | undefined;
    for (let index = at - 1; index > 0; index -= index & -index) {
      const link = this.#links[index];
      if (link && link.score > (best?.score ?? 0)) best = link;
    }
    return best;
  }
}
