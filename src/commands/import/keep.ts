import { fingerprint } from "../../import/fingerprint.ts";
import type { Desk } from "../desk.ts";
import type { ReadSource } from "./read-source.ts";

/**
 * Where the original stands beside the minutes that are made from it: `2025-04-03.original.docx`. One in Markdown is
 * kept as `.txt`, since it would count as minutes. It is put there when they are written, and not before: else an
 * import that is broken off or refused would leave an original that no minutes know of.
 * @returns a path, relative to the archive, where nothing stands or these very bytes do
 */
export function originalFor(
  { hash, source, imported }: ReadSource,
  minutes: string,
  { context: { store } }: Desk,
): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(source.name)?.[1]?.toLowerCase() ?? imported.format;
  const safe = /^(?:md|markdown)$/.test(ending) ? "txt" : ending;
  for (let count = 1; ; count++) {
    const file = `${stemOf(minutes)}${count === 1 ? "" : ` ${count}`}.${safe}`;
    if (!store.exists(file)) return file;
    const bytes = store.read(file);
    if (!("code" in bytes) && fingerprint(bytes) === hash) return file;
  }
}

/** True for a path that the original of these minutes has been given. */
export function isOriginalOf(source: string, minutes: string): boolean {
  return (
    source.startsWith(stemOf(minutes)) && /^(?: \d+)?\.[a-z0-9]+$/.test(source.slice(stemOf(minutes).length))
  );
}

function stemOf(minutes: string): string {
  return minutes.replace(/\.md$/, ".original");
}
