import { cleanText, decodeText } from "../charset/index.ts";
import type { Flow } from "../markdown/flow.ts";
import type { Package } from "./package.ts";

/** Readers of documents that stand within another as they are (`w:altChunk`), which other programs make. */
export interface ChunkReaders {
  html?: (bytes: Uint8Array) => Flow[];
  docx?: (bytes: Uint8Array) => Flow[];
}

const kinds: readonly [RegExp, keyof ChunkReaders | "text"][] = [
  [/\.x?html?$/i, "html"],
  [/\.do[ct][xm]$/i, "docx"],
  [/\.txt$/i, "text"],
];

/** Loads the reader of web pages if a package holds one. */
export async function htmlChunks(names: readonly string[]): Promise<ChunkReaders> {
  if (!names.some((name) => kindOf(name) === "html")) return {};
  const { readHtmlFlow } = await import("../html/index.ts");
  return { html: (bytes) => readHtmlFlow(bytes).flow };
}

/** What a part that is a document says; undefined where it cannot be read. */
export function chunkReader(source: Package, readers: ChunkReaders): (part: string) => Flow[] | undefined {
  return (part) => {
    const kind = kindOf(part);
    const bytes = kind && source.bytes(part);
    if (!bytes) return undefined;
    return kind === "text" ? textFlow(bytes) : readers[kind]?.(bytes);
  };
}

function kindOf(name: string): keyof ChunkReaders | "text" | undefined {
  return kinds.find(([form]) => form.test(name))?.[1];
}

function textFlow(bytes: Uint8Array): Flow[] {
  const paragraphs = cleanText(decodeText(bytes).text).split(/\n{2,}/);
  return paragraphs.map((text) => ({ type: "paragraph", words: [{ text }] }));
}
