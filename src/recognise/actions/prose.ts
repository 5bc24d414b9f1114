import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { deadlineIn, isAhead, isMeetingOrDue } from "../time-phrases.ts";
import { assignedIn } from "./assigned.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { ownersBefore } from "./owner.ts";
import { awaitedIn, boundIn, passiveIn, requestIn } from "./ownerless.ts";
import { isSure } from "./sure.ts";
import { findVerbs, isState, isWork } from "./verbs.ts";

/** An action in a sentence, and the clause that tells of it: UTF-16 offsets. */
interface ActionFind {
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
  if (text.length > longest || isQuestion(text, context)) return [];
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
  const ownerless =
    boundIn(text, context) ??
    passiveIn(text, context) ??
    requestIn(text, context) ??
    awaitedIn(text, context);
  return ownerless ? [{ action: ownerless, sure: true, start: 0, end: text.length }] : [];
}

/** Asked of the meeting; "Siv ska kolla om det finns plats?" only quotes what she is to ask. */
function isQuestion(text: string, context: Context): boolean {
  if (!/\?["”]?$/.test(text)) return false;
  const verb = findVerbs(text, context.words.actions).find(({ kind }) => kind === "shall" || kind === "does");
  const owners = verb && ownersBefore(text.slice(0, verb.start), context);
  if (owners?.start !== 0 || owners.kind !== "person") return true;
  const { asked, condition } = context.words.actions;
  return !anywhere`${asked}|${condition}`.test(text.slice(verb?.end));
}

/** Where a clause's last word ends: "och" before the next one belongs to neither. */
function lastWord(text: string, { words }: Context): number {
  return text.replace(
    fragment`(?<![ ,;])[ ,;]*(?: (?:${words.people.and}|${words.actions.joins}))?[ ,]*$`,
    "",
  ).length;
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
  const ahead = time !== undefined && isAhead(time);
  const sure =
    labelled || isSure({ verb: verb.kind, owner: owners.kind, work, time: time !== undefined, due, ahead });
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
  const { adverbs, infinitive, mark } = words.actions;
  const from = rest.replace(fragment`^(?:(?:${adverbs}|${mark})(?: |$)){1,3}`, "");
  const word = /^[^\s.,;:]+/.exec(from)?.[0] ?? "";
  if (whole(infinitive).test(word)) return isState(word, words.actions) ? undefined : from;
  // "ska under hösten ta fram": words between the helper and its verb.
  const clause = /^[^.,;:]{0,70}/.exec(from)?.[0] ?? "";
  const later = [...clause.matchAll(/ (?=\p{Ll})/gu)].slice(0, 7).map(({ index }) => from.slice(index + 1));
  return later.find((text) => isWork(text, words.actions));
}
