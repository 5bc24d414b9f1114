import type { DecisionKind } from "../../model/decision.ts";

/** Decisions that each organisation takes for itself. */
export const adoptionTexts = {
  /** Where an organisation stands. */
  statuses: { adopted: "adopted", declined: "declined", pending: "waiting" },
  /** What a board did with a matter that it has not decided yet. */
  dealtWith: {
    approve: "on a condition",
    "note-to-file": "noted",
    postpone: "postponed",
    "refer-back": "referred back",
    refer: "referred",
    consult: "on consultation",
    commission: "being prepared",
    elect: "dealt with",
    recommend: "endorsed",
    reject: "dealt with",
    withdraw: "withdrawn",
    revoke: "revoked",
    other: "dealt with",
  } satisfies Record<DecisionKind, string>,
  /** How a list of recipients begins that means all of a kind: "all towns", "all members". */
  allOf: ["all", "all the", "every", "each"],
  /** Words for the members of a network, whatever they are. */
  members: ["organisations", "members", "member", "parties", "party"],
  /** Columns of the matrix. */
  organisation: "Organisation",
  answer: "Answer",
  since: "Since",
  source: "Where",
  file: "File",
  /** Over the matrix; a part without any is left out. */
  tally: (p: { adopted: number; declined: number; pending: number }) =>
    [
      p.adopted > 0 ? `${p.adopted} adopted` : "",
      p.declined > 0 ? `${p.declined} declined` : "",
      p.pending > 0 ? `${p.pending} not yet` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  label: "Adoption",
  /** Heading of what others wait for, on the screen of an organisation's own board. */
  unanswered: "Recommended to us and not answered",
};
