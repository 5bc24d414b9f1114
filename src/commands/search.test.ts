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
      "VS-2025-04-10/d1  Färjan till Holmö · Vårdsamråd Norrsjö · 10 apr 2025\n" +
        "  att godkänna **tidtabellen** för färjan.\n  minutes/vårdsamråd/2025-04-10.md:16\n",
    );
  });

  it("finds å by a as a second choice and says so", async () => {
    const { out, err } = await klubba(["search", "farja", "--language", "en"], files);
    expect(out).toContain("**färjan**");
    expect(err).toContain("å, ä, ö and accents are left out");
  });

  it("tells how the records that it found stand on the day", async () => {
    const [decision] = await found("anbud");
    expect(decision).toMatchObject({
      ref: "VS-2025-02-06/d3",
      status: "pending",
      open: true,
      reasons: ["pending"],
    });
    const [action] = await found("lagret", "--in", "actions");
    expect(action).toMatchObject({
      ref: "VS-2025-02-06/a3",
      status: "overdue",
      open: true,
      reasons: ["overdue"],
    });
    const [early] = await found("lagret", "--in", "actions", "--as-of", "2025-03-01");
    expect(early).toMatchObject({ status: "open" });
    expect((await found("timme"))[0]).not.toHaveProperty("status");
  });

  it("refuses a topic that nothing names, with the nearest", async () => {
    const said = await klubba(["sök", "färja", "--topic", "skydsutrustning"], files);
    expect(said).toMatchObject({ exit: 2, out: "" });
    expect(said.err).toContain("skyddsutrustning");
  });

  it("looks for all the words of a long phrase", async () => {
    const words = Array.from({ length: 40 }, (_, index) => `ord${index}`);
    const long = {
      ...files,
      "/arkiv/minutes/vårdsamråd/2025-04-11.md": `${draft.replaceAll("04-10", "04-11")}\n${words.join(" ")}\n`,
    };
    const asked = async (phrase: string[]) =>
      JSON.parse((await klubba(["sök", "--json", phrase.join(" ")], long)).out);
    expect(await asked(words)).toHaveLength(1);
    expect(await asked([...words.slice(0, 39), "annat"])).toEqual([]);
  });

  it("says what to do where nothing is found or asked", async () => {
    expect((await klubba(["sök", "zebra"], files)).err).toContain("Inget ställe har allt detta: zebra");
    expect(await klubba(["sök", "***"], files)).toMatchObject({ exit: 2, out: "" });
    expect(await klubba(["sök", "x".repeat(100_000)], files)).toMatchObject({ exit: 2, out: "" });
    expect(await klubba(["sök", "x", "--limit", "0"], files)).toMatchObject({ exit: 2, out: "" });
  });
});
