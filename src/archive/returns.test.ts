import { describe, expect, it } from "vitest";
import type { Decision } from "../model/decision.ts";
import type { JournalEvent } from "../model/journal.ts";
import type { FollowUp } from "../model/meeting.ts";
import { on, oneDecision, type Written, type WrittenArchive } from "./archive.fixture.ts";

const decisionRef = "VS-2025-03-06/d2";
const planned = ["2025-03-06", "2025-04-03", "2025-05-08"];

function stateOn(asOf: string, written: WrittenArchive, ref = decisionRef) {
  const found = on(asOf, { planned, ...written }).returns.find((one) => one.ref === ref);
  return found && `${found.status} ${found.meeting ?? "-"}`;
}

const postponed = (rest: WrittenArchive = {}, decision: Decision = { kind: "postpone" }) =>
  oneDecision(decision, rest);
const held = (date: string, rest: Partial<Written> = {}): Written => ({ date, ...rest });
const takingUp = (date: string, outcome: boolean, rest: Partial<Written> = {}): Written => ({
  date,
  agenda: [{ number: "4", title: "Ärendet igen", follows: [decisionRef] }],
  decisions: outcome ? [{ id: "d4", agenda: "4", kind: "approve" }] : [],
  ...rest,
});
const event = (name: JournalEvent, day: string, ref = decisionRef) => ({ on: day, ref, event: name });

describe("a postponed matter", () => {
  it.each<[string, string, WrittenArchive, string]>([
    ["waits for the next meeting", "2025-03-20", postponed(), "waiting VS-2025-04-03"],
    ["still waits on the day itself", "2025-04-03", postponed(), "waiting VS-2025-04-03"],
    [
      "is unreported when that day has passed without minutes",
      "2025-04-04",
      postponed(),
      "unreported VS-2025-04-03",
    ],
    [
      "is missed where the minutes do not mention it",
      "2025-04-04",
      postponed({ minutes: [held("2025-04-03")] }),
      "missed VS-2025-04-03",
    ],
    [
      "is missed where its item has no outcome",
      "2025-04-04",
      postponed({ minutes: [takingUp("2025-04-03", false)] }),
      "missed VS-2025-04-03",
    ],
    [
      "is settled by an outcome",
      "2025-04-04",
      postponed({ minutes: [takingUp("2025-04-03", true)] }),
      "settled VS-2025-04-03",
    ],
    [
      "is settled late all the same",
      "2025-05-09",
      postponed({ minutes: [held("2025-04-03"), takingUp("2025-05-08", true)] }),
      "settled VS-2025-04-03",
    ],
    [
      "is scheduled once a planned file has it",
      "2025-03-20",
      postponed({ minutes: [takingUp("2025-04-03", false, { status: "planned" })] }),
      "scheduled VS-2025-04-03",
    ],
    [
      "is scheduled again after it was missed",
      "2025-04-10",
      postponed({ minutes: [held("2025-04-03"), takingUp("2025-05-08", false, { status: "planned" })] }),
      "scheduled VS-2025-04-03",
    ],
    [
      "is scheduled in the draft of the day",
      "2025-04-03",
      postponed({ minutes: [takingUp("2025-04-03", false, { status: "draft" })] }),
      "scheduled VS-2025-04-03",
    ],
    [
      "is settled in the draft of the day",
      "2025-04-03",
      postponed({ minutes: [takingUp("2025-04-03", true, { status: "draft" })] }),
      "settled VS-2025-04-03",
    ],
    [
      "is not settled by another forum's outcome",
      "2025-04-04",
      postponed({ minutes: [held("2025-04-03"), takingUp("2025-03-20", true, { forum: "ks" })] }),
      "missed VS-2025-04-03",
    ],
    [
      "is settled by what takes up the other forum's outcome",
      "2025-04-04",
      postponed({
        minutes: [
          takingUp("2025-03-20", true, { forum: "ks" }),
          {
            date: "2025-04-03",
            agenda: [{ number: "1", follows: ["KS-2025-03-20/d4"] }],
            decisions: [{ id: "d1", agenda: "1" }],
          },
        ],
      }),
      "settled VS-2025-04-03",
    ],
    [
      "is settled by the journal",
      "2025-03-20",
      postponed({ journal: [event("done", "2025-03-10")] }),
      "settled VS-2025-04-03",
    ],
    [
      "comes back when it is reopened",
      "2025-03-20",
      postponed({ journal: [event("done", "2025-03-10"), event("reopened", "2025-03-12")] }),
      "waiting VS-2025-04-03",
    ],
    [
      "goes to the day it was given",
      "2025-04-20",
      postponed({ minutes: [held("2025-04-03")] }, { kind: "postpone", due: "8 maj" }),
      "waiting VS-2025-05-08",
    ],
    [
      "waits without a meeting where none is planned",
      "2025-06-01",
      postponed({ planned: ["2025-03-06"] }),
      "waiting -",
    ],
  ])("%s", (_, asOf, written, expected) => {
    expect(stateOn(asOf, written)).toBe(expected);
  });

  it("passes to the next meeting when its meeting is cancelled, and only from the day that was said", () => {
    const written = postponed({ journal: [event("cancelled", "2025-03-25", "VS-2025-04-03")] });
    expect(stateOn("2025-03-24", written)).toBe("waiting VS-2025-04-03");
    expect(stateOn("2025-04-10", written)).toBe("waiting VS-2025-05-08");
  });

  it("follows its meeting to another day", () => {
    const journal = [{ ...event("moved", "2025-03-25", "VS-2025-04-03"), date: "2025-04-10" }];
    expect(stateOn("2025-04-08", postponed({ journal }))).toBe("waiting VS-2025-04-03");
    expect(stateOn("2025-04-11", postponed({ journal }))).toBe("unreported VS-2025-04-03");
  });

  it("does not count a workshop as the next meeting", () => {
    const workshop = { id: "VS-2025-03-20", date: "2025-03-20", title: "Workshop" };
    const days = ["2025-03-06", "2025-04-03"].map((date) => ({ id: `VS-${date}`, date }));
    expect(stateOn("2025-03-25", postponed({ planned: [...days, workshop] }))).toBe("waiting VS-2025-04-03");
  });
});

