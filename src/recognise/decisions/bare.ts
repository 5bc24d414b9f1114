import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { fragment, fragments } from "../forms.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { splitClauses, startsClause } from "./clause.ts";
import type { FormalDecision } from "./formal.ts";

const longest = 600;

/** "Bo informerar. att notera informationen.": the clause in small letters is no part of the sentence before it. */
export function partsWithBareClauses(sentence: Piece, { words }: Context): Piece[] {
  const text = textOf(sentence);
  const { clause, infinitiveActs, announcing } = words.decisions;
  const bare = fragments`(?<=[^.]{12}[.!]) (?=(?:${clause}) (?:${infinitiveActs})(?: |$))`;
  // "Länk på sidan Beslut: att …": a label within the line.
  const label = fragments`(?<=\\S{3}) (?=(?:${announcing}|${words.actions.label}) ?: ?\\S)`;
  const labels = [...text.matchAll(label)].filter(({ index }) => isLabel(text, index, words));
  const cuts = [...text.matchAll(bare), ...labels].map(({ index }) => index);
  const ends = [...cuts.sort((one, other) => one - other), text.length];
  return ends.map((end, at) => partOf(sentence, ends[at - 1] ?? 0, end));
}

/** In capitals, and not behind another label, a preposition or a word for proposing: "Förslag till Beslut: …". */
function isLabel(text: string, at: number, { actions, decisions }: RecognitionWords): boolean {
  if (!/^ \p{Lu}/u.test(text.slice(at, at + 2)) || /[:–-]$/.test(text.slice(0, at))) return false;
  const before = text.slice(Math.max(0, at - 15), at);
  return !fragment` (?:${actions.prepositions})$|(?:${decisions.proposes.hint})[^ ]*$`.test(before);
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
