import type { Nodes } from "mdast";
import { personalNumbersIn } from "../../model/personal-number.ts";
import { plainText } from "./prose.ts";

/** By its digits, the mask of every personal identity number in what a document would show, wherever in it. */
export function personalNumbersOf(shown: object): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of textsOf(shown)) {
    for (const { digits, masked } of personalNumbersIn(text)) found.set(digits, masked);
  }
  return found;
}

/** Every text in it; of prose also the words as they are read, for a number that stands partly in bold. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if (isProse(value)) yield plainText([value]);
  for (const [key, part] of Object.entries(value)) if (key !== "position") yield* textsOf(part);
}

function isProse(value: object): value is Nodes {
  return "children" in value && Array.isArray(value.children) && "type" in value;
}
