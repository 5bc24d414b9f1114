import type { Context } from "../context.ts";
import { anywhere, exactly, fragment, opening, whole } from "../forms.ts";
import { deadlineIn } from "../time-phrases.ts";
import { type Owners, ownersAfter, ownersBefore } from "./owner.ts";
import { findVerbs, type VerbFind, type VerbKind } from "./verbs.ts";

/** A subject and its verb, where their clause begins, and where the words about the work do. */
export interface Clause {
  verb: VerbFind;
  owners: Owners;
  start: number;
  work: number;
}

const ownable: ReadonlySet<VerbKind> = new Set([
  "promises",
  "does",
  "homework",
  "shall",
  "should",
  "mark",
  "doesThen",
  "works",
  "any",
]);

/** The clauses in which somebody does something, in order. */
export function clausesOf(text: string, context: Context): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const verb of findVerbs(text, context.words.actions)) {
    if (verb.start < from || !ownable.has(verb.kind)) continue;
    const place = { verb, from };
    const clause =
      forward(text, place, context) ?? inverted(text, place, context) ?? carriedOn(text, place, context);
    if (!clause || isReport(text, clause, context)) continue;
    // "Siv ber Bo att ringa": what he is asked is within what she does.
    if (verb.kind === "mark" && from > 0 && text.slice(from, clause.start).trim() === "") continue;
    clauses.push(clause);
    from = Math.max(verb.end, clause.owners.end);
  }
  return clauses;
}

interface Place {
  verb: VerbFind;
  /** Where the clause before has its verb behind it. */
  from: number;
}

/** "Siv Ek bokar lokal." */
function forward(text: string, { verb, from }: Place, context: Context): Clause | undefined {
  const { adverbs } = context.words.actions;
  const before = text.slice(from, verb.start).replace(fragment`(?:(?<=^| )(?:${adverbs}) )+$`, "");
  const owners = ownersBefore(before, context) ?? ownersAtPlace(before, context);
  // "Alla kommuner skickar": a noun behind "alla" may look like a verb that nobody has listed.
  if (verb.kind === "any" && (owners?.kind === "everyone" || !isDoing(text, verb, context))) return undefined;
  if (!owners) return undefined;
  if ((verb.kind === "any" || verb.kind === "works") && !isKnown(owners, context)) return undefined;
  const start = from + owners.start;
  return { verb, owners: { ...owners, start, end: from + owners.end }, start, work: verb.start };
}

/** "Siv Ek på Alby kommun" without the place. */
function ownersAtPlace(before: string, context: Context): Owners | undefined {
  const place = exactly` (?:${context.words.actions.of}) [A-Z\\u00c0-\\u00de][^.:;]{1,60}$`;
  const owners = before.replace(place, "");
  return owners === before ? undefined : ownersBefore(owners, context);
}

/** A verb on no list of tasks' own makes one only of those who are on the lists of the meeting, or belong to it. */
function isKnown({ names, kind }: Owners, { people }: Context): boolean {
  return kind === "body" || kind === "everyone" || names.every((name) => people.has(name));
}

/** Whoever says, thinks or asks does so of something: "att", "hur", "kring". */
function isDoing(text: string, { end }: VerbFind, { words }: Context): boolean {
  return !opening` (?:${words.actions.topic})`.test(text.slice(end));
}

/** "Till nästa möte bokar Siv Ek lokal." */
function inverted(text: string, { verb, from }: Place, context: Context): Clause | undefined {
  const before = text.slice(from, verb.start).trim();
  if (before === "" || before.length > 160) return undefined;
  const owners = ownersAfter(text.slice(verb.firstEnd).trimStart(), context);
  if (!owners) return undefined;
  const bound = verb.kind === "shall" && owners.kind !== "name" && owners.kind !== "we" && from === 0;
  if (!(before.length <= 80 && isLead(before, context)) && !(bound && isSetting(before, context)))
    return undefined;
  const shift = text.length - text.slice(verb.firstEnd).trimStart().length;
  const start = from === 0 ? 0 : verb.start;
  return {
    verb: { ...verb, end: verb.firstEnd },
    owners: { ...owners, start: shift + owners.start, end: shift + owners.end },
    start,
    work: start,
  };
}

/** "I enlighet med planen", "För att minska kostnaderna": what a sentence may begin with before "ska styrelsen". */
function isSetting(text: string, { words }: Context): boolean {
  const { prepositions, condition, notWork, asked } = words.actions;
  if (opening`(?:${condition})`.test(text) && !opening(prepositions).test(text)) return false;
  return opening(prepositions).test(text) && !anywhere`${notWork}|${asked}`.test(text);
}

/** "Siv har ringt banken och återkommer i maj": whoever the sentence begins with does what "och" joins to it. */
function carriedOn(text: string, { verb, from }: Place, context: Context): Clause | undefined {
  const { people, actions } = context.words;
  if (from > 0 || (verb.kind !== "does" && verb.kind !== "promises" && verb.kind !== "shall"))
    return undefined;
  const before = text.slice(0, verb.start);
  const joint = fragment` (?:${people.and}|${actions.joins}) (?:(?:${actions.adverbs}) )*$`.exec(before);
  if (!joint || before.length > 250 || anywhere(actions.relative).test(before)) return undefined;
  const owners = subjectOf(before, context);
  return owners && { verb, owners, start: verb.start, work: verb.start };
}

/** Whoever a sentence begins with, if somebody is known to be meant, or is all there is: "Siv Ek har …". */
export function subjectOf(text: string, context: Context): Owners | undefined {
  const bare = text.replace(/[.:]$/, "");
  const first = bare.length <= 60 ? (firstVerb(bare, context) ?? bare.length) : firstVerb(bare, context);
  const owners = first === undefined ? undefined : ownersBefore(bare.slice(0, first), context);
  return owners?.start === 0 && owners.kind !== "name" && owners.kind !== "we" ? owners : undefined;
}

/** Where the verb in the present or perfect stands behind the subject that a sentence begins with. */
function firstVerb(text: string, { words }: Context): number | undefined {
  const { actions } = words;
  const told = findVerbs(text.slice(0, 80), actions).find(
    ({ kind }) => kind !== "any" && kind !== "mark",
  )?.start;
  const past = exactly`^.{2,60}? (?=(?:${actions.past}) )`.exec(text)?.[0].length;
  return past === undefined ? told : Math.min(past, told ?? past);
}

/** A word such as "därefter", or a time to come, stands first. */
function isLead(text: string, context: Context): boolean {
  if (whole(context.words.actions.leads).test(text)) return true;
  const time = deadlineIn(text, context);
  return time !== undefined && time.end >= text.length - 1 && time.start <= 40;
}

/** What is said on a condition, told of others' words, or said of what is usual. */
function isReport(text: string, { verb, owners, start }: Clause, context: Context): boolean {
  const { condition, relative, notWork, habits } = context.words.actions;
  const head = text.slice(0, Math.min(start, verb.start));
  if (fragment`(?:^|[ ,(])(?:${relative}|${condition}) $`.test(head.slice(-30))) return true;
  if (opening(condition).test(text) && !text.slice(0, verb.start).includes(",")) return true;
  const bound = owners.kind === "person" && (verb.kind === "shall" || verb.kind === "promises");
  if (!bound && anywhere(habits).test(text)) return true;
  const from = Math.max(verb.end, owners.end);
  const behind = text
    .slice(from, from + 30)
    .replace(/\S+$/, "")
    .split(fragment`,| (?:${relative}) `, 1)[0];
  return anywhere(notWork).test(text.slice(Math.min(owners.start, verb.start), from) + behind);
}
