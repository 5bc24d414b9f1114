import { isClauseRecord } from "../../model/decision.ts";
import { addTo } from "../../model/groups.ts";
import type { Action } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { formatReference } from "../../model/reference.ts";

/**
 * An agenda item with all records that belong to it: what becomes of a decision or follow-up may depend on the others
 * of its item. An action stands for itself.
 */
export interface Unit {
  minutes: Minutes;
  /** The item's number; "" for what belongs to no item. */
  number: string;
  /** True where its decisions and follow-ups are kept as they are. */
  whole: boolean;
  /** True where it is kept that it took something up, and which outcomes it gave. */
  outlined: boolean;
  /** References of the records, clauses that are followed up by themselves included. */
  refs: string[];
  /** Its own actions, by reference. */
  actions: Map<string, Action>;
}

/** The items of all minutes, by place and by the references of their records. */
export class Units {
  readonly #byMinutes = new Map<Minutes, Map<string, Unit>>();
  readonly #byRef = new Map<string, Unit[]>();

  constructor(all: Iterable<Minutes>) {
    for (const minutes of all) this.#enter(minutes);
  }

  of(minutes: Minutes): Iterable<Unit> {
    return this.#byMinutes.get(minutes)?.values() ?? [];
  }

  at(minutes: Minutes, number: string | undefined): Unit {
    const units = this.#byMinutes.get(minutes) ?? new Map<string, Unit>();
    this.#byMinutes.set(minutes, units);
    const key = number ?? "";
    const unit = units.get(key) ?? {
      minutes,
      number: key,
      whole: false,
      outlined: false,
      refs: [],
      actions: new Map(),
    };
    units.set(key, unit);
    return unit;
  }

  /** Two files may claim one meeting, and so one reference. */
  withRef(ref: string): readonly Unit[] {
    return this.#byRef.get(ref) ?? [];
  }

  #enter(minutes: Minutes): void {
    const { decisions, actions, follow_ups } = minutes.meeting;
    for (const { id = "", agenda, clauses = [] } of decisions) {
      this.#add(minutes, agenda, id);
      clauses.forEach((clause, index) => {
        if (isClauseRecord(clause)) this.#add(minutes, agenda, `${id}.${index + 1}`);
      });
    }
    for (const action of actions) {
      if (isCarried(action)) continue;
      const ref = this.#add(minutes, action.agenda, action.id ?? "");
      this.at(minutes, action.agenda).actions.set(ref, action);
    }
    for (const { id = "", agenda } of follow_ups) this.#add(minutes, agenda, id);
  }

  #add(minutes: Minutes, number: string | undefined, id: string): string {
    const ref = formatReference(minutes.id, id);
    const unit = this.at(minutes, number);
    unit.refs.push(ref);
    addTo(this.#byRef, ref, unit);
    return ref;
  }
}

/** True for a line that settles or carries on an earlier meeting's action under its reference. */
export function isCarried({ id }: Action): boolean {
  return id?.includes("/") ?? false;
}
