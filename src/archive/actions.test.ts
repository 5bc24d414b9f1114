import { describe, expect, it } from "vitest";
import type { Action } from "../model/meeting.ts";
import { on, type Written, type WrittenArchive } from "./archive.fixture.ts";

const planned = ["2025-03-06", "2025-04-03", "2025-05-08"];
const ref = "VS-2025-03-06/a2";

function action(record: Action = {}, rest: WrittenArchive = {}): WrittenArchive {
  const first: Written = {
    date: "2025-03-06",
    actions: [{ id: "a2", agenda: "2", owner: ["Siv Ek"], task: "skicka programmet", ...record }],
  };
  return { planned, ...rest, minutes: [first, ...(rest.minutes ?? [])] };
}

function stateOn(asOf: string, written: WrittenArchive) {
  const found = on(asOf, written).actions.find((one) => one.ref === ref);
  return found && `${found.status} ${found.due_iso ?? "-"}`;
}

const carried = (date: string, record: Action): Written => ({ date, actions: [{ id: ref, ...record }] });

describe("an action", () => {
  it.each<[string, string, WrittenArchive, string]>([
    ["without a date is due at the next meeting", "2025-03-20", action(), "open 2025-04-03"],
    ["is not overdue on its day", "2025-04-03", action(), "open 2025-04-03"],
    ["is overdue after its day", "2025-04-04", action(), "overdue 2025-04-03"],
    [
      "without a date or a next meeting is never overdue",
      "2025-09-01",
      action({}, { planned: [] }),
      "open -",
    ],
    ["has the date in words", "2025-04-04", action({ due: "senast 10 april" }), "open 2025-04-10"],
    ["has a week, which ends on Sunday", "2025-04-27", action({ due: "v. 17" }), "open 2025-W17"],
    ["is overdue after its week", "2025-04-28", action({ due: "v. 17" }), "overdue 2025-W17"],
    ["tills vidare is never overdue", "2026-01-01", action({ due: "tills vidare" }), "open -"],
    [
      "follows the next meeting to its new day",
      "2025-04-04",
      action(
        {},
        { journal: [{ on: "2025-03-20", ref: "VS-2025-04-03", event: "moved", date: "2025-04-10" }] },
      ),
      "open 2025-04-10",
    ],
    ["is done in its own minutes", "2025-03-06", action({ status: "done" }), "done 2025-04-03"],
    [
      "is done from the day of its tick",
      "2025-03-19",
      action({ status: "done", done_on: "2025-03-20" }),
      "open 2025-04-03",
    ],
    [
      "is done on the day of its tick",
      "2025-03-20",
      action({ status: "done", done_on: "2025-03-20" }),
      "done 2025-04-03",
    ],
    [
      "is settled by a later line with its reference",
      "2025-04-04",
      action({}, { minutes: [carried("2025-04-03", { status: "done" })] }),
      "done 2025-04-03",
    ],
    [
      "is not settled before that",
      "2025-04-02",
      action({}, { minutes: [carried("2025-04-03", { status: "done" })] }),
      "open 2025-04-03",
    ],
    [
      "is carried on to the meeting after",
      "2025-04-20",
      action({}, { minutes: [carried("2025-04-03", {})] }),
      "open 2025-05-08",
    ],
    [
      "keeps its date when carried on",
      "2025-04-20",
      action({ due: "2025-04-10" }, { minutes: [carried("2025-04-03", {})] }),
      "overdue 2025-04-10",
    ],
    [
      "takes a new date when carried on",
      "2025-04-20",
      action({ due: "2025-04-10" }, { minutes: [carried("2025-04-03", { due: "30 maj" })] }),
      "open 2025-05-30",
    ],
    [
      "is cancelled by the journal",
      "2025-04-20",
      action({}, { journal: [{ on: "2025-04-10", ref, event: "cancelled" }] }),
      "cancelled 2025-04-03",
    ],
    [
      "is reopened by the journal",
      "2025-04-20",
      action({ status: "done" }, { journal: [{ on: "2025-04-10", ref, event: "reopened" }] }),
      "overdue 2025-04-03",
    ],
    [
      "gets a new date by the journal, counted from that day",
      "2025-04-20",
      action({}, { journal: [{ on: "2025-04-10", ref, event: "due-changed", due: "om två veckor" }] }),
      "open 2025-W17",
    ],
  ])("%s", (_, asOf, written, expected) => {
    expect(stateOn(asOf, written)).toBe(expected);
  });

  it("changes owner by the journal and by a later line", () => {
    const journal = [{ on: "2025-03-10", ref, event: "owner-changed" as const, owner: "Bo Alm" }];
    expect(on("2025-03-20", action({}, { journal })).actions[0]?.owner).toEqual(["Bo Alm"]);
    const minutes = [carried("2025-04-03", { owner: ["Per Ed"] })];
    expect(on("2025-04-20", action({}, { journal, minutes })).actions[0]?.owner).toEqual(["Per Ed"]);
  });

  it("stands once, however often it is carried on", () => {
    const minutes = [carried("2025-04-03", {}), carried("2025-05-08", { status: "done" })];
    expect(on("2025-06-01", action({}, { minutes })).actions.map((one) => [one.ref, one.status])).toEqual([
      [ref, "done"],
    ]);
  });
});
