import { type DecodedText, decodeText } from "../format/scan.ts";
import type { Problem } from "../model/problem.ts";
import type { Store } from "../ports/store.ts";

/** The text of one file of an archive, or why it has none that klubba reads. */
export function readText(store: Pick<Store, "read">, file: string): DecodedText | Problem {
  const bytes = store.read(file);
  return "code" in bytes ? bytes : decodeText(bytes);
}
