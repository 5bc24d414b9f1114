import { describe, expect, it } from "vitest";
import {
  docxBytes,
  type FixtureParts,
  imported,
  lines,
  p,
  part,
  r,
  relationsPart,
  styled,
  tbl,
  tc,
  tr,
} from "./docx.fixture.ts";
import { readDocx } from "./index.ts";

const withStyles = (styles: string): FixtureParts => ({
  relations: [["rId1", "styles", "styles.xml"]],
  parts: { "word/styles.xml": part("styles", styles) },
});
const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("headings", () => {
  it("are told by their style's name in any language, what it is based on, or an outline level", async () => {
    const styles = [
      style("Rubrik1", "heading 1"),
      style("Paragraf", "Egen paragraf", '<w:basedOn w:val="Rubrik1"/>'),
      style("Niva", "Nivå", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style(
        "InnehallRubrik",
        "TOC Heading",
        '<w:basedOn w:val="Rubrik1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
      ),
    ].join("");
    const body = [
      p("Ett", styled("Rubrik1")),
      p("Två", styled("Paragraf")),
      p("Tre", styled("Niva")),
      p("Fyra", '<w:outlineLvl w:val="1"/>'),
      p("Innehåll", styled("InnehallRubrik")),
      p(`Lång ${"text ".repeat(80)}slut`, styled("Rubrik1")),
    ].join("");
    const seen = await lines(body, withStyles(styles));
    expect(seen.slice(0, 5)).toEqual(["# Ett", "# Två", "### Tre", "## Fyra", "Innehåll"]);
    expect(seen[5]).toMatch(/^Lång text .* slut$/);
  });

  it("are told by their id where the list of styles is lost; a title is above them", async () => {
    const body = p("Protokoll", styled("Title")) + p("Val", styled("Heading1")) + p("Text");
    expect(await lines(body)).toEqual(["# Protokoll", "## Val", "Text"]);
  });

  it("have no emphasis and no line ends", async () => {
    const body = `<w:p><w:pPr>${styled("Heading2")}</w:pPr>${r("Val", "<w:b/>")}<w:r><w:br/></w:r>${r("av *ordförande*")}</w:p>`;
    expect(await lines(body)).toEqual(["## Val av \\*ordförande\\*"]);
  });
});

describe("the look of words", () => {
  it("comes from the run, its style or the paragraph's", async () => {
    const styles =
      style("Fet", "Fetrubrik", "<w:rPr><w:b/></w:rPr>") +
      '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = [
      p("Beslut", styled("Fet")),
      `<w:p><w:pPr>${styled("Fet")}</w:pPr>${r("inte fet", '<w:b w:val="0"/>')}</w:p>`,
      `<w:p>${r("Plats:", '<w:rStyle w:val="Stark"/>')}${r(" Rådhuset")}</w:p>`,
      `<w:p>${r("Närvarande", '<w:u w:val="single"/>')}</w:p>`,
      `<w:p>${r("inte", '<w:u w:val="none"/>')} ${r("struket", "<w:strike/>")}${r("dolt", "<w:vanish/>")}</w:p>`,
      `<w:p>${r("lutat", "<w:i/>")}</w:p>`,
    ].join("");
    expect(await lines(body, withStyles(styles))).toEqual([
      "**Beslut**",
      "inte fet",
      "**Plats:** Rådhuset",
      "**Närvarande**",
      "inte~~struket~~",
      "*lutat*",
    ]);
  });
});

