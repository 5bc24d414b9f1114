import { isClauseRecord } from "../../model/decision.ts";
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
}

/** The items of all minutes, by place and by the references of their records. */
export class Units {
  readonly #byMinutes = new Map<Minutes, Map<string, Unit>>();
  /** A list only for the few references that several have. */
  readonly #byRef = new Map<string, Unit | Unit[]>();

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
    };
    units.set(key, unit);
    return unit;
  }

  /** Two files may claim one meeting, and so one reference. */
  withRef(ref: string): readonly Unit[] {
    const found = this.#byRef.get(ref) ?? [];
    return Array.isArray(found) ? found : [found];
  }

  #enter(minutes: Minutes): void {
    const { decisions, actions, follow_ups } = minutes.meeting;
    for (const { id = "", agenda, clauses = [] } of decisions) {
      this.#add(minutes, agenda, id);
      clauses.forEach((clause, index) => {
        if (isClauseRecord(clause)) this.#add(minutes, agenda, `${id}.${index + 1}`);
      });
    }
    for (const action of actions) if (!isCarried(action)) this.#add(minutes, action.agenda, action.id ?? "");
    for (const { id = "", agenda } of follow_ups) this.#add(minutes, agenda, id);
  }

  #add(minutes: Minutes, number: string | undefined, id: string): void {
    const ref = formatReference(minutes.id, id);
    const unit = this.at(minutes, number);
    unit.refs.push(ref);
    const others = this.#byRef.get(ref);
    if (Array.isArray(others)) others.push(unit);
    else this.#byRef.set(ref, others === undefined ? unit : [others, unit]);
  }
}

/** The item's own actions, lines about earlier ones left out, by reference. */
export function actionsOf({ minutes, number }: Unit): Map<string, Action> {
  const own = minutes.meeting.actions.filter((one) => !isCarried(one) && (one.agenda ?? "") === number);
  return new Map(own.map((one) => [formatReference(minutes.id, one.id ?? ""), one]));
}

/** True for a line that settles or carries on an earlier meeting's action under its reference. */
export function isCarried({ id }: Action): boolean {
  return id?.includes("/") ?? false;
}
