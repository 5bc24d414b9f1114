import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { fragment, opening } from "../forms.ts";
import { deadlineIn, timeIn } from "../time-phrases.ts";
import { ownerKind, ownersAfter } from "./owner.ts";
import { findVerbs, isRequest, isWork } from "./verbs.ts";

/** Work with its owner set apart: "Siv Ek: boka lokal", "Boka lokal (Siv Ek)", "Boka lokal /Siv". */
export function assignedIn(text: string, context: Context): Action | undefined {
  return before(text, context) ?? behind(text, context);
}

function before(text: string, context: Context): Action | undefined {
  const [sign, at] = /^@([\p{L}\d_.-]+)[ :,]+(?=\S)/u.exec(text) ?? [];
  if (sign !== undefined && at !== undefined) {
    const name = at.replaceAll("_", " ");
    const rest = text.slice(sign.length);
    // "@deprecated use …" is a note in a program.
    return isAddressed(name, rest, context) ? made(rest, [name], context) : undefined;
  }
  const colon = /^[^.:;!?]{2,60}?: +(?=\S)/.exec(text)?.[0];
  if (colon === undefined) return undefined;
  const owner = ownerNames(colon.replace(/: +$/, ""), context);
  const task = text.slice(colon.length);
  // "Taxan: återkommer i maj" names what comes back, unless somebody is called so.
  const returns = opening`(?:${context.words.followUps.bareReturns})`.test(task);
  if (returns && owner?.some((name) => context.people.has(name)) !== true) return undefined;
  return owner && isTask(task, context) ? made(task, owner, context) : undefined;
}

/** "@siv boka lokal", "@siv to book the hall"; to somebody known, whatever is said. */
function isAddressed(name: string, rest: string, context: Context): boolean {
  const task = rest.replace(fragment`^(?:${context.words.actions.mark}) `, "");
  return context.people.has(name) || isTask(task, context);
}

function behind(text: string, context: Context): Action | undefined {
  const [sign, at] = /\s@([\p{L}\d_.-]*[\p{L}\d])[ .]*$/u.exec(text) ?? [];
  if (sign !== undefined && at !== undefined && text.length < 200)
    return made(text.slice(0, -sign.length), [at.replaceAll("_", " ")], context);
  const when = deadlineAtEnd(text, context);
  const found = ownerAtEnd(when?.rest ?? text, context);
  if (!found || !(found.labelled || isTask(found.rest, context))) return undefined;
  const task = made(found.rest, found.owner, context);
  return when ? { ...task, due: when.due } : task;
}

/** ". Klart: 3 maj" at a text's end, and the text before it. */
function deadlineAtEnd(text: string, context: Context): { due: string; rest: string } | undefined {
  const { deadline } = context.words.actions;
  const form = fragment`(?:[.,;(–-] ?(?:${deadline}):?| (?:${deadline}) ?:) ?(?<value>[^:;()]{2,40}?)[).]*$`;
  const match = form.exec(text);
  const value = match?.groups?.["value"];
  const time = value === undefined ? undefined : timeIn(value, context);
  if (!match || !time || time.end < (value?.length ?? 0)) return undefined;
  return { due: time.text, rest: text.slice(0, match.index).trimEnd() };
}

function made(task: string, owner: string[], context: Context): Action {
  return withoutGaps({ owner, task, due: deadlineIn(task, context)?.text });
}

function isTask(text: string, { words }: Context): boolean {
  const { actions } = words;
  if (isWork(text, actions) || isRequest(text, actions)) return true;
  const [verb] = findVerbs(text.slice(0, 40), actions);
  return verb?.start === 0 && (verb.kind === "does" || verb.kind === "shall" || verb.kind === "promises");
}

const marks = /(?:\s*\(([^()]{2,60})\)|\s+(?:\/{1,2}|[–—]|-|→|->|=>) ?([^\s/][^/()]{1,50}?))\s*\.?$/;

/** Owners at a text's end, the text before them, and whether a label parts them: ". Ansvarig: Siv". */
interface AtEnd {
  owner: string[];
  rest: string;
  labelled: boolean;
}

/** Owners in parentheses, or behind a stroke or dash, at a text's end; with a label such as "ansvarig" or without. */
export function ownerAtEnd(text: string, context: Context): AtEnd | undefined {
  const label = fragment`[ ,.;(–-]+(?:${context.words.actions.responsible}): ?([^.:;()]{2,60})\\)?\\.?$`.exec(
    text,
  );
  const match = label ?? marks.exec(text);
  const inside = (match?.[1] ?? match?.[2])?.trim();
  if (!match || inside === undefined) return undefined;
  const bare = inside.replace(fragment`^(?:${context.words.actions.responsible}):? +`, "");
  const owner = ownerNames(bare, context);
  // "Räcket är löst Ansvarig: Siv": a line may end without a stop.
  const labelled = /^(?:[.;(!–-]|\p{Lu})/u.test(match[0].trimStart()) && label !== null;
  return owner ? { owner, rest: text.slice(0, match.index).trimEnd(), labelled } : undefined;
}

/** The owners that a text is nothing but; undefined where it is something else. */
export function ownerNames(text: string, context: Context): string[] | undefined {
  const owners = ownersAfter(text, context);
  if (owners && owners.end >= text.trimEnd().length) return owners.names;
  return ownerKind(text, context) ? [text] : undefined;
}
