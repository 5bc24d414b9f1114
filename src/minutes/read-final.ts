import { scanBytes } from "../format/scan.ts";
import { lineOfIdsInBytes } from "./id-lines.ts";
import { plainForms } from "./plain-forms.ts";
import { frontRecords, type Identifying, identify, type ReadMinutes } from "./records.ts";

/**
 * Reads a minutes file as `readMinutes` does, where its front matter says all and nothing is wrong with it. What
 * recognises prose, and the parser that knows every place, are most of the program: none of it is loaded for this, and
 * the prose is not even decoded.
 * @returns undefined where `readMinutes` has the word
 */
export function readFinal(
  { file, bytes }: { file: string; bytes: Uint8Array },
  known: Identifying,
): ReadMinutes | undefined {
  const header = scanBytes(bytes, plainForms);
  const status = header?.value.status ?? "draft";
  const lines = header && status !== "draft" ? lineOfIdsInBytes(header.bytes, header.body) : undefined;
  if (header === undefined || status === "draft" || lines === undefined) return undefined;
  const meeting = frontRecords(header, lines);
  return { minutes: identify(file, { meeting, status, diagnostics: [] }, known), diagnostics: [] };
}
