/**
 * Several ways to word one thing. Sources of case-insensitive patterns with named groups; `{date}` stands for a
 * day. Unless said otherwise a pattern fits whole words anywhere in a text.
 */
export interface Wording {
  /** Fragments of words, at least one of which is in every text that any of the patterns fits: spares trying them. */
  hint: string;
  patterns: readonly string[];
}
