export const labelRoles = [
  "decision",
  "proposal",
  "clause",
  "attendees",
  "absent",
  /** Who was called to the meeting; who of them is not on the list of those present was absent. */
  "called",
  "actions",
  "action",
  "meetings",
  "date",
  "time",
  "place",
  "chair",
  "secretary",
  "approvers",
  "sent-to",
  "presenter",
  "case",
  "attachments",
  "agenda",
  /** What heads a part of an item and gives no record: "Ärendebeskrivning". */
  "part",
] as const;
export type LabelRole = (typeof labelRoles)[number];

/** Words that stand alone on a line, or before a colon, and say what follows. */
export interface LabelWords {
  role: LabelRole;
  /** Source of a case-insensitive pattern for the whole label. A group `body` names who decides. */
  words: string;
}