describe("what waits for something elsewhere", () => {
  it.each<[string, string, WrittenArchive, string]>([
    ["a condition", "2025-06-20", oneDecision({ kind: "approve", condition: "om …" }), "waiting -"],
    [
      "a condition whose matter was taken up, which does not tell whether it is met",
      "2025-06-20",
      oneDecision(
        { kind: "approve", condition: "om …" },
        {
          minutes: [
            {
              date: "2025-04-03",
              agenda: [{ number: "4", follows: [decisionRef] }],
              decisions: [{ id: "d4", agenda: "4", kind: "approve" }],
            },
          ],
        },
      ),
      "waiting -",
    ],
    [
      "a condition of what was revoked",
      "2025-06-20",
      oneDecision(
        { kind: "approve", condition: "om …" },
        {
          minutes: [
            {
              date: "2025-04-03",
              decisions: [{ id: "d4", agenda: "4", kind: "revoke", revokes: [decisionRef] }],
            },
          ],
        },
      ),
      "settled -",
    ],
    [
      "a condition that is met",
      "2025-06-20",
      oneDecision(
        { kind: "approve", condition: "om …" },
        { journal: [event("condition-met", "2025-03-10")] },
      ),
      "settled -",
    ],
    [
      "a condition that failed",
      "2025-06-20",
      oneDecision(
        { kind: "approve", condition: "om …" },
        { journal: [event("condition-failed", "2025-03-10")] },
      ),
      "settled -",
    ],
    [
      "a question not answered",
      "2025-04-20",
      oneDecision({ kind: "refer-back" }, { minutes: [held("2025-04-03")] }),
      "waiting -",
    ],
    [
      "a question answered",
      "2025-04-05",
      oneDecision({ kind: "refer-back" }, { journal: [event("answered", "2025-04-04")] }),
      "waiting VS-2025-05-08",
    ],
    [
      "a question answered, and then missed",
      "2025-04-05",
      oneDecision(
        { kind: "refer-back" },
        { minutes: [held("2025-04-03")], journal: [event("answered", "2025-03-20")] },
      ),
      "missed VS-2025-04-03",
    ],
    ["a matter referred", "2025-04-20", oneDecision({ kind: "refer" }), "waiting -"],
    [
      "a matter referred, decided there",
      "2025-04-01",
      oneDecision({ kind: "refer" }, { minutes: [takingUp("2025-03-20", true, { forum: "ks" })] }),
      "waiting VS-2025-04-03",
    ],
    [
      "a matter referred, decided there, and missed here",
      "2025-04-04",
      oneDecision(
        { kind: "refer" },
        { minutes: [takingUp("2025-03-20", true, { forum: "ks" }), held("2025-04-03")] },
      ),
      "missed VS-2025-04-03",
    ],
    [
      "a consultation with a day",
      "2025-04-20",
      oneDecision({ kind: "consult", due: "2025-04-15" }),
      "waiting VS-2025-05-08",
    ],
    [
      "a consultation returned",
      "2025-03-20",
      oneDecision({ kind: "consult" }, { journal: [event("returned", "2025-03-15")] }),
      "waiting VS-2025-04-03",
    ],
  ])("%s", (_, asOf, written, expected) => {
    expect(stateOn(asOf, written)).toBe(expected);
  });

  it("is asked about after 60 days without a word", () => {
    const asked = (asOf: string, rest: WrittenArchive = {}) =>
      on(asOf, oneDecision({ kind: "approve", condition: "om …" }, { planned, ...rest })).returns[0]?.ask;
    expect(asked("2025-05-05")).toBe(false);
    expect(asked("2025-05-06")).toBe(true);
    expect(asked("2025-05-06", { journal: [event("note", "2025-04-01")] })).toBe(false);
  });
});

