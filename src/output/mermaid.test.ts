import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFlowchart } from "./mermaid.fixture.ts";
import { type FlowEdge, type FlowNode, flowchart, mermaidText } from "./mermaid.ts";
import { plain } from "./plain.ts";

describe("a text in a diagram", () => {
  test.each([
    ["att anta rutinen.", "att anta rutinen."],
    ["VS-2025-03-06", "VS-2025-03-06"],
    ['"nej"', "#34;nej#34;"],
    ["<script>", "#60;script#62;"],
    ["javascript:x", "javascript#58;x"],
    ["www.example.org", "www#46;example#46;org"],
    ["1. Först", "1#46; Först"],
    ["- sist", "#45; sist"],
    ["#quot;", "#35;quot#59;"],
    ["```\nend", "#96;#96;#96; end"],
    ["👍", "#128077;"],
    ["fa:fa-user", "fa#58;#8288;fa-user"],
    ["$$$", "#36;#8288;#36;#8288;#36;"],
    ["C:\\nytt", "C#58;#92;#8288;nytt"],
    [" ", "#160;"],
  ])("%j", (text, expected) => {
    expect(mermaidText(text)).toBe(expected);
  });
});

const hostile = fc.constantFrom(
  '"]; click s1 "javascript:alert(1)"',
  "<img src=x onerror=alert(1)>",
  "%%{init: {}}%%",
  "**fet** _kursiv_ `kod`",
  "[länk](https://example.org)",
  "\n---\nend\nsubgraph",
  "#lt;script#gt;",
  "&lt;b&gt;",
  "```\n\n# Rubrik",
  "\u202eomvänt\u0000",
  "1. punkt",
  "fab:fa-ban",
  "$$x$$",
  "C:\\nytt",
  " ",
);
const text = fc.oneof(hostile, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
const nodes: fc.Arbitrary<FlowNode[]> = fc.array(
  fc.record({
    shape: fc.constantFrom("box" as const, "round" as const, "stadium" as const),
    lines: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What is to be read: an empty line keeps its place, a word joiner has none. */
const said = (words: string) => {
  const shown = plain(words);
  return shown.trim() === "" ? "\u00a0" : shown.replaceAll("\u2060", "");
};

describe("a flowchart", () => {
  test("of any texts can be read, and says them", () => {
    fc.assert(
      fc.property(nodes, text, text, (boxes, title, label) => {
        const last = boxes.length - 1;
        const edges: FlowEdge[] = [{ from: 0, to: last, label, dotted: label === "" }];
        const chart = readFlowchart(flowchart(title, { nodes: boxes, edges }));
        expect(chart.nodes.map(({ lines }) => lines)).toEqual(boxes.map(({ lines }) => lines.map(said)));
        expect(chart.edges).toEqual([
          {
            from: "s1",
            to: `s${last + 1}`,
            arrow: label === "" ? "-.->" : "-->",
            label: label === "" ? "" : said(label),
          },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("has a shape for each kind of box", () => {
    const boxes = (["box", "round", "stadium"] as const).map((shape) => ({ shape, lines: ["a"] }));
    const { nodes: read } = readFlowchart(flowchart("T", { nodes: boxes, edges: [] }));
    expect(read.map(({ shape }) => shape)).toEqual(["[", "(", "(["]);
  });
});
