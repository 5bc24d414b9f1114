import { type Day, daysBetween } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import { compare } from "../model/order.ts";
import { hasMinutes } from "./calendar.ts";
import { periodOf, returnMeeting } from "./due.ts";
import type { Fold } from "./fold-context.ts";
import type { FollowingItem } from "./following.ts";
import type { MeetingState, ReturnState, ReturnStatus } from "./register.ts";
import { type Returning, returningIn } from "./returning.ts";
import { dayOfEntry } from "./view.ts";

/** After so many days without a word somebody should ask. DESIGN, section 5. */
const daysUntilAsking = 60;

/** Every matter that must come back, with where it stands on the view's day. */
export function foldReturns(fold: Fold): ReturnState[] {
  return returningIn(fold).map((returning) => foldReturn(fold, returning));
}

function foldReturn(fold: Fold, returning: Returning): ReturnState {
  const { ref, also, forum, to } = returning;
  const refs = also.length === 0 ? [ref] : [ref, ...also];
  const journal = entriesAbout(fold, refs);
  const items = itemsAbout(fold, refs);
  const expected = expectationOf(returning, { journal, items });
  const at = { forum: to, from: expected.from };
  const meeting = expected.waits ? undefined : returnMeeting(fold, expected.when, at);
  const settled_by =
    fold.overriding.get(ref)?.by ?? settledBy(returning, { journal, items, since: expected.reopened });
  const status =
    settled_by === undefined ? openStatus(returning, { items, meeting, asOf: fold.view.asOf }) : "settled";
  return {
    ref,
    forum,
    date: returning.date,
    file: returning.file,
    line: returning.line,
    also,
    kind: returning.kind,
    text: returning.text,
    item: returning.item,
    follow_up: returning.follow_up,
    to,
    outside: returning.outside,
    question: returning.question,
    when: expected.when,
    when_iso: (expected.when === undefined ? undefined : periodOf(fold, expected.when, at)) ?? meeting?.date,
    status,
    open: status !== "settled",
    meeting: meeting?.id,
    settled_by,
    ask:
      status === "waiting" &&
      meeting === undefined &&
      daysBetween(lastHeard(returning, { journal, items }), fold.view.asOf) > daysUntilAsking,
    journal,
  };
}

/** What is known of a matter after its own minutes. */
interface Aftermath {
  journal: readonly JournalEntry[];
  items: Iterable<FollowingItem>;
}

interface Expectation {
  when: string | undefined;
  from: Day;
  /** True while something must happen elsewhere before the matter comes back. */
  waits: boolean;
  reopened?: Day;
}

function expectationOf(returning: Returning, { journal, items }: Aftermath): Expectation {
  const start = { when: returning.when, from: returning.from, waits: waitsForSomething(returning) };
  const elsewhere =
    returning.kind === "referred" ? answeredElsewhere(returning, { journal, items }) : undefined;
  const home = elsewhere ? { when: undefined, from: elsewhere.date, waits: false } : start;
  return journal.reduce(expectationAfter, home);
}

/** What another forum made of it. Once an item at home has settled it, nobody looks further, unless it was reopened. */
function answeredElsewhere({ forum }: Returning, { journal, items }: Aftermath): FollowingItem | undefined {
  const reopened = journal.some(({ event }) => event === "reopened");
  const said = firstOf(
    items,
    (item) => !item.ahead && item.outcomes.length > 0 && !(reopened && item.forum === forum),
  );
  return said?.forum === forum ? undefined : said;
}

/** A condition, a question and an errand to another forum come back when the answer does, unless a time was set. */
function waitsForSomething({ kind, when, question }: Returning): boolean {
  if (kind === "condition" || kind === "referred") return true;
  return when === undefined && (kind === "referred-back" || kind === "consulted" || question !== undefined);
}

function expectationAfter(expected: Expectation, entry: JournalEntry): Expectation {
  const day = dayOfEntry(entry);
  if (entry.event === "answered" || entry.event === "returned")
    return { ...expected, when: undefined, from: day, waits: false };
  if (entry.event === "due-changed") return { ...expected, when: entry.due, from: day, waits: false };
  if (entry.event === "reopened") return { ...expected, when: undefined, from: day, reopened: day };
  return expected;
}

const settlingEvents: readonly (string | undefined)[] = [
  "done",
  "cancelled",
  "condition-met",
  "condition-failed",
];

/** The agenda item or journal record that settled the matter after it was last reopened. */
function settledBy(
  returning: Returning,
  { journal, items, since = "" }: Aftermath & { since: Day | undefined },
): string | undefined {
  const reopenedAt = journal.findLastIndex((entry) => entry.event === "reopened");
  const entry = journal.find((one, index) => index > reopenedAt && settlingEvents.includes(one.event));
  if (entry) return entry.id ?? entry.event;
  // An item that took it up may have said anything of the condition; the decision waits until somebody says which.
  if (returning.kind === "condition") return undefined;
  const item = firstOf(
    items,
    (one) => one.outcomes.length > 0 && one.date > since && isAtHome(returning, one),
  );
  return item && `${item.meeting}#${item.number}`;
}

/** Another forum's outcome settles nothing: it has to come back to where the matter belongs. */
function isAtHome({ to, outside, forum }: Returning, item: FollowingItem): boolean {
  return item.forum === (outside ? forum : to);
}

function openStatus(
  returning: Returning,
  { items, meeting, asOf }: Pick<Aftermath, "items"> & { meeting: MeetingState | undefined; asOf: Day },
): ReturnStatus {
  if (firstOf(items, (item) => item.ahead && isAtHome(returning, item))) return "scheduled";
  if (!meeting || meeting.date > asOf || isBeingHeld(meeting, asOf)) return "waiting";
  return hasMinutes(meeting) ? "missed" : "unreported";
}

function isBeingHeld({ date, minutes_status }: MeetingState, asOf: Day): boolean {
  return date === asOf && minutes_status !== "final" && minutes_status !== "approved";
}

function entriesAbout(fold: Fold, refs: readonly string[]): JournalEntry[] {
  const entries = refs.flatMap((ref) => fold.journal.get(ref) ?? []);
  return entries.sort((a, b) => compare(dayOfEntry(a), dayOfEntry(b)) || compare(a.at ?? "", b.at ?? ""));
}

/**
 * The items that take up this matter, or what another item made of it; in the order in which they are reached, and
 * only as far as somebody looks: a matter that comes back at every meeting has been taken up by all of them.
 */
function itemsAbout(fold: Fold, refs: readonly string[]): Iterable<FollowingItem> {
  return { [Symbol.iterator]: () => reachedFrom(fold, refs) };
}

function* reachedFrom({ following }: Fold, refs: readonly string[]): Generator<FollowingItem, void> {
  const reached = new Set<string>(refs);
  const items = new Set<FollowingItem>();
  for (const next of reached) {
    for (const item of following.get(next) ?? []) {
      if (items.has(item)) continue;
      items.add(item);
      yield item;
      for (const outcome of item.outcomes) reached.add(outcome);
    }
  }
}

function firstOf<T>(items: Iterable<T>, isSought: (item: T) => boolean): T | undefined {
  for (const item of items) if (isSought(item)) return item;
  return undefined;
}

function lastHeard(returning: Returning, { journal, items }: Aftermath): Day {
  const said = [...items].filter((item) => !item.ahead);
  const days = [...journal.map(dayOfEntry), ...said.map((item) => item.date)];
  return days.reduce((latest, day) => (day > latest ? day : latest), returning.date);
}
