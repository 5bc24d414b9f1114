import { describe, expect, it, test } from "vitest";
import { remarks } from "./written.fixture.ts";

describe("silencing", async () => {
  const gap = async (comment: string, after = "") =>
    await remarks({ prose: `\n## 1. Ett\n\nText.\n\n${comment}## 3. Tre${after}\n\nText.\n` });
  const cases: [string, string[], string[]][] = [
    ["nothing", await gap(""), ["warning agenda-gap 3 2"]],
    ["the line above", await gap("<!-- klubba: ignore agenda-gap -->\n"), []],
    ["several names", await gap("<!-- klubba: ignore agenda-repeat, agenda-gap -->\n"), []],
    ["another rule", await gap("<!-- klubba: ignore agenda-repeat -->\n"), ["warning agenda-gap 3 2"]],
    ["too far above", await gap("<!-- klubba: ignore agenda-gap -->\n\n"), ["warning agenda-gap 3 2"]],
    ["the file", await gap("<!-- klubba: ignore-file agenda-gap -->\n\n"), []],
    [
      "a slip",
      await gap("<!-- klubba: ignore agenda-gapp -->\n"),
      ["warning unknown-rule agenda-gapp agenda-gap", "warning agenda-gap 3 2"],
    ],
  ];
  test.each(cases)("by %s", (_what, found, expected) => expect(found).toEqual(expected));

  it("works in the header, on the line and above", async () => {
    const line = "  - { name: Eva Linnd }";
    const comment = "# klubba: ignore unknown-person";
    expect(await remarks({ header: `attendees:\n${line}\n` })).toHaveLength(1);
    expect(await remarks({ header: `attendees:\n${line} ${comment}\n` })).toEqual([]);
    expect(await remarks({ header: `attendees:\n  ${comment}\n${line}\n` })).toEqual([]);
  });

  it("has no power over an error", async () => {
    const header =
      "decisions:\n  - { id: d1, clauses: [a] }\n  # klubba: ignore duplicate-id\n  - { id: d1, clauses: [b] }\n";
    expect(await remarks({ header })).toContain("error duplicate-id d1");
  });
});
