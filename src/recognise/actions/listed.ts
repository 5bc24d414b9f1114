import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { findTimes, meaningOf } from "../dates/meaning.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { splitNames } from "../people/name.ts";
import { deadlineIn } from "../time-phrases.ts";
import { ownerAtEnd, ownerNames } from "./assigned.ts";
import { ownerKind, ownersBefore } from "./owner.ts";
import { actionsIn } from "./prose.ts";
import { readTask } from "./task.ts";

/**
 * A line of a list of tasks, whoever is named in it and wherever: "Siv: boka lokal", "Boka lokal (Siv, 3 maj)",
 * "Siv – boka lokal", "Siv bokar lokal", "Boka lokal, Siv".
 */
export function listedTask(text: string, context: Context): Action {
  if (/[@📅✅]|(?:^|\s)due:/u.test(text)) return readTask(text, context);
  const marks = marksIn(text, context);
  const remarks = {
    ...remarksIn(marks.rest, context),
    ...withoutGaps({ owner: marks.owner, due: marks.due }),
  };
  const rest = remarks.rest ?? marks.rest;
  const found = remarks.owner ? { owner: remarks.owner, task: rest } : ownedIn(rest, context);
  const due = remarks.due ?? found.due ?? deadlineIn(rest, context)?.text ?? lastTime(found.task, context);
  const done = remarks.done === true || fragment`[,.;–-] ?(?:${context.words.actions.done})[.!]?$`.test(rest);
  return withoutGaps({ ...found, due, status: done ? "done" : undefined });
}

/** True where labels behind a task say who is to do it or when. */
export function isMarked(text: string, context: Context): boolean {
  const { owner, due } = marksIn(text, context);
  return (owner ?? due) !== undefined;
}

/** What labels behind the task say: "Ansvarig: Siv Ek Klart: 3 maj". */
export function marksIn(text: string, context: Context): Omit<Remarks, "done"> {
  const { responsible, deadline } = context.words.actions;
  const form = fragment`[ .;,(](?:(?<who>${responsible})|(?<when>${deadline})) ?: ?(?<value>[^:]{1,60}?)[.)]?$`;
  const found: Omit<Remarks, "done"> = { rest: text };
  if (!text.includes(":")) return found;
  for (let count = 0; count < 3; count++) {
    const match = form.exec(found.rest);
    if (!match) break;
    const { who, value = "" } = match.groups ?? {};
    if (who === undefined) found.due ??= isTime(value, context) ? value : undefined;
    else if (/\p{L}/u.test(value)) found.owner ??= ownerNames(value, context) ?? [value];
    found.rest = found.rest.slice(0, match.index).trimEnd();
  }
  return found;
}

/** Owners behind a task, and their time where it stands behind them. */
interface AtEnd {
  owner: string[];
  rest: string;
  due?: string | undefined;
}

interface Owned {
  due?: string | undefined;
  owner?: string[] | undefined;
  task: string;
}

function ownedIn(text: string, context: Context): Owned {
  const set = /^[^.:;!?]{2,60}?(?:: +| [–-] )(?=\S)/.exec(text)?.[0];
  const before = set?.replace(/[\s:–-]+$/, "").replace(/^[([](.+)[)\]]$/, "$1");
  const named = before === undefined ? undefined : ownerNames(before, context);
  if (set !== undefined && named) return { owner: named, task: text.slice(set.length) };
  const last: AtEnd | undefined =
    ownerAtEnd(text, context) ?? afterComma(text, context) ?? beforeTime(text, context);
  if (last) return withoutGaps({ owner: last.owner, task: last.rest, due: last.due });
  const [told] = actionsIn(text, context, true);
  if (told?.action.owner) return { owner: told.action.owner, task: text };
  return { owner: firstOwner(text, context), task: text };
}

/** Whoever a line begins with, before a verb in the present: "Siv felanmäler dörren". */
function firstOwner(text: string, context: Context): string[] | undefined {
  for (const { index, 0: word } of [...text.slice(0, 90).matchAll(/\S+/g)].slice(1, 8)) {
    if (!whole(context.words.actions.present).test(word)) continue;
    const owners = ownersBefore(text.slice(0, index), context);
    return owners?.start === 0 && owners.kind !== "name" && owners.kind !== "we" ? owners.names : undefined;
  }
  return undefined;
}

/** "Boka lokal, Siv" */
function afterComma(text: string, context: Context): { owner: string[]; rest: string } | undefined {
  const comma = text.lastIndexOf(", ");
  const name = text.slice(comma + 2).replace(/\.$/, "");
  const kind = comma > 0 ? ownerKind(name, context) : undefined;
  return kind === "person" || kind === "initials" ? { owner: [name], rest: text.slice(0, comma) } : undefined;
}

const columnNames =
  /(?<=[^\s,;:–-] )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:(?:, ?| ?\/ ?| \p{Ll}{2,3} | & )\p{Lu}[\p{L}-]+){0,3}$/u;

/** "Boka lokal Siv, Bo 3 maj": a row whose columns stand behind one another. */
function beforeTime(text: string, context: Context): AtEnd | undefined {
  const { words } = context;
  const time = findTimes(text, words.dates).at(-1);
  if (!time || text.length - time.end > 40) return undefined;
  const before = text
    .slice(0, time.start)
    .replace(fragment`(?: (?:${words.actions.due}))?(?: (?:${words.dates.article}))? +$`, "");
  const found = columnNames.exec(before.slice(-90));
  if (!found) return undefined;
  const rest = before.slice(0, before.length - found[0].length).trimEnd();
  if (!rest.includes(" ") || fragment` (?:${words.actions.prepositions})$`.test(rest)) return undefined;
  return { owner: splitNames(found[0].replaceAll("/", ","), words.people.and), rest, due: time.text };
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
