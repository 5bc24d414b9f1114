import { formatReference } from "../../model/reference.ts";
import type { Rule } from "../rule.ts";

/** Open actions that nobody has, the journal counted in: what nobody has, nobody does. */
export const actionWithoutOwner: Rule<"action-without-owner"> = {
  code: "action-without-owner",
  severity: "warning",
  fixable: false,
  check(file, { register }) {
    const { id, meeting } = file.minutes;
    return meeting.actions.flatMap((action) => {
      const carriedOn = action.id?.includes("/") ?? false;
      const settled = action.status === "done" || action.status === "cancelled";
      if (carriedOn || settled || (action.owner ?? []).length > 0) return [];
      const ref = formatReference(id, action.id ?? "");
      const now = register.actions.find((one) => one.ref === ref);
      if (now && (now.owner.length > 0 || !now.open)) return [];
      const problem = { code: "action-without-owner", task: action.task ?? "" } as const;
      return [{ problem, offset: file.offsetOf(action) }];
    });
  },
};
