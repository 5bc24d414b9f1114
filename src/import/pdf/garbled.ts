/** Fewer letters tell nothing. */
const enough = 200;
/** In every language written with Latin letters more than a third are vowels. */
const leastShare = 0.15;

/** True for text whose letters are others than the page shows: fonts with an alphabet of their own. */
export function hasNoVowels(text: string): boolean {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const vowels = text.match(/[aeiouyåäöéüæø]/giu)?.length ?? 0;
  return letters >= enough && vowels < letters * leastShare;
}
