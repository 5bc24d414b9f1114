/** What a matter's history is made of. `task-line`: a later line about an earlier meeting's action. */
export const stepTypes = [
  "item",
  "reported-decision",
  "proposal",
  "decision",
  "action",
  "task-line",
  "follow-up",
  "journal",
] as const;
export type StepType = (typeof stepTypes)[number];

/** How one record leads to another; the words are those of the files where they have one. */
export const relations = [
  "follows",
  "refers_to",
  "supersedes",
  "amends",
  "revokes",
  "for",
  "carries_on",
  "answers",
  "about",
] as const;
export type Relation = (typeof relations)[number];
