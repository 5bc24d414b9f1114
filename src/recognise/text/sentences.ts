import type { OutlineWords } from "../../language/outline.ts";
import { remembered } from "../../model/remember.ts";
import { fragment } from "../forms.ts";
import { type Piece, partOf, textOf } from "./piece.ts";

/** Longer stretches without a full stop are cut: no rule needs them whole, and every rule stays linear. */
const longest = 1500;

/**
 * Cuts a piece into sentences. One ends at `.`, `!`, `?` or `…` before a blank and a capital, digit or sign, unless the
 * stop belongs to an abbreviation or an initial; also wherever a record's id stands.
 * @param marks labels before a colon that begin something else without a stop before them: "Ansvarig"
 */
export function sentencesOf(piece: Piece, words: OutlineWords, marks = "(?!)"): Piece[] {
  const text = textOf(piece);
  const short = shortWords(words);
  const cuts = new Set<number>();
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["”’)»]*(?= +["“”(«»§[–-]*[^a-zà-ÿ\s])/g)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const named = /\d [^\s\d.]{2,5}$/.test(before) && isName(text, match);
    const open = short.test(before) && !named && !isLettered(before, words);
    if (match[0][0] !== "." || !open || /\d ?[ap]\.m$/i.test(before)) cuts.add(match.index + match[0].length);
  }
  if (text.includes(":")) for (const { index } of text.matchAll(beginning(marks))) cuts.add(index);
  for (const { at } of piece.plain.ids) if (at > piece.start && at < piece.end) cuts.add(at - piece.start);
  return slices(
    piece,
    [...cuts].sort((a, b) => a - b),
  );
}

const beginning = remembered((marks) => new RegExp(`(?<=[^:\\s]) +(?=(?:${marks}) ?: ?\\S)`, "g"));

/** After "den 16 dec." a word in capitals begins a sentence; a year or an hour goes on with it. */
function isName(text: string, { index, 0: sign }: RegExpMatchArray & { index: number }): boolean {
  return /^ +\p{Lu}\p{Ll}/u.test(text.slice(index + sign.length, index + sign.length + 6));
}

function slices(piece: Piece, cuts: number[]): Piece[] {
  const sentences: Piece[] = [];
  const length = piece.end - piece.start;
  let from = 0;
  for (const cut of [...cuts, length]) {
    for (; cut - from > longest; from += longest) sentences.push(partOf(piece, from, from + longest));
    const sentence = partOf(piece, from, cut);
    if (sentence.end > sentence.start) sentences.push(sentence);
    from = cut;
  }
  return sentences;
}

/** Matches text that ends in an abbreviation, an initial or a number such as an ordinal's. */
function shortWords({ abbreviations }: OutlineWords): RegExp {
  return fragment`(?:^|[\\s(/–-])(?:${abbreviations}|[a-z\\u00df-\\u052f])$`;
}

/** "Bilaga A." ends a sentence: that letter begins nobody's name. */
function isLettered(before: string, { lettered }: OutlineWords): boolean {
  return fragment`(?:^|[\\s(])(?:${lettered}) [a-z]$`.test(before);
}
