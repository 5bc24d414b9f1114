import type { Problem } from "../model/problem.ts";
import { type DecodedText, decodeText, isBinary } from "./charset/index.ts";
import { limits, type SourceFile } from "./types.ts";
import { readOrFail } from "./unreadable.ts";
import { readDirectory } from "./zip/directory.ts";

/** What a source is, by its bytes; a text's format by what it says and, in doubt, by the name's extension. */
type Sniffed =
  | { format: "docx" | "pdf" }
  | { format: "html" | "md" | "txt"; decoded: DecodedText }
  | { problem: Problem };

const pictures: readonly RegExp[] = [
  /^\u0089PNG\r\n/,
  /^\u00ff\u00d8\u00ff/,
  /^GIF8[79]a/,
  /^II\*\0|^MM\0\*/,
  /^BM[^]{4}\0\0\0\0/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:heic|heix|mif1|avif)/,
];

/**
 * Tells a source's format by its bytes. Its extension matters only among texts: a Word document or PDF is known under any name,
 * but a text that is named as one of them is seldom the minutes (a page that asked for a password, a transfer cut off).
 */
export function sniff({ name, bytes }: SourceFile): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 1024).toString("latin1");
  if (bytes.length === 0) return { problem: { code: "empty-file" } };
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return sniffZip(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return sniffOle(buffer);
  // Adobe's readers take a PDF that begins anywhere in the first kilobyte; a text may speak of the sign.
  if (/^[^]{0,16}%PDF-\d/.test(head) || /%PDF-\d\.\d[\r\n]/.test(head)) return { format: "pdf" };
  if (/^\s*\{\\rtf/.test(head)) return { problem: { code: "import-format", found: "rtf" } };
  if (pictures.some((form) => form.test(head)))
    return { problem: { code: "import-format", found: "picture" } };
  return sniffText(name, bytes);
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = readOrFail(() => readDirectory(bytes));
  if ("problem" in entries) return entries;
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("[Content_Types].xml")) {
    const foreign = [...names].some((name) => /^(?:xl|ppt|visio)\//.test(name));
    return foreign ? { problem: { code: "import-format", found: "binary" } } : { format: "docx" };
  }
  if (names.has("mimetype") && names.has("content.xml"))
    return { problem: { code: "import-format", found: "odt" } };
  const pages = [...names].some((name) => name.startsWith("Index/Document.iwa") || name === "Index.zip");
  return { problem: { code: "import-format", found: pages ? "pages" : "zip" } };
}

/** The container of older Office files holds a .doc, or a .docx under a password. */
function sniffOle(buffer: Buffer): Sniffed {
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return { problem: { code: "import-encrypted", format: "docx" } };
  return { problem: { code: "import-format", found: holds("WordDocument") ? "doc" : "binary" } };
}

function sniffText(name: string, bytes: Uint8Array): Sniffed {
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (isBinary(text)) return { problem: { code: "import-format", found: "binary" } };
  if (/^[\s\ufeff\0]*$/.test(text)) return { problem: { code: "empty-file" } };
  // Here, before it is mended: each of its letters takes many times its size meanwhile. Pictures within a page do not.
  const length = text.length > limits.text ? text.replace(/data:[^"'\s>]+/g, "").length : text.length;
  if (length > 2 * limits.text)
    return { problem: { code: "import-too-large", what: "text", limit: limits.text } };
  const claimed = /\.(docx|pdf)$/i.exec(name)?.[1]?.toLowerCase();
  if (claimed) return { problem: { code: "import-format", found: claimed === "pdf" ? "no-pdf" : "no-docx" } };
  return { format: textFormat(name, text.slice(0, 4096)), decoded };
}

function textFormat(name: string, head: string): "html" | "md" | "txt" {
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[^]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(head))
    return "html";
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["md", "markdown", "mdown", "mkd"].includes(extension)) return "md";
  if (/^x?html?$/.test(extension)) return /<[a-z][a-z0-9]*[\s/>]/i.test(head) ? "html" : "txt";
  if (extension === "txt" || extension === "text") return "txt";
  return /^---\n[^]*?\n---\n|^#{1,6} \S|^\*\*\S.*\*\*$|^- \[[ x]\] /m.test(head) ? "md" : "txt";
}
