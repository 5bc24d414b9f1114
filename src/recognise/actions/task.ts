import { isDay } from "../../model/day.ts";
import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { meaningOf } from "../dates/meaning.ts";
import { fragment } from "../forms.ts";
import { splitNames } from "../people/name.ts";
import { findReferences } from "../references.ts";
import { dueIn } from "../time-phrases.ts";

/** What is taken out of a task's text, field by field. */
interface Work {
  text: string;
  action: Action;
}

/** Owners before the colon: names and bodies, not a web address or a whole sentence. */
const ownerForm = /^(?<owners>[^\s:.?!][^:.?!]{0,79}?) ?: +(?=\S)/;

/**
 * Reads a task's words, "Siv Ek, Bo Alm: skicka programmet (senast 10 april)", with the signs of todo.txt
 * (`@Siv`, `due:2025-05-30`) and Obsidian Tasks (`📅`, `✅`), and an earlier action's reference.
 */
export function readTask(text: string, context: Context): Action {
  const work: Work = { text, action: {} };
  takeSigns(work);
  takeDone(work, context);
  takeReference(work);
  takeOwners(work, context);
  takeFor(work, context);
  takeDue(work, context);
  return withoutGaps({ ...work.action, task: tidy(work.text) });
}

function takeSigns(work: Work): void {
  take(work, /✅\uFE0F? ?(\d{4}-\d{2}-\d{2})/, (day) => {
    if (isDay(day)) work.action.done_on = day;
  });
  take(work, /📅\uFE0F? ?(\d{4}-\d{2}-\d{2})/u, (day) => {
    work.action.due = day;
  });
  take(work, /(?:^|\s)due:(\S+)/, (due) => {
    work.action.due ??= due;
  });
  for (let more = true; more; ) {
    more = take(
      work,
      /(?:^|\s)@(?:\[\[)?([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9_.'’-]*[A-Za-zÀ-ÿ0-9])(?:\]\])?(?::(?= ))?/,
      (name) => {
        work.action.owner = [...(work.action.owner ?? []), name.replaceAll("_", " ")];
      },
    );
  }
}

/** "(klart 2025-05-28)", as documents have it for ✅. */
function takeDone(work: Work, { words }: Context): void {
  take(work, fragment`\\((?:${words.actions.done}) (\\d{4}-\\d{2}-\\d{2})\\)`, (day) => {
    if (isDay(day)) work.action.done_on = day;
  });
}

/** An action of an earlier meeting that the line settles or carries on keeps its own id. */
function takeReference(work: Work): void {
  const found = findReferences(work.text).find(({ ref }) => /\/a\d+[A-Z]?[a-z]?$/.test(ref));
  if (!found) return;
  work.action.id = found.ref;
  const [before, after] = [work.text.slice(0, found.start), work.text.slice(found.end)];
  work.text = `${before.replace(/[([]$/, "")}${after.replace(/^[)\]]/, "")}`;
}

function takeOwners(work: Work, { words }: Context): void {
  const match = ownerForm.exec(work.text);
  const owners = match?.groups?.["owners"];
  if (match && owners !== undefined && owners.split(" ").length <= 12) {
    work.action.owner = [...splitNames(owners, words.people.and), ...(work.action.owner ?? [])];
    work.text = work.text.slice(match[0].length);
  }
}

function takeFor(work: Work, { words }: Context): void {
  take(work, fragment`\\((?:${words.actions.for}) ((?:\\S+/)?d\\d+[A-Z]?[a-z]?(?:\\.\\d+)?)\\)`, (ref) => {
    work.action.for = ref;
  });
}

/** A deadline in parentheses is no part of the task; one in its sentence stays there too. */
function takeDue(work: Work, context: Context): void {
  if (work.action.due !== undefined) return;
  const last = /\s*\(([^()]{2,60})\)\s*$/.exec(work.text);
  const inner = last?.[1];
  if (last && inner !== undefined && isTime(inner, context)) {
    work.action.due = dueIn(`(${inner}`, context)?.text ?? inner;
    work.text = work.text.slice(0, last.index);
    return;
  }
  work.action.due = dueIn(work.text, context)?.text;
}

function isTime(text: string, { words }: Context): boolean {
  return text.split(" ").length <= 7 && meaningOf(text, words.dates, "2000-01-01") !== undefined;
}

function take(work: Work, form: RegExp, use: (value: string) => void): boolean {
  const match = form.exec(work.text);
  if (!match) return false;
  use(match[1] ?? "");
  work.text = `${work.text.slice(0, match.index)} ${work.text.slice(match.index + match[0].length)}`;
  return true;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:)])/g, "$1")
    .trim();
}
