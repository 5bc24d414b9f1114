import type { Relation, StepType } from "../../model/history.ts";

/** The history of one matter. */
export const traceTexts = {
  /** What stands before each thing that was said or done. */
  steps: {
    item: "On the agenda",
    "reported-decision": "Reported",
    proposal: "Proposal",
    decision: "Decision",
    action: "Action",
    "task-line": "Report",
    "follow-up": "Follow-up",
    journal: "Recorded",
  } satisfies Record<StepType, string>,
  /** Before the reference that something leads to. */
  relations: {
    follows: "takes up",
    refers_to: "refers to",
    supersedes: "supersedes",
    amends: "amends",
    revokes: "revokes",
    for: "for",
    carries_on: "about",
    answers: "answers",
    about: "about",
  } satisfies Record<Relation, string>,
  /** The same from the other end, on an arrow from the earlier to the later. */
  onwards: {
    follows: "taken up",
    refers_to: "referred to",
    supersedes: "superseded",
    amends: "amended",
    revokes: "revoked",
    for: "gives an action",
    carries_on: "reported on",
    answers: "answered",
    about: "recorded",
  } satisfies Record<Relation, string>,
  bothForms: "--json or --csv says something else than --format. Give one of them.",
  /** What became of a proposal. */
  outcomes: { accepted: "accepted", rejected: "rejected", withdrawn: "withdrawn" },
  missing: (p: { ref: string }) => `${p.ref} (not here)`,
  count: (p: { count: number; first: string; last: string }) =>
    p.count === 1
      ? `1 entry, ${p.first}`
      : `${p.count} entries, ${p.first}${p.first === p.last ? "" : ` to ${p.last}`}`,
  asked: (p: { ref: string }) => `asked about ${p.ref}`,
  prepares: "preparation",
  between: "Between the meetings",
  ahead: "to come",
  noOutcome: "(no outcome)",
  /** A meeting has many matters. */
  isMeeting: (p: { ref: string; items: string }) =>
    p.items === ""
      ? `${p.ref} is a meeting, and its minutes are not here. Give a decision, an action, a follow-up or an item.`
      : `${p.ref} is a meeting. Choose one of its items:\n${p.items}`,
};
