import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { docxBytes, p, part } from "./docx/docx.fixture.ts";
import { readSource } from "./index.ts";
import { sniff } from "./sniff.ts";
import { limits } from "./types.ts";
import { Archive } from "./zip/unpack.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const ole = (stream: string): Uint8Array =>
  Buffer.concat([bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), Buffer.from(stream, "utf16le")]);
const found = (kind: string) => ({ problem: { code: "import-format", found: kind } });

describe("what a source is", () => {
  it.each<[string, Uint8Array, object]>([
    ["empty.txt", bytes(""), { problem: { code: "empty-file" } }],
    ["blank.md", bytes(" \r\n\t"), { problem: { code: "empty-file" } }],
    ["a.docx", docxBytes(p("x")), { format: "docx" }],
    ["a.txt", docxBytes(p("x")), { format: "docx" }],
    ["a.docx", bytes("%PDF-1.7\n"), { format: "pdf" }],
    ["a.pdf", bytes("skräp\r\n%PDF-1.4\r\n"), { format: "pdf" }],
    ["a.txt", bytes("filen börjar med %PDF-1.7 och"), { format: "txt" }],
    ["a.doc", ole("Root Entry WordDocument"), found("doc")],
    ["a.docx", ole("EncryptedPackage"), { problem: { code: "import-encrypted", format: "docx" } }],
    ["a.xls", ole("Workbook"), found("binary")],
    ["a.doc", bytes("{\\rtf1\\ansi"), found("rtf")],
    ["a.odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }), found("odt")],
    ["a.pages", zip({ "Index/Document.iwa": "" }), found("pages")],
    ["a.xlsx", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), found("binary")],
    ["a.zip", zip({ "a.txt": "x" }), found("zip")],
    ["a.jpg", bytes("\u00ff\u00d8\u00ff\u00e0"), found("picture")],
    ["a.pdf", bytes("\u0089PNG\r\n\u001a\n"), found("picture")],
    ["a.txt", bytes("a\0\u0001\u0002\u0003\0b"), found("binary")],
    ["a.doc", bytes("<html><body>x"), { format: "html" }],
    ["a.docx", bytes("<html><body>Logga in"), found("no-docx")],
    ["A.PDF", bytes("Not found\n"), found("no-pdf")],
    ["a.txt", bytes("\n<!-- sparad -->\n<!DOCTYPE html><p>x"), { format: "html" }],
    ["a.htm", bytes("<p>x"), { format: "html" }],
    ["a.html", bytes("inga taggar, 3 < 4"), { format: "txt" }],
    ["a.MD", bytes("text"), { format: "md" }],
    ["a.markdown", bytes("text"), { format: "md" }],
    ["a.txt", bytes("# text"), { format: "txt" }],
    ["-", bytes("---\ntitle: x\n---\ntext"), { format: "md" }],
    ["-", bytes("## Val\n"), { format: "md" }],
    ["-", bytes("Val\n"), { format: "txt" }],
    ["a.txt", new Uint8Array(iconv.encode("Åtgärd", "utf-16le")), { format: "txt" }],
  ])("%s", (name, source, expected) => {
    expect(sniff({ name, bytes: source })).toMatchObject(expected);
  });
});