describe("what stands within a paragraph", () => {
  it("keeps line ends, tabs, hyphens and signs", async () => {
    const body = `<w:p>${r("Eva Lind")}<w:r><w:tab/><w:tab/><w:t>Alby</w:t><w:br/><w:t>Siv</w:t><w:noBreakHyphen/><w:t>Britt</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:softHyphen/></w:r></w:p>`;
    expect(await lines(body)).toEqual(["Eva Lind\tAlby  ", "Siv-Britt✓"]);
  });

  it("shows fields as they are shown: results, links, forms, no page numbers", async () => {
    const tick = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>';
    const choice =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Nej"/><w:listEntry w:val="Ja"/></w:ddList></w:ffData>';
    const form = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const nested = field(`IF ${field("REF a", r("dold"))} = 1`, r("synlig"));
    const body = [
      `<w:p>${r("Sida ")}${field("PAGE", r("3"))}${r(" och ")}${nested}</w:p>`,
      `<w:p>${field('HYPERLINK "https://example.org/a"', r("handlingar"))}</w:p>`,
      `<w:p><w:fldSimple w:instr=" AUTHOR ">${r("Siv Ek")}</w:fldSimple>${form(tick)}${form(choice)}</w:p>`,
    ].join("");
    expect(await lines(body)).toEqual([
      "Sida och synlig",
      "[handlingar](https://example.org/a)",
      "Siv Ek☒Ja",
    ]);
  });

  it("is not lost to a field that is never ended", async () => {
    const open = (code: string): string =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r></w:p>`;
    expect(await lines(open("REF x") + p("kvar"))).toEqual(["kvar"]);
    const contents = open("TOC").replace("</w:p>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>');
    expect(await lines(contents + p("kvar"))).toEqual(["kvar"]);
    expect(await lines(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("kvar")}</w:p>`)).toEqual([
      "kvar",
    ]);
  });

  it("has links' words, controls' contents but not their invitations, and tags' contents", async () => {
    const body = `<w:p><w:hyperlink r:id="rId1">${r("länken")}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r(" ett")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Klicka här")}</w:sdtContent></w:sdt><w:smartTag>${r(" två")}</w:smartTag><m:oMath><m:r><m:t> x=1</m:t></m:r></m:oMath></w:p>`;
    const relations: FixtureParts = {
      relations: [["rId1", "hyperlink", "https://example.org/x", "external"]],
    };
    const { text, remarks } = await imported(body, relations);
    expect(text).toBe("[länken](https://example.org/x) ett två x=1\n");
    expect(remarks).toEqual([]);
  });
});

describe("tracked changes", () => {
  it("stand as accepted", async () => {
    const deletedEnd = "<w:rPr><w:del/></w:rPr>";
    const body = [
      `<w:p>${r("att ")}<w:del>${r("avslå").replaceAll("w:t", "w:delText")}</w:del><w:ins>${r("godkänna")}</w:ins></w:p>`,
      `<w:p><w:moveFrom>${r("flyttad")}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo>${r("flyttad hit")}</w:moveTo></w:p>`,
      p("Första ", deletedEnd),
      p("och andra."),
      tbl(
        tr(tc(p("a")), tc(p("b"))),
        tr(tc(p("c")), tc(p("d"))).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>"),
      ),
    ].join("");
    const { text, remarks } = await imported(body);
    expect(text.split("\n").filter((line) => line !== "")).toEqual([
      "att godkänna",
      "flyttad hit",
      "Första och andra.",
      "|  |  |",
      "| --- | --- |",
      "| a | b |",
    ]);
    expect(remarks).toEqual([{ type: "tracked-changes", count: 5 }]);
  });
});

describe("tables", () => {
  it("have a cell for each column, merged ones included", async () => {
    const body = tbl(
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p("Namn"))}${tc(p("Ort"))}${tc(p("Roll"))}</w:tr>`,
      tr(tc(p("Siv Ek"), '<w:gridSpan w:val="2"/>'), tc(p("ordförande"), '<w:vMerge w:val="restart"/>')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("Alby"))}${tc("<w:p/>", "<w:vMerge/>")}</w:tr>`,
    );
    expect(await lines(body)).toEqual([
      "| Namn | Ort | Roll |",
      "| --- | --- | --- |",
      "| Siv Ek |  | ordförande |",
      "|  | Alby |  |",
    ]);
  });

  it("within tables become tables in the text around them", async () => {
    const inner = tbl(tr(tc(p("a")), tc(p("b"))), tr(tc(p("c")), tc(p("d"))));
    const body = tbl(tr(tc(p("Vänster")), tc(p("Före") + inner + p("Efter"))));
    expect(await lines(body)).toEqual([
      "Vänster",
      "Före",
      "|  |  |",
      "| --- | --- |",
      "| a | b |",
      "| c | d |",
      "Efter",
    ]);
  });
});

