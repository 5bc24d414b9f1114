import type { Absent, Attendee, Sourced } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Recognition } from "../types.ts";
import { itemsDuring, type Stay } from "./stay.ts";

/** Who has been found on the lists so far, by name: a second mention adds to the first. */
export class Attendance {
  readonly #result: Pick<Recognition, "attendees" | "absent">;
  readonly #present = new Map<string, Sourced<Attendee>>();
  readonly #absent = new Set<string>();
  readonly #byName = new Map<string, Sourced<Attendee>>();
  #indexed = 0;
  readonly #stays: { attendee: Sourced<Attendee>; stay: Stay }[] = [];
  /** Who was called, from a list of its own. */
  readonly called: Sourced<Attendee>[] = [];
  /** Who opened or closed the meeting as its chair. */
  opener: string | undefined;

  constructor(result: Pick<Recognition, "attendees" | "absent">) {
    this.#result = result;
  }

  find(name: string): Sourced<Attendee> | undefined {
    return this.#present.get(name);
  }

  /** Who of those found so far has a name, however they were found; of two with the same name, the first. */
  anyone(name: string): Sourced<Attendee> | undefined {
    for (const attendee of this.#result.attendees.slice(this.#indexed)) {
      const own = attendee.name;
      if (own !== undefined && !this.#byName.has(own)) this.#byName.set(own, attendee);
    }
    this.#indexed = this.#result.attendees.length;
    return this.#byName.get(name);
  }

  /** "Sekreterare: Siv Ek" behind the list that she stands in gives her the role. */
  addPresent(attendee: Sourced<Attendee>): Sourced<Attendee> {
    const known = this.#present.get(attendee.name ?? "");
    if (known) return Object.assign(known, { ...attendee, ...known, role: attendee.role ?? known.role });
    this.#result.attendees.push(attendee);
    if (attendee.name !== undefined) this.#present.set(attendee.name, attendee);
    return attendee;
  }

  /** Who stood on the list and turns out not to have come. */
  makeAbsent(those: ReadonlySet<Sourced<Attendee>>): void {
    const { attendees } = this.#result;
    const kept = attendees.filter((attendee) => !those.has(attendee));
    attendees.splice(0, attendees.length, ...kept);
    // Those behind them have moved up; who is indexed already stays the same.
    this.#indexed = 0;
    for (const { name = "", organisation, line, span, explicit } of those) {
      this.#present.delete(name);
      this.#byName.delete(name);
      this.addAbsent(withoutGaps({ name, organisation, line, span, explicit }));
    }
  }

  /** Notes from or up to which item somebody was there. */
  stayed(attendee: Sourced<Attendee>, stay: Stay): void {
    this.#stays.push({ attendee, stay });
  }

  /** Tells of whom that was noted which items they were there for. @param numbers of all items */
  closeStays(numbers: readonly string[]): void {
    for (const { attendee, stay } of this.#stays) {
      const items = itemsDuring(stay, numbers);
      if (items) attendee.items ??= items;
    }
  }

  addAbsent(absent: Sourced<Absent>): void {
    if (this.#absent.has(absent.name ?? "")) return;
    this.#result.absent.push(absent);
    if (absent.name !== undefined) this.#absent.add(absent.name);
  }
}
