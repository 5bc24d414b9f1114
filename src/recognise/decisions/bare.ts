import type { Context } from "../context.ts";
import { fragment, fragments } from "../forms.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { splitClauses, startsClause } from "./clause.ts";
import type { FormalDecision } from "./formal.ts";

const longest = 600;

/** "Bo informerar. att notera informationen.": the clause in small letters is no part of the sentence before it. */
export function partsWithBareClauses(sentence: Piece, { words }: Context): Piece[] {
  const text = textOf(sentence);
  const { clause, infinitiveActs } = words.decisions;
  const form = fragments`(?<=[^.]{12}[.!]) (?=(?:${clause}) (?:${infinitiveActs})(?: |$))`;
  const cuts = [...text.matchAll(form)].map(({ index }) => index);
  const ends = [...cuts, text.length];
  return ends.map((end, at) => partOf(sentence, cuts[at - 1] ?? 0, end));
}

/**
 * "att godkänna protokollet." as a sentence of its own, in small letters: a heading for it was lost, or there never
 * was one. Words before it that end without a full stop may be anybody's who propose it.
 */
export function bareClause(
  sentence: Piece,
  before: Piece | undefined,
  { words }: Context,
): FormalDecision | undefined {
  const text = textOf(sentence);
  const { clause, infinitiveActs, proposes } = words.decisions;
  if (text.length > longest || !/^\p{Ll}/u.test(text)) return undefined;
  if (!fragment`^(?:(?:${clause}) )?(?:${infinitiveActs})(?: |$)`.test(text)) return undefined;
  const said = before === undefined ? "" : textOf(before);
  if (/[^.!]$/.test(said) || fragment(proposes.hint).test(said)) return undefined;
  return startsClause(text, words.decisions) || before === undefined
    ? { clauses: splitClauses(sentence, words.decisions) }
    : undefined;
}
