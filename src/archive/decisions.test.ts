import { describe, expect, it } from "vitest";
import type { Decision } from "../model/decision.ts";
import { on, oneDecision, organisations, type WrittenArchive } from "./archive.fixture.ts";

const ref = "VS-2025-03-06/d2";

function statusOn(asOf: string, decision: Decision, rest: WrittenArchive = {}) {
  const found = on(asOf, oneDecision(decision, rest)).decisions.find((one) => one.ref === ref);
  return found && [found.status, ...found.reasons].join(" ");
}

describe("a decision's status on the day of the meeting", () => {
  it.each<[Decision, string]>([
    [{ kind: "approve" }, "in-force"],
    [{ kind: "approve", owner: ["Siv Ek"] }, "pending pending"],
    [{ kind: "note-to-file" }, "closed"],
    [{ kind: "note-to-file", owner: ["Siv Ek"], due: "2025-04-01" }, "closed"],
    [{ kind: "note-to-file", condition: "under förutsättning att …" }, "closed"],
    [{ kind: "note-to-file", valid_to: "2025-03-01" }, "closed"],
    [{ kind: "postpone" }, "returning returning"],
    [{ kind: "refer-back" }, "returning returning"],
    [{ kind: "refer" }, "returning returning"],
    [{ kind: "consult" }, "returning returning"],
    [{ kind: "commission" }, "pending pending"],
    [{ kind: "elect", owner: ["Siv Ek"] }, "in-force"],
    [{ kind: "recommend" }, "in-force"],
    [{ kind: "recommend", adoption: "all" }, "pending pending"],
    [{ kind: "reject" }, "closed"],
    [{ kind: "withdraw" }, "closed"],
    [{ kind: "revoke" }, "closed"],
    [{ kind: "other" }, "in-force"],
    [{ kind: "other", owner: ["Siv Ek"] }, "pending pending"],
    [{ kind: "other", due: "30 maj" }, "pending pending"],
    [{}, "in-force"],
    [{ kind: "approve", condition: "under förutsättning att …" }, "conditional conditional"],
    [{ kind: "approve", valid_to: "2025-03-05" }, "lapsed lapsed"],
    [{ kind: "approve", valid_to: "2025-03-06" }, "in-force lapsing"],
    [{ kind: "approve", valid_to: "2025-05-05" }, "in-force lapsing"],
    [{ kind: "approve", valid_to: "2025-05-06" }, "in-force"],
    [{ kind: "commission", valid_to: "2025-04-01" }, "pending pending lapsing"],
  ])("%j is %s", (decision, expected) => {
    expect(statusOn("2025-03-06", decision)).toBe(expected);
  });
});

describe("what the journal does to a decision", () => {
  const event = (
    name: "done" | "reopened" | "condition-met" | "condition-failed",
    day: string,
    of = ref,
  ) => ({
    on: day,
    ref: of,
    event: name,
  });

  it.each<[string, Decision, WrittenArchive["journal"], string]>([
    ["done", { kind: "commission" }, [event("done", "2025-03-10")], "done"],
    [
      "done, by an end of its reference",
      { kind: "commission" },
      [event("done", "2025-03-10", "03-06/d2")],
      "done",
    ],
    [
      "reopened",
      { kind: "commission" },
      [event("done", "2025-03-10"), event("reopened", "2025-03-11")],
      "pending pending",
    ],
    ["done after the day", { kind: "commission" }, [event("done", "2025-03-21")], "pending pending"],
    [
      "condition met",
      { kind: "approve", condition: "om …" },
      [event("condition-met", "2025-03-10")],
      "in-force",
    ],
    [
      "condition failed",
      { kind: "approve", condition: "om …" },
      [event("condition-failed", "2025-03-10")],
      "lapsed lapsed",
    ],
    [
      "condition met, owner left",
      { kind: "approve", condition: "om …", owner: ["Siv Ek"] },
      [event("condition-met", "2025-03-10")],
      "pending pending",
    ],
    ["a postponed matter done with", { kind: "postpone" }, [event("done", "2025-03-10")], "done"],
    [
      "taken back",
      { kind: "commission" },
      [event("done", "2025-03-10"), { on: "2025-03-12", ref: "j000", event: "undone" }],
      "pending pending",
    ],
  ])("%s", (_, decision, journal, expected) => {
    expect(statusOn("2025-03-20", decision, { journal })).toBe(expected);
  });

  it("takes back what took back", () => {
    const journal = [
      event("done", "2025-03-10"),
      { on: "2025-03-12", ref: "j000", event: "undone" as const },
      { on: "2025-03-13", ref: "j001", event: "undone" as const },
    ];
    expect(statusOn("2025-03-20", { kind: "commission" }, { journal })).toBe("done");
  });

  it("changes owner and due", () => {
    const journal = [
      { on: "2025-03-10", ref, event: "owner-changed" as const, owner: "Bo Alm, Siv Ek" },
      { on: "2025-03-11", ref, event: "due-changed" as const, due: "30 maj" },
    ];
    const [state] = on(
      "2025-03-20",
      oneDecision({ kind: "commission", owner: ["Per Ed"], due: "1 april" }, { journal }),
    ).decisions;
    expect(state).toMatchObject({ owner: ["Bo Alm", "Siv Ek"], due: "30 maj", due_iso: "2025-05-30" });
  });
});

