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
    ["Members agreed the budget for 2026.", "approve"],
    ["The group declined the request.", "reject"],
    ["The group gave the Chair authority to sign the lease.", "commission"],
    ["The group supported the recommendation.", "approve"],
    ["The group decided not to renew the lease.", "other"],
    ["The group supported each other.", ""],
    ["Cllrs agreed that the Council would take the free sandbags.", "other"],
    ["Councillors agreed to meet on site.", "other"],
    ["Members agreed that the hall should be painted.", "other"],
    ["The members resolved that the hall be painted.", "other"],
    ["Agreed positioning of the new signs.", "other"],
    ["Agreed that Sue Oak would write to the port.", "other"],
    ["Agreed.", "other"],
    ["It was resolved to pay as in Appendix A. It was resolved to hire a boat.", "other other"],
    ["It was resolved to transfer £2,000 to the reserve.", "other"],
    ["Deferred to June as papers were late.", "postpone"],
    ["The group agreed for its part to hire a boat.", "other"],
    ["The group was content to hire a boat but asked for the price.", ""],
    ["The group decides in order to save time.", ""],
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

describe("motions whose outcome stands apart", () => {
  it.each([
    ["Motion: To buy a boat. Moved: Sue Oak. Seconded: Bob Ash. Motion passed.", [["To buy a boat."]]],
    ["Motion: To buy a boat.\nMoved: Sue Oak.\nSeconded: Bob Ash.\nMotion passed.", [["To buy a boat."]]],
    ["Motion: To buy a boat. Moved: Sue Oak. Seconded: Bob Ash. Motion failed.", []],
    ["Motion: To buy a boat.\n\nProposed: Sue Oak. Seconded: Bob Ash. Carried.", [["To buy a boat."]]],
    ["Motion: To buy a boat.\n\nProposed: Sue Oak\nSeconded: Bob Ash\nCarried", [["To buy a boat."]]],
    ["Proposed: Sue Oak. Seconded: Bob Ash. Carried.", []],
  ])("behind a label: %s", (text, clauses) => {
    expect(decided(text, "en").map((each) => each.clauses)).toEqual(clauses);
  });

  it.each([
    ["Sue Oak moves to approve the budget; Bob Ash seconds. Motion carries 7-0-1.", "to approve the budget"],
    ["Seating of members: SO moves to adopt. BA seconds. Motion carries.", "to adopt."],
    [
      "Sue Oak moved, Bob Ash seconded, that the report be accepted. Motion carried.",
      "that the report be accepted.",
    ],
    [
      "Sue Oak made a motion to hire a boat and Bob Ash seconded the motion. A vote was taken and the motion passed.",
      "to hire a boat",
    ],
    [
      "With these changes, Member Oak moved to approve the plan, Member Ash seconding. Upon voice vote, the motion carried.",
      "to approve the plan",
    ],
    [
      "After discussion a motion was made by Sue Oak and a second by Bob Ash to hire a boat. All in favor.",
      "to hire a boat.",
    ],
    ["Motion by Sue Oak, seconded by Bob Ash to hire a boat. So unanimously voted.", "to hire a boat."],
    [
      "Motion by Sue Oak, seconded by Bob Ash, to hire a boat.\n\nAyes: All   Noes: None   Motion Carried",
      "to hire a boat.",
    ],
    [
      "Sue Oak moved to buy a boat. Bob Ash seconded. Members asked about storage. The motion passed 5-2, Elm opposed.",
      "to buy a boat.",
    ],
    ["Sue Oak moved to buy a boat. Bob Ash moved to hire one. Motion carried.", "to hire one."],
    [
      "Sue Oak proposed option B (3% up), seconded by Bob Ash. Vote: 2 for, 1 against. Carried.",
      "option B (3% up)",
    ],
    ["Sue Oak proposed that a boat be hired, seconded by Bob Ash. Carried.", "that a boat be hired"],
    [
      "It was proposed by Sue Oak and seconded by Bob Ash that a boat be hired. Agreed.",
      "that a boat be hired.",
    ],
    ["I move to buy a boat. Motion passed.", "to buy a boat."],
    [
      "Secretary's report: A motion to approve the notes was made by Sue and seconded by Bob. All in favor.",
      "to approve the notes",
    ],
    [
      "Finance: After discussion by the Board a motion was made by Sue and a second by Bob to buy a boat. All in favor.",
      "to buy a boat.",
    ],
    ["May 6, 2025 Meeting: Motion by Oak, seconded by Ash to buy a boat. So voted.", "to buy a boat."],
    ["B.9 Report: Sue Oak moves to adopt. Bob Ash seconds. Motion carries.", "to adopt."],
    [
      "Oak made a motion to approve the May 6, 2025 notes and Ash seconded the motion. Motion passed.",
      "to approve the May 6, 2025 notes",
    ],
    [
      "Sue Oak proposed, and Bob Ash seconded, that Ann Elm be Chair. Ann Elm was elected unanimously.",
      "that Ann Elm be Chair.",
    ],
    ["Motion to buy a boat. Seconded by Bob Ash. Carried unanimously.", "to buy a boat."],
    ["A motion was made and passed to buy a boat.", "A motion was made and passed to buy a boat."],
    [
      "MOTION brought by, Sue Oak, seconded by Bob Ash, to buy a boat, carried.",
      "MOTION brought by, Sue Oak, seconded by Bob Ash, to buy a boat, carried.",
    ],
  ])("%s", (text, clause) => {
    expect(decided(`We met. ${text}`, "en")).toMatchObject([{ kind: "approve", clauses: [clause] }]);
  });

  it("have their own votes, and those of a lost one are nobody's", () => {
    const one = "Sue Oak moved to buy a boat. Motion carried 5-1.";
    const other = "Bob Ash moved to hire a hall. The motion passed 3-2-1.";
    expect(decided(`We met. ${one} ${other}`, "en").map(({ votes }) => votes)).toEqual([
      { for: 5, against: 1 },
      { for: 3, against: 2, abstain: 1 },
    ]);
    const lost = "Sue Oak moved to buy a boat. The motion failed 2-5. It was agreed to hire one.";
    expect(decided(`We met. ${lost}`, "en").map(({ votes }) => votes)).toEqual([undefined]);
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
    "Sue Oak moved to the new office in May. All agreed.",
    "Sue Oak moved to buy a boat. Motion failed 2-5.",
    "Sue Oak moved to buy a boat. The motion died for lack of a second.",
    "Sue Oak moved to buy a boat. Bob Ash asked whether the motion was approved by the bank.",
    "Last year a motion was made by the board to sell the hall.",
  ])("%s", (text) => {
    expect(kindsIn(text)).toBe("");
  });
});
