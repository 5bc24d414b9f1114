import type { Day } from "../model/day.ts";
import type { Decision } from "../model/decision.ts";
import type { Fold } from "./fold-context.ts";
import { dayOfMinutes } from "./view.ts";

/** By the whole reference of a decision, what revoked or superseded it. */
export type Overriding = ReadonlyMap<string, { status: "revoked" | "superseded"; by: string }>;

/**
 * What later decisions took out of force by the view's day. One that waits for a condition, or holds only
 * from a later day, has not done so yet.
 */
export function overridingIn(fold: Omit<Fold, "overriding">): Overriding {
  const overriding = new Map<string, { status: "revoked" | "superseded"; by: string }>();
  for (const minutes of fold.view.held) {
    for (const decision of minutes.meeting.decisions) {
      const by = `${minutes.id}/${decision.id}`;
      if (!takesEffect(fold, decision, { by, date: dayOfMinutes(minutes) })) continue;
      for (const [status, refs] of [
        ["superseded", decision.supersedes],
        ["revoked", decision.revokes],
      ] as const) {
        for (const ref of refs ?? []) {
          const found = fold.references.resolve(ref, minutes.id);
          if (found.type === "found" && found.ref !== by) overriding.set(found.ref, { status, by });
        }
      }
    }
  }
  return overriding;
}

function takesEffect(
  fold: Omit<Fold, "overriding">,
  decision: Decision,
  { by, date }: { by: string; date: Day },
): boolean {
  if ((decision.valid_from ?? date) > fold.view.asOf) return false;
  return decision.condition === undefined || conditionOf(fold, by) === "met";
}

/** What the journal says last of a decision's condition. */
export function conditionOf(fold: Pick<Fold, "journal">, ref: string): "met" | "failed" | undefined {
  const last = fold.journal
    .get(ref)
    ?.findLast(({ event }) => event === "condition-met" || event === "condition-failed");
  return last && (last.event === "condition-met" ? "met" : "failed");
}
