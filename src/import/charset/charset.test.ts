import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { cleanText, decodeText, isBinary, isGarbled, mendText } from "./index.ts";

const swedish = "Närvarande: Åsa Öberg, Hällby – ”ärendet” återkommer våren 2031.\n";
const bytesOf = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const read = (bytes: Uint8Array) => mendText(decodeText(bytes));

describe("the encoding of a text", () => {
  it.each([
    ["utf-8", undefined],
    ["windows-1252", "windows-1252"],
    ["macintosh", "macintosh"],
    ["utf-16le", "utf-16le"],
    ["utf-16be", "utf-16be"],
  ])("is found: %s", (encoding, told) => {
    expect(decodeText(bytesOf(swedish, encoding))).toEqual({
      text: swedish,
      ...(told && { encoding: told }),
    });
  });

  it("is found: DOS", () => {
    const text = "NÄRVARANDE: Åsa Öberg, Hällby\n";
    expect(decodeText(bytesOf(text, "cp850"))).toEqual({ text, encoding: "cp850" });
    expect(decodeText(bytesOf(text, "cp865"))).toEqual({ text, encoding: "cp850" });
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])("is told by a mark: %s", (encoding) => {
    const bytes = new Uint8Array(iconv.encode("Å", encoding, { addBOM: true }));
    expect(decodeText(bytes).text).toBe("Å");
  });

  it("is Windows-1252 where dashes alone tell", () => {
    expect(decodeText(bytesOf("Moten 2030 – 2031", "windows-1252")).text).toBe("Moten 2030 – 2031");
  });

  it("is the one that the source names, but for UTF-8 that it is", () => {
    const bytes = bytesOf("Ł", "iso-8859-2");
    expect(decodeText(bytes, "iso-8859-2").text).toBe("Ł");
    expect(decodeText(bytesOf("Åre", "utf-8"), "iso-8859-1").text).toBe("Åre");
    expect(decodeText(bytesOf("Åre – Ås", "windows-1252"), "iso-8859-1").text).toBe("Åre – Ås");
    expect(decodeText(bytesOf("Åre och Ås", "windows-1252"), "x-unknown").text).toBe("Åre och Ås");
  });

  it("may be two at once, and cut within a letter", () => {
    const mixed = Buffer.concat([
      bytesOf("Första åren är över. ", "utf-8"),
      bytesOf("På ön", "windows-1252"),
    ]);
    expect(decodeText(mixed).text).toBe("Första åren är över. På ön");
    const cut = bytesOf("Första åren är ö", "utf-8").slice(0, -1);
    expect(decodeText(cut).text.startsWith("Första åren är ")).toBe(true);
  });

  it("holds for every Swedish text in every encoding that has it", () => {
    const word = fc.constantFrom("möte", "åtgärd", "nästa", "Öberg", "för", "Åsa", "på", "hållbar");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3 }),
        fc.constantFrom("windows-1252", "macintosh", "cp850", "utf-16le", "utf-16be", "utf-8"),
        (words, encoding) => {
          expect(decodeText(bytesOf(words.join(" "), encoding)).text).toBe(words.join(" "));
        },
      ),
    );
  });

  it("is asked of any bytes without harm", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof (read(bytes)?.text ?? "")).toBe("string");
      }),
    );
  });
});

describe("mistaken letters", () => {
  const asLatin = (text: string): string => iconv.decode(Buffer.from(text, "utf8"), "windows-1252");
  const asMac = (text: string): string => iconv.decode(Buffer.from(text, "utf8"), "macintosh");
  const mended = (text: string) => read(Buffer.from(text, "utf8"));
  const sentence = "På mötet är frågan ärendets, och Åsa ser över den – igen.";

  it("are mended, once and twice over", () => {
    for (const seen of [asLatin(sentence), asLatin(asLatin(sentence)), asMac(sentence)]) {
      // å, ö, ä, å, ä, Å, ö, –
      expect(mended(seen)).toEqual({ text: sentence, remarks: [{ type: "mended", count: 8 }] });
    }
  });

  it("are mended in a single word", () => {
    expect(mended(asLatin("Åtgärd"))?.text).toBe("Åtgärd");
  });

  it("stay where right letters say that they are a quotation", () => {
    const few = "På webbplatsen står det Ã¥ i stället för å, och frågan återkommer nästa möte.";
    const more = `Ã¥, Ã¤ och Ã¶ blir rätt. ${"Frågan återkommer på nästa möte. ".repeat(5)}`;
    for (const text of [few, more]) expect(mended(text)).toEqual({ text, remarks: [] });
  });

  it("stay where the signs are something else", () => {
    for (const text of ["√9 = 3", "São Tomé och Âme", "Gâteau: 5 €"]) expect(mended(text)?.text).toBe(text);
  });
});

describe("clean text", () => {
  it.each([
    ["a\r\nb\rc\u0085d\u2028e\u000bf", "a\nb\nc\nd\ne\nf"],
    ["10\u00a0000\u202fkr", "10 000 kr"],
    ["sam\u00adver\u200bkan\ufeff", "samverkan"],
    ["sam\u00ad\nverkan", "sam-\nverkan"],
    ["a\u0000b\u0007c\u0090", "abc"],
    ["A\u030asa O\u0308berg", "Åsa Öberg"],
    ["e\u2011post", "e-post"],
    ["\uf0b7 punkt", "• punkt"],
    ["kolumn\tannan\fsida", "kolumn\tannan\fsida"],
    ["👩\u200d👧 och a\u200db", "👩\u200d👧 och ab"],
  ])("%j is %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("is clean already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe("what is no text", () => {
  it("is told from text", () => {
    expect(isBinary("\u0001\u0002\u0003\u0000abc")).toBe(true);
    expect(isBinary(swedish)).toBe(false);
    expect(isBinary(`${swedish.repeat(10)}\u0000`)).toBe(false);
    expect(isGarbled("\ufffd".repeat(20) + swedish)).toBe(true);
    expect(isGarbled(`${swedish.repeat(10)}\ufffd`)).toBe(false);
    expect(read(Buffer.from("\ue001\ue002\ue003".repeat(10)))).toBeUndefined();
  });
});
