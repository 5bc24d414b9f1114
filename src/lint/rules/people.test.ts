import { describe, expect, test } from "vitest";
import { agenda, attendees, final, remarks } from "../written.fixture.ts";

describe("people and organisations", () => {
  const cases: [string, string, string[]][] = [
    ["a member", attendees("name: Eva Lind, organisation: Region Norrsjö"), []],
    ["a guest of a known organisation", attendees("name: Kerstin Wall, organisation: Alby"), []],
    ["a guest of another one", attendees("name: Kerstin Wall, organisation: Högskolan"), []],
    ["a guest with a name much like a member's", attendees("name: Eva Lund, organisation: Alby"), []],
    [
      "two people with names alike",
      attendees("name: Eva Lind", "name: Eva Linn, organisation: Region Norrsjö"),
      [],
    ],
    ["a slip", attendees("name: Eva Linnd"), ["warning unknown-person Eva Linnd Eva Lind"]],
    [
      "a slip in a task's owner, who is there",
      `${attendees("name: Eva Lind")}actions:\n  - { id: a1, owner: [Eva Linnd], task: ringa }\n`,
      ["warning unknown-person Eva Linnd Eva Lind"],
    ],
    ["an unknown chair", "chair: Kerstin Wall\n", ["warning unknown-person Kerstin Wall"]],
    ["an unknown chair of final minutes", `${final}chair: Kerstin Wall\n`, []],
    [
      "a stranger who is stood in for",
      attendees("name: Siv Ek, substitute_for: Kerstin Wall"),
      ["warning unknown-person Kerstin Wall"],
    ],
    [
      "a slip in an organisation",
      attendees("name: Siv Ek, organisation: Alby komun"),
      ["warning unknown-organisation Alby komun Alby kommun"],
    ],
  ];
  test.each(cases)("%s", async (_what, header, expected) =>
    expect(await remarks({ header })).toEqual(expected),
  );
});

describe("presence", () => {
  const sub = "name: Siv Ek, substitute_for: Per Ed";
  const cases: [string, string[], boolean][] = [
    ["both all the time", [sub, "name: Per Ed"], true],
    ["the other absent", [sub], false],
    ["one after the other", [`${sub}, from: "09:40"`, 'name: Per Ed, until: "09:40"'], false],
    ["overlapping by ten minutes", [`${sub}, from: "09:30"`, 'name: Per Ed, until: "09:40"'], true],
    ["for certain items", [`${sub}, items: ["3"]`, "name: Per Ed"], false],
  ];
  test.each(cases)("a substitute: %s", async (_what, lines, wrong) => {
    const expected = wrong ? ["warning substitute-present Siv Ek Per Ed"] : [];
    expect(await remarks({ header: attendees(...lines) })).toEqual(expected);
  });

  const recused: [string, string, string, boolean][] = [
    [
      "makes a reservation",
      "",
      "decisions:\n  - { id: d1, agenda: '1', clauses: [att sälja.], reservations: [Per Ed] }\n",
      true,
    ],
    [
      "makes a reservation elsewhere",
      "",
      "decisions:\n  - { id: d2, agenda: '2', clauses: [att köpa.], reservations: [Per Ed] }\n",
      false,
    ],
    ["moves a proposal", "", "proposals:\n  - { agenda: '1', by: Per Ed, text: att sälja }\n", true],
    [
      "moves a proposal elsewhere",
      "",
      "proposals:\n  - { agenda: '2', by: Per Ed, text: att köpa }\n",
      false,
    ],
    ["is there for the item only", ", items: ['1']", "", true],
    ["gets a task by it", "", "actions:\n  - { id: a1, agenda: '1', owner: [Per Ed], task: sälja }\n", false],
  ];
  test.each(recused)("somebody recused %s", async (_what, more, records, wrong) => {
    const header = final + attendees(`name: Per Ed, recused: ['§ 1']${more}`) + agenda("1", "2") + records;
    expect(await remarks({ header })).toEqual(wrong ? ["warning recused-decides Per Ed § 1"] : []);
  });
});