describe("what stands beside the text", () => {
  it("is put where it belongs: notes at the end, text boxes once behind their paragraph", async () => {
    const box = (inner: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${r("Med ruta")}${box(p("I rutan"))}</w:p><w:p>${r("Med not")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" och två")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>${p("Sist")}`;
    const note = (kind: string, id: number, content: string): string =>
      part(`${kind}s`, `<w:${kind} w:id="${id}">${content}</w:${kind}>`);
    const parts: FixtureParts = {
      relations: [
        ["rId1", "footnotes", "footnotes.xml"],
        ["rId2", "endnotes", "/word/endnotes.xml"],
      ],
      parts: {
        "word/footnotes.xml": note("footnote", 2, `${p(" Fotnot.")}${p("Mer.")}`),
        "word/endnotes.xml": note("endnote", 1, p("Slutnot.")),
      },
    };
    const { text } = await imported(body, parts);
    expect(text).toBe(
      "Med ruta\n\nI rutan\n\nMed not[^1] och två[^2]\n\nSist\n\n[^1]: Fotnot.\n\n    Mer.\n\n[^2]: Slutnot.\n",
    );
  });

  it("is read in the form that says something, where there are two", async () => {
    const two = (choice: string, fallback: string): string =>
      `<w:p><mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await lines(two(r("nytt"), r("gammalt")))).toEqual(["nytt"]);
    expect(await lines(two("<w:r><w:drawing/></w:r>", r("gammalt")))).toEqual(["gammalt"]);
  });

  it("is no invitation to write something", async () => {
    const control = (properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p("Klicka här")}</w:sdtContent></w:sdt>`;
    expect(await lines(control("<w:showingPlcHdr/>") + p("kvar"))).toEqual(["kvar"]);
    expect(await lines(control(""))).toEqual(["Klicka här"]);
  });

  it("is remarked on: pictures, comments, macros, embedded and outer things", async () => {
    const picture = (description: string): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr w:id="1" descr="${description}"/><a:graphic><a:blip r:embed="rId9"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const body = `<w:p>${r("Se bild ")}${picture("Karta över [Alby]")}${picture("")}<w:r><w:object/></w:r></w:p>`;
    const { text, remarks } = await imported(body, {
      relations: [
        ["rId1", "comments", "comments.xml"],
        ["rId2", "attachedTemplate", "file:///mall.dotm", "external"],
        ["rId3", "image", "https://example.org/spår.png", "external"],
      ],
      parts: {
        "word/comments.xml": part("comments", "<w:comment/><w:comment/>"),
        "word/vbaProject.bin": "x",
      },
    });
    expect(text).toBe("Se bild ![Karta över Alby]()\n");
    expect(remarks).toEqual([
      { type: "comments", count: 2 },
      { type: "pictures", count: 2 },
      { type: "active-content", count: 3 },
    ]);
  });

  it("is left out and listed: a table of contents, headers and footers", async () => {
    const contents = `<w:p>${field("TOC \\o", `${r("1. Val")}<w:r><w:tab/></w:r>${r("2")}`)}</w:p>`;
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>';
    const { text, furniture } = await imported(contents + p("Protokoll Vårdsamråd 2031-04-03") + section, {
      relations: [
        ["rId1", "header", "header1.xml"],
        ["rId2", "footer", "footer1.xml"],
      ],
      parts: {
        "word/header1.xml": part("hdr", p("Protokoll Vårdsamråd 2031-04-03")),
        "word/footer1.xml": part("ftr", `<w:p>${r("Sida ")}${field("PAGE", r("1"))}</w:p>`),
      },
    });
    expect(text).toBe("Protokoll Vårdsamråd 2031-04-03\n");
    expect(furniture.map((each) => each.text)).toEqual([
      "1. Val 2",
      "Protokoll Vårdsamråd 2031-04-03",
      "Sida 1",
    ]);
  });

  it("comes first where only the header says what these minutes are", async () => {
    const header = tbl(
      tr(
        tc(p("Norrsjö kommun")),
        tc(`<w:p>${r("Protokoll ")}${field("PAGE", r("1"))}</w:p>` + p("2031-04-03")),
        tc(`<w:p>${r("Sida ")}${field("PAGE", r("1"))}${r(" (4)")}</w:p>`),
      ),
    );
    const parts = (first: string, second: string): FixtureParts => ({
      relations: [
        ["rId1", "header", "header1.xml"],
        ["rId2", "header", "header2.xml"],
      ],
      parts: { "word/header1.xml": part("hdr", first), "word/header2.xml": part("hdr", second) },
    });
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId1"/><w:titlePg/></w:sectPr>';
    const body = p("Norrsjö kommun") + p("Val") + section;
    const { text, furniture } = await imported(body, parts(header, p("Norrsjö")));
    expect(text).toBe("Protokoll\n\n2031-04-03\n\nNorrsjö kommun\n\nVal\n");
    expect(furniture.map((each) => each.text)).toEqual([
      "Norrsjö",
      "Norrsjö kommun",
      "Protokoll 1",
      "Sida 1 (4)",
    ]);
    expect((await imported(body, parts(p("Region Norrsjö"), p("x")))).text).toBe("Norrsjö kommun\n\nVal\n");
  });
});

describe("documents in other shapes", () => {
  it("are read in the strict form of the standard, and with any prefixes", async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="Heading1"/></x:pPr><x:r><x:t>Val</x:t></x:r></x:p></x:body></x:document>`;
    expect(await lines("", { parts: { "word/document.xml": xml } })).toEqual(["# Val"]);
  });

  it("are found where the package says", async () => {
    const parts = {
      "_rels/.rels": relationsPart([["rId1", "officeDocument", "/doc/text.xml"]]),
      "doc/text.xml": part("document", `<w:body>${p("Här")}</w:body>`),
    };
    expect(await lines(p("Inte här"), { parts })).toEqual(["Här"]);
  });

  it("are read where they hold others", async () => {
    const chunk = (id: string): string => `<w:altChunk r:id="${id}"/>`;
    const { text, remarks } = await imported(
      p("Före") + [1, 2, 3, 4].map((id) => chunk(`rId${id}`)).join(""),
      {
        relations: [
          ["rId1", "aFChunk", "a.html"],
          ["rId2", "aFChunk", "b.docx"],
          ["rId3", "aFChunk", "c.txt"],
          ["rId4", "aFChunk", "d.mht"],
        ],
        parts: {
          "word/a.html": "<h1>Webb</h1><p>Text</p>",
          "word/b.docx": docxBytes(p("Word")),
          "word/c.txt": "Ren text",
          "word/d.mht": "?",
        },
      },
    );
    expect(text).toBe("Före\n\n# Webb\n\nText\n\nWord\n\nRen text\n");
    expect(remarks).toEqual([{ type: "active-content", count: 1 }]);
  });
});

describe("documents that cannot be read", () => {
  it.each<[string, string]>([
    ["entities", part("document", "<w:body/>").replace("<w:doc", '<!DOCTYPE a [<!ENTITY b "c">]><w:doc')],
    ["other XML", "<a/>"],
    ["broken XML", "<w:document"],
    [
      "XML that is too deep",
      part("document", `<w:body>${"<w:p>".repeat(500)}${"</w:p>".repeat(500)}</w:body>`),
    ],
    ["nothing", ""],
  ])("say so: %s", async (_, xml) => {
    const answer = await readDocx(docxBytes("", { parts: { "word/document.xml": xml } }));
    expect(answer).toMatchObject({ problem: { code: "import-damaged", format: "docx" } });
  });

  it("say so: a part that unpacks to more than the limit", async () => {
    const bomb = docxBytes("", { parts: { "word/document.xml": new Uint8Array(6 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readDocx(bomb)).toEqual({
      problem: { code: "import-too-large", what: "unpacked", limit: 5 * 1024 * 1024 },
    });
  });
});
