import { describe, expect, it, test } from "vitest";
import { agenda, final, remarks, type Written } from "../written.fixture.ts";

describe("agenda numbers", () => {
  const cases: [string, Written[], string[]][] = [
    ["in order", [{ header: agenda("1", "2", "3") }], []],
    ["with letters", [{ header: agenda("1", "2", "2 B", "3") }], []],
    ["not from 1", [{ header: agenda("2", "3") }], ["warning agenda-gap 2 1"]],
    ["a gap is told once", [{ header: agenda("1", "3", "4") }], ["warning agenda-gap 3 2"]],
    ["a repeat", [{ header: agenda("1", "2", "2") }], ["warning agenda-repeat 2 Ärende 2"]],
    ["final minutes", [{ header: final + agenda("1", "3") }], ["info agenda-gap 3 2"]],
    ["no numbering told", [{ forum: "fri", header: agenda("7", "8") }], []],
    ["other numbers", [{ header: agenda("1", "1.1", "1.2", "2") }], []],
    [
      "over the year",
      [
        { forum: "nämnd", date: "2025-03-06", header: final + agenda("4", "5") },
        { forum: "nämnd", header: agenda("6", "7") },
      ],
      [],
    ],
    [
      "over the year with a gap",
      [
        { forum: "nämnd", date: "2025-03-06", header: final + agenda("4", "5") },
        { forum: "nämnd", header: agenda("7", "8") },
      ],
      ["warning agenda-gap 7 6"],
    ],
    [
      "a new year",
      [
        { forum: "nämnd", date: "2024-12-05", header: final + agenda("40", "41") },
        { forum: "nämnd", header: agenda("42") },
      ],
      ["warning agenda-gap 42 1"],
    ],
    [
      "a plan whose items have no numbers yet",
      [
        { forum: "nämnd", date: "2025-03-06", header: final + agenda("1", "2") },
        { forum: "nämnd", header: "agenda:\n  - title: Budget\n  - title: Taxor\n" },
        { forum: "nämnd", date: "2025-04-24", header: agenda("3", "4") },
      ],
      [],
    ],
    [
      "a repeat over the year",
      [
        { forum: "nämnd", date: "2025-03-06", header: final + agenda("4", "5") },
        { forum: "nämnd", header: agenda("5") },
      ],
      ["warning agenda-repeat 5 NN-2025-03-06, Ärende 5"],
    ],
  ];
  test.each(cases)("%s", async (_what, written, expected) => {
    const planned = written.map((one) => ({ ...one, header: planOf(one.header ?? "") }));
    expect(await remarks(...planned)).toEqual(expected);
  });

  it("expects nothing after a meeting whose minutes are missing", async () => {
    const upcoming = "upcoming_meetings:\n  - { date: 2025-03-20 }\n";
    const before = { forum: "nämnd", date: "2025-03-06", header: final + agenda("4", "5") + upcoming };
    expect(await remarks(before, { forum: "nämnd", header: planOf(agenda("9")) })).toEqual([]);
  });

  // A draft's agenda comes from its headings; a planned file's from its header.
  function planOf(header: string): string {
    return header.includes("status:") ? header : `status: planned\n${header}`;
  }
});
