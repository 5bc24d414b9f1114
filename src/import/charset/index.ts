import type { ImportRemark } from "../types.ts";
import { cleanText } from "./clean.ts";
import type { DecodedText } from "./decode.ts";
import { isGarbled } from "./garbled.ts";
import { mendMojibake } from "./mojibake.ts";

export { cleanText, symbolOf, tidyLines } from "./clean.ts";
export { type DecodedText, decodeText, isBinary } from "./decode.ts";
export { isGarbled } from "./garbled.ts";

interface CleanedText {
  text: string;
  remarks: ImportRemark[];
}

/** Decoded text mended and cleaned, with what was done; undefined where its letters cannot be trusted. */
export function mendText({ text, encoding }: DecodedText): CleanedText | undefined {
  if (isGarbled(text)) return undefined;
  const mended = mendMojibake(text);
  const remarks: ImportRemark[] = [];
  if (encoding !== undefined) remarks.push({ type: "encoding", encoding });
  if (mended.count > 0) remarks.push({ type: "mended", count: mended.count });
  return { text: cleanText(mended.text), remarks };
}
