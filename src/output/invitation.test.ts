import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { line } from "./ics-event.ts";
import { invitationOf, invitationTo } from "./invitation.fixture.ts";
import { invitationHtml } from "./invitation-html.ts";
import { invitationMarkdown } from "./invitation-markdown.ts";
import { invitationText } from "./invitation-text.ts";
import { widthOf } from "./width.ts";

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: readonly Node[];
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

function textOf(node: Node): string {
  return nodesIn(node)
    .map(({ type, value = "" }) => (type === "text" || type === "inlineCode" ? value : ""))
    .join("");
}

/** Whatever could be markup in HTML, Markdown or a mail, mixed with anything at all. */
const signs = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "*",
  "_",
  "`",
  "[",
  "](x)",
  "![",
  "~~",
  "\\",
  "#",
  "- ",
  "1. ",
  "|",
  "\n",
];
const more = [
  "<script>",
  "&amp;",
  "</td>",
  "<!--",
  "--\r\n",
  "javascript:",
  "\u0000",
  "\ud800",
  "å",
  "x",
  " ",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...signs, ...more), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

describe("the invitation as Markdown", () => {
  it("is what a person would write", () => {
    expect(invitationMarkdown(invitationTo({ notices: ["Dagen är preliminär."] }))).toBe(`# Kallelse

**Vårdsamråd Norrsjö**

- **Dag:** torsdag 8 maj 2025
- **Plats:** Teams

**Dagen är preliminär.**

## Dagordning

**1.** Val av justerare

**2.** Taxor

- Föredragande: Siv Ek
- Återkommer från 3 april.

## Kallade

- Eva Lind, ordförande, Region Norrsjö

Förhinder meddelas till Bo Alm.

Bo Alm, sekreterare
`);
  });

  it.each([
    ["*Bråttom*", "**2.** \\*Bråttom\\*"],
    ["[x](y) <b>", "**2.** \\[x\\](y) \\<b\\>"],
    ["två_ord _betonat_", "**2.** två_ord \\_betonat\\_"],
    ["A & B, &amp;", "**2.** A & B, \\&amp;"],
    ["rad\nrad", "**2.** rad rad"],
  ])("takes %j for text", (title, written) => {
    const items = [{ label: "2.", title, presenter: "", details: [] }];
    expect(invitationMarkdown(invitationTo({ items })).split("\n")).toContain(written);
  });

  it.each([
    ["1. april", "1\\. april"],
    ["- nej", "\\- nej"],
    ["# fem", "\\# fem"],
  ])("begins no list or heading with %j", (detail, written) => {
    const items = [{ label: "2.", title: "Taxor", presenter: "", details: [detail] }];
    expect(invitationMarkdown(invitationTo({ items })).split("\n")).toContain(`- ${written}`);
  });

  it("has no link, picture, code or HTML from any text", () => {
    const reader = remark().use(remarkGfm);
    const allowed = ["root", "heading", "paragraph", "strong", "list", "listItem", "text"];
    fc.assert(
      fc.property(hostile, (text) => {
        const found = nodesIn(reader.parse(invitationMarkdown(invitationOf(text))));
        const others = found.filter(({ type }) => !allowed.includes(type)).map(({ type }) => type);
        // GFM makes a link of what looks like an address; that is no markup of anybody's.
        expect(others.filter((type) => type !== "link")).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("the invitation as plain text", () => {
  it("fits a mail", () => {
    const long = "Ett ärende med en rubrik som är så lång att den inte får rum på en rad i ett brev, vid ån";
    const items = [
      { label: "§ 9", title: long, presenter: "Siv Ek", details: [] },
      { label: "§ 10", title: "Taxor", presenter: "", details: [] },
    ];
    expect(invitationText(invitationTo({ items }))).toBe(`KALLELSE

Vårdsamråd Norrsjö

Dag: torsdag 8 maj 2025
Plats: Teams

DAGORDNING

§ 9  Ett ärende med en rubrik som är så lång att den inte får rum på en
     rad i ett brev, vid ån
     Föredragande: Siv Ek
§ 10 Taxor

KALLADE

- Eva Lind, ordförande, Region Norrsjö

Förhinder meddelas till Bo Alm.

Bo Alm, sekreterare
`);
  });

  it("has no line too long, and no control character", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const items = [{ label: "1.", title: text, presenter: text, details: [text] }];
        const told = invitationText(invitationTo({ items, sender: text }));
        for (const each of told.split("\n")) expect(widthOf(each)).toBeLessThanOrEqual(72);
        expect(told).not.toMatch(/[\0-\t\v-\x1f\x7f]/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the invitation as HTML", () => {
  const tags = (html: string) =>
    nodesIn(fromHtml(html))
      .filter(({ type }) => type === "element")
      .map(({ tagName }) => tagName);

  it("has a language, headings, and tables whose heads say what of", () => {
    const nodes = nodesIn(fromHtml(invitationHtml(invitationTo())));
    const named = (name: string) => nodes.filter(({ tagName }) => tagName === name);
    expect(named("html").map(({ properties }) => properties?.["lang"])).toEqual(["sv"]);
    expect(named("h1").map(textOf)).toEqual(["Kallelse"]);
    expect(named("h2").map(textOf)).toEqual(["Dagordning", "Kallade"]);
    const heads = named("th").map((node) => `${String(node.properties?.["scope"])} ${textOf(node)}`);
    expect(heads.join("; ")).toBe(
      "row Dag; row Plats; col Nr; col Ärende; col Föredragande; col Namn; col Roll; col Organisation",
    );
  });

  it("has no empty column, agenda or list of people", () => {
    const items = [{ label: "1.", title: "Taxor", presenter: "", details: [] }];
    expect(invitationHtml(invitationTo({ items }))).not.toContain("Föredragande");
    const cancelled = invitationHtml(invitationTo({ items: [], called: [] }));
    expect(tags(cancelled)).not.toContain("h2");
  });

  it("shows every text as it is, and gets no element from any", () => {
    const usual = tags(invitationHtml(invitationOf("x")));
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(line(text) !== "");
        const html = invitationHtml(invitationOf(text));
        expect(tags(html)).toEqual(usual);
        const nodes = nodesIn(fromHtml(html));
        const heading = nodes.find(({ tagName }) => tagName === "h1");
        expect(heading && textOf(heading)).toBe(line(text));
      }),
      { numRuns: 80 },
    );
  });
});
