import { missingAmong, sealsOf } from "../../minutes/seal/approvals.ts";
import { numberKey } from "../../minutes/seal/sections.ts";
import type { Config } from "../../model/config.ts";
import type { MinutesKind } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf, nameKey, peopleOf } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";

/** Who is to approve, who does it now, and who is still to do it. */
export interface Approving {
  /** All who are to approve the whole, in order; the file names them from the first approval on. */
  approvers: string[];
  now: string[];
  missing: string[];
  /** Said beside: somebody approves an item that they were recused from, or was not at the meeting. */
  remarks: string[];
}

interface Asked {
  by: readonly string[];
  /** As the agenda has them; undefined for the whole. */
  items: readonly string[] | undefined;
}

/**
 * Settles who approves: the names given, else all who are still to do it.
 * @throws UserError for who is none of them, has done it, or was recused from an item that is approved by itself
 */
export function approving(desk: Desk, minutes: Minutes, asked: Asked): Approving {
  const { config } = desk.archive;
  const seals = sealsOf(minutes.meeting);
  const approvers = approversOf(minutes, config, known(desk, minutes, asked.by));
  if (approvers.length === 0) throw nobodyNamed(desk, minutes, asked.by);
  const able = approvers.filter((name) => recusedIn(minutes, name, asked.items ?? []).length === 0);
  const named = asked.by.map((name) => oneOf(desk, { name, approvers, minutes, items: asked.items }));
  for (const name of named) refuse(desk, minutes, { name, items: asked.items });
  const open = missingAmong(able, seals, asked.items);
  const now = named.length > 0 ? [...new Set(named)] : open;
  const missing = open.filter((name) => !now.some((other) => nameKey(other) === nameKey(name)));
  return { approvers, now, missing, remarks: remarksOn(desk, minutes, { now, items: asked.items }) };
}

/**
 * Minutes are approved by the chair and the approvers chosen; notes by the approvers that they name, else by their chair,
 * else by who kept them. Minutes that name nobody take those whom `--by` names.
 */
export function approversOf(
  { meeting, forum }: Minutes,
  config: Config,
  by: readonly string[] = [],
): string[] {
  const { chair, secretary } = meeting;
  const named = (meeting.approvers ?? []).flatMap(({ name }) => name ?? []);
  // From the first approval on the file names all of them.
  if (sealsOf(meeting).some(({ items }) => items === undefined)) return named;
  const chosen = named.length > 0 ? named : by;
  if (kindOf({ meeting, forum }, config) === "protocol") {
    return chosen.length === 0 ? [] : distinct([chair, ...chosen]);
  }
  return chosen.length > 0 ? distinct(chosen) : distinct([chair ?? secretary]);
}

/** What the minutes say themselves, else what their forum keeps. */
export function kindOf({ meeting, forum }: Pick<Minutes, "meeting" | "forum">, config: Config): MinutesKind {
  return meeting.minutes ?? forumOf(config, forum)?.minutes ?? "notes";
}

function distinct(names: readonly (string | undefined)[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name ?? "");
    if (name !== undefined && key !== "" && !first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}

/** Those named who have some part in the meeting, by their names there. */
function known({ archive }: Desk, minutes: Minutes, by: readonly string[]): string[] {
  const there = peopleOfMeeting(minutes);
  return by.flatMap((name) => there.find((other) => isSame(archive.config, other, name)) ?? []);
}

function peopleOfMeeting({ meeting }: Minutes): string[] {
  return distinct([meeting.chair, meeting.secretary, ...meeting.attendees.map(({ name }) => name)]);
}

/** Who that is among those who may; of an item that an approver is recused from, anybody who was there. */
function oneOf(
  desk: Desk,
  {
    name,
    approvers,
    minutes,
    items,
  }: { name: string; approvers: readonly string[]; minutes: Minutes } & Pick<Asked, "items">,
): string {
  const { config } = desk.archive;
  const standIns = approvers.some((each) => recusedIn(minutes, each, items ?? []).length > 0);
  const may = items !== undefined && standIns ? [...approvers, ...peopleOfMeeting(minutes)] : approvers;
  const found = may.find((other) => isSame(config, other, name));
  if (found !== undefined) return found;
  const { texts, context } = desk;
  const facts = { name, known: approvers.join(", "), nearest: nearest(name, may) };
  throw new UserError(texts.seals.notApprover({ ...facts, file: context.shown(minutes.file) }));
}

/** By name or by what else `klubba.yaml` says they are called. */
function isSame(config: Config, one: string, other: string): boolean {
  const wanted = nameKey(other);
  if (nameKey(one) === wanted) return true;
  const person = peopleOf(config).find((each) =>
    [each.name, ...(each.aliases ?? [])].some((called) => nameKey(called ?? "") === wanted),
  );
  return person !== undefined && nameKey(person.name ?? "") === nameKey(one);
}

function refuse(
  desk: Desk,
  minutes: Minutes,
  { name, items }: { name: string } & Pick<Asked, "items">,
): void {
  const { seals } = desk.texts;
  const all = sealsOf(minutes.meeting);
  if (missingAmong([name], all, items).length === 0) {
    const day = all.find(({ by = "" }) => nameKey(by) === nameKey(name))?.on ?? "";
    throw new UserError(seals.twice({ name, day }));
  }
  const recused = recusedIn(minutes, name, items ?? []);
  if (recused.length > 0) throw new UserError(seals.recused({ name, items: recused.join(", ") }));
}

function remarksOn(
  { texts }: Desk,
  minutes: Minutes,
  { now, items }: { now: readonly string[] } & Pick<Asked, "items">,
): string[] {
  const absent = new Set((minutes.meeting.absent ?? []).map(({ name = "" }) => nameKey(name)));
  return now.flatMap((name) => {
    const recused = items === undefined ? recusedIn(minutes, name) : [];
    return [
      ...(recused.length > 0 ? [texts.seals.wasRecused({ name, items: recused.join(", ") })] : []),
      ...(absent.has(nameKey(name)) ? [texts.seals.wasAbsent({ name })] : []),
    ];
  });
}

/** The items that somebody was recused from, as the agenda numbers them; of those asked for, where some are. */
function recusedIn({ meeting }: Minutes, name: string, items?: readonly string[]): string[] {
  const all = meeting.attendees
    .filter((one) => nameKey(one.name ?? "") === nameKey(name))
    .flatMap(({ recused }) => recused ?? []);
  if (items === undefined) return all;
  const keys = new Set(all.map(numberKey));
  return items.filter((item) => keys.has(numberKey(item)));
}

function nobodyNamed({ texts, context }: Desk, minutes: Minutes, by: readonly string[]): UserError {
  const file = context.shown(minutes.file);
  const people = peopleOfMeeting(minutes);
  if (by.length === 0 || people.length === 0) return new UserError(texts.seals.nobodyNamed({ file }));
  return new UserError(texts.seals.notThere({ names: by.join(", "), file, known: people.join(", ") }));
}
