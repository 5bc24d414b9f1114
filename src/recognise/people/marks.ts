import type { Attendee, Sourced } from "../../model/meeting.ts";
import type { Attendance } from "./attendance.ts";

/** The marks of a list whose cells stand below each other: who came, and who did not. */
export class Marks {
  readonly #attendance: Attendance;
  readonly #added: Sourced<Attendee>[] = [];
  readonly #marks = new Map<Sourced<Attendee>, boolean>();

  constructor(attendance: Attendance) {
    this.#attendance = attendance;
  }

  add(attendee: Sourced<Attendee>): void {
    this.#added.push(attendee);
  }

  /** Marks whoever was added last; what is said first of somebody stands. */
  mark(present: boolean): void {
    const last = this.#added.at(-1);
    if (last && !this.#marks.has(last)) this.#marks.set(last, present);
  }

  /** Takes out who did not come: marked so, or without a mark where the others have theirs. */
  close(): void {
    const marks = [...this.#marks.values()];
    const all = marks.length > 1 && marks.length * 2 >= this.#added.length && !marks.includes(false);
    const missing = this.#added.filter((attendee) => !(this.#marks.get(attendee) ?? !all));
    if (missing.length > 0) this.#attendance.makeAbsent(new Set(missing));
  }
}
