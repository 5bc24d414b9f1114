import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSource } from "../index.ts";
import { pdfOf } from "./pdf.fixture.ts";

const MB = 1024 * 1024;

/** A PDF of one page whose text is drawn by these packed bytes, with the filters named. */
function packedPdf(data: Buffer, filters: string): Uint8Array {
  const plain = Buffer.from(pdfOf([[{ x: 50, y: 50, text: "x" }]])).toString("latin1");
  const at = plain.indexOf("<< /Length");
  const end = plain.indexOf("endstream", at);
  const head = `<< /Length ${data.length} /Filter [${filters}] >>\nstream\n`;
  // The table of offsets is wrong now; readers look for the objects themselves then.
  return Buffer.from(`${plain.slice(0, at)}${head}${data.toString("latin1")}\n${plain.slice(end)}`, "latin1");
}

const read = (bytes: Uint8Array) => readSource({ name: "a.pdf", bytes });
const drawn = (padding: number) =>
  Buffer.concat([Buffer.from("BT /F1 11 Tf 1 0 0 1 50 700 Tm (Budget) Tj ET\n"), Buffer.alloc(padding, " ")]);
const base85 = (data: Buffer) => {
  let text = "";
  for (let at = 0; at < data.length; at += 4) {
    const four = [0, 1, 2, 3].map((index) => data[at + index] ?? 0);
    let value = four.reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = four.concat(0).map(() => {
      const digit = String.fromCharCode(33 + (value % 85));
      value = Math.floor(value / 85);
      return digit;
    });
    const length = Math.min(4, data.length - at) + 1;
    text += digits.toReversed().slice(0, length).join("");
  }
  return Buffer.from(`${text}~>`);
};
const hex = (data: Buffer) => Buffer.from(`${data.toString("hex")}>`);
const tooLarge = { problem: { code: "import-too-large", what: "unpacked", limit: 32 * MB } };

describe("a PDF whose streams unpack to more than memory takes", () => {
  it("is read where they are large, but not too large", async () => {
    expect(await read(packedPdf(deflateSync(drawn(MB)), "/FlateDecode"))).toMatchObject({ text: "Budget\n" });
    const twice = deflateSync(deflateSync(drawn(MB)));
    expect(await read(packedPdf(twice, "/FlateDecode /FlateDecode"))).toMatchObject({ text: "Budget\n" });
    for (const [encode, name] of [
      [base85, "/ASCII85Decode"],
      [hex, "/ASCIIHexDecode"],
    ] as const) {
      const bytes = packedPdf(encode(deflateSync(drawn(MB))), `${name} /FlateDecode`);
      expect(await read(bytes)).toMatchObject({ text: "Budget\n" });
    }
  });

  it("is refused before anybody unpacks it", async () => {
    const packed = deflateSync(drawn(33 * MB));
    expect(await read(packedPdf(packed, "/FlateDecode"))).toMatchObject(tooLarge);
    expect(await read(packedPdf(deflateSync(packed), "/FlateDecode /FlateDecode"))).toMatchObject(tooLarge);
    expect(await read(packedPdf(packed, "/#46lateDecode"))).toMatchObject(tooLarge);
    expect(await read(packedPdf(base85(packed), "/ASCII85Decode /FlateDecode"))).toMatchObject(tooLarge);
    expect(await read(packedPdf(hex(packed), "/AHx /FlateDecode"))).toMatchObject(tooLarge);
  });

  it("may hold a picture that is larger", async () => {
    const picture = deflateSync(Buffer.alloc(33 * MB));
    const object = `\n99 0 obj\n<< /Subtype /Image /Filter /FlateDecode /Length ${picture.length} >>\nstream\n`;
    const bytes = Buffer.concat([
      Buffer.from(packedPdf(deflateSync(drawn(0)), "/FlateDecode")),
      Buffer.from(object),
      picture,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
    expect(await read(bytes)).toMatchObject({ text: "Budget\n" });
  });
});
