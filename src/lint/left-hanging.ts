import { outcomesIn } from "../archive/following.ts";
import type { ReferenceIndex } from "../archive/references.ts";
import type { Register } from "../archive/register.ts";
import { dayOfMinutes } from "../archive/view.ts";
import type { Day } from "../model/day.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { Unsettled } from "./unsettled.ts";

/** An item that took up a matter which must come back, and gave no outcome. */
export interface Hanging {
  item: Sourced<AgendaItem>;
  /** As written in the item. */
  ref: string;
  /** The matter's whole reference. */
  matter: string;
}

interface HangingParts {
  today: Day;
  references: ReferenceIndex;
  register: Register;
}

/**
 * The items of final minutes, or of a draft whose day has passed, that follow something which had to come up and say
 * nothing of how it went, as long as nothing else has settled it. Worked out for the minutes that are asked about.
 */
export class LeftHanging {
  readonly #parts: HangingParts;
  readonly #unsettled: Unsettled;
  readonly #known = new Map<Minutes, readonly Hanging[]>();

  constructor(parts: HangingParts) {
    this.#parts = parts;
    this.#unsettled = new Unsettled(parts.register);
  }

  in(minutes: Minutes): readonly Hanging[] {
    const { today, references } = this.#parts;
    const found =
      this.#known.get(minutes) ??
      (isWritten(minutes, today) ? hangingIn(minutes, references, this.#unsettled) : []);
    this.#known.set(minutes, found);
    return found;
  }
}

function hangingIn(minutes: Minutes, references: ReferenceIndex, unsettled: Unsettled): Hanging[] {
  const { id, meeting } = minutes;
  return meeting.agenda.flatMap((item) => {
    const { number, follows = [] } = item;
    if (number === undefined || follows.length === 0) return [];
    // An earlier action that was ticked says nothing of what else the item takes up.
    const outcomes = outcomesIn(minutes, number).filter((ref) => ref.startsWith(`${id}/`));
    return follows.flatMap((ref) => {
      const found = references.resolve(ref, id);
      if (found.type !== "found") return [];
      const told = hasOutcome(minutes, found.ref, { outcomes, references });
      return !told && unsettled.has(found.ref, minutes) ? [{ item, ref, matter: found.ref }] : [];
    });
  });
}

/** An action has one where a line says what became of it; anything else where its item gives something. */
function hasOutcome(
  { id, meeting }: Minutes,
  matter: string,
  { outcomes, references }: { outcomes: readonly string[]; references: ReferenceIndex },
): boolean {
  const carried = meeting.actions.some((action) => {
    const found = action.id?.includes("/") === true ? references.resolve(action.id, id) : undefined;
    return found?.type === "found" && found.ref === matter;
  });
  // A new action of the same item says nothing of an earlier one.
  const isAction = /\/a[^/]*$/.test(matter);
  return carried || outcomes.some((ref) => !isAction || !/\/a[^/]*$/.test(ref));
}

function isWritten(minutes: Minutes, today: Day): boolean {
  if (minutes.status === "draft") return dayOfMinutes(minutes) < today;
  return minutes.status === "final" || minutes.status === "approved";
}
