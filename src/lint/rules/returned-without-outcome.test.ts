import { describe, expect, it, test } from "vitest";
import { check } from "../check.fixture.ts";
import { config, final, minutes, remarks, type Written } from "../written.fixture.ts";

/** What an item of 3 April takes up of 6 March, and what else stands in its header. */
function later(ref: string, rest = ""): Written {
  return {
    date: "2025-04-03",
    header: `${final}agenda:\n  - { number: "1", title: Avtal, follows: ["${ref}"] }\n${rest}`,
  };
}

function earlier(records: string, forum = "samråd"): Written {
  return {
    forum,
    date: "2025-03-06",
    header: `${final}agenda:\n  - { number: "1", title: Avtal }\n${records}`,
  };
}

const told = (ref: string) => [`warning returned-without-outcome ${ref} 1`];
const decision = (fields: string) =>
  `decisions:\n  - { id: d1, agenda: "1", clauses: [att besluta], ${fields} }\n`;
const action = `actions:\n  - { id: a1, agenda: "1", owner: [Siv Ek], task: räkna, due: 2025-04-03 }\n`;
const outcome = `decisions:\n  - { id: d1, agenda: "1", kind: approve, clauses: [att godkänna] }\n`;
const [own, other] = ["VS-2025-03-06/d1", "FG-2025-03-06/d1"];

describe("an item that brought something back", () => {
  const cases: [string, string, string, string][] = [
    ["a postponed matter", decision("kind: postpone"), own, outcome],
    ["a condition", decision("kind: approve, condition: om pengarna räcker"), own, ""],
    ["what not all have adopted", decision("kind: recommend, adoption: [Alby]"), own, outcome],
    ["a commission", decision("kind: commission, owner: [Siv Ek]"), own, outcome],
    [
      "a commission that gets a task",
      decision("kind: commission, owner: [Siv Ek]"),
      own,
      `actions:\n  - { id: a1, agenda: "1", task: mäta }\n`,
    ],
    ["what lapses", decision("kind: approve, valid_to: 2025-05-20"), own, outcome],
    ["what has lapsed since", decision("kind: approve, valid_to: 2025-04-20"), own, outcome],
    ["an action", action, "VS-2025-03-06/a1", ""],
  ];
  test.each(cases)("%s", async (_, records, ref, settles) => {
    const found = (await remarks(earlier(records), later(ref))).filter((one) => one.includes("returned-"));
    expect(found).toEqual(told(ref));
    if (settles === "") return;
    expect(
      (await remarks(earlier(records), later(ref, settles))).filter((one) => one.includes("returned-")),
    ).toEqual([]);
  });

  it("a recommendation of another forum, until some item here deals with it", async () => {
    const there = earlier(decision("kind: recommend"), "fri");
    expect(await remarks(there, later(other))).toEqual(told(other));
    expect(await remarks(there, later(other, outcome))).toEqual([]);
    const again: Written = { ...later(other, outcome), date: "2025-04-24" };
    expect(await remarks(there, later(other), again)).toEqual([]);
  });

  test.each([
    ["merely refers to what is in force", decision("kind: approve"), own],
    ["refers to what lapses long after", decision("kind: approve, valid_to: 2025-12-31"), own],
    ["refers to what was rejected", decision("kind: reject"), own],
    ["takes up an action that is done", action.replace("due:", "status: done, due:"), "VS-2025-03-06/a1"],
  ])("is not one that %s", async (_, records, ref) => {
    expect(await remarks(earlier(records), later(ref))).toEqual([]);
  });
});

describe("an action that was on the agenda", () => {
  const ref = "VS-2025-03-06/a1";
  const line = (fields: string) => `actions:\n  - { id: ${ref}, agenda: "1", task: räkna, ${fields} }\n`;
  const found = async (rest: string) =>
    (await remarks(earlier(action), later(ref, rest))).filter((one) => one.includes("returned-"));

  test.each([
    ["ticked", line("status: done"), []],
    ["taken along unticked", line("status: open"), []],
    ["not mentioned beside a new one", `actions:\n  - { id: a1, agenda: "1", task: mäta }\n`, told(ref)],
    ["not mentioned, but something was decided", outcome, []],
  ])("is %s", async (_, rest, expected) => {
    expect(await found(rest)).toEqual(expected);
  });

  it("has been told of in the journal since", async () => {
    const files = Object.fromEntries([
      ["klubba.yaml", config],
      minutes(earlier(action)),
      minutes(later(ref)),
      [
        "journal.yaml",
        `- { id: k1a1, at: 2025-04-10T10:00:00+02:00, ref: ${ref}, event: due-changed, due: 2025-06-01 }\n`,
      ],
    ]);
    expect(await check(files)).toEqual([]);
  });
});

it("an unticked line of an earlier action is no outcome of the matter above it", async () => {
  const both = `${decision("kind: postpone")}${action}`;
  const carried = `actions:\n  - { id: VS-2025-03-06/a1, agenda: "1", task: räkna, status: open }\n`;
  expect(await remarks(earlier(both), later(own, carried))).toEqual(told(own));
});
