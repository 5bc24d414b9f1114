import type { LabelRole } from "../../language/labels.ts";

/** The roles of labels that begin a list of people. */
const listRoles = ["attendees", "absent", "called"] as const satisfies readonly LabelRole[];
export type ListRole = (typeof listRoles)[number];

export function isListRole(role: LabelRole): role is ListRole {
  return listRoles.some((each) => each === role);
}

const offices: readonly LabelRole[] = ["chair", "secretary", "approvers"];

/** True for the role of a label that people stand behind: a list of them, or who holds an office at the meeting. */
export function isPeopleRole(role: LabelRole): boolean {
  return isListRole(role) || offices.includes(role);
}
