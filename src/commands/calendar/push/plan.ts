import type ICAL from "ical.js";
import type { Day } from "../../../model/day.ts";
import { line } from "../../../output/ics-event.ts";
import {
  cancelled,
  dayOfObject,
  type FoundObject,
  findObject,
  objectText,
  renewed,
  saysTheSame,
  stringOf,
} from "../../../output/ics-object.ts";
import type { RemoteObject } from "../../../ports/caldav.ts";

/** An event or a task as it should stand in the calendar. */
export interface Wanted {
  uid: string;
  /** With its mark. */
  own: ICAL.Component;
  /** False for what is kept right where it stands there already, and not put there. */
  chosen: boolean;
}

/** What one object is called when it is spoken of. */
export interface Called {
  day: Day;
  summary: string;
}

export type Step = { called: Called; text: string } & (
  | { type: "create"; name: string }
  | { type: "update" | "cancel"; object: RemoteObject }
);

/** What has to be done so that a calendar says what the archive says. */
export interface Plan {
  steps: Step[];
  /** How many need nothing. */
  same: number;
  /** What stands there under our identity, and was not written by us. */
  foreign: Called[];
  /** What we have written and the archive no longer knows, where it is to be left. */
  left: Called[];
}

export interface Facts {
  wanted: readonly Wanted[];
  remote: readonly RemoteObject[];
  /** What stands after the @ of the archive's UIDs. */
  archive: string;
  /** Every UID that the archive could give, whatever was chosen. */
  known: ReadonlySet<string>;
  today: Day;
  /** Events before this day are left as they are, on both sides; undefined for none. */
  since: Day | undefined;
  /** False where something may be in the archive and was not read, or in another archive of the same name. */
  mayCancel: boolean;
  /** The day of the last word. */
  stamp: Day;
  language: string;
  /** The title of what is cancelled. */
  cancelledTitle(found: ICAL.Component): string;
}

type Found = FoundObject & { object: RemoteObject };

/** Pure: the same archive and calendar give the same steps, and none once they have been taken. */
export function planPush(facts: Facts): Plan {
  const found = foundIn(facts);
  const plan: Plan = { steps: [], same: 0, foreign: [], left: [] };
  for (const wanted of facts.wanted) settle(wanted, found.get(wanted.uid), { plan, facts });
  for (const [uid, one] of found) {
    if (one.marked && !facts.known.has(uid)) settleOrphan(one, { plan, facts });
  }
  return plan;
}

/** By UID; of two with the same one, that which we have written. */
function foundIn({ remote, archive }: Facts): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const object of remote) {
    const one = findObject(object.text, archive);
    if (one && !found.get(one.uid)?.marked) found.set(one.uid, { ...one, object });
  }
  return found;
}

function settle(
  wanted: Wanted,
  found: Found | undefined,
  { plan, facts }: { plan: Plan; facts: Facts },
): void {
  const called = calledOf(wanted.own);
  if (!found) {
    if (!wanted.chosen) return;
    const name = `${wanted.uid.replaceAll(/[/\\]/g, "_")}.ics`;
    plan.steps.push({ type: "create", called, name, text: objectText(wanted.own, facts) });
  } else if (!wanted.chosen && !isFrom(facts.since, found.own)) {
    return;
  } else if (!found.marked) {
    if (wanted.chosen) plan.foreign.push(called);
  } else if (saysTheSame(found.own, wanted.own)) {
    plan.same++;
  } else {
    const text = objectText(renewed(found.own, wanted.own), facts);
    plan.steps.push({ type: "update", called, object: found.object, text });
  }
}

/** What people might still come to is cancelled; what has been is history. */
function settleOrphan({ own, object }: Found, { plan, facts }: { plan: Plan; facts: Facts }): void {
  const over = ["CANCELLED", "COMPLETED"].includes(stringOf(own, "status"));
  if (over || !isFrom(facts.today, own)) return;
  const called = calledOf(own);
  if (!facts.mayCancel) {
    plan.left.push(called);
    return;
  }
  const made = cancelled(own, { summary: facts.cancelledTitle(own), stamp: facts.stamp });
  plan.steps.push({ type: "cancel", called, object, text: objectText(made, facts) });
}

/** Tasks without a day are never past. */
function isFrom(since: Day | undefined, own: ICAL.Component): boolean {
  const day = dayOfObject(own);
  return since === undefined || day === "" || day >= since;
}

function calledOf(own: ICAL.Component): Called {
  return { day: dayOfObject(own), summary: line(stringOf(own, "summary")) };
}
