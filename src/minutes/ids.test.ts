import { expect, test } from "vitest";
import type { MeetingRecords } from "../model/minutes.ts";
import { giveIds } from "./ids.ts";

type Action = MeetingRecords["actions"][number];

function given(actions: Action[]): (string | undefined)[] {
  giveIds({ ...none, actions });
  return actions.map(({ id }) => id);
}

const none: MeetingRecords = {
  attendees: [],
  agenda: [],
  decisions: [],
  actions: [],
  follow_ups: [],
  proposals: [],
  reported_decisions: [],
  upcoming_meetings: [],
  suggestions: [],
};

test("ids follow the item's number, around those that are there", () => {
  const actions = [{ agenda: "4" }, { id: "a4b" }, { agenda: "4" }, { agenda: "6 B" }, {}, { agenda: "4" }];
  expect(given(actions)).toEqual(["a4", "a4b", "a4c", "a6B", "a0", "a4d"]);
});

test("after the alphabet come numbers, and a hundred thousand actions of one item come to an end", () => {
  const ids = given(Array.from({ length: 100_000 }, () => ({ agenda: "4" })));
  expect(ids.slice(24, 28)).toEqual(["a4y", "a4z", "a4z27", "a4z28"]);
  expect(new Set(ids).size).toBe(100_000);
});
