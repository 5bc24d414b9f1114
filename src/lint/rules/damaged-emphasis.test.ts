import { describe, expect, it, test } from "vitest";
import { check } from "../check.fixture.ts";
import { fixText } from "../fix.ts";
import { config, final, minutes } from "../written.fixture.ts";

describe("damaged emphasis", () => {
  const cases: [string, string, string | undefined][] = [
    ["**Beslut**", "whole", undefined],
    ["Ett **två** tre **fyra**.", "whole twice", undefined],
    ["Underskrift: ____________", "a row to sign on", undefined],
    ["Filen a__b__c.txt", "a name", undefined],
    ["Pris 120 kr\\*\\*", "escaped", undefined],
    ["`**`", "code", undefined],
    ["**Siv Ek ** berättade.", "a space before the end", "**Siv Ek** berättade."],
    ["Så ** Siv Ek** berättade.", "a space after the start", "Så **Siv Ek** berättade."],
    ["Så** Siv Ek** kom.", "no space before", "Så **Siv Ek** kom."],
    ["Siv Ek** berättade.", "one mark", "Siv Ek** berättade."],
    ["**Siv Ek ** och **Per Ed ** kom.", "two pairs", "**Siv Ek ** och **Per Ed ** kom."],
    ["**Punkt:**avtalet", "no space after", "**Punkt:**avtalet"],
  ];
  test.each(cases)("%s (%s)", async (line, _what, mended) => {
    const [file, text] = minutes({ prose: `\n## 1. Avtal\n\n${line}\n` });
    const found = (await check({ "klubba.yaml": config, [file]: text })).filter(
      ({ problem }) => problem.code === "damaged-emphasis",
    );
    expect(found.length > 0).toBe(mended !== undefined);
    expect(fixText(text, found).text).toBe(text.replace(line, mended ?? line));
  });

  test.each([
    ["quotes within quotes", `${">".repeat(20_000)} **a`],
    ["lists within lists", `${"- ".repeat(5000)}**a`],
    ["steps of lists", Array.from({ length: 400 }, (_, by) => `${"  ".repeat(by)}- **a`).join("\n")],
    ["marks on a line", "*a **b ".repeat(40_000)],
    ["marks on lines without a blank one", "*a **b\n".repeat(20_000)],
  ])("thousands of %s hide no other finding", async (_, prose) => {
    const [file, text] = minutes({ prose: `\n${prose}\n\nSiv Ek** berättade.\n` });
    const last = (await check({ "klubba.yaml": config, [file]: text })).at(-1);
    expect(last).toMatchObject({
      problem: { code: "damaged-emphasis" },
      position: { line: text.split("\n").length - 1, column: 7 },
    });
  });

  it("is told where it stands, whatever the header", async () => {
    const [file, text] = minutes({ header: "place: Bö\n", prose: "\r\nSå **bra!\r\n" });
    const [found] = await check({ "klubba.yaml": config, [file]: text });
    expect(found?.position).toEqual({ line: 9, column: 4 });
  });
});

test("final minutes are never edited", async () => {
  const [file, text] = minutes({ header: final, prose: "\n**Siv Ek ** kom.\n" });
  expect((await check({ "klubba.yaml": config, [file]: text })).flatMap(({ edits }) => edits)).toEqual([]);
});
