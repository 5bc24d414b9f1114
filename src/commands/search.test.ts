import { describe, expect, it, test } from "vitest";
import { klubba, network } from "../cli/world.fixture.ts";

const draft = `---
klubba: 1
id: VS-2025-04-10
forum: vårdsamråd
date: 2025-04-10
status: draft
agenda: []
---

## 1. Färjan till Holmö

Turen går var timme. Munskydd krävs inte.

**Samrådets beslut**

att godkänna tidtabellen för färjan. ^d1

## 2. Lagret

Lagret är fullt.
`;
const files = { ...network, "/arkiv/minutes/vårdsamråd/2025-04-10.md": draft };

async function found(...argv: string[]): Promise<Record<string, unknown>[]> {
  const { out, exit } = await klubba(["sök", "--json", ...argv], files);
  expect(exit).toBe(0);
  return JSON.parse(out);
}
const refs = async (...argv: string[]) => (await found(...argv)).map(({ ref }) => ref);

describe("klubba sök", () => {
  it("names the record, its line and the offsets", async () => {
    const [first] = await found("tidtabell");
    expect(first).toMatchObject({ ref: "VS-2025-04-10/d1", agenda: "1", in: "decisions", line: 16 });
    expect(first).toMatchObject({
      text: "att godkänna tidtabellen för färjan.",
      marks: [{ start: 13, end: 24 }],
    });
  });

  it("names the item where it lies in no record", async () => {
    expect(await found("timme")).toMatchObject([{ ref: "VS-2025-04-10#1", in: "prose", line: 12 }]);
  });

  test.each([
    [["vårdprogram*"], ["VS-2025-03-06/d2"]],
    [["anbud"], ["VS-2025-02-06/d3"]],
    [["munskydd"], ["VS-2025-02-06#3", "VS-2025-04-10#1"]],
    [["munskydd", "--until", "2025-03-01"], ["VS-2025-02-06#3"]],
    [["munskydd", "--since", "2025-03-01"], ["VS-2025-04-10#1"]],
    [["munskydd", "--as-of", "2025-03-01"], ["VS-2025-02-06#3"]],
    [["lagret"], ["VS-2025-02-06/a3", "VS-2025-04-10#2"]],
    [["lagret", "--in", "uppgifter"], ["VS-2025-02-06/a3"]],
    [["lagret", "--in", "actions"], ["VS-2025-02-06/a3"]],
    [["lagret", "--forum", "BE"], []],
    [["färja", "tidtabell"], ["VS-2025-04-10/d1"]],
    [["färja", "lager"], []],
    [["färja", "--topic", "munskydd"], ["VS-2025-04-10/d1"]],
  ])("%j", async (argv, expected) => {
    expect(await refs(...argv)).toEqual(expected);
  });

  it("sets off what was found in a pipe", async () => {
    const { out } = await klubba(["sök", "tidtabell"], files);
    expect(out).toBe(
      "VS-2025-04-10/d1  Färjan till Holmö · Vårdsamråd Norrsjö · 2025-04-10\n" +
        "  att godkänna **tidtabellen** för färjan.\n  minutes/vårdsamråd/2025-04-10.md:16\n",
    );
  });

  it("finds å by a as a second choice and says so", async () => {
    const { out, err } = await klubba(["search", "farja", "--language", "en"], files);
    expect(out).toContain("**färjan**");
    expect(err).toContain("å, ä, ö and accents are left out");
  });

  it("says what to do where nothing is found or asked", async () => {
    expect((await klubba(["sök", "zebra"], files)).err).toContain("Inget ställe har allt detta: zebra");
    expect(await klubba(["sök", "***"], files)).toMatchObject({ exit: 2, out: "" });
    expect(await klubba(["sök", "x".repeat(100_000)], files)).toMatchObject({ exit: 2, out: "" });
    expect(await klubba(["sök", "x", "--limit", "0"], files)).toMatchObject({ exit: 2, out: "" });
  });
});
