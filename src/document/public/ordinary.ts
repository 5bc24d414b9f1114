/** What tells a name from a word that is written alike. */
export interface OrdinaryWords {
  /** Names that are words too, in small letters. */
  wordsToo: readonly string[];
  /** Tells a word that speaks of somebody: it stands behind a name rather than behind a word. */
  behindNames: RegExp;
  /** As they are written in dates. */
  months: readonly string[];
}

/** A single name where it stands. */
export interface Place {
  written: string;
  /** What stands right before and behind it. */
  before: string;
  behind: string;
  /** True at the beginning of a sentence, where capitals tell nothing. */
  begins: boolean;
}

/** True where a name is none: "Dag- och kvällstid", "8 May"; at the beginning of a sentence "Frisk luft". */
export type IsOrdinary = (place: Place) => boolean;

/**
 * @param text all that is written: a word is known to be one by standing there in small letters
 */
export function ordinaryIn(text: string, { wordsToo, behindNames, months }: OrdinaryWords): IsOrdinary {
  let used: Set<string> | undefined;
  const isUsed = (word: string) => {
    used ??= new Set([...wordsToo, ...wordsIn(text)]);
    return used.has(word);
  };
  return ({ written, before, behind, begins }) => {
    if (/^[-\u2010\u2011]\s/u.test(behind)) return true;
    if (months.includes(written) && (/\d\p{L}{0,2}\s$/u.test(before) || /^\s\d/.test(behind))) return true;
    if (!begins || !isUsed(written.toLowerCase())) return false;
    const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(behind)?.[1];
    return next !== undefined && !behindNames.test(next);
  };
}

/** In small letters, and no part of an address. */
function wordsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}@._/-])\p{Ll}+(?![\p{L}\p{N}@_/-]|\.\p{L})/gu) ?? [];
}