describe("a follow-up", () => {
  const followUp = (record: FollowUp, rest: WrittenArchive = {}): WrittenArchive => ({
    ...rest,
    minutes: [
      { date: "2025-03-06", follow_ups: [{ id: "f4", agenda: "4", text: "Frågan återkommer", ...record }] },
      ...(rest.minutes ?? []),
    ],
  });
  const ref = "VS-2025-03-06/f4";

  it.each<[string, FollowUp, string]>([
    ["without a time: the next meeting", {}, "missed VS-2025-04-03"],
    ["på nästa möte", { when: "på nästa möte" }, "missed VS-2025-04-03"],
    ["a day", { when: "8 maj" }, "waiting VS-2025-05-08"],
    ["a later meeting, some time", { when: "på senare möte" }, "waiting -"],
    ["with a question", { question: "Vad kostar det?" }, "waiting -"],
    ["to a forum outside the archive", { forum: "Regionstyrelsen" }, "waiting -"],
    ["to another forum of the archive", { forum: "Kunskapsstyrning" }, "waiting -"],
  ])("%s", (_, record, expected) => {
    expect(stateOn("2025-04-20", followUp(record, { minutes: [held("2025-04-03")] }), ref)).toBe(expected);
  });

  it("to another forum is settled there", () => {
    const there: Written = {
      date: "2025-04-01",
      forum: "ks",
      agenda: [{ number: "1", follows: [ref] }],
      decisions: [{ id: "d1", agenda: "1" }],
    };
    expect(stateOn("2025-04-20", followUp({ forum: "ks" }, { minutes: [there] }), ref)).toBe(
      "settled KS-2025-04-01",
    );
  });

  it("outside the archive is never missed, but asked about after 60 days", () => {
    const written = followUp({ forum: "Regionstyrelsen" }, { minutes: [held("2025-04-03")] });
    const state = (asOf: string) => on(asOf, { planned, ...written }).returns.find((one) => one.ref === ref);
    expect(state("2025-04-20")).toMatchObject({ status: "waiting", outside: true, ask: false });
    expect(state("2025-06-20")).toMatchObject({ status: "waiting", ask: true });
  });

  it("tells the addition of its decision, which then makes none of its own", () => {
    const decision = {
      id: "d4",
      agenda: "4",
      kind: "note-to-file" as const,
      addition: "med tillägget att …",
    };
    const alone = on("2025-03-20", { planned, minutes: [held("2025-03-06", { decisions: [decision] })] });
    expect(alone.returns.map((one) => [one.ref, one.kind])).toEqual([["VS-2025-03-06/d4", "addition"]]);
    const told = on("2025-03-20", {
      planned,
      minutes: [held("2025-03-06", { decisions: [decision], follow_ups: [{ id: "f4", agenda: "4" }] })],
    });
    expect(told.returns.map((one) => [one.ref, one.kind])).toEqual([[ref, "follow-up"]]);
  });

  const additions: [string, Partial<Decision>, boolean][] = [
    [
      "to what is filed",
      { kind: "note-to-file", addition: "med tillägget att synpunkterna sammanställs" },
      true,
    ],
    [
      "that alters what is approved",
      { kind: "approve", addition: "med tillägget att bilagan rättas" },
      false,
    ],
    [
      "to an approval, which names a meeting",
      { kind: "approve", addition: "med tillägget att frågan tas upp på nästa möte" },
      true,
    ],
    [
      "to the agenda",
      { kind: "approve", formality: true, addition: "med tillägget att en fråga tas upp i dag" },
      false,
    ],
    [
      "to the last minutes",
      { kind: "note-to-file", formality: true, addition: "med tillägget att namnet rättas" },
      false,
    ],
  ];
  it.each(additions)("is made by an addition %s", (_what, decision, returns) => {
    const minutes = [held("2025-03-06", { decisions: [{ id: "d4", agenda: "4", ...decision }] })];
    expect(on("2025-03-20", { planned, minutes }).returns).toHaveLength(returns ? 1 : 0);
  });

  it("with the question of a matter referred back is that matter, and is answered with it", () => {
    const question: Written = {
      date: "2025-03-06",
      decisions: [{ id: "d4", agenda: "4", kind: "refer-back" }],
      follow_ups: [{ id: "f4", agenda: "4", question: "Vad kostar det?", forum: "ks" }],
    };
    const state = (journal: WrittenArchive["journal"]) =>
      on("2025-03-20", { planned, minutes: [question], journal }).returns;
    expect(state([])).toMatchObject([
      {
        ref: "VS-2025-03-06/d4",
        also: [ref],
        question: "Vad kostar det?",
        status: "waiting",
        meeting: undefined,
      },
    ]);
    const answered = { on: "2025-03-10", ref, event: "answered" as const };
    expect(state([answered])).toMatchObject([
      { ref: "VS-2025-03-06/d4", status: "waiting", meeting: "VS-2025-04-03" },
    ]);
  });
});
