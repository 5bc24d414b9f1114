import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Action, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { compare } from "../model/order.ts";
import { dueOf, hasPassed } from "./due.ts";
import { type Fold, itemTitle, placeOf } from "./fold-context.ts";
import type { ActionState } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

/** What is true of an action at a moment of its history. */
interface Standing {
  status: "open" | "done" | "cancelled";
  owner: string[];
  due: string | undefined;
  /** The day from which the due words count. */
  from: Day;
}

/** A later event: a task line with the action's reference, or a journal record. */
interface Turn {
  day: Day;
  apply(standing: Standing): void;
}

/**
 * Every action with what later minutes and the journal made of it.
 * @param isWanted false for one that nobody asks for
 */
export function foldActions(fold: Fold, isWanted: (action: Action) => boolean = () => true): ActionState[] {
  const carried = carriedIn(fold);
  const actions: ActionState[] = [];
  for (const minutes of fold.view.held)
    for (const action of minutes.meeting.actions)
      if (isOwn(action) && isWanted(action)) actions.push(foldAction(fold, { minutes, action, carried }));
  return actions;
}

/** False for a line that settles or carries on an earlier meeting's action under its reference. */
function isOwn(action: Action): boolean {
  return !(action.id?.includes("/") ?? false);
}

function carriedIn(fold: Fold): Map<string, Turn[]> {
  const turns = new Map<string, Turn[]>();
  for (const minutes of fold.view.held) {
    for (const action of minutes.meeting.actions) {
      if (isOwn(action)) continue;
      const found = fold.references.resolve(action.id ?? "");
      if (found.type === "found") addTo(turns, found.ref, carriedTurn(minutes, action));
    }
  }
  return turns;
}

function carriedTurn(minutes: Minutes, action: Action): Turn {
  const date = dayOfMinutes(minutes);
  const ticked = action.status === "done" || action.status === "cancelled";
  return {
    day: ticked ? (action.done_on ?? date) : date,
    apply(standing) {
      standing.status = action.status ?? "open";
      standing.owner = action.owner ?? standing.owner;
      if (ticked || (action.due === undefined && standing.due !== undefined)) return;
      standing.due = action.due;
      standing.from = date;
    },
  };
}

function foldAction(
  fold: Fold,
  found: { minutes: Minutes; action: Sourced<Action>; carried: Map<string, Turn[]> },
): ActionState {
  const { minutes, action, carried } = found;
  const { asOf } = fold.view;
  const { ref, forum, date, file, line } = placeOf(minutes, action);
  const journal = fold.journal.get(ref) ?? [];
  const standing = firstStanding(minutes, action, asOf);
  const lines = carried.get(ref);
  if (lines !== undefined || journal.length > 0)
    applyTurns(standing, [...(lines ?? []), ...journal.map(journalTurn)], asOf);
  const due = dueOf(fold, standing.due, { forum: minutes.forum, from: standing.from });
  const open = standing.status === "open";
  return {
    ref,
    forum,
    date,
    file,
    line,
    action,
    item: itemTitle(minutes, action.agenda),
    status: standing.status === "open" && hasPassed(due.period, asOf) ? "overdue" : standing.status,
    open,
    owner: standing.owner,
    due: standing.due,
    due_iso: due.period,
    due_implied: due.implied,
    journal: [...journal],
  };
}

function firstStanding(minutes: Minutes, action: Action, asOf: Day): Standing {
  const tickedLater = action.status === "done" && action.done_on !== undefined && action.done_on > asOf;
  const status = tickedLater ? "open" : (action.status ?? "open");
  return { status, owner: action.owner ?? [], due: action.due, from: dayOfMinutes(minutes) };
}

function applyTurns(standing: Standing, turns: readonly Turn[], asOf: Day): void {
  const past = turns.filter((turn) => turn.day <= asOf).sort((a, b) => compare(a.day, b.day));
  for (const turn of past) turn.apply(standing);
}

function journalTurn(entry: JournalEntry): Turn {
  return { day: dayOfEntry(entry), apply: (standing) => applyEntry(standing, entry) };
}

function applyEntry(standing: Standing, entry: JournalEntry): void {
  if (entry.event === "done") standing.status = "done";
  else if (entry.event === "cancelled") standing.status = "cancelled";
  else if (entry.event === "reopened") standing.status = "open";
  else if (entry.event === "owner-changed" && entry.owner !== undefined)
    standing.owner = splitNames(entry.owner);
  else if (entry.event === "due-changed" && entry.due !== undefined) {
    standing.due = entry.due;
    standing.from = dayOfEntry(entry);
  }
}

/** The owners that a journal record's one text names, parted by commas. */
export function splitNames(names: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
