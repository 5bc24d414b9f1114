import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { ImportedText } from "../types.ts";
import { readHtml } from "./index.ts";

function imported(html: string | Uint8Array): ImportedText {
  const answer = readHtml(typeof html === "string" ? Buffer.from(html) : html);
  if ("problem" in answer) throw new Error(JSON.stringify(answer.problem));
  return answer;
}
const text = (html: string): string => imported(html).text;

describe("a web page's blocks", () => {
  it.each([
    ["<h2>Val</h2><p>Siv\n  väljs.</p>", "## Val\n\nSiv väljs.\n"],
    ["<p>a<br>b<br/></p><div>c<div>d</div>e</div>", "a  \nb\n\nc\n\nd\n\ne\n"],
    ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "- a\n- b\n  - c\n- d\n"],
    ["<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a\n7. b\n8. c\n"],
    ["<ol type=a><li>a<li>b</ol>", "a. a\n\nb. b\n"],
    ["<ol><li><h3>Val</h3><p>Siv.</p><li><b>Budget</b></ol>", "### 1. Val\n\nSiv.\n\n2. **Budget**\n"],
    ["<ol><li><p>a</p><p>b<br>c</p><li>d</ol>e", "1. a\n\n   b  \n   c\n\n2. d\n\ne\n"],
    ["<ul><li>a<ul><li>b</ul><p>c</p><li>d</ul>", "- a\n  - b\n\n  c\n\n- d\n"],
    [
      "<ul><li>☐ Siv: ringa<li>☒Bo: skriva<li>☐</ul><p>☐ plats",
      "- [ ] Siv: ringa\n- [x] Bo: skriva\n- ☐\n\n☐ plats\n",
    ],
    [
      "<dl><dt>Plats</dt> <dd>Alby</dd><dt>Tid</dt><dd><p>9</p><p>10</p></dd></dl>",
      "**Plats** Alby\n\n**Tid**\n\n9\n\n10\n",
    ],
    ["<pre>a\n  b\n\n\nc</pre>", "a  \nb\n\nc\n"],
    ["<h1>Delad <div>rubrik</div></h1>", "# Delad\n\n# rubrik\n"],
    ["&Aring;sa &amp; Bo &#8211; 10&nbsp;000&shy;kr", "Åsa & Bo – 10 000kr\n"],
    ["<p>&lt;b&gt; och *obs*", "\\<b> och \\*obs\\*\n"],
    ["lös text<table></table>", "lös text\n"],
  ])("%s", (html, markdown) => {
    expect(text(html)).toBe(markdown);
  });

  it.each([
    ["<b>a</b> <strong>b</strong>", "**a b**\n"],
    ["<span style='font-weight: 700'>a</span> <b style='font-weight:normal'>b</b>", "**a** b\n"],
    ["<i>a</i> <em>b</em>", "*a b*\n"],
    ["<u>Närvarande</u>", "**Närvarande**\n"],
    ["<s>a</s><del>b</del> <q>c</q>", "~~a~~ ”c”\n"],
    [
      '<a href="https://example.org/x">sidan</a> <a href="/y"><u>här</u></a>',
      "[sidan](https://example.org/x) här\n",
    ],
    ['<img src="x" alt="Karta"> <img src="y" alt="">', "![Karta]()\n"],
  ])("with a look: %s", (html, markdown) => {
    expect(text(html)).toBe(markdown);
  });

  it("are tables with merged cells, and forms", () => {
    expect(
      text(
        "<table><caption>Lista</caption><tr><th>Namn<th>Ort<th>Roll<tr><td rowspan=2>Siv<td colspan=2>Alby<tr><td>a<td>b</table>",
      ),
    ).toBe("Lista\n\n| Namn | Ort | Roll |\n| --- | --- | --- |\n| Siv | Alby |  |\n|  | a | b |\n");
    expect(text("<table><tr><td>Plats:<td>Alby<tr><td>Tid:<td>9–10</table>")).toBe(
      "**Plats:** Alby\n\n**Tid:** 9–10\n",
    );
  });

  it("are lists and bullets of Word's own web pages", () => {
    const mark = (sign: string): string =>
      `<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>`;
    expect(text(`<p class=MsoListParagraph>${mark("1.")}Val<o:p></o:p></p><p>${mark("·")}punkt</p>`)).toBe(
      "1. Val\n\n- punkt\n",
    );
  });
});

