import { describe, expect, it } from "vitest";
import { documentOf } from "./extract.fixture.ts";
import { type ExtractWords, extractOf } from "./extract.ts";

const words: ExtractWords = {
  genre: "Protokollsutdrag",
  title: "Protokollsutdrag: Kulturnämnden 3 april 2025",
  certified: "Rätt utdraget intygas",
  places: ["Ort och datum", "Namnteckning"],
  notApproved: "Protokollet är ännu inte justerat.",
};

describe("an extract", () => {
  const extract = extractOf(documentOf(), ["item-6b", "item-5"], words);

  it("says that it is one", () => {
    expect(extract).toMatchObject({ extract: true, genre: words.genre, title: words.title });
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
});
