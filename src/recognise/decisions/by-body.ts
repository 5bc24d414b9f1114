import type { Context } from "../context.ts";
import { findDays } from "../dates/days.ts";
import { anywhere, everywhere, fragment, fragments, opening, whole } from "../forms.ts";
import { type Piece, partOf } from "../text/piece.ts";
import { isBody, isKnownBody, isOwnBody, isSorted } from "./bodies.ts";
import { splitClauses } from "./clause.ts";
import { isEarlier, isSupposed } from "./earlier.ts";

/** A sentence cut at its verb of deciding, and where the clause begins that says what is decided. */
interface Cut {
  before: string;
  /** Between verb and clause: adverbs, or the body where the sentence begins with something else. */
  middle: string;
  clause: number;
  now: boolean;
  impersonal: boolean;
}

interface Decided {
  clauses: Piece[];
  /** "under förutsättning att …", where it stands outside of the clauses. */
  condition?: string | undefined;
}

/** "Samrådet beslutar att …", "Efter samtalet enades vi om att …", "Det beslutades att …": the clauses. */
export function decidedBy(sentence: Piece, text: string, context: Context): Decided | undefined {
  const cut = cutsOf(text, context).find((each) => isDecided(each, context));
  if (cut === undefined || isOpinion(text.slice(0, cut.clause), text.slice(cut.clause), context))
    return undefined;
  if (hasSubject(cut, text, context)) return { clauses: [sentence] };
  const clauses = splitClauses(partOf(sentence, cut.clause, text.length), context.words.decisions);
  const condition = [withoutCommas(cut.middle), cut.before].find((part) => isCondition(part, context));
  return { clauses, condition: condition && withoutSubject(condition, context) };
}

/** "Avgiften beslutades vara oförändrad": what is decided begins before the verb. */
function hasSubject({ impersonal, clause }: Cut, text: string, { words }: Context): boolean {
  return impersonal && opening`(?:${words.decisions.being})`.test(text.slice(clause));
}

/** "Alla är överens om att det är svårt.": nothing is decided. */
function isOpinion(lead: string, clause: string, { words }: Context): boolean {
  const { agrees, opinion } = words.decisions;
  return anywhere(agrees).test(lead) && whole(opinion).test(clause);
}

function isDecided(cut: Cut, context: Context): boolean {
  const { before, middle } = cut;
  const last = before.split(fragment`[ ,](?:${context.words.decisions.whereupon}) `).at(-1);
  if (isEarlier(`${last} ${middle}`, context)) return false;
  const isMere = (part: string) => isSupposed(part, context) && !isCondition(part, context);
  if (isMere(before) || isMere(withoutCommas(middle))) return false;
  const subject = subjectOf(cut, context);
  return subject !== undefined && decides(subject, cut, context);
}

/** The ways to cut a sentence: its clause may begin at any of the first words that open one. */
function cutsOf(text: string, { words }: Context): Cut[] {
  const { decides, decided, impersonalVerbs, clause, infinitive, adverbs } = words.decisions;
  const verb = anywhere`(?<now>${decides})|(?<then>${decided})|(?<none>${impersonalVerbs})`.exec(text);
  if (!verb || verb.index > 200) return [];
  const end = verb.index + verb[0].length;
  const rest = text.slice(end, end + 160);
  const openers = [...rest.matchAll(fragments` (?=(?:${clause}),? )`)].slice(0, 4).map(({ index }) => index);
  const adverb = fragment`^(?: (?:${adverbs}))?(?= (?:${infinitive}))`.exec(rest)?.[0];
  if (adverb !== undefined) openers.unshift(adverb.length);
  return openers.map((at) => ({
    before: text.slice(0, verb.index).replace(/[\s,]+$/, ""),
    // "beslutade: a) att …" begins a row of clauses.
    middle: rest
      .slice(0, at)
      .replace(/:? ?(?:\(?a\))?$/, "")
      .trim(),
    clause: end + at + 1,
    now: verb.groups?.["now"] !== undefined,
    impersonal: verb.groups?.["none"] !== undefined,
  }));
}

/** Who decides: what stands before the verb, or behind it; "" for nobody. Undefined where other words stand there. */
function subjectOf({ before, middle, now, impersonal }: Cut, context: Context): string | undefined {
  const left = withoutAdverbs(middle, context);
  const behind = isInserted(left, now, context) ? "" : left;
  if (impersonal) return behind === "" ? "" : undefined;
  if (behind === "") return lastOf(before, context);
  return isOwnBody(behind, context) && !isOwnBody(before, context) ? behind : undefined;
}

/** "under förutsättning att …", "utifrån underlaget": beside what is decided, and no other body. */
function isInserted(text: string, now: boolean, context: Context): boolean {
  const { inserted, laterOn } = context.words.decisions;
  if (isCondition(text, context)) return true;
  return now && whole(inserted).test(text) && !anywhere(laterOn).test(text);
}

