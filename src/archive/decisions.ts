import { addDays, type Day } from "../model/day.ts";
import { clauseDecisions, clauseText, type Decision, type DecisionKind } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { splitNames } from "./actions.ts";
import { adoptionOf } from "./adoption.ts";
import { decisionStatus } from "./decision-status.ts";
import { periodOf } from "./due.ts";
import { type Fold, itemTitle, placeOf } from "./fold-context.ts";
import { type MinutedAnswers, minutedAnswers } from "./minuted-answers.ts";
import { conditionOf } from "./overriding.ts";
import type { ActionState, Adoption, DecisionState, OpenReason, Place, ReturnState } from "./register.ts";
import { dayOfEntry } from "./view.ts";

/** How long before its last day a decision counts as lapsing. DESIGN, section 5. */
export const daysOfWarning = 60;

interface Folded {
  actions: readonly ActionState[];
  returns: readonly ReturnState[];
}

/** What the rest of the fold says, looked up by reference. */
interface Lookup {
  fold: Fold;
  actionsFor: ReadonlyMap<string, readonly ActionState[]>;
  returnOf: ReadonlyMap<string, ReturnState>;
  minuted: MinutedAnswers;
}

/** Every decision, and every clause that is followed up by itself, with its status on the view's day. */
export function foldDecisions(fold: Fold, { actions, returns }: Folded): DecisionState[] {
  const lookup: Lookup = {
    fold,
    actionsFor: groupByDecision(fold, actions),
    returnOf: new Map(returns.filter((one) => one.kind !== "follow-up").map((one) => [one.ref, one])),
    minuted: minutedAnswers(fold, fold.overriding),
  };
  return fold.view.held.flatMap((minutes) =>
    minutes.meeting.decisions.flatMap((decision) => foldDecision(lookup, minutes, decision)),
  );
}

function groupByDecision(fold: Fold, actions: readonly ActionState[]): Map<string, ActionState[]> {
  const groups = new Map<string, ActionState[]>();
  for (const action of actions) {
    if (action.action.for === undefined) continue;
    const meeting = action.ref.slice(0, action.ref.lastIndexOf("/"));
    const found = fold.references.resolve(action.action.for, meeting);
    if (found.type === "found") addTo(groups, found.ref, action);
  }
  return groups;
}

function foldDecision(lookup: Lookup, minutes: Minutes, decision: Sourced<Decision>): DecisionState[] {
  const whole = placeOf(minutes, decision).ref;
  const clauses = clauseDecisions(decision).map(({ decision: clause, index }) =>
    stateOf(lookup, minutes, { decision: clause, parts: [], whole, clause: index }),
  );
  return [stateOf(lookup, minutes, { decision, parts: clauses, whole }), ...clauses];
}

interface Parts {
  decision: Sourced<Decision>;
  /** The clauses of the decision that are followed up by themselves. */
  parts: readonly DecisionState[];
  /** Reference of the whole decision, of which this may be a clause. */
  whole: string;
  /** 0-based index of the clause, where it is one. */
  clause?: number;
}

function stateOf(lookup: Lookup, minutes: Minutes, { decision, parts, whole, clause }: Parts): DecisionState {
  const { fold } = lookup;
  const place = placeOf(minutes, decision);
  const { ref, forum, date, file, line } = place;
  const journal = fold.journal.get(ref) ?? [];
  const standing = { owner: decision.owner ?? [], due: decision.due, from: date };
  const { owner, due, from } = journal.length === 0 ? standing : standingAfter(standing, journal);
  const kind = decision.kind ?? "other";
  const adoption = adoptionIn(lookup, { decision, place, journal });
  const override = fold.overriding.get(ref) ?? fold.overriding.get(whole);
  const told = { ref, decision, kind, journal, owner, due, adoption, parts };
  const status = override?.status ?? statusOf(lookup, told);
  const reasons = reasonsOf(fold, { ref, forum, status, decision, kind });
  // Field by field: Node 20 takes three to forty times as long over a literal with a spread in it.
  return {
    ref,
    forum,
    date,
    file,
    line,
    decision,
    clause,
    kind,
    title: sentenceOf((decision.clauses ?? []).map(clauseText)),
    item: itemTitle(minutes, decision.agenda),
    status,
    open: reasons.length > 0,
    reasons,
    owner,
    due,
    due_iso: due === undefined ? undefined : periodOf(fold, due, { forum, from }),
    adoption,
    by: override?.by,
    journal: [...journal],
  };
}

interface Told {
  ref: string;
  decision: Decision;
  kind: DecisionKind;
  journal: readonly JournalEntry[];
  owner: readonly string[];
  due: string | undefined;
  adoption: Adoption | undefined;
  parts: readonly DecisionState[];
}

