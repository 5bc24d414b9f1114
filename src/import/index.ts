import { isGarbled, mendText } from "./charset/index.ts";
import { sniff } from "./sniff.ts";
import {
  type ImportedText,
  type ImportFailure,
  type ImportRemark,
  limits,
  type SourceFile,
} from "./types.ts";

/**
 * Reads a source as text, whatever its format; the readers of containers are loaded when one is needed. Nothing is
 * run, fetched or followed.
 * @returns the text with what was left out, or why the source cannot be read; bytes never make it throw
 */
export async function readSource(source: SourceFile): Promise<ImportedText | ImportFailure> {
  if (source.bytes.length > limits.bytes)
    return { problem: { code: "import-too-large", what: "bytes", limit: limits.bytes } };
  return judged(await readAs(source));
}

async function readAs(source: SourceFile): Promise<ImportedText | ImportFailure> {
  const sniffed = sniff(source);
  if ("problem" in sniffed) return sniffed;
  switch (sniffed.format) {
    case "docx":
      return (await import("./docx/index.ts")).readDocx(source.bytes);
    case "pdf":
      return (await import("./pdf/index.ts")).readPdf(source.bytes);
    case "html":
      return (await import("./html/index.ts")).readHtml(source.bytes);
    case "txt": {
      const cleaned = mendText(sniffed.decoded);
      if (!cleaned) return { problem: { code: "import-garbled" } };
      return withRemarks((await import("./text/index.ts")).readText(cleaned.text), cleaned.remarks);
    }
    case "md": {
      const cleaned = mendText(sniffed.decoded);
      if (!cleaned) return { problem: { code: "import-garbled" } };
      return { format: "md", text: withEnd(cleaned.text), furniture: [], remarks: cleaned.remarks };
    }
  }
}

function withRemarks(imported: ImportedText, remarks: readonly ImportRemark[]): ImportedText {
  return { ...imported, remarks: [...remarks, ...imported.remarks] };
}

/** Markdown's form feeds stand for nothing; its lines stay as they are. */
function withEnd(text: string): string {
  const lines = text.replaceAll("\f", "");
  return lines.endsWith("\n") ? lines : `${lines}\n`;
}

/** What holds of every reader's answer: it is not too long, it says something, and it can be read. */
function judged(imported: ImportedText | ImportFailure): ImportedText | ImportFailure {
  if ("problem" in imported) return imported;
  const { text } = imported;
  if (text.length > limits.text)
    return { problem: { code: "import-too-large", what: "text", limit: limits.text } };
  if (isGarbled(text)) return { problem: { code: "import-garbled" } };
  if (text.trim() === "") return { problem: { code: "empty-file" } };
  return imported;
}
