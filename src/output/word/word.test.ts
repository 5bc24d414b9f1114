import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "../../import/index.ts";
import { defaultStyle, type Picture } from "../style.ts";
import { writeWord } from "./index.ts";
import { paragraphsOf, partsOf, rootOf, targetsOf } from "./read-word.fixture.ts";
import { bareMinutes, decision, item, text, wholeMinutes } from "./word.fixture.ts";

const style = {
  ...defaultStyle,
  footer: "Box 12, Norrsjö",
  letterhead: { ...defaultStyle.letterhead, organisation: "Vårdsamverkan Norrsjö", web: "norrsjo.example" },
};

// A red dot, made by hand: signature, header of 1 × 1 pixels, data, end.
const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);
const picture: Picture = { bytes: dot, mediaType: "image/png", width: 2000, height: 1000, alt: "" };

const parts = async (document = wholeMinutes, pictures = new Map<string, Picture>()) =>
  partsOf(await writeWord(document, { style, pictures }));
const body = async (markdown: string, pictures = new Map<string, Picture>()) =>
  (await parts({ ...bareMinutes, opening: [text(markdown)] }, pictures)).get("word/document.xml") ?? "";

describe("a Word document", () => {
  it("has the same bytes whenever it is made", async () => {
    const [one, other] = [await writeWord(wholeMinutes, { style }), await writeWord(wholeMinutes, { style })];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("is well-formed XML, and every relationship that it uses leads to a part", async () => {
    const all = await parts();
    for (const [name, part] of all) {
      if (/\.(?:xml|rels)$/.test(name)) expect(() => rootOf(part), name).not.toThrow();
    }
    for (const name of [...all.keys()].filter((each) => each.startsWith("word/_rels/"))) {
      const targets = targetsOf(all, name);
      for (const target of targets.values()) if (target !== "") expect([...all.keys()]).toContain(target);
      const owner = all.get(name.replace("_rels/", "").replace(/\.rels$/, "")) ?? "";
      const used = [...owner.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id = ""]) => id);
      for (const id of used) expect([...targets.keys()]).toContain(id);
    }
  });

  it("has titles, numbered items and decisions in styles of their own", async () => {
    const paragraphs = paragraphsOf((await parts()).get("word/document.xml") ?? "");
    expect(paragraphs).toContain("Title: Vårdsamråd Norrsjö 3 april 2025");
    expect(paragraphs).toContain("Heading1: § 12 Godkännande av dagordning");
    expect(paragraphs).toContain("ItemFact: Föredragande: Siv Ek");
    expect(paragraphs).toContain("DecisionHeading: Samrådets beslut");
    expect(paragraphs).toContain("Decision: att det gäller till och med 30 april 2027, och");
    expect(paragraphs).toContain(
      "Correction: Rättat 12 april 2025: programmet gäller till och med 30 juni 2027.",
    );
    expect(paragraphs).toContain(": Bilaga 2: Remissvar (saknas)");
  });

  it("says its language, its title and the meeting's day, never today", async () => {
    const all = await parts();
    expect(all.get("word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
    const core = rootOf(all.get("docProps/core.xml") ?? "");
    const said = [...core.getElementsByTagName("*")].map(
      ({ tagName, textContent }) => `${tagName} ${textContent}`,
    );
    expect(said).toContain("dc:title Vårdsamråd Norrsjö 3 april 2025");
    expect(said).toContain("dc:creator Bo Alm");
    expect(said).toContain("dc:language sv-SE");
    expect(said).toContain("dcterms:created 2025-04-03T12:00:00Z");
    expect(said).toContain("dcterms:modified 2025-04-03T12:00:00Z");
  });

  it("numbers its pages, names the meeting on them, and marks a draft on each", async () => {
    const all = await parts({ ...wholeMinutes, mark: "Utkast" });
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((name) => all.get(name) ?? "");
    for (const footer of footers) {
      expect(footer).toMatch(/PAGE<.* \(<.*NUMPAGES<.*\)</s);
      expect(paragraphsOf(footer)).toEqual(["PageFoot: Box 12, Norrsjö  ()"]);
    }
    const heads = ["word/header1.xml", "word/header2.xml"].map((name) => paragraphsOf(all.get(name) ?? ""));
    expect(heads.find((lines) => lines.includes("Mark: Utkast"))?.[0]).toBe(
      "PageHead: Vårdsamverkan Norrsjö",
    );
    expect(heads).toContainEqual(["PageHead: Vårdsamråd Norrsjö, 3 april 2025 Utkast"]);
    const final = (await parts()).get("word/header1.xml") ?? "";
    expect(paragraphsOf(final)).toEqual(["PageHead: Vårdsamråd Norrsjö, 3 april 2025 Minnesanteckningar"]);
  });

  it("gives each item a bookmark of its own, so that links within the document arrive", async () => {
    const items = [item("§ 1", "Ett", { blocks: [text("Se [två](#item-2).")] }), item("§ 2", "Två")];
    const xml = (await parts({ ...bareMinutes, items })).get("word/document.xml") ?? "";
    const bookmarks = [...rootOf(xml).getElementsByTagName("w:bookmarkStart")];
    expect(bookmarks.map((each) => [each.getAttribute("w:id"), each.getAttribute("w:name")])).toEqual([
      ["1", "item-1"],
      ["2", "item-2"],
    ]);
    expect(xml).toContain('w:anchor="item-2"');
  });
});

describe("prose", () => {
  const readBack = async (markdown: string): Promise<string> => {
    const bytes = await writeWord({ ...bareMinutes, opening: [text(markdown)] }, { style });
    const read = await readSource({ name: "a.docx", bytes });
    return "text" in read ? read.text.slice(read.text.indexOf("\n\n", read.text.indexOf("# ")) + 2) : "";
  };

  it.each([
    ["numbered lists that start anywhere", "3. tre\n4. fyra\n\ntext\n\n1. ett\n"],
    ["lists within lists", "1. ett\n   - under\n   - också\n2. två\n"],
    ["tasks", "- [ ] Siv Ek: ringa\n- [x] Bo Alm: skriva\n"],
    ["tables", "| Namn | Antal |\n| --- | --- |\n| Siv | 2 |\n"],
    ["links", "Se [sidan](https://norrsjo.example/a?b=1&c=2).\n"],
    ["notes", "Ett[^1] och två[^2].\n\n[^1]: först\n\n[^2]: sedan\n"],
    ["stressed words", "Inte **fet**, *lutad* eller ~~struken~~.\n"],
    ["headings", "## Ett\n\n### Två\n\ntext\n"],
  ])("keeps %s", async (_, markdown) => {
    expect((await readBack(markdown)).trim()).toBe(markdown.trim());
  });

  it("repeats a table's first row on each page, unless it is empty", async () => {
    const headed = await body("| Namn | Antal |\n| --- | --- |\n| Siv | 2 |");
    const bare = await body("|  |  |\n| --- | --- |\n| Siv | 2 |");
    expect(headed.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(bare).not.toContain("<w:tblHeader/>");
    expect(rootOf(bare).getElementsByTagName("w:tr")).toHaveLength(1);
  });

  it("shows pictures with their text, no wider than the page; in place of one that is missing, the text", async () => {
    const xml = await body(
      "![Karta över älven](karta.png) ![Borta](x.png)",
      new Map([["karta.png", picture]]),
    );
    const [shown] = rootOf(xml).getElementsByTagName("wp:docPr");
    expect(shown?.getAttribute("descr")).toBe("Karta över älven");
    const [extent] = rootOf(xml).getElementsByTagName("wp:extent");
    // 153 mm of text, 36 000 EMU each; the height half of it.
    expect(Number(extent?.getAttribute("cx")) / 36_000).toBeCloseTo(153, 0);
    expect(Number(extent?.getAttribute("cy")) / 36_000).toBeCloseTo(76.5, 0);
    expect(paragraphsOf(xml)).toContain(":  Borta");
  });

  it("shows what is hostile as text, and makes no link of it", async () => {
    const all = await parts({
      ...bareMinutes,
      title: "A\u0000B\u000b<b>",
      opening: [
        text(
          '<script>alert(1)</script>\n\n[klicka](javascript:alert) [dela](file:///etc/passwd) [nät](\\\\\\\\server\\\\x) ![p](http://norrsjo.example/p.png)\n\n<b onclick="x">fet</b> \u0001\ufffe\ud800',
        ),
      ],
    });
    const paragraphs = paragraphsOf(all.get("word/document.xml") ?? "");
    expect(paragraphs).toContain("Title: A\ufffdB\ufffd<b>");
    expect(paragraphs).toContain(": <script>alert(1)</script>");
    expect(paragraphs).toContain(": klicka dela nät p");
    expect(paragraphs).toContain(': <b onclick="x">fet</b> \ufffd\ufffd\ufffd');
    expect([...all.values()].join("")).not.toContain("TargetMode");
  });

  it("is well-formed whatever it says, and says all of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }), async (texts) => {
        const content = texts.map((value) => ({
          type: "paragraph" as const,
          children: [{ type: "text" as const, value }],
        }));
        const [title = ""] = texts;
        const document = { ...bareMinutes, title, opening: [{ type: "prose" as const, content }] };
        const all = await parts(document);
        for (const [name, part] of all) if (name.endsWith(".xml")) rootOf(part);
        const letters = texts.join("").match(/[\p{L}\p{N}]/gu) ?? [];
        const shown = paragraphsOf(all.get("word/document.xml") ?? "").join("");
        for (const letter of letters) expect(shown).toContain(letter);
      }),
      { numRuns: 8 },
    );
  });
});

describe("decisions", () => {
  it("are read again as the same decision", async () => {
    const blocks = [
      decision("Samrådets beslut", "att godkänna planen, och\n\natt uppdra åt Bo Alm att sända den."),
    ];
    const bytes = await writeWord({ ...bareMinutes, items: [item("§ 4", "Plan", { blocks })] }, { style });
    const read = await readSource({ name: "a.docx", bytes });
    expect("text" in read && read.text).toContain(
      "## § 4 Plan\n\n**Samrådets beslut**\n\natt godkänna planen, och\n\natt uppdra åt Bo Alm att sända den.\n",
    );
  });
});