function isCondition(text: string, { words }: Context): boolean {
  return opening(words.decisions.condition).test(text);
}

function withoutCommas(text: string): string {
  return text.replace(/^[\s,]+|[\s,]+$/g, "");
}

/** "Subject to funding, the network": the condition alone. */
function withoutSubject(before: string, context: Context): string {
  const subject = lastOf(before, context);
  return withoutCommas(isOwnBody(subject, context) ? before.slice(0, -subject.length) : before);
}

/** The body at the end of "After some discussion the Council", or at the start of "Gruppen tackade och". */
function lastOf(before: string, { words }: Context): string {
  const { leading, article, whereupon } = words.decisions;
  const then = fragment`[ ,](?:${whereupon}) ((?:(?:${article}) )?[^ ,]+)$`.exec(before)?.[1];
  if (then !== undefined) return then;
  const together = fragment`^((?:(?:${article}) )?[^ ,]+) .{2,100} (?:${words.decisions.and})$`.exec(
    before,
  )?.[1];
  if (together !== undefined) return together;
  const body =
    fragment`^(?:${leading}|${words.decisions.condition}) .{2,140}?[ ,]((?:(?:${article}) )?[^ ,]+)$`.exec(
      before,
    )?.[1];
  return body ?? before;
}

function withoutAdverbs(text: string, { words }: Context): string {
  const days = findDays(text, words.dates);
  const rest = days.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest
    .replace(everywhere(words.decisions.adverbs), " ")
    .replace(/[,;]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function decides(subject: string, { before, now, impersonal }: Cut, context: Context): boolean {
  if (impersonal) return before.length <= 160 && !anywhere(context.words.decisions.matter).test(before);
  if (subject.length > 60 || /[,.:;]/.test(subject)) return false;
  return isOwnBody(subject, context) || (now && !isSorted(context) && isBody(subject, context));
}

/** "Enighet rådde om att …", "Beslut att …". */
export function decidedByNoun(sentence: Piece, text: string, context: Context): Decided | undefined {
  const { adverbs, impersonal, clause, settledLater } = context.words.decisions;
  const groups = whole`(?:${impersonal})(?: (?:${adverbs}))* (?<clause>(?:${clause}) .+)`.exec(text)?.groups;
  const said = groups?.["clause"];
  if (said === undefined || anywhere(settledLater).test(said)) return undefined;
  if (isOpinion(text.slice(0, text.lastIndexOf(said)), said, context)) return undefined;
  const own = partOf(sentence, text.lastIndexOf(said), text.length);
  return { clauses: splitClauses(own, context.words.decisions) };
}

/** "Samrådet godkänner planen.", "Vi beslutade om nya mötestider.": the sentence is the clause. */
export function actedBy(text: string, context: Context): boolean {
  const { acts, actsOfBodies, decidedOn, decidedAs, pronoun, laterOn } = context.words.decisions;
  const act = `(?:(?<act>${acts})|(?<formal>${actsOfBodies})|(?<on>${decidedOn})|(?<as>${decidedAs}))`;
  const groups = actOf(text, act, context) ?? firstAct(text, context);
  const subject = groups?.["subject"];
  if (groups === undefined || subject === undefined) return false;
  if (!isOwnBody(subject, context) || isEarlier(subject, context)) return false;
  if (groups["formal"] !== undefined && whole(pronoun).test(subject)) return false;
  if (groups["as"] !== undefined) return isKnownBody(subject, context);
  if (groups["on"] !== undefined) return !isEarlier(text, context) && !anywhere(laterOn).test(text);
  return findDays(groups["act"] ?? "", context.words.dates)[0]?.start !== firstGap(groups["act"] ?? "");
}

type Groups = Record<string, string> | undefined;

/** "Samrådet godkänner planen", "Samrådet tackar för rapporten och lägger den till handlingarna". */
function actOf(text: string, act: string, context: Context): Groups {
  const { article, and } = context.words.decisions;
  const direct = whole`(?<subject>[^,.:;]{2,60}?) ${act}`.exec(text)?.groups;
  if (direct && isOwnBody(direct["subject"] ?? "", context)) return direct;
  return whole`(?<subject>(?:(?:${article}) )?[^ ,.:;]{2,40}) [^.:;?]{2,120}? (?:${and}) ${act}`.exec(text)
    ?.groups;
}

/** "Godkände styrelsen förslaget." */
function firstAct(text: string, { words }: Context): Groups {
  return whole`(?<act>${words.decisions.actsFirst}) (?<subject>[^ ,.:;]{2,40}) .+`.exec(text)?.groups;
}

/** Where the second word begins: a day there says when the act was. */
function firstGap(text: string): number {
  return text.indexOf(" ") + 1;
}
