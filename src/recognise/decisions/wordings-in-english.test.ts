import { describe, expect, it } from "vitest";
import { decided } from "./item.fixture.ts";

/** The kinds of the decisions that a text has behind a sentence that has none. */
function kindsIn(text: string): string {
  return decided(`We met. ${text}`, "en")
    .map(({ kind }) => kind)
    .join(" ");
}

describe("ways in which minutes say that something is decided", () => {
  it.each([
    ["On a proposal from Cllr Oak, it was RESOLVED following a unanimous vote to hire a boat.", "other"],
    ["It was unanimously resolved following a vote that Ann Oak be elected chair.", "elect"],
    ["It was agreed by the committee to hire a boat.", "other"],
    ["A request from the rowing club for a boat was deferred to the next meeting.", "postpone"],
    ["The terms have been agreed by the group for publishing.", "approve"],
    ["The terms have been agreed by the harbour group.", ""],
    ["Minutes were amended slightly, but otherwise agreed and signed.", "approve"],
    ["The minutes of the last meeting were agreed and signed.", "approve"],
    ["The minutes were approved and signed by the Chair.", "approve"],
    ["The minutes of the meeting held on 6 March 2025 were agreed as a true record.", "approve"],
    ["The minutes were agreed as a correct record.", "approve"],
    ["The minutes were taken as read and approved.", "approve"],
    ["Councillors approved payments as follows:-", "approve"],
    ["Cllrs approved payments as follows:", "approve"],
    ["Members approved the accounts.", "approve"],
    ["Cllrs agreed that the Council would take the free sandbags.", "other"],
    ["Councillors agreed to meet on site.", "other"],
    ["Members agreed that the hall should be painted.", "other"],
    ["The members resolved that the hall be painted.", "other"],
    ["Agreed positioning of the new signs.", "other"],
    ["Agreed that Sue Oak would write to the port.", "other"],
    ["Agreed.", "other"],
    ["Approved unanimously.", "approve"],
    ["Resolved to approve the accounts.", "approve"],
    ["It was resolved that the Chair sign these as a correct record.", "other"],
    ["It was resolved that the minutes are approved.", "approve"],
    ["The Council RESOLVED to approve the accounts.", "approve"],
    ["RESOLVED: That the pier be closed.", "other"],
    ["RESOLVED that the pier be closed.", "other"],
    ["It was RESOLVED to elect Sue Oak as Chair.", "elect"],
    ["It was unanimously resolved to reject the request.", "reject"],
    ["It was proposed by Sue Oak, seconded by Bob Ash and resolved that the pier be closed.", "other"],
    ["Proposed by Sue Oak, seconded by Bob Ash and unanimously approved.", "approve"],
    ["Proposed as a true record by Sue Oak, seconded by Bob Ash and carried.", "approve"],
    ["Moved by Sue Oak, seconded by Bob Ash, carried.", "approve"],
    ["Moved by Sue Oak, seconded by Bob Ash, to close the pier. Carried.", "approve"],
    ["Motion by Sue Oak, second by Bob Ash to close the pier. Motion carried.", "approve"],
    ["Sue Oak moved to approve the budget. Seconded by Bob Ash. Motion carried unanimously.", "approve"],
    ["On a motion by Sue Oak, seconded by Bob Ash, the budget was approved.", "approve"],
    ["The report was accepted without objections.", "approve"],
    ["Motion to close the pier carried.", "approve"],
    ["Motion to close the pier passed unanimously.", "approve"],
    ["Sue Oak made a motion to close the pier. Bob Ash seconded. The motion passed.", "approve"],
    [
      "A motion to close the pier was made by Sue Oak and seconded by Bob Ash. The motion carried.",
      "approve",
    ],
    ["A motion was made by Sue Oak, seconded by Bob Ash, to close the pier. Motion carried.", "approve"],
    ["On a motion by Sue Oak, seconded by Bob Ash, the committee approved the budget.", "approve"],
    ["It was proposed, seconded and agreed that the pier be closed.", "other"],
    ["The council voted 5-2 to close the pier.", "other"],
    ["The council unanimously approved the application.", "approve"],
    ["The council decided to defer the decision.", "postpone"],
    ["This was deferred to the next meeting.", "postpone"],
    ["The matter was deferred until May.", "postpone"],
    ["The report was noted.", "note-to-file"],
    ["The treasurer's report was received and noted.", "note-to-file"],
    ["The treasurer's report was received and adopted.", "approve"],
    ["The report was received.", "note-to-file"],
    ["The accounts were adopted.", "approve"],
    ["Councillors received and approved the accounts.", "approve"],
    ["Sue Oak was elected Chair.", "elect"],
    ["Sue Oak was re-elected as Treasurer.", "elect"],
    ["Sue Oak and Bob Ash were elected to the committee.", "elect"],
    ["The Clerk was asked to write to the port.", "commission"],
    ["The Clerk was instructed to get three quotes.", "commission"],
    ["The Secretary was authorised to sign the lease.", "commission"],
    ["The budget was passed unanimously.", "approve"],
    ["The motion was carried.", "approve"],
    ["It was agreed by all that the pier be closed.", "other"],
    ["After discussion it was agreed to close the pier.", "other"],
    ["There was unanimous agreement that the pier be closed.", "other"],
    ["The agenda was agreed.", "approve"],
    ["Decision: close the pier in May.", "other"],
    ["5.3 Agreed positioning of the new signs.", "other"],
  ])("%s", (text, kinds) => {
    expect(kindsIn(text)).toBe(kinds);
  });
});

describe("what is worded like them and decides nothing", () => {
  it.each([
    "Agreed actions were reviewed.",
    "Cllrs agreed with the harbour master.",
    "Members agreed that the hall is old.",
    "The minister approved the plan.",
    "Approved suppliers are listed on the website.",
    "The county has approved the plan.",
    "The application was approved by the County in March.",
    "Sue Oak proposed that the pier be closed.",
    "Carried over from the last meeting.",
    "Cllrs asked whether the payments had been approved.",
    "The plan was agreed last year.",
    "If members agree that the pier be closed, staff must be told.",
    "Members approve of the colour.",
    "The Clerk was asked about the pier.",
    "It was proposed that the pier be closed.",
    "The letter was received from the County on Monday.",
    "The goods were received.",
    "Payments approved at the last meeting were made.",
    "The minutes were not approved.",
    "The minutes will be signed next week.",
    "Sue Oak moved to Alby.",
  ])("%s", (text) => {
    expect(kindsIn(text)).toBe("");
  });
});