describe("what is no text of a page", () => {
  it("is left out: what is not shown, programs, forms", () => {
    const hidden =
      '<script>a()</script><style>b</style><template>c</template><p hidden>d</p><p style="display:none">e</p><span class="sr-only">f</span><textarea>g</textarea><!-- h --><title>i</title>';
    expect(imported(`${hidden}<p>kvar</p>`)).toMatchObject({ text: "kvar\n", furniture: [] });
  });

  it("is the page around its main part, which is listed", () => {
    const body =
      "<header><a href='/'>Norrsjö</a></header><nav><ul><li>Meny</ul></nav><main><header><h1>Protokoll</h1></header><nav>Kaka</nav><p>Siv valdes till ordförande för året.</p></main><footer>Kontakt</footer>";
    const { text, furniture } = imported(body);
    expect(text).toBe("# Protokoll\n\nSiv valdes till ordförande för året.\n");
    expect(furniture.map((each) => each.text)).toEqual(["Norrsjö", "Meny", "Kontakt", "Kaka"]);
  });

  it("is not a header or footer that says more than links do, nor all around a main part that is empty", () => {
    expect(text("<header><h1>Protokoll</h1></header><p>Text</p><footer>Justeras: Siv Ek</footer>")).toBe(
      "# Protokoll\n\nText\n\nJusteras: Siv Ek\n",
    );
    expect(text("<main></main><div>Protokollet står här.</div>")).toBe("Protokollet står här.\n");
  });
});

describe("a page's encoding", () => {
  it("is the one that it names", () => {
    const html = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Łódź';
    expect(imported(new Uint8Array(iconv.encode(html, "iso-8859-2")))).toMatchObject({
      text: "Łódź\n",
      remarks: [{ type: "encoding", encoding: "iso-8859-2" }],
    });
  });

  it("is told by its letters where it names none", () => {
    expect(imported(new Uint8Array(iconv.encode("<p>Åtgärd", "windows-1252"))).text).toBe("Åtgärd\n");
  });
});

describe("any page", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "å", "&amp;", "1"), minLength: 1, maxLength: 6 });
  const inline = word.chain((text) =>
    fc.constantFrom(text, `<b>${text}</b>`, `<i>${text}</i>`, `<a href=x>${text}</a>`),
  );
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4 },
      inline.map((text) => `<p>${text}</p>`),
      fc.tuple(inline, tie("block")).map(([text, more]) => `<div>${text}${more}</div>`),
      fc
        .array(tie("block"), { maxLength: 3 })
        .map((items) => `<ol>${items.map((each) => `<li>${each}</li>`).join("")}</ol>`),
      fc
        .array(fc.array(tie("block"), { minLength: 2, maxLength: 2 }), { maxLength: 2 })
        .map(
          (rows) =>
            `<table>${rows.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join("")}</tr>`).join("")}</table>`,
        ),
      inline.map((text) => `<h2>${text}</h2>`),
    ),
  }));
  const letters = (markdown: string): string => markdown.replace(/[^abå]/g, "");

  it("has all its words in the text, in order", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const html = blocks.join("");
        const words = html.replace(/<[^>]*>|&amp;/g, "");
        expect(letters(text(`<body>${html}`).replaceAll("<br>", ""))).toBe(letters(words));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["deep", `${"<div>".repeat(50_000)}text`],
    ["with emphasis that never ends", '<b class="x">text<p>'.repeat(20_000)],
    ["with cells without number", `<table><tr>${"<td colspan=100000 rowspan=100000>x".repeat(500)}</table>`],
  ])("is read or refused in time: %s", (_, html) => {
    const answer = readHtml(Buffer.from(html));
    expect("problem" in answer ? answer.problem.code : "read").toMatch(/^(?:import-damaged|read)$/);
  });
});