describe("adoption by each organisation", () => {
  const [region = "", alby = "", berga = ""] = organisations;
  const adopted = (organisation: string, day = "2025-03-10") => ({
    on: day,
    ref,
    event: "adopted" as const,
    organisation,
  });

  it("is pending until all have answered, and knows organisations by their aliases", () => {
    const journal = [adopted(region), adopted("Alby")];
    const [state] = on(
      "2025-03-20",
      oneDecision({ kind: "recommend", adoption: "all" }, { journal }),
    ).decisions;
    expect(state).toMatchObject({
      status: "pending",
      adoption: { adopted: [region, alby], declined: [], waiting: [berga] },
    });
  });

  it("is in force once all have answered, also where one declined", () => {
    const journal = [
      adopted(region),
      adopted(alby),
      { on: "2025-03-11", ref, event: "declined" as const, organisation: berga },
    ];
    const [state] = on(
      "2025-03-20",
      oneDecision({ kind: "recommend", adoption: "all" }, { journal }),
    ).decisions;
    expect(state).toMatchObject({
      status: "in-force",
      open: false,
      adoption: { declined: [berga], waiting: [] },
    });
  });

  it("asks only those it names, and takes an organisation's latest word", () => {
    const journal = [
      adopted(alby),
      { on: "2025-03-12", ref, event: "declined" as const, organisation: alby },
    ];
    const [state] = on(
      "2025-03-20",
      oneDecision({ kind: "approve", adoption: ["Alby"] }, { journal }),
    ).decisions;
    expect(state).toMatchObject({
      status: "in-force",
      adoption: { adopted: [], declined: [alby], waiting: [] },
    });
  });
});

describe("later decisions", () => {
  const later = (decision: Decision): WrittenArchive => ({
    minutes: [{ date: "2025-04-03", decisions: [{ id: "d5", agenda: "5", ...decision }] }],
  });

  it.each<[string, Decision, string]>([
    ["revoke", { kind: "revoke", revokes: [ref] }, "revoked"],
    ["supersede", { kind: "approve", supersedes: ["03-06/d2"] }, "superseded"],
    ["revoke rather than supersede", { kind: "approve", supersedes: [ref], revokes: [ref] }, "revoked"],
    ["amend, and leave it in force", { kind: "approve", amends: [ref] }, "in-force"],
    [
      "revoke under a condition that is not met",
      { kind: "revoke", revokes: [ref], condition: "om …" },
      "in-force",
    ],
    [
      "supersede from a day to come",
      { kind: "approve", supersedes: [ref], valid_from: "2025-06-01" },
      "in-force",
    ],
  ])("%s", (_, decision, expected) => {
    expect(statusOn("2025-04-10", { kind: "approve" }, later(decision))).toBe(expected);
    expect(statusOn("2025-04-02", { kind: "approve" }, later(decision))).toBe("in-force");
  });
});

describe("actions and clauses of a decision", () => {
  const withAction = (status: "open" | "done"): WrittenArchive => ({
    minutes: [
      {
        date: "2025-03-07",
        id: "VS-2025-03-07",
        actions: [{ id: "a1", owner: ["Siv Ek"], task: "skriva", for: ref, status }],
      },
    ],
  });

  it("keep an approval pending until they are done", () => {
    expect(statusOn("2025-03-20", { kind: "approve" }, withAction("open"))).toBe("pending pending");
    expect(statusOn("2025-03-20", { kind: "approve" }, withAction("done"))).toBe("done");
    expect(statusOn("2025-03-20", { kind: "commission" }, withAction("done"))).toBe("done");
  });

  it("follow up a clause by itself", () => {
    const clauses = [
      "att godkänna planen",
      { text: "att uppdra åt Siv Ek att …", kind: "commission" as const, owner: ["Siv Ek"] },
    ];
    const { decisions } = on("2025-03-20", oneDecision({ kind: "approve", clauses }));
    expect(decisions.map((one) => [one.ref, one.status])).toEqual([
      [ref, "pending"],
      [`${ref}.2`, "pending"],
    ]);
    const journal = [{ on: "2025-03-10", ref: `${ref}.2`, event: "done" as const }];
    const after = on("2025-03-20", oneDecision({ kind: "approve", clauses }, { journal })).decisions;
    expect(after.map((one) => one.status)).toEqual(["done", "done"]);
  });
});

it.each([
  [
    ["att anta planen", "att ge Siv Ek i uppdrag att skriva."],
    "att anta planen; att ge Siv Ek i uppdrag att skriva.",
  ],
  [["att anta planen, samt", "att skriva."], "att anta planen, samt att skriva."],
  [["att anta planen,", "att skriva."], "att anta planen, att skriva."],
  [[], ""],
])("%j in one line", (clauses, title) => {
  expect(on("2025-03-20", oneDecision({ kind: "approve", clauses })).decisions[0]?.title).toBe(title);
});

describe("lapsed decisions", () => {
  const validTo = { kind: "approve", valid_to: "2025-04-30" } as const;
  const takenUp = (date: string): WrittenArchive => ({
    minutes: [
      {
        date,
        agenda: [{ number: "4", title: "Förlängning", follows: [ref] }],
        decisions: [{ id: "d4", agenda: "4", kind: "other" }],
      },
    ],
  });

  it("stay open until an agenda has taken them up", () => {
    expect(statusOn("2025-05-20", validTo)).toBe("lapsed lapsed");
    expect(statusOn("2025-05-20", validTo, takenUp("2025-05-08"))).toBe("lapsed");
    expect(statusOn("2025-05-20", { ...validTo, valid_to: "2025-05-15" }, takenUp("2025-03-10"))).toBe(
      "lapsed lapsed",
    );
  });

  it("warn before the next meeting but one, however far that is", () => {
    const planned = ["2025-05-08", "2025-09-04"];
    expect(statusOn("2025-03-10", { kind: "approve", valid_to: "2025-09-03" }, { planned })).toBe(
      "in-force lapsing",
    );
    expect(statusOn("2025-03-10", { kind: "approve", valid_to: "2025-09-04" }, { planned })).toBe("in-force");
  });
});
