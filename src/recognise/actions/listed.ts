import type { Action } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { meaningOf } from "../dates/meaning.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { withoutGaps } from "../records.ts";
import { deadlineIn } from "../time-phrases.ts";
import { ownerAtEnd, ownerNames } from "./assigned.ts";
import { ownerKind, ownersAfter } from "./owner.ts";
import { actionsIn } from "./prose.ts";
import { readTask } from "./task.ts";

/**
 * A line of a list of tasks, whoever is named in it and wherever: "Siv: boka lokal", "Boka lokal (Siv, 3 maj)",
 * "Siv – boka lokal", "Siv bokar lokal", "Boka lokal, Siv".
 */
export function listedTask(text: string, context: Context): Action {
  if (/[@📅✅]|(?:^|\s)due:/u.test(text)) return readTask(text, context);
  const remarks = remarksIn(text, context);
  const rest = remarks?.rest ?? text;
  const found = remarks?.owner ? { owner: remarks.owner, task: rest } : ownedIn(rest, context);
  const due = remarks?.due ?? deadlineIn(found.task, context)?.text ?? lastTime(found.task, context);
  const done =
    remarks?.done === true || fragment`[,.;–-] ?(?:${context.words.actions.done})[.!]?$`.test(rest);
  return withoutGaps({ ...found, due, status: done ? "done" : undefined });
}

interface Owned {
  owner?: string[] | undefined;
  task: string;
}

function ownedIn(text: string, context: Context): Owned {
  const set = /^[^.:;!?]{2,60}?(?:: +| [–-] )(?=\S)/.exec(text)?.[0];
  const named = set === undefined ? undefined : ownerNames(set.replace(/[\s:–-]+$/, ""), context);
  if (set !== undefined && named) return { owner: named, task: text.slice(set.length) };
  const last = ownerAtEnd(text, context) ?? afterComma(text, context);
  if (last) return { owner: last.owner, task: last.rest };
  const [told] = actionsIn(text, context, true);
  if (told?.action.owner) return { owner: told.action.owner, task: text };
  const first = ownersAfter(text.replace(/^((?:\S+ ){0,6}?\S*\p{Ll}) (?=\p{Ll}+r )/u, "$1. "), context);
  return first && first.kind !== "name" ? { owner: first.names, task: text } : { task: text };
}

/** "Boka lokal, Siv" */
function afterComma(text: string, context: Context): { owner: string[]; rest: string } | undefined {
  const comma = text.lastIndexOf(", ");
  const name = text.slice(comma + 2).replace(/\.$/, "");
  const kind = comma > 0 ? ownerKind(name, context) : undefined;
  return kind === "person" || kind === "initials" ? { owner: [name], rest: text.slice(0, comma) } : undefined;
}

interface Remarks {
  owner?: string[] | undefined;
  due?: string | undefined;
  done?: boolean;
  rest: string;
}

/** What stands in parentheses at the end: "(Siv, 3 maj)", "(Alby kommun, klart)", "(senast v. 12)". */
function remarksIn(text: string, context: Context): Remarks | undefined {
  const match = /\s*[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text);
  if (!match) return undefined;
  const remarks: Remarks = { rest: text.slice(0, match.index) };
  const names: string[] = [];
  for (const part of (match[1] ?? "").split(/[,;] ?/)) {
    const owner = ownerOf(part, context);
    if (anywhere(context.words.actions.done).test(part)) remarks.done = true;
    if (owner) names.push(...owner);
    else if (isTime(part, context)) remarks.due = part;
  }
  if (names.length > 0) remarks.owner = names;
  return names.length > 0 || remarks.due !== undefined || remarks.done === true ? remarks : undefined;
}

/** Of "ansvarig Siv" and "Siv bokar" the name. */
function ownerOf(part: string, context: Context): string[] | undefined {
  const bare = part.replace(fragment`^(?:${context.words.actions.responsible}):? +`, "").trim();
  if (isTime(bare, context) || whole(context.words.actions.done).test(bare)) return undefined;
  return ownerNames(bare, context) ?? actionsIn(bare, context, true)[0]?.action.owner;
}

function isTime(text: string, { words }: Context): boolean {
  return text.split(" ").length <= 7 && meaningOf(text, words.dates, "2000-01-01") !== undefined;
}

/** In a list of tasks the day that a line ends with is the one it is due. */
function lastTime(text: string, context: Context): string | undefined {
  const last = /[,–:] ?([^,–:]{2,30})$/.exec(text)?.[1]?.replace(/\.$/, "");
  return last !== undefined && isTime(last, context) ? last : undefined;
}
