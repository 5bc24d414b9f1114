import type { DecisionWords } from "../../language/decisions.ts";
import type { DecisionKind } from "../../model/decision.ts";
import type { Context } from "../context.ts";
import { anywhere, exactly, firstFit, fragment, fragments, opening } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { splitNames } from "../people/name.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { dueIn } from "../time-phrases.ts";
import { additionIn, besides, conditionIn } from "./extents.ts";
import { kindOf } from "./kind.ts";
import { validityIn } from "./validity.ts";

/** What one clause says. */
export interface ClauseReading {
  piece: Piece;
  text: string;
  kind: DecisionKind;
  condition?: string | undefined;
  addition?: string | undefined;
  /** What of it may bring the matter back: the addition as it stands, or a clause that only says so. */
  returning?: Piece | undefined;
  owner: string[];
  due?: string | undefined;
}

export function startsClause(text: string, words: DecisionWords): boolean {
  return opening(words.clause).test(text);
}

const second = "b".charCodeAt(0);

/** Cuts "att A och att B", "a) att A, b) att B" in two; not within what a condition, an addition or a commission says. */
export function splitClauses(piece: Piece, words: DecisionWords): Piece[] {
  const text = textOf(piece);
  const source = `(?:,| (?:${words.and})|;)\\s+(?:\\(?(?<mark>[b-z])\\) |(?=(?:${words.clause}) )(?!(?:${words.holding}) ))`;
  const form = fragments(source);
  const inner = anywhere(words.clause);
  const cuts: { end: number; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(form)) {
    const clause = text.slice(from, match.index);
    const mark = match.groups?.["mark"]?.charCodeAt(0);
    if (mark !== undefined && mark !== second + cuts.length) continue;
    const own = clause.replace(opening(words.clause).test(clause) ? /^\S+/ : "", "");
    if (mark === undefined && (inner.test(own) || takesClause(clause, words))) continue;
    cuts.push({ end: match.index, start: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  const starts = [
    fragment`^(?:(?:${words.clause}) )?\\(?a\\) `.exec(text)?.[0].length ?? 0,
    ...cuts.map(({ start }) => start),
  ];
  const ends = [...cuts.map(({ end }) => end), text.length];
  return starts.map((start, index) => partOf(piece, start, ends[index] ?? text.length));
}

/** True where the next clause may belong to this one: it commissions, recommends, or sets a condition. */
function takesClause(clause: string, words: DecisionWords): boolean {
  if (anywhere`${words.condition}|${words.addition}`.test(clause)) return true;
  return firstFit(words.commission, `${clause} ${words.clause.split("|")[0]} `, anywhere) !== undefined;
}

export function readClause(piece: Piece, context: Context): ClauseReading {
  const words = context.words.decisions;
  const text = textOf(piece);
  const condition = conditionIn(text, words);
  const addition = additionIn(text, words);
  const kind = kindOf(besides(text, condition), words);
  // "The pilot continues until May" brings nothing back.
  const holds = kind !== "other" || validityIn(text, context, true).valid_to !== undefined;
  const commission = kind === "commission";
  const doer = kind === "other" ? doersIn(text, context) : [];
  return {
    piece,
    text,
    kind,
    condition: condition?.text,
    addition: addition?.text,
    returning: addition ? partOf(piece, addition.start, addition.end) : holds ? undefined : piece,
    owner: commission ? ownersIn(text, context) : doer,
    due: commission || doer.length > 0 ? dueIn(text, context)?.text : undefined,
  };
}

const capital = "[A-ZÀ-ÖØ-ÞĀ-Ž]";

/** "att Siv Ek och Bo Alm skriver till hamnen": people whom the clause gives something to do. */
function doersIn(text: string, context: Context): string[] {
  const { people, decisions } = context.words;
  const name = `${capital}\\S*?(?: ${capital}\\S*?){0,3}`;
  const form = exactly(
    `^(?:${decisions.clause}) (${name}(?:(?:, | (?:${people.and}) )${name}){0,5}) (?=[a-zà-ÿ])`,
  );
  const said = form.exec(text)?.[1];
  const names = said === undefined ? [] : splitNames(said, people.and);
  return names.every((each) => isPerson(each, context)) ? names : [];
}

function ownersIn(text: string, { words }: Context): string[] {
  const owner = firstFit(words.decisions.commission, text, anywhere)?.groups?.["owner"];
  if (owner === undefined) return [];
  const names = splitNames(owner.replace(opening(words.decisions.clause), ""), words.people.and);
  // "Kandidater saknas och styrelsen får i uppdrag …": another sentence stands before the owner.
  return names.filter((name) => !fragment` (?:${words.running.verbs}) `.test(name));
}
