/** A word of a text, with what stands glued to it. */
export interface Word {
  /** UTF-16 offsets in the text, signs included. */
  start: number;
  end: number;
  /** Without the signs around it; empty where nothing is left or it is too long for a word. */
  bare: string;
  /** It begins with a capital letter. */
  capital: boolean;
  /** The last sign of it, where that parts or ends something; else empty. */
  sign: "" | "." | "," | ";" | ":" | "!" | "?" | ")";
  /** It begins with a parenthesis. */
  opens: boolean;
  /** A parenthesis ends in it. */
  closes: boolean;
}

const longest = 60;
const around = "\"“”'’«»()[]*_.,;:!?";
const closing = "\"“”'’«»*_";

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => wordOf(match[0], match.index));
}

function wordOf(written: string, start: number): Word {
  const end = start + written.length;
  if (written.length > longest)
    return { start, end, bare: "", capital: false, sign: "", opens: false, closes: false };
  let from = 0;
  while (from < written.length && around.includes(written[from] ?? "")) from++;
  let to = written.length;
  while (to > from && around.includes(written[to - 1] ?? "")) to--;
  let last = written.length - 1;
  while (last > 0 && closing.includes(written[last] ?? "")) last--;
  const sign = written[last] ?? "";
  return {
    start,
    end,
    bare: written.slice(from, to),
    capital: isCapital(written[from] ?? ""),
    sign: isSign(sign) ? sign : "",
    opens: written.startsWith("("),
    closes: sign === ")" || (isSign(sign) && written[last - 1] === ")"),
  };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isSign(sign: string): sign is Exclude<Word["sign"], ""> {
  return sign !== "" && ".,;:!?)".includes(sign);
}

/** Index of the first word that starts at or behind an offset; the number of words where there is none. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
