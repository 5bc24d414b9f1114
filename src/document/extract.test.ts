import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { documentOf } from "./extract.fixture.ts";
import { type ExtractWords, extractOf } from "./extract.ts";

const words: ExtractWords = {
  genre: "Protokollsutdrag",
  certified: "Rätt utdraget intygas",
  places: ["Ort och datum", "Namnteckning"],
  notApproved: "Protokollet är ännu inte justerat.",
};

describe("an extract", () => {
  const extract = extractOf(documentOf(), ["item-6b", "item-5"], words);

  it("says that it is one", () => {
    expect(extract).toMatchObject({
      extract: true,
      genre: "Protokollsutdrag",
      title: "Kulturnämnden 3 april 2025",
    });
  });

  it("holds the items asked for, in the document's order, with their attachments only", () => {
    expect(extract.items.map(({ label }) => label)).toEqual(["§ 5", "§ 6 B"]);
    expect(extract.attachments.map(({ label }) => label)).toEqual(["Bilaga 2"]);
  });

  it("leaves out what stands behind the last item", () => {
    expect(extract.closing).toEqual([]);
  });

  it("says who approved and when, and who else is named; nobody twice", () => {
    expect(extract.facts).toEqual([
      { label: "Ordförande", value: "Eva Lind" },
      { label: "Justerare", value: "Siv Ek (justerat 12 april 2025), Per Ed" },
    ]);
    expect(extract.standing).toEqual([]);
  });

  it("is signed by the one who certifies it, and by nobody else", () => {
    expect(extract.words.signatures).toBe("Rätt utdraget intygas");
    expect(extract.signatures).toEqual([
      { role: "Ort och datum", name: "", signed: "" },
      { role: "Namnteckning", name: "", signed: "" },
    ]);
  });

  it("says so where nobody has approved yet", () => {
    const open = documentOf({ signatures: [{ role: "Justerare", name: "Per Ed", signed: "" }] });
    expect(extractOf(open, ["item-4"], words).standing).toEqual(["Protokollet är ännu inte justerat."]);
    expect(extractOf(open, ["item-4"], { ...words, notApproved: undefined }).standing).toEqual([]);
  });

  it("keeps what is known of the minutes: a draft's mark, a seal", () => {
    const standing = ["Sigill: 1234"];
    const sealed = extractOf(documentOf({ standing, mark: "Utkast", signatures: [] }), ["item-4"], words);
    expect(sealed).toMatchObject({ standing, mark: "Utkast" });
  });

  it("keeps the footnotes of its items, wherever the minutes have them", () => {
    const document = documentOf();
    const read = remark()
      .use(remarkGfm)
      .parse("Taxan[^1] höjs.\n\n[^1]: Se även[^2].\n\n[^2]: Bilaga 1.\n\n[^3]: Annat.");
    const [text, ...notes] = read.children;
    if (!text) throw new Error("there is a paragraph");
    const [first, ...rest] = document.items;
    if (!first) throw new Error("there is an item");
    const items = [{ ...first, blocks: [{ type: "prose" as const, content: [text] }] }, ...rest];
    const closing = [{ type: "prose" as const, content: notes }];
    const { closing: kept } = extractOf({ ...document, items, closing }, ["item-4"], words);
    const names = kept
      .flatMap(({ content }) => content)
      .map((node) => "identifier" in node && node.identifier);
    expect(names).toEqual(["1", "2"]);
  });
});
