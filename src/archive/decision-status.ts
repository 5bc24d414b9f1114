import type { Day } from "../model/day.ts";
import { closingKinds, type DecisionKind, sendingKinds } from "../model/decision.ts";
import type { DecisionStatus } from "./register.ts";

/** All that a decision's status depends on. */
interface StatusFacts {
  kind: DecisionKind;
  override: "revoked" | "superseded" | undefined;
  valid_to: Day | undefined;
  condition: "none" | "waiting" | "met" | "failed";
  /** The matter has been sent on its way and is not settled yet. */
  returning: boolean;
  /** The journal says that it is done, or all actions for it are. */
  done: boolean;
  hasOwner: boolean;
  hasDue: boolean;
  /** An action for it, or a clause of its own, is still open. */
  partsOpen: boolean;
  adoptionWaiting: boolean;
}

/** The first status of DESIGN's section 5 that applies on the day. */
export function decisionStatus(facts: StatusFacts, asOf: Day): DecisionStatus {
  if (facts.override) return facts.override;
  if (facts.kind === "note-to-file") return "closed";
  if (facts.condition === "failed" || (facts.valid_to !== undefined && facts.valid_to < asOf))
    return "lapsed";
  if (facts.condition === "waiting") return "conditional";
  if (facts.returning) return "returning";
  if (isPending(facts)) return "pending";
  if (facts.done) return "done";
  return closingKinds.includes(facts.kind) || sendingKinds.includes(facts.kind) ? "closed" : "in-force";
}

function isPending(facts: StatusFacts): boolean {
  if (facts.done) return false;
  if (facts.adoptionWaiting || facts.partsOpen) return true;
  if (closingKinds.includes(facts.kind) || sendingKinds.includes(facts.kind)) return false;
  switch (facts.kind) {
    case "commission":
      return true;
    case "approve":
    case "recommend":
      return facts.hasOwner;
    case "other":
      return facts.hasOwner || facts.hasDue;
    default:
      return false;
  }
}
