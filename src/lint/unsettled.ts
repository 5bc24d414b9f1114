import type { ActionState, DecisionState, Register } from "../archive/register.ts";
import { dayOfEntry, dayOfMinutes } from "../archive/view.ts";
import { addDays } from "../model/day.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Minutes } from "../model/minutes.ts";
import { once } from "../model/remember.ts";

/** So long before its last day a decision is taken up because it lapses. */
const warning = 60;

/** Tells what an agenda brought back and nothing has settled since. */
export class Unsettled {
  readonly #returns: () => ReadonlySet<string>;
  readonly #decisions: () => ReadonlyMap<string, DecisionState>;
  readonly #actions: () => ReadonlyMap<string, ActionState>;
  readonly #register: Register;

  /** Nothing is folded before it is asked for: few items leave anything open. */
  constructor(register: Register) {
    this.#register = register;
    this.#returns = once(() => new Set(register.returns.filter(({ open }) => open).map(({ ref }) => ref)));
    this.#decisions = once(() => new Map(register.decisions.map((one) => [one.ref, one])));
    this.#actions = once(() => new Map(register.actions.map((one) => [one.ref, one])));
  }

  /** @param ref whole reference of what an item of these minutes takes up */
  has(ref: string, minutes: Minutes): boolean {
    if (this.#returns().has(ref)) return true;
    const action = this.#actions().get(ref);
    if (action) return action.open && !isHeardOf(action.journal, minutes);
    const decision = this.#decisions().get(ref);
    if (!decision || isHeardOf(decision.journal, minutes)) return false;
    return decision.forum === minutes.forum
      ? isLeft(decision, minutes)
      : this.#isPrepared(decision, minutes.forum);
  }

  /** A recommendation of another forum, until some item here has dealt with it. */
  #isPrepared({ kind, ref, by }: DecisionState, forum: string): boolean {
    if (kind !== "recommend" || by !== undefined) return false;
    const items = this.#register.following.get(ref) ?? [];
    return !items.some((item) => item.forum === forum && item.outcomes.length > 0);
  }
}

/** What is not done or not adopted yet; what lapsed, or is about to, and was taken up for that. */
function isLeft({ status, decision: { valid_to } }: DecisionState, minutes: Minutes): boolean {
  if (status === "pending") return true;
  const over = status === "revoked" || status === "superseded" || status === "closed";
  return !over && valid_to !== undefined && dayOfMinutes(minutes) >= addDays(valid_to, -warning);
}

/** True where the journal tells something of it on the day of the meeting or later. */
function isHeardOf(journal: readonly JournalEntry[], minutes: Minutes): boolean {
  return journal.some((entry) => entry.event !== "note" && dayOfEntry(entry) >= dayOfMinutes(minutes));
}
