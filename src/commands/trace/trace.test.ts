import { describe, expect, test } from "vitest";
import { boardOfBerga, klubba, network, terminal } from "../../cli/world.fixture.ts";
import { readFlowchart } from "../../output/mermaid.fixture.ts";

/** The network's recommendation, prepared by the preparing group and put off by Berga's own board. */
const files = {
  ...network,
  "/arkiv/klubba.yaml": `${network["/arkiv/klubba.yaml"]?.replace("    prefix: VS\n", "    prefix: VS\n    prepared_by: [Beredningen]\n")}${boardOfBerga.forum}    numbering: year
`,
  "/arkiv/minutes/beredning/2025-02-20.md": `---
klubba: 1
id: BE-2025-02-20
forum: beredning
date: 2025-02-20
status: final
agenda:
  - { number: "2", title: Rutin för hygien }
decisions:
  - { id: d2, agenda: "2", kind: recommend, clauses: [att föreslå Samrådet en rutin] }
proposals:
  - { agenda: "2", by: Siv Ek, text: Siv Ek föreslår att rutinen blir frivillig., outcome: rejected }
---
`,
  "/arkiv/minutes/vårdsamråd/2025-03-06.md": (
    network["/arkiv/minutes/vårdsamråd/2025-03-06.md"] ?? ""
  ).replace(
    "title: Gemensam rutin }",
    "title: Gemensam rutin, follows: [BE-2025-02-20/d2, XX-1999-01-01/d1] }",
  ),
  [boardOfBerga.file]: boardOfBerga.minutes,
};

