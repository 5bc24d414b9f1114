/** UTF-16 units of each text: what backtracks more than quadratically takes longer than anybody waits for. */
const length = 1_000;

const ends = ["", "!", "\u0000", " ~"];

/**
 * Texts that a pattern nearly fits, again and again, and then does not: its own words one after another, with blanks,
 * with what its classes take.
 */
export function adversarialTexts({ source }: RegExp): string[] {
  const words = literalsIn(source);
  const pumps = [" ", "a", "A", "0", ",", "a ", "A. ", "1 ", ...words, ...words.map((word) => `${word} `)];
  const pairs = words.slice(0, 3).flatMap((one) => words.slice(0, 3).map((other) => `${one} ${other} `));
  const starts = ["", ...words.slice(0, 1).map((word) => `${word} `)];
  return [...new Set([...pumps, ...pairs])].flatMap((pump) => {
    const pumped = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
    return starts.map((start, at) => start + pumped + (ends[at % ends.length] ?? ""));
  });
}

/** Some of the stretches of letters that stand in a pattern's source, the longest first, and one of each kind of sign. */
function literalsIn(source: string): string[] {
  const bare = source.replace(/\\u[\da-f]{4}|\\[a-z]|\(\?<[a-z]+>|\[[^\]]*\]/gi, " ");
  const words = bare.match(/[\p{L}\d]{2,}/gu) ?? [];
  return [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, 8);
}