/** Of a decision that nothing has taken out of force. */
function statusOf({ fold, actionsFor, returnOf }: Lookup, told: Told): DecisionState["status"] {
  const { ref, decision, kind, journal, owner, due, adoption, parts } = told;
  const { done, partsOpen } = progressOf(journal, { actions: actionsFor.get(ref), clauses: parts });
  const facts = {
    kind,
    override: undefined,
    valid_to: decision.valid_to,
    condition: decision.condition === undefined ? "none" : (conditionOf(fold, ref) ?? "waiting"),
    returning: returnOf.get(ref)?.open ?? false,
    done,
    partsOpen,
    hasOwner: owner.length > 0,
    hasDue: due !== undefined,
    adoptionWaiting: (adoption?.waiting.length ?? 0) > 0,
  } as const;
  return decisionStatus(facts, fold.view.asOf);
}

function adoptionIn(
  { fold: { view, organisationName }, minuted }: Lookup,
  { decision, place, journal }: { decision: Decision; place: Place; journal: readonly JournalEntry[] },
): Adoption | undefined {
  const { ref, forum, date } = place;
  const network = { config: view.archive.config, organisationName };
  return adoptionOf(network, { forum, date, decision, journal, minuted: minuted.get(ref) ?? [] });
}

function standingAfter(
  standing: { owner: string[]; due: string | undefined; from: Day },
  journal: readonly JournalEntry[],
) {
  return journal.reduce((now, { event, owner, due, ...entry }) => {
    if (event === "owner-changed" && owner !== undefined) return { ...now, owner: splitNames(owner) };
    return event === "due-changed" && due !== undefined ? { ...now, due, from: dayOfEntry(entry) } : now;
  }, standing);
}

interface Progress {
  actions: readonly ActionState[] | undefined;
  clauses: readonly DecisionState[];
}

/** Done when the journal says so last, or when all actions and clauses for it are done. */
function progressOf(journal: readonly JournalEntry[], { actions = [], clauses }: Progress) {
  const last = journal.findLast(({ event }) => event === "done" || event === "reopened")?.event;
  const parts: readonly { open: boolean; status: string }[] =
    actions.length === 0 ? clauses : [...actions, ...clauses];
  const partsOpen = parts.some((part) => part.open);
  const partsDone = !partsOpen && parts.some((part) => part.status === "done");
  return { done: last === "done" || (last === undefined && partsDone), partsOpen };
}

interface Judged {
  ref: string;
  forum: string;
  status: DecisionState["status"];
  decision: Decision;
  kind: DecisionKind;
}

function reasonsOf(fold: Fold, judged: Judged): OpenReason[] {
  const { status, kind } = judged;
  if (kind === "note-to-file") return [];
  if (status === "lapsed") return isTakenUp(fold, judged) ? [] : ["lapsed"];
  const reasons: OpenReason[] = [];
  if (status === "conditional" || status === "returning" || status === "pending") reasons.push(status);
  const inForce = status !== "revoked" && status !== "superseded" && status !== "closed";
  if (inForce && isLapsing(fold, judged)) reasons.push("lapsing");
  return reasons;
}

/** Its last day comes within 60 days, or before the next meeting but one. */
function isLapsing(fold: Fold, { forum, decision: { valid_to } }: Judged): boolean {
  if (valid_to === undefined) return false;
  const { asOf } = fold.view;
  const calendar = fold.calendarOf(forum);
  const next = calendar.nextAfter(asOf);
  const nextButOne = next && calendar.nextAfter(next.date);
  return valid_to <= addDays(asOf, daysOfWarning) || (nextButOne !== undefined && valid_to < nextButOne.date);
}

function isTakenUp(fold: Fold, { ref, decision: { valid_to } }: Judged): boolean {
  const since = lapseNoticed(fold.journal.get(ref) ?? [], valid_to);
  return (fold.following.get(ref) ?? []).some((item) => item.ahead || item.date >= since);
}

/** The day from which an item that takes up what lapses is about that: what did so long before was about something else. */
export function lapseNoticed(journal: readonly JournalEntry[], validTo: Day | undefined): Day {
  const failed = journal.findLast(({ event }) => event === "condition-failed");
  if (failed) return dayOfEntry(failed);
  return validTo === undefined ? "" : addDays(validTo, -daysOfWarning);
}

/** The clauses in one line; where one leads on to the next ("…, samt") nothing more is put between them. */
function sentenceOf(clauses: readonly string[]): string {
  const leadsOn = /(?:[,;.:]|, \p{Ll}+)$/u;
  const [first = "", ...rest] = clauses;
  return rest.reduce((so, clause) => `${so}${leadsOn.test(so) ? " " : "; "}${clause}`, first);
}