describe("klubba spåra", () => {
  test("tells the whole history, with preparation, answers and where each thing stands", async () => {
    const { out, exit } = await klubba(["spåra", "03-06/d5"], files);
    expect(exit).toBe(0);
    expect(out).toBe(`Gemensam rutin
spårat från VS-2025-03-06/d5, 6 händelser, 20 feb 2025 till 14 apr 2025

20 feb  Beredningen, punkt 2, Rutin för hygien (beredning)
  Förslag  Siv Ek föreslår att rutinen blir frivillig.
           avslogs
           minutes/beredning/2025-02-20.md:12
  Beslut   att föreslå Samrådet en rutin
           BE-2025-02-20/d2, rekommendera, gäller
           minutes/beredning/2025-02-20.md:10

6 mars  Vårdsamråd Norrsjö, punkt 5, Gemensam rutin
  tar upp BE-2025-02-20/d2, XX-1999-01-01/d1 (finns inte här)
  Beslut   att anta rutinen
           VS-2025-03-06/d5, rekommendera, ej klart, väntar på Region Norrsjö,
           Berga kommun
           minutes/vårdsamråd/2025-03-06.md:20
  Beslut   att lägga informationen till handlingarna
           VS-2025-03-06/d6, lägga till handlingarna, avslutat
           minutes/vårdsamråd/2025-03-06.md:21

1 apr  Mellan mötena
  Antaget  Alby kommun, noterat av Bo Alm
           k1a1, gäller VS-2025-03-06/d5, journal.yaml:1

14 apr  Kommunstyrelsen i Berga, § 9, Rutin från Samrådet
  tar upp VS-2025-03-06/d5
  Beslut   att bordlägga ärendet
           svarar på VS-2025-03-06/d5
           KB-2025-04-14/d9, bordlägga, återkommer
           minutes/ks-berga/2025-04-14.md:10
`);
  });

  test("in English, no wider than the terminal", async () => {
    const { out } = await klubba(["trace", "KB-2025-04-14#9", "--language", "en"], files, terminal(50));
    expect(out).toContain("20 Feb  Beredningen, item 2, Rutin för hygien\n  (preparation)\n");
    expect(out.split("\n").filter((line) => line.length > 50)).toEqual([]);
  });

  test("--json gives each step with its links, file and line, and what is known of it", async () => {
    const { out } = await klubba(["trace", "k1a1", "--json"], files);
    const steps: { type: string; ref: string }[] = JSON.parse(out);
    expect(steps.map(({ type, ref }) => `${type} ${ref}`)).toEqual([
      "item BE-2025-02-20#2",
      "proposal ",
      "decision BE-2025-02-20/d2",
      "item VS-2025-03-06#5",
      "decision VS-2025-03-06/d5",
      "decision VS-2025-03-06/d6",
      "journal k1a1",
      "item KB-2025-04-14#9",
      "decision KB-2025-04-14/d9",
    ]);
    expect(steps[1]).toEqual({
      ref: "",
      type: "proposal",
      date: "2025-02-20",
      forum: "beredning",
      meeting: "BE-2025-02-20",
      agenda: "2",
      item: "Rutin för hygien",
      text: "Siv Ek föreslår att rutinen blir frivillig.",
      by: ["Siv Ek"],
      outcome: "rejected",
      preparation: true,
      links: [],
      file: "minutes/beredning/2025-02-20.md",
      line: 12,
    });
    expect(steps[4]).toMatchObject({
      kind: "recommend",
      status: "pending",
      open: true,
      adoption_state: { adopted: ["Alby kommun"] },
    });
    expect(steps[6]).toMatchObject({ event: "adopted", organisation: "Alby kommun", by: ["Bo Alm"] });
  });

  test("--format mermaid draws it, a box an item, an arrow from the earlier to the later", async () => {
    const { out, exit } = await klubba(["spåra", "03-06/d5", "--format", "mermaid"], files);
    expect(exit).toBe(0);
    const { title, nodes, edges } = readFlowchart(out);
    expect(title).toBe("Gemensam rutin");
    expect(nodes.map(({ shape, lines }) => [shape, ...lines])).toEqual([
      [
        "[",
        "20 feb 2025  Beredningen, punkt 2, Rutin för hygien (beredning)",
        "Förslag: Siv Ek föreslår att rutinen blir frivillig. (avslogs)",
        "Beslut: att föreslå Samrådet en rutin (BE-2025-02-20/d2, rekommendera, gäller)",
      ],
      [
        "[",
        "6 mars 2025  Vårdsamråd Norrsjö, punkt 5, Gemensam rutin",
        "Beslut: att anta rutinen (VS-2025-03-06/d5, rekommendera, ej klart, väntar på Region Norrsjö, Berga kommun)",
        "Beslut: att lägga informationen till handlingarna (VS-2025-03-06/d6, lägga till handlingarna, avslutat)",
      ],
      ["(", "1 apr 2025  Mellan mötena", "Antaget: Alby kommun, noterat av Bo Alm (k1a1)"],
      [
        "[",
        "14 apr 2025  Kommunstyrelsen i Berga, § 9, Rutin från Samrådet",
        "Beslut: att bordlägga ärendet (KB-2025-04-14/d9, bordlägga, återkommer)",
      ],
    ]);
    expect(edges).toEqual([
      { from: "s1", to: "s2", arrow: "-->", label: "tas upp" },
      { from: "s2", to: "s3", arrow: "-->", label: "noteras" },
      { from: "s2", to: "s4", arrow: "-->", label: "tas upp, besvaras" },
    ]);
  });

  test("what only came next has a dotted arrow, a long text its beginning", async () => {
    const words = `att ${"anta rutinen ".repeat(40)}`;
    const long = files["/arkiv/minutes/vårdsamråd/2025-03-06.md"] ?? "";
    const { out } = await klubba(["trace", "03-06/d5", "--format", "mermaid", "--language", "en"], {
      ...files,
      "/arkiv/minutes/vårdsamråd/2025-03-06.md": long
        .replace(", follows: [BE-2025-02-20/d2, XX-1999-01-01/d1]", ", case: 2025-7")
        .replace("att anta rutinen", words),
      "/arkiv/minutes/beredning/2025-02-20.md": files["/arkiv/minutes/beredning/2025-02-20.md"].replace(
        "Rutin för hygien",
        "Rutin för hygien, case: 2025-7",
      ),
    });
    const { nodes, edges } = readFlowchart(out);
    expect(nodes[1]?.lines[1]).toMatch(/^Decision: att (anta rutinen ){18}… \(VS-2025-03-06\/d5, /);
    expect(edges[0]).toEqual({ from: "s1", to: "s2", arrow: "-.->", label: "" });
  });

  test("--csv has a row a step", async () => {
    const { out } = await klubba(["spåra", "03-06/d5", "--csv"], files);
    const rows = out.split("\r\n");
    expect(rows).toHaveLength(11);
    expect(rows[7]).toBe(
      "2025-04-01,journal,k1a1,,,,,,Bo Alm,,adopted,Alby kommun,,,,,about VS-2025-03-06/d5,journal.yaml,1",
    );
    expect((await klubba(["spåra", "03-06/d5", "--format", "csv"], files)).out).toBe(out);
  });

  test.each([
    ["--json", "--csv"],
    ["--json", "--format", "mermaid"],
    ["--csv", "--format", "text"],
  ])("two forms at once are refused: %s %s", async (...flags) => {
    const { exit, out, err } = await klubba(["spåra", "03-06/d5", ...flags], files);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(flags[0]);
  });

  test("an action's later lines, owner and standing", async () => {
    const { out } = await klubba(["trace", "a2", "--json"], files);
    expect(JSON.parse(out)[2]).toMatchObject({
      type: "action",
      owner: ["Eva Lind"],
      status: "open",
      links: [{ relation: "for", ref: "VS-2025-03-06/d2", found: true }],
    });
  });

  test.each([
    ["VS-2025-03-06", "VS-2025-03-06#5  Gemensam rutin"],
    ["VS-2025-08-28", "protokollet finns inte här"],
    ["VS-2025-03-06/d55", "VS-2025-03-06/d5"],
    ["d2", "BE-2025-02-20/d2, VS-2025-03-06/d2"],
  ])("%s is refused, with what can be asked for", async (ref, words) => {
    const { exit, out, err } = await klubba(["spåra", ref], files);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(words);
  });

  test("what was not there yet on the day", async () => {
    const { exit, err } = await klubba(["spåra", "VS-2025-03-06/d5", "--as-of", "2025-03-01"], files);
    expect({ exit, err }).toEqual({ exit: 2, err: "VS-2025-03-06/d5 fanns inte än den 1 mars 2025.\n" });
  });
});
