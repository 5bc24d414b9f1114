import type { DecisionKind } from "../../model/decision.ts";
import { oncePer } from "../../model/remember.ts";
import type { Context } from "../context.ts";
import { fragment, whole } from "../forms.ts";
import { handfuls } from "../handfuls.ts";
import { isPerson } from "../people/known.ts";
import { splitNames } from "../people/name.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { actedBy, decidedBy, decidedByNoun } from "./by-body.ts";
import { splitClauses } from "./clause.ts";
import { isEarlier } from "./earlier.ts";
import { isElection } from "./election.ts";
import { isBarePassive, isPassive, isVerbFirst } from "./passive.ts";

/** A decision that a sentence takes by itself, with no heading above it. */
export interface FormalDecision {
  clauses: Piece[];
  kind?: DecisionKind | undefined;
  /** On what it depends, where that stands outside of the clauses. */
  condition?: string | undefined;
}

const longest = 600;

/** Reads a sentence such as "Dagordningen godkänns." or "Mötet beslutar att …"; undefined for any other. */
export function formalDecision(sentence: Piece, context: Context): FormalDecision | undefined {
  const text = textOf(sentence);
  const { decisions } = context.words;
  if (text.length > longest || text.endsWith("?") || !fragment(decisions.hint).test(text)) return undefined;
  const clauses = announced(sentence, text, context);
  if (clauses) return { clauses };
  const decided = decidedBy(sentence, text, context) ?? decidedByNoun(sentence, text, context);
  if (decided) return decided;
  if (isCharged(text, context)) return { clauses: [sentence], kind: "commission" };
  if (isElection(text, context)) return { clauses: [sentence], kind: "elect" };
  const own = [actedBy, isPassive, isBarePassive, isVerbFirst].some((reads) => reads(text, context));
  return own ? { clauses: [sentence] } : byCustom(sentence, text, decisions.phrases);
}

/** "… Beslut: att anta planen" within a paragraph. */
function announced(sentence: Piece, text: string, { words }: Context): Piece[] | undefined {
  const { announcing, none } = words.decisions;
  const lead = fragment`^(?:${announcing})(?: ?:| [–-]) `.exec(text)?.[0];
  if (lead === undefined || whole(none).test(text.slice(lead.length))) return undefined;
  return splitClauses(partOf(sentence, lead.length, text.length), words.decisions);
}

/** "Kansliet får i uppdrag att …"; a person who is told so has a task rather. */
function isCharged(text: string, context: Context): boolean {
  const owner = whole(context.words.decisions.charged).exec(text)?.groups?.["owner"];
  if (owner === undefined || isEarlier(owner, context)) return false;
  const { article } = context.words.decisions;
  const names = splitNames(owner.replace(fragment`^(?:${article}) `, ""), context.words.people.and);
  return !names.every((name) => isPerson(name, context));
}

/** What a sentence decides without a word for it, "Bygget får avvaktas.": told, not formal. */
export function toldDecision(sentence: Piece, context: Context): FormalDecision | undefined {
  return byCustom(sentence, textOf(sentence), context.words.decisions.told);
}

/** What may be a decision or only a remark: "Alla tycker att förslaget är bra." */
export function doubtfulDecision(sentence: Piece, context: Context): FormalDecision | undefined {
  return byCustom(sentence, textOf(sentence), context.words.decisions.doubtful);
}

interface Phrase {
  pattern: string;
  kind: DecisionKind;
}

const handfulsOf = oncePer((phrases: readonly Phrase[]) => handfuls(phrases, ({ pattern }) => pattern));

function byCustom(sentence: Piece, text: string, phrases: readonly Phrase[]): FormalDecision | undefined {
  if (text.length > longest || text.endsWith("?")) return undefined;
  const phrase = handfulsOf(phrases)
    .find(({ any }) => whole(any).test(text))
    ?.of.find(({ pattern }) => whole(pattern).test(text));
  return phrase && { clauses: [sentence], kind: phrase.kind };
}
