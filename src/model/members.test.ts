import { describe, expect, test } from "vitest";
import type { Forum } from "./config.ts";
import { holderOn, membersOn, roleFaults, votingMembersOn } from "./members.ts";

const forum: Forum = {
  members: [
    { name: "Eva Lind", role: "chair", from: "2025-01-01", until: "2025-06-30" },
    { name: "Bo Alm", role: "chair", from: "2025-07-01" },
    { name: "Bo Alm", role: "member", until: "2025-06-30" },
    { name: "Siv Ek" },
    { name: "Per Ed", role: "deputy" },
    { name: "Ulla Ask", role: "co-opted" },
    { role: "member" },
  ],
};
const names = (all: readonly { name?: string | undefined }[]) => all.map(({ name }) => name);

test("a term holds from its first day up to and with its last", () => {
  expect(
    ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"].map((day) => holderOn(forum, "chair", day)),
  ).toEqual([undefined, "Eva Lind", "Eva Lind", "Bo Alm"]);
});

test("a seat without a name is nobody's", () => {
  expect(names(membersOn(forum, "2025-07-01"))).toEqual(["Bo Alm", "Siv Ek", "Per Ed", "Ulla Ask"]);
});

test("chair, vice-chair and members decide, whoever has no role too; deputies and the co-opted do not", () => {
  expect(names(votingMembersOn(forum, "2025-06-30"))).toEqual(["Eva Lind", "Bo Alm", "Siv Ek"]);
});

test("who has two seats has one vote", () => {
  const twice: Forum = { members: [{ name: "Eva Lind", role: "chair" }, { name: "eva  lind" }] };
  expect(votingMembersOn(twice, "2025-01-01")).toEqual([{ name: "Eva Lind", role: "chair" }]);
});

test("a forum that is not there has no members", () => {
  expect(membersOn(undefined, "2025-01-01")).toEqual([]);
});

test("whoever took a role over last has it, where the one before has been given no last day", () => {
  const handed: Forum = {
    members: [
      { name: "Bo Alm", role: "chair", from: "2025-07-01" },
      { name: "Eva Lind", role: "chair", from: "2024-01-01" },
    ],
  };
  expect(["2025-06-30", "2025-07-01"].map((day) => holderOn(handed, "chair", day))).toEqual([
    "Eva Lind",
    "Bo Alm",
  ]);
});

describe("the terms of a forum's chairs", () => {
  const chairs = (...terms: [name: string, from?: string, until?: string][]): Forum => ({
    members: terms.map(([name, from, until]) => ({ name, role: "chair" as const, from, until })),
  });

  test("follow on each other without a gap, the day after the last", () => {
    expect(roleFaults(chairs(["Bo Alm", "2025-07-01"], ["Eva Lind", "2025-01-01", "2025-06-30"]))).toEqual(
      [],
    );
  });

  test("leave days without a chair between them, and behind the last", () => {
    expect(
      roleFaults(chairs(["Eva Lind", undefined, "2024-12-31"], ["Bo Alm", "2025-01-02", "2025-12-31"])),
    ).toEqual([
      { role: "chair", fault: "gap", from: "2025-01-01", until: "2025-01-01", names: ["Eva Lind", "Bo Alm"] },
      { role: "chair", fault: "gap", from: "2026-01-01", until: undefined, names: ["Bo Alm"] },
    ]);
  });

  test("share days: first and last of them", () => {
    expect(roleFaults(chairs(["Eva Lind", "2025-01-01"], ["Bo Alm", "2025-07-01", "2025-12-31"]))).toEqual([
      {
        role: "chair",
        fault: "overlap",
        from: "2025-07-01",
        until: "2025-12-31",
        names: ["Eva Lind", "Bo Alm"],
      },
    ]);
    expect(roleFaults(chairs(["Eva Lind", "2025-01-01", "2025-07-01"], ["Bo Alm", "2025-07-01"]))).toEqual([
      {
        role: "chair",
        fault: "overlap",
        from: "2025-07-01",
        until: "2025-07-01",
        names: ["Eva Lind", "Bo Alm"],
      },
    ]);
  });

  test("of one person, or of members, are no fault", () => {
    expect(roleFaults(chairs(["Eva Lind", "2025-01-01"], ["Eva Lind", "2025-07-01"]))).toEqual([]);
    expect(roleFaults({ members: [{ name: "Eva Lind", role: "member", until: "2025-01-01" }] })).toEqual([]);
    expect(roleFaults(undefined)).toEqual([]);
  });
});
