import { mayLapse } from "./lapsing.ts";
import { mayBePrepared } from "./other-forums.ts";
import type { DecisionState, Register } from "./register.ts";

/**
 * The decisions of which anything may come up at some meeting: those that are open, then those that are not but may
 * lapse, or have been prepared for another forum. Of all others, no agenda need ask.
 */
export function comingDecisions(
  register: Pick<Register, "decisions" | "forums" | "following">,
): DecisionState[] {
  const { decisions, following } = register;
  const preparing = new Set(register.forums.flatMap(({ preparedBy }) => preparedBy));
  const comes = (one: DecisionState) =>
    !one.open && (mayLapse(one, following) || mayBePrepared(one, preparing));
  return [...decisions.filter(({ open }) => open), ...decisions.filter(comes)];
}
