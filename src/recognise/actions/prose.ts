import type { Action } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { anywhere, exactly, fragment, opening, whole } from "../forms.ts";
import { withoutGaps } from "../records.ts";
import { deadlineIn, isMeetingOrDue } from "../time-phrases.ts";
import { assignedIn } from "./assigned.ts";
import { type Owners, ownersAfter, ownersBefore } from "./owner.ts";
import { passiveIn, requestIn } from "./ownerless.ts";
import { isSure } from "./sure.ts";
import { findVerbs, isState, isWork, type VerbFind, type VerbKind } from "./verbs.ts";

/** An action in a sentence, and the clause that tells of it: UTF-16 offsets. */
export interface ActionFind {
  action: Action;
  /** False for what may as well be a report, or a duty that is nobody's task. */
  sure: boolean;
  start: number;
  end: number;
}

const longest = 600;

/**
 * What a sentence says that somebody is to do, "Siv Ek bokar lokal och Bo Alm skickar kallelsen." What has been done,
 * what others do elsewhere and how things are is none. Behind a label such as "Åtgärd:" no time need be named.
 */
export function actionsIn(text: string, context: Context, labelled = false): ActionFind[] {
  if (text.length > longest || /\?["”]?$/.test(text)) return [];
  const assigned = assignedIn(text, context);
  if (assigned) return [{ action: assigned, sure: true, start: 0, end: text.length }];
  const clauses = clausesOf(text, context);
  const found = clauses.flatMap((clause, index) => {
    const end = clauses[index + 1]?.start ?? text.length;
    return (
      readClause({ ...clause, end: lastWord(text.slice(0, end), context) }, text, { context, labelled }) ?? []
    );
  });
  if (found.length > 0) return found;
  const ownerless = passiveIn(text, context) ?? requestIn(text, context);
  return ownerless ? [{ action: ownerless, sure: true, start: 0, end: text.length }] : [];
}

/** A subject and its verb, where their clause begins, and where the words about the work do. */
interface Clause {
  verb: VerbFind;
  owners: Owners;
  start: number;
  work: number;
}

const ownable: ReadonlySet<VerbKind> = new Set([
  "promises",
  "does",
  "shall",
  "should",
  "mark",
  "doesThen",
  "any",
]);

function clausesOf(text: string, context: Context): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const verb of findVerbs(text, context.words.actions)) {
    if (verb.start < from || !ownable.has(verb.kind)) continue;
    const clause = forward(text, { verb, from }, context) ?? inverted(text, { verb, from }, context);
    if (!clause || isReport(text, clause, context)) continue;
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
  const owners = ownersBefore(before, context) ?? ownersBefore(withoutPlace(before, context), context);
  if (!owners || (verb.kind === "any" && !isKnown(owners, context))) return undefined;
  const start = from + owners.start;
  return { verb, owners: { ...owners, start, end: from + owners.end }, start, work: verb.start };
}

/** "Siv Ek på Alby kommun" without the place. */
function withoutPlace(before: string, { words }: Context): string {
  return before.replace(exactly` (?:${words.actions.of}) [A-Z\\u00c0-\\u00de][^.:;]{1,60}$`, "");
}

/** A verb that is on no list makes a task only behind the names of those who are on the lists of the meeting. */
function isKnown({ names }: Owners, { people }: Context): boolean {
  return names.every((name) => people.has(name));
}

/** "Till nästa möte bokar Siv Ek lokal." */
function inverted(text: string, { verb, from }: Place, context: Context): Clause | undefined {
  const before = text.slice(from, verb.start).trim();
  if (before === "" || before.length > 80 || !isLead(before, context)) return undefined;
  const owners = ownersAfter(text.slice(verb.firstEnd).trimStart(), context);
  if (!owners) return undefined;
  const shift = text.length - text.slice(verb.firstEnd).trimStart().length;
  const start = from === 0 ? 0 : verb.start;
  return {
    verb: { ...verb, end: verb.firstEnd },
    owners: { ...owners, start: shift + owners.start, end: shift + owners.end },
    start,
    work: start,
  };
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
  const to = Math.max(verb.end, owners.end) + 30;
  return anywhere(notWork).test(text.slice(Math.min(owners.start, verb.start), to).replace(/\S+$/, ""));
}

/** Where a clause's last word ends: "och" before the next one belongs to neither. */
function lastWord(text: string, { words }: Context): number {
  return text.replace(fragment`[ ,;]*(?: (?:${words.people.and}|${words.actions.joins}))?[ ,]*$`, "").length;
}

function readClause(
  clause: Clause & { end: number },
  text: string,
  { context, labelled }: { context: Context; labelled: boolean },
): ActionFind | undefined {
  const { verb, owners, start, end } = clause;
  const rest = text.slice(Math.max(verb.end, owners.start > verb.start ? owners.end : 0), end).trimStart();
  const helper = verb.kind === "shall" || verb.kind === "should" || verb.kind === "mark";
  const infinitive = helper ? infinitiveIn(rest, context) : undefined;
  if (helper && infinitive === undefined) return undefined;
  const task = text.slice(clause.work, end);
  const words = wordsAbout(clause, text, context);
  const time = deadlineIn(words, context);
  const due = time !== undefined && isMeetingOrDue(words, time, context);
  const work = infinitive !== undefined && isWork(infinitive, context.words.actions);
  const sure =
    labelled || isSure({ verb: verb.kind, owner: owners.kind, work, time: time !== undefined, due });
  if (sure === undefined) return undefined;
  return { action: withoutGaps({ owner: owners.names, task, due: time?.text }), sure, start, end };
}

/** Where a clause names its time: behind its verb, or anywhere where something stands before that. */
function wordsAbout(
  { verb, owners, start, end }: Clause & { end: number },
  text: string,
  context: Context,
): string {
  if (owners.start > verb.start) return text.slice(start, end);
  const behind = text.slice(verb.end, end);
  return verb.kind === "promises"
    ? behind.replace(fragment`^ (?:${context.words.actions.relative}) `, " ")
    : behind;
}

/** The words from the infinitive on; undefined where none that somebody can do follows. */
function infinitiveIn(rest: string, { words }: Context): string | undefined {
  const { adverbs, infinitive } = words.actions;
  const from = rest.replace(fragment`^(?:(?:${adverbs})(?: |$)){1,3}`, "");
  const word = /^[^\s.,;:]+/.exec(from)?.[0] ?? "";
  if (whole(infinitive).test(word)) return isState(word, words.actions) ? undefined : from;
  // "ska under hösten ta fram": words between the helper and its verb.
  const clause = /^[^.,;:]{0,70}/.exec(from)?.[0] ?? "";
  const later = [...clause.matchAll(/ (?=\p{Ll})/gu)].slice(0, 7).map(({ index }) => from.slice(index + 1));
  return later.find((text) => isWork(text, words.actions));
}
