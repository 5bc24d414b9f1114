import type { Decision } from "../../model/decision.ts";
import type { Proposal, Sourced } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { type Piece, textOf } from "../text/piece.ts";
import type { BuiltDecision } from "./build.ts";
import { contentKey } from "./content.ts";
import { kindOf } from "./kind.ts";

/** Something put to the meeting: a clause behind "Att:", one under a heading, or what a sentence proposes. */
interface Motion {
  piece: Piece;
  /** Missing as long as a clause behind "Att:" waits for its outcome. */
  record?: Sourced<Proposal> | undefined;
  /** True for clauses that can be decided as they stand. */
  clause: boolean;
}

/** An outcome is told of what came shortly before it; more than these need not be gone through for each. */
const most = 200;

/** What one item of the agenda has decided so far, what was put to it, and what its text says of either. */
export class Docket {
  readonly decisions: Sourced<Decision>[] = [];
  #motions: (Motion & { number: number })[] = [];
  /** How many clauses were put so far; an outcome may name them by their number. */
  #clauses = 0;
  #said: Partial<Decision> = {};
  readonly #first: number;
  /** "Mötet beslutar enligt förslaget.": a decision if nothing else here is one. */
  deferred: Piece | undefined;
  #headed = false;
  readonly #agreed = new Set<Sourced<Decision>>();

  /** `first` is the index that the item's first proposal has or will have among all of them. */
  constructor(first: number) {
    this.#first = first;
  }

  decide(decision: Sourced<Decision>, manner: BuiltDecision["manner"]): void {
    this.decisions.push(decision);
    this.#headed ||= manner === "headed";
    if (manner === "agreed" && decision.id === undefined) this.#agreed.add(decision);
  }

  /** Takes out of the list of all what people only agree on, where the item's decision stands under a heading. */
  takeOpinions(all: Sourced<Decision>[]): ReadonlySet<Sourced<Decision>> {
    if (!this.#headed) return new Set();
    const count = this.#agreed.size > 0 ? this.decisions.length : 0;
    for (const list of [all, this.decisions]) {
      const own = list.splice(list.length - count);
      for (const decision of own) if (!this.#agreed.has(decision)) list.push(decision);
    }
    return this.#agreed;
  }

  put(motion: Motion): void {
    if (motion.clause) this.#clauses++;
    this.#motions.push(Object.assign(motion, { number: this.#clauses }));
  }

  say(said: Partial<Decision>): void {
    this.#said = { ...withoutGaps(said), ...this.#said };
  }

  /** The votes that were told last, which are those of the motion that has its outcome now. */
  takeVotes(): Decision["votes"] {
    const { votes, ...rest } = this.#said;
    this.#said = rest;
    return votes;
  }

  /** Who made the proposal before. */
  get lastBy(): string | undefined {
    return this.#motions.at(-1)?.record?.by;
  }

  /** The clauses put; of motions that are made one after another, in sentences, the last. */
  get #clausesMeant(): (Motion & { number: number })[] {
    const clauses = this.open.filter(({ clause }) => clause);
    return clauses.at(-1)?.record?.explicit === false ? clauses.slice(-1) : clauses;
  }

  get open(): (Motion & { number: number })[] {
    return this.#motions.slice(-most).filter(({ record }) => record?.outcome === undefined);
  }

  /**
   * Takes the clauses that are carried, all or those of some numbers, and forgets them. A motion to reject the others
   * is not carried with them.
   */
  carry(numbers: readonly number[], { words }: Context): Motion[] {
    const isCounter = (piece: Piece) => kindOf(textOf(piece), words.decisions) === "reject";
    const meant = pick(this.#clausesMeant, numbers);
    const own = numbers.length > 0 ? meant : meant.filter(({ piece }) => !isCounter(piece));
    const chosen = own.length > 0 ? own : meant;
    const gone = new Set(chosen);
    if (gone.size > 0) this.#motions = this.#motions.filter((motion) => !gone.has(motion));
    return chosen;
  }

  /** What an outcome is about: the clauses put, all or those of some numbers, else the last proposal. */
  meant(numbers: readonly number[]): Motion[] {
    const clauses = this.#clausesMeant;
    const last = this.open.at(-1);
    return clauses.length > 0 ? pick(clauses, numbers) : last ? [last] : [];
  }

  /** Clauses behind "Att:" that no outcome was told of. */
  get waiting(): Motion[] {
    return this.#motions.filter(({ record }) => record === undefined);
  }

  /** Takes proposals of this item back out of the list of all. */
  drop(all: Sourced<Proposal>[], records: readonly Sourced<Proposal>[]): void {
    if (records.length === 0) return;
    const dropped = new Set(records);
    const own = all.splice(this.#first);
    for (const proposal of own) if (!dropped.has(proposal)) all.push(proposal);
  }

  /** Records of proposals that a decision repeats word for word. */
  repeated(context: Context): Sourced<Proposal>[] {
    const decided = new Set(
      this.decisions.flatMap(({ clauses = [] }) =>
        clauses.map((each) => contentKey(typeof each === "string" ? each : (each.text ?? ""), context)),
      ),
    );
    return this.#motions.flatMap(({ record, piece }) =>
      record && decided.has(contentKey(textOf(piece), context)) ? [record] : [],
    );
  }

  /** What the item's text says of its decision goes to it, where its clauses do not say it themselves. */
  close(): void {
    const target = this.decisions.find(({ kind }) => kind === "approve") ?? this.decisions[0];
    if (!target) return;
    const { valid_from, valid_to, adoption, votes, refers_to } = this.#said;
    if (target.kind === "approve" && (target.valid_from ?? target.valid_to) === undefined) {
      Object.assign(target, withoutGaps({ valid_from, valid_to }));
    }
    Object.assign(
      target,
      withoutGaps({
        adoption: target.adoption ?? adoption,
        votes: target.votes ?? votes,
        refers_to: target.refers_to ?? refers_to,
      }),
    );
  }
}

function pick<M extends { number: number }>(motions: M[], numbers: readonly number[]): M[] {
  return numbers.length === 0 ? motions : motions.filter(({ number }) => numbers.includes(number));
}
