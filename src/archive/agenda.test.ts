import { describe, expect, it } from "vitest";
import { mattersFor } from "./agenda.ts";
import { on, type WrittenArchive } from "./archive.fixture.ts";

const planned = ["2025-03-06", "2025-04-03", "2025-05-08", "2025-09-04"];

function matters(asOf: string, date: string, minutes: WrittenArchive["minutes"]) {
  return mattersFor(on(asOf, { planned, minutes }), { forum: "vs", date }).map(
    (one) => `${one.reason} ${one.title} ${one.follows.join(" ")}`,
  );
}

const march = "2025-03-06";
const agenda = [
  { number: "2", title: "Programmet" },
  { number: "4", title: "Planen" },
];

describe("what must come up at a meeting", () => {
  it("is what returns then, and not what returns later", () => {
    const follow_ups = [
      { id: "f2", agenda: "2", when: "nästa möte" },
      { id: "f4", agenda: "4", when: "8 maj" },
    ];
    expect(matters("2025-03-10", "2025-04-03", [{ date: march, agenda, follow_ups }])).toEqual([
      "returning Programmet VS-2025-03-06/f2",
    ]);
    expect(matters("2025-03-10", "2025-05-08", [{ date: march, agenda, follow_ups }])).toEqual([
      "returning Programmet VS-2025-03-06/f2",
      "returning Planen VS-2025-03-06/f4",
    ]);
  });

  it("has what was missed first, then conditions, and joins what comes from one item", () => {
    const decisions = [
      { id: "d2", agenda: "2", kind: "approve" as const, condition: "om …" },
      { id: "d4", agenda: "4", kind: "postpone" as const },
    ];
    const follow_ups = [{ id: "f4", agenda: "4", when: "nästa möte" }];
    const minutes = [{ date: march, agenda, decisions, follow_ups }, { date: "2025-04-03" }];
    expect(matters("2025-04-10", "2025-05-08", minutes)).toEqual([
      "missed Planen VS-2025-03-06/d4 VS-2025-03-06/f4",
      "conditional Programmet VS-2025-03-06/d2",
    ]);
  });

  it("has decisions that lapse before the meeting after, or have lapsed", () => {
    const decision = (valid_to: string) => [{ id: "d2", agenda: "2", kind: "approve" as const, valid_to }];
    const on8May = (valid_to: string) =>
      matters("2025-04-20", "2025-05-08", [{ date: march, agenda, decisions: decision(valid_to) }]);
    expect(on8May("2025-04-10")).toEqual(["lapsed Programmet VS-2025-03-06/d2"]);
    expect(on8May("2025-09-03")).toEqual(["lapsing Programmet VS-2025-03-06/d2"]);
    expect(on8May("2025-09-04")).toEqual([]);
  });
});
