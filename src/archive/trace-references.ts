import type { Relation } from "../model/history.ts";
import type { Minutes } from "../model/minutes.ts";
import { decisionOfClause, parseReference } from "../model/reference.ts";
import { citedRecord } from "./citations.ts";
import { ReferenceIndex } from "./references.ts";
import type { Register } from "./register.ts";
import { itemRef, type Link, parseItemRef } from "./trace-step.ts";
import type { View } from "./view.ts";

/** What written references lead to, for those who follow them: records and agenda items, never whole meetings. */
export class TraceReferences {
  readonly index: ReferenceIndex;
  readonly #meetings: ReadonlySet<string>;
  readonly #minutes: ReadonlyMap<string, Minutes>;
  readonly #known = new Map<string, string | undefined>();

  constructor({ archive, held, coming }: View, { meetings }: Register) {
    const minutes = [...held, ...coming];
    this.#meetings = new Set(meetings.map(({ id }) => id));
    this.index = new ReferenceIndex({ ...archive, minutes }, this.#meetings);
    this.#minutes = new Map(minutes.toReversed().map((one) => [one.id, one]));
  }

  /** True for what is no record: a meeting, whether its minutes are here or not. */
  isMeeting(ref: string): boolean {
    return this.#meetings.has(ref) || this.#minutes.has(ref);
  }

  minutesOf(meeting: string): Minutes | undefined {
    return this.#minutes.get(meeting);
  }

  /**
   * The record, clauses as their decision, or item that is meant.
   * @param meeting id of the meeting whose minutes say it
   * @returns undefined where nothing, or several things, go by it
   */
  resolve(written: string, meeting: string | undefined): string | undefined {
    const key = `${meeting ?? ""}\n${written}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(written, meeting));
    return this.#known.get(key);
  }

  /** @param about words that tell which decision of a meeting is meant where only the meeting is named */
  link(relation: Relation, written: string, { meeting, about }: { meeting: string; about: string }): Link {
    const ref = this.resolve(written, meeting);
    if (ref === undefined) return { relation, ref: written, found: false };
    const cited = this.#minutes.get(ref);
    return { relation, ref: cited === undefined ? ref : citedRecord(cited, about), found: true };
  }

  #find(written: string, meeting: string | undefined): string | undefined {
    const item = parseItemRef(written);
    if (item) return this.item(item);
    const found = this.index.resolve(written, meeting);
    if (found.type === "found") return decisionOfClause(found.ref) ?? found.ref;
    const cites = found.type === "ambiguous" && written.includes("§");
    return cites ? this.commonItem(found.candidates) : undefined;
  }

  /** @returns undefined where the meeting has no such item */
  item({ meeting, number }: { meeting: string; number: string }): string | undefined {
    const found = this.index.resolve(meeting);
    if (found.type !== "found") return undefined;
    const known = this.#minutes.get(found.ref)?.meeting.agenda.some((one) => one.number === number);
    return known ? itemRef(found.ref, number) : undefined;
  }

  /** The agenda item that all the records belong to ("FR § 7/2025" names all its decisions). */
  commonItem(refs: readonly string[]): string | undefined {
    const items = new Set(refs.map((ref) => this.#itemOf(ref)));
    const [first, second] = items;
    return items.size === 1 && second === undefined ? first : undefined;
  }

  #itemOf(ref: string): string | undefined {
    const { meeting, local } = parseReference(ref);
    const records = this.#minutes.get(meeting)?.meeting;
    const all = records ? [...records.decisions, ...records.actions, ...records.follow_ups] : [];
    const agenda = all.find(({ id }) => id === local)?.agenda;
    return agenda === undefined ? undefined : itemRef(meeting, agenda);
  }
}
