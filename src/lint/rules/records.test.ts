import { describe, expect, it, test } from "vitest";
import { check } from "../check.fixture.ts";
import { agenda, config, final, minutes, remarks, type Written } from "../written.fixture.ts";

describe("references", () => {
  const earlier = { date: "2025-03-06", header: final };
  const follows = (ref: string) =>
    `${final}agenda:\n  - { number: "1", title: Avtal, follows: ["${ref}"] }\n`;
  const cases: [string, Written, string[]][] = [
    [
      "a record that is not there",
      { header: follows("VS-2025-03-06/d1") },
      ["error broken-reference VS-2025-03-06/d1 VS-2025-03-06"],
    ],
    [
      "a meeting before the archive's first",
      { header: follows("VS-2019-03-06/d1") },
      ["info broken-reference VS-2019-03-06/d1"],
    ],
    [
      "a forum of which the archive has nothing",
      { header: follows("RF-2025-03-06/d1") },
      ["info broken-reference RF-2025-03-06/d1"],
    ],
    ["free text", { header: follows("regionfullmäktiges beslut i höstas") }, []],
    ["a meeting that is there", { header: follows("VS-2025-03-06") }, []],
    [
      "the prose of a draft",
      { prose: "\n## 1. Avtal\n\nSe VS-2025-03-06/d7 om detta.\n" },
      ["warning broken-reference VS-2025-03-06/d7 VS-2025-03-06"],
    ],
  ];
  test.each(cases)("%s", async (_what, written, expected) => {
    const found = (await remarks(earlier, written)).map((line) =>
      line.replace(/(d1) VS-20\S+$/, "$1 VS-2025-03-06"),
    );
    expect(found).toEqual(expected);
  });
});

describe("final minutes and their prose", () => {
  const decision =
    "agenda:\n  - { number: '1', title: Avtal }\ndecisions:\n  - { id: d1, agenda: '1', kind: approve, clauses: [\"att godkänna avtalet om tolkar, senast 30 maj\"] }\n";
  const cases: [string, string, string[]][] = [
    [
      "the same words over two lines",
      "\n**Beslut**\n\n- **att** godkänna _avtalet_ om\n  tolkar, senast 30 maj. ^d1\n",
      [],
    ],
    ["no prose at all", "", []],
    [
      "other words",
      "\natt godkänna avtalet om tolkar. ^d1\n",
      ["error record-prose-differ d1 clauses att godkänna avtalet om tolkar, senast 30 maj"],
    ],
    [
      "half a word",
      "\natt godkänna avtalet om tolkar, senast 30 maja ^d1\n",
      ["error record-prose-differ d1 clauses att godkänna avtalet om tolkar, senast 30 maj"],
    ],
  ];
  test.each(cases)("%s", async (_what, prose, expected) => {
    expect(await remarks({ header: final + decision, prose })).toEqual(expected);
  });
});

describe("what must come back", () => {
  const put = {
    date: "2025-03-06",
    header: `${final}${agenda("1")}follow_ups:\n  - { id: f1, agenda: "1", text: tas upp igen, when: nästa möte }\n`,
  };
  const taken = (more: string) => ({
    header: `${final}agenda:\n  - { number: "1", title: Avtal, follows: [VS-2025-03-06/f1] }\n${more}`,
  });

  it("is told once where it hangs, not where it was put off as well", async () => {
    expect(await remarks(put, taken(""))).toEqual(["warning returned-without-outcome VS-2025-03-06/f1 1"]);
  });

  it("is settled by a decision", async () => {
    const decision = 'decisions:\n  - { id: d1, agenda: "1", kind: approve, clauses: [att godkänna.] }\n';
    expect(await remarks(put, taken(decision))).toEqual([]);
  });

  it("is not told of minutes without a day", async () => {
    const text = "---\nforum: samråd\n---\n\n## 1. Avtal\n\nFrågan återkommer på nästa möte. ^f1\n";
    const [file, later] = minutes({ header: final });
    const found = await check({ "klubba.yaml": config, "minutes/odaterat.md": text, [file]: later });
    expect(found.map(({ problem }) => problem.code)).toEqual(["missing-field"]);
  });

  it("is told where it was put off when nobody took it up", async () => {
    expect(await remarks(put, { header: final })).toEqual([
      "warning follow-up-passed VS-2025-03-06/f1 tas upp igen 2025-04-03",
    ]);
  });
});

test("an id within a comment of final minutes needs no record, one beside a comment does", async () => {
  const prose =
    "\n## 1. Avtal\n\n<!-- förslag, se ^d9\natt avslå ^d8\n-->\n\natt godkänna ^d7 <!-- nytt -->\n";
  expect(await remarks({ header: final, prose })).toEqual(["error prose-without-record d7"]);
});

test.each(["", final, "status: planned\n"])("two records of a header with one id (%j)", async (status) => {
  const header = `${status}decisions:\n  - { id: d1, kind: approve, clauses: [att anta planen] }\nactions:\n  - { id: d1, task: boka lokal, owner: [Siv Ek] }\n`;
  const found = await remarks({ header });
  expect(found.filter((line) => line.includes("duplicate-id"))).toEqual(["error duplicate-id d1"]);
  const once = await remarks({ header: header.replace("{ id: d1, task", "{ id: a1, task") });
  expect(once.filter((line) => line.includes("duplicate-id"))).toEqual([]);
});

test("two decisions of a draft's header with one id, of which its prose makes one", async () => {
  const two = "decisions:\n  - { id: d1, owner: [Siv Ek] }\n  - { id: d1, owner: [Per Ed] }\n";
  const found = await remarks({ header: two, prose: "\n## 1. Plan\n\n**Beslut**\n\natt anta planen. ^d1\n" });
  expect(found.filter((line) => line.includes("duplicate-id"))).toEqual(["error duplicate-id d1"]);
});