describe("a source's text", () => {
  it("is that of Markdown as it is, in plain signs", async () => {
    const text = "---\ntitle: Val\n---\r\n\r\n# A\u030asa  \r\n* ett\u00a0två";
    expect(await readSource({ name: "a.md", bytes: Buffer.from(text) })).toEqual({
      format: "md",
      text: "---\ntitle: Val\n---\n\n# Åsa  \n* ett två\n",
      furniture: [],
      remarks: [],
    });
  });

  it("comes with what was done to the letters", async () => {
    const source = { name: "a.txt", bytes: new Uint8Array(iconv.encode("Åtgärd på ön", "macintosh")) };
    expect(await readSource(source)).toMatchObject({
      format: "txt",
      text: "Åtgärd på ön\n",
      remarks: [{ type: "encoding", encoding: "macintosh" }],
    });
  });

  it("is asked of each reader", async () => {
    const read = async (name: string, source: Uint8Array) => readSource({ name, bytes: source });
    expect(await read("a.docx", docxBytes(p("Ord")))).toMatchObject({ format: "docx", text: "Ord\n" });
    expect(await read("a.html", bytes("<p>Ord"))).toMatchObject({ format: "html", text: "Ord\n" });
  });

  it("must be there, and be text", async () => {
    expect(await readSource({ name: "a.docx", bytes: docxBytes("") })).toEqual({
      problem: { code: "empty-file" },
    });
    const garbled = Buffer.from("\ue000\ue001\ue002 ".repeat(20));
    expect(await readSource({ name: "a.txt", bytes: garbled })).toEqual({
      problem: { code: "import-garbled" },
    });
    expect(
      await readSource({ name: "a.docx", bytes: docxBytes(p("\ue000\ue001\ue002 ".repeat(20))) }),
    ).toEqual({
      problem: { code: "import-garbled" },
    });
  });

  it("has a longest length", async () => {
    const long = Buffer.alloc(limits.text + 1, "a ");
    expect(await readSource({ name: "a.md", bytes: long })).toMatchObject({
      problem: { code: "import-too-large", what: "text" },
    });
    expect(await readSource({ name: "a.md", bytes: new Uint8Array(limits.bytes + 1) })).toMatchObject({
      problem: { code: "import-too-large", what: "bytes" },
    });
  });
});

describe("an archive", () => {
  const files = { "a.txt": strToU8("a".repeat(100_000)), "B/c.txt": strToU8("c") };

  it("gives its files, stored or packed", () => {
    for (const level of [0, 9] as const) {
      const archive = new Archive(zipSync(files, { level }));
      expect(Buffer.from(archive.read("a.txt") ?? []).toString()).toBe("a".repeat(100_000));
      expect(Buffer.from(archive.read("b/C.txt") ?? []).toString()).toBe("c");
      expect(archive.read("d")).toBeUndefined();
    }
  });

  it("gives no more than the limit, whatever its directory says of sizes", () => {
    const packed = zipSync(files);
    expect(() => new Archive(packed).read("a.txt", 99_999)).toThrow("import-too-large");
    // The directory's uncompressed sizes are set to 1.
    const lying = Buffer.from(packed);
    for (let at = lying.indexOf("PK\u0001\u0002"); at >= 0; at = lying.indexOf("PK\u0001\u0002", at + 1)) {
      lying.writeUInt32LE(1, at + 24);
    }
    expect(() => new Archive(lying).read("a.txt", 99_999)).toThrow("import-too-large");
  });

  it("says where it is damaged", () => {
    const packed = zipSync(files);
    expect(() => new Archive(packed.slice(0, 60))).toThrow("import-damaged");
    const broken = packed.slice();
    broken.fill(255, 36, 60);
    expect(() => new Archive(broken).read("a.txt")).toThrow("import-damaged");
    // The directory says that the packed bytes end in the midst of them.
    const short = Buffer.from(packed);
    short.writeUInt32LE(20, short.indexOf("PK\u0001\u0002") + 20);
    expect(() => new Archive(short).read("a.txt")).toThrow("import-damaged");
  });
});

describe("any bytes", () => {
  const whole = [
    docxBytes(p("Val") + p("Budget"), {
      relations: [["rId1", "styles", "s.xml"]],
      parts: { "word/s.xml": part("styles", "") },
    }),
    bytes("<html><table><tr><td>Val<td><b>Budget</table>"),
    Buffer.from("Vårmöte √§ Ã¥ \u2028 slut"),
  ];

  it("are answered, never thrown at", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("a.txt", "a.md", "a.html"),
        async (source, name) => {
          expect(await readSource({ name, bytes: source })).toBeTypeOf("object");
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are answered when a good source is damaged", async () => {
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(change, { maxLength: 6 }),
        async (source, changes) => {
          const damaged = source.slice();
          for (const { at, value } of changes) damaged[at % damaged.length] = value;
          expect(await readSource({ name: "a.html", bytes: damaged })).toBeTypeOf("object");
        },
      ),
      { numRuns: 100 },
    );
  });
});
