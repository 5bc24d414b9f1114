import { clauseText } from "../model/decision.ts";
import { nameKey } from "../model/names.ts";
import { oncePer } from "../model/remember.ts";
import { hasMinutes, isOrdinary } from "./calendar.ts";
import { type Coming, forumNameIn, type Matter, type MatterReason, matterFrom } from "./matter.ts";
import type { DecisionState, ForumState, Register } from "./register.ts";

/** What other forums have referred to this one, and no item here has dealt with. */
export function referredTo(register: Register, { forum, date }: Coming): Matter[] {
  const names = namesOf(register.forums).filter(({ key }) => key === forum);
  return referredIn(register.open.decisions)
    .filter((one) => one.forum !== forum && one.date <= date && forumsNamedIn(one, names).has(forum))
    .filter((one) => !isDealtWith(one, forum, register))
    .map((one) => matterOf(one, "referred", register));
}

/** A calendar asks for each of its meetings. */
const referredIn = oncePer((decisions: readonly DecisionState[]) =>
  decisions.filter(({ kind, status }) => kind === "refer" && status === "returning"),
);

/** What is recommended to the organisation whose board this is, and no item here has dealt with. */
export function recommendedTo(register: Register, { forum, date }: Coming): Matter[] {
  const board = register.forums.find(({ key }) => key === forum)?.board;
  if (board === undefined) return [];
  return register.open.decisions
    .filter((one) => one.forum !== forum && one.date <= date && !over.includes(one.status))
    .filter((one) => one.adoption?.waiting.includes(board) && !isDealtWith(one, forum, register))
    .map((one) => matterOf(one, "recommended", register));
}

/**
 * What the forums that prepare this one have recommended or referred since its last meeting, and no item here has
 * dealt with; nothing that names another forum.
 */
export function preparedFor(register: Register, { forum, date }: Coming): Matter[] {
  const preparing = register.forums.find(({ key }) => key === forum)?.preparedBy ?? [];
  if (preparing.length === 0) return [];
  const since = lastMeeting(register, { forum, date });
  const names = namesOf(register.forums);
  return register.coming.decisions
    .filter((one) => preparing.includes(one.forum) && one.date >= since && one.date <= date)
    .filter((one) => isPrepared(one) && isFor(one, forum, names))
    .filter((one) => !isDealtWith(one, forum, register))
    .map((one) => matterOf(one, "prepared", register));
}

/** The day of the last meeting before that day whose minutes are here; "" where there was none. */
export function lastMeeting({ meetings }: Pick<Register, "meetings">, { forum, date }: Coming): string {
  const held = meetings.filter((one) => isOrdinary(one, forum) && one.date < date && hasMinutes(one));
  return held.at(-1)?.date ?? "";
}

const over: readonly DecisionState["status"][] = ["revoked", "superseded", "lapsed", "closed"];

/** False for a decision that is not open and that no forum which prepares others has prepared for them. */
export function mayBePrepared(one: DecisionState, preparing: ReadonlySet<string>): boolean {
  return preparing.has(one.forum) && isPrepared(one);
}

function isPrepared({ kind, status, clause, decision }: DecisionState): boolean {
  const prepares = kind === "recommend" || kind === "refer";
  return prepares && clause === undefined && decision.formality !== true && !over.includes(status);
}

function isFor(one: DecisionState, forum: string, forums: readonly Names[]): boolean {
  const named = forumsNamedIn(one, forums);
  return named.size === 0 || named.has(forum);
}

/** All that a forum goes by, as {@link asWords} puts it. */
interface Names {
  key: string;
  names: readonly string[];
}

const namesOf = oncePer((forums: readonly ForumState[]): Names[] =>
  forums.map(({ key, names }) => {
    const plain = names.map(asWords).filter((name) => name.trim().length > 1);
    return { key, names: plain.flatMap((name) => [name, genitive(name)]) };
  }),
);

/** Those of the forums that a decision's words or its list of who gets it name, its own aside. */
function forumsNamedIn({ decision, forum }: DecisionState, forums: readonly Names[]): Set<string> {
  const words = [...(decision.clauses ?? []).map(clauseText), ...(decision.sent_to ?? [])].map(asWords);
  const named = forums.filter(({ key, names }) => key !== forum && isNamedIn(words, names));
  return new Set(named.map(({ key }) => key));
}

function isNamedIn(words: readonly string[], names: readonly string[]): boolean {
  return words.some((text) => names.some((name) => text.includes(name)));
}

/** "rådets", "the Council's" */
function genitive(name: string): string {
  return ` ${name.trim()}s `;
}

/** The words alone, each after one space. */
function asWords(text: string): string {
  return ` ${nameKey(text.replace(/['’]s\b/g, "").replace(/[^\p{L}\p{N}]+/gu, " "))} `;
}

function isDealtWith({ ref }: DecisionState, forum: string, { coming }: Register): boolean {
  const items = coming.following.get(ref) ?? [];
  return items.some((item) => item.forum === forum && item.outcomes.length > 0);
}

function matterOf(one: DecisionState, reason: MatterReason, register: Register): Matter {
  const { ref, item, title, forum } = one;
  const by = forumNameIn(register, forum);
  return matterFrom(one, { title: item || title, follows: [ref], reason, text: title, by });
}
