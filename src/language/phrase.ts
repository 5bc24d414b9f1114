import { caseless } from "./folded.ts";

/** Letters and digits of the Latin, Greek and Cyrillic scripts; `\p{L}` costs twenty times as much to compile. */
export const letter = "0-9A-Za-z\\u00aa-\\u052f";

/**
 * A case-insensitive regular expression for whole words: `(?:source)` with no letter or digit before or after.
 * Its flags do not include `u`, for the same reason of cost.
 */
export function phrase(source: string, flags = ""): RegExp {
  return caseless(`(?<![${letter}])(?:${source})(?![${letter}])`, flags);
}

/** The source with its named groups unnamed: two sources may name theirs alike, and no pattern may have a name twice. */
export function unnamed(source: string): string {
  return source.replace(/\(\?<[a-z]+>/gi, "(?:");
}
