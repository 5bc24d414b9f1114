import type { DecisionKind } from "../../model/decision.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { isBody, isOwnBody } from "./bodies.ts";
import { splitClauses } from "./clause.ts";

/** A decision that a sentence takes by itself, with no heading above it. */
export interface FormalDecision {
  clauses: Piece[];
  kind?: DecisionKind | undefined;
}

const longest = 600;

/** Reads a sentence such as "Dagordningen godkänns." or "Mötet beslutar att …"; undefined for any other. */
export function formalDecision(sentence: Piece, context: Context): FormalDecision | undefined {
  const text = textOf(sentence);
  if (!fragment(context.words.decisions.hint).test(text)) return undefined;
  if (text.length > longest || text.endsWith("?")) return undefined;
  return (
    byBody(sentence, text, context) ??
    impersonal(sentence, text, context) ??
    passive(sentence, text, context) ??
    byCustom(sentence, text, context)
  );
}

/** "Samrådet beslutar att …", "Vi enades om att …": the clauses are what follows. */
function byBody(sentence: Piece, text: string, context: Context): FormalDecision | undefined {
  const { adverbs, decides, decided, acts, clause } = context.words.decisions;
  const form = whole`(?<subject>[^,.:;]{2,60}?) (?:(?<now>${decides})|(?<then>${decided}))(?: (?:${adverbs}))* (?<clause>(?:${clause}) .+)`;
  const groups = form.exec(text)?.groups;
  const subject = groups?.["subject"];
  if (subject !== undefined) {
    const own = isOwnBody(subject, context) || (groups?.["now"] !== undefined && isBody(subject, context));
    return own
      ? { clauses: clausesFrom(sentence, text, { clause: groups?.["clause"] ?? "", context }) }
      : undefined;
  }
  const active = whole`(?<subject>[^,.:;]{2,60}?) (?:${acts}) .+`.exec(text)?.groups?.["subject"];
  return active !== undefined && isOwnBody(active, context) ? { clauses: [sentence] } : undefined;
}

function impersonal(sentence: Piece, text: string, context: Context): FormalDecision | undefined {
  const { adverbs, impersonal: words, clause } = context.words.decisions;
  const groups = whole`(?:${words})(?: (?:${adverbs}))* (?<clause>(?:${clause}) .+)`.exec(text)?.groups;
  if (!groups) return undefined;
  return { clauses: clausesFrom(sentence, text, { clause: groups["clause"] ?? "", context }) };
}

function clausesFrom(
  sentence: Piece,
  text: string,
  { clause, context }: { clause: string; context: Context },
): Piece[] {
  const start = text.indexOf(clause);
  return splitClauses(partOf(sentence, start, text.length), context.words.decisions);
}

/** "Dagordningen godkänns.": in the past tense only of what is procedure, since others' decisions are told so. */
function passive(sentence: Piece, text: string, { words }: Context): FormalDecision | undefined {
  const { passive, passivePast, procedure, tail, notSubject } = words.decisions;
  const form = whole`(?<subject>[^.:;?]{2,120}?) (?:(?<now>${passive})|(?<then>${passivePast}))(?: ${tail})?`;
  const groups = form.exec(text)?.groups;
  const subject = groups?.["subject"];
  if (subject === undefined || subject.split(" ").length > 14) return undefined;
  const procedural = anywhere(procedure).test(subject);
  if (groups?.["then"] !== undefined && !procedural) return undefined;
  const plain = subject.replace(/\([^)]*\)/g, "");
  return anywhere(notSubject).test(plain) ? undefined : { clauses: [sentence] };
}

function byCustom(sentence: Piece, text: string, { words }: Context): FormalDecision | undefined {
  const phrase = words.decisions.phrases.find(({ pattern }) => whole(pattern).test(text));
  return phrase && { clauses: [sentence], kind: phrase.kind };
}
