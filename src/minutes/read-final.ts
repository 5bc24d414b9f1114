import { type Source, scanMinutes } from "../format/scan.ts";
import { plainForms } from "./plain-forms.ts";
import { frontRecords, identify, type ReadingOptions, type ReadMinutes } from "./records.ts";

/**
 * Reads a minutes file as `readMinutes` does, where its front matter says all and nothing is wrong with it. What
 * recognises prose, and the parser that knows every place, are most of the program: none of it is loaded for this.
 * @returns undefined where `readMinutes` has the word
 */
export function readFinal(source: Source, options: ReadingOptions): ReadMinutes | undefined {
  const header = scanMinutes(source, plainForms);
  const status = header?.value.status ?? "draft";
  if (header === undefined || status === "draft") return undefined;
  const meeting = frontRecords(source, header);
  return { minutes: identify(source, { meeting, status, diagnostics: [] }, options), diagnostics: [] };
}
