import { expect, test } from "vitest";
import type { Forum } from "./config.ts";
import { holderOn, membersOn, votingMembersOn } from "./members.ts";

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
