import { expect, test } from "vitest";
import type { Minutes } from "../../model/minutes.ts";
import { actionsOf, Units } from "./units.ts";

function minutesIn(file: string): Minutes {
  return {
    file,
    id: "VS-2025-04-03",
    forum: "vs",
    status: "final",
    meeting: {
      attendees: [],
      agenda: [{ number: "1", title: "Bron", line: 2 }],
      decisions: [{ id: "d1", agenda: "1", line: 3 }],
      actions: [
        { id: "a1", agenda: "1", line: 4 },
        { id: "a2", agenda: "2", line: 5 },
        { id: "VS-2025-03-06/a1", agenda: "1", line: 6 },
      ],
      follow_ups: [],
      proposals: [],
      reported_decisions: [],
      upcoming_meetings: [],
      suggestions: [],
    },
    provisional: new Set(),
    diagnostics: [],
  };
}

test("gives the items of every file that has a reference", () => {
  const all = ["minutes/a.md", "minutes/b.md", "minutes/c.md"].map(minutesIn);
  const filesOf = (count: number) =>
    new Units(all.slice(0, count)).withRef("VS-2025-04-03/d1").map(({ minutes }) => minutes.file);
  expect(filesOf(0)).toEqual([]);
  expect(filesOf(1)).toEqual(["minutes/a.md"]);
  expect(filesOf(2)).toEqual(["minutes/a.md", "minutes/b.md"]);
  expect(filesOf(3)).toEqual(["minutes/a.md", "minutes/b.md", "minutes/c.md"]);
});

test("tells an item's own actions from lines about earlier ones and from other items'", () => {
  const minutes = minutesIn("minutes/a.md");
  const unit = new Units([minutes]).at(minutes, "1");
  expect([...actionsOf(unit)]).toEqual([["VS-2025-04-03/a1", minutes.meeting.actions[0]]]);
});
