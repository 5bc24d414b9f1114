import { stemOf } from "../../minutes/stem.ts";
import type { Store } from "../../ports/store.ts";
import { onlyFiles } from "../../search/kept/only-files.ts";

/**
 * The store as if it held no minutes but those whose bytes may hold what is searched for: the others are never
 * decoded. Files that share a stem stay together, since in a plain folder their ids depend on each other.
 */
export function narrowed(
  store: Store,
  passes: (latin1: string) => boolean,
  { selection, hasConfig }: { selection: readonly string[]; hasConfig: boolean },
): Store {
  const files = store.list();
  const isMarkdown = (file: string) => /\.(?:md|markdown)$/i.test(file);
  const hits = new Set(files.filter((file) => isMarkdown(file) && mayHold(store, file, passes)));
  const stems = new Set(hasConfig ? [] : [...hits].map(stemOf));
  const kept = files.filter(
    (file) => !isMarkdown(file) || selection.includes(file) || hits.has(file) || stems.has(stemOf(file)),
  );
  return onlyFiles(store, kept);
}

/** A file that cannot be read passes, so that reading it says why. */
function mayHold(store: Store, file: string, passes: (latin1: string) => boolean): boolean {
  const bytes = store.read(file);
  if ("code" in bytes) return true;
  return passes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}
