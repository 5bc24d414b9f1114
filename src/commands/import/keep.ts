import type { Desk } from "../desk.ts";
import type { ReadSource } from "./read-source.ts";

/**
 * Puts the original beside the minutes that were made from it: `2025-04-03.original.docx`. One in Markdown is
 * kept as `.txt`, since it would count as minutes.
 * @returns its path, relative to the archive
 */
export function keepOriginal(
  { bytes, source, imported }: ReadSource,
  minutes: string,
  { desk: { context }, dryRun }: { desk: Desk; dryRun: boolean },
): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(source.name)?.[1]?.toLowerCase() ?? imported.format;
  const safe = /^(?:md|markdown)$/.test(ending) ? "txt" : ending;
  const stem = minutes.replace(/\.md$/, ".original");
  for (let count = 1; ; count++) {
    const file = `${stem}${count === 1 ? "" : ` ${count}`}.${safe}`;
    if (dryRun || context.store.create(file, bytes)) return file;
  }
}
