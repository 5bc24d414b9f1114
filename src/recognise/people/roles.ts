import type { LabelRole } from "../../language/labels.ts";

/** The roles of labels that begin a list of people. */
export const listRoles = ["attendees", "absent", "called"] as const satisfies readonly LabelRole[];
export type ListRole = (typeof listRoles)[number];

export function isListRole(role: LabelRole): role is ListRole {
  return listRoles.some((each) => each === role);
}
