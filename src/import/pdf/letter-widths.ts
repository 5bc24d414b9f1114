/**
 * How wide letters are beside each other, about, in thousandths of a size: the printed faces that minutes are set in
 * differ in all of them alike. Only what is told apart at a glance is.
 */
const classes: readonly [letters: string, width: number][] = [
  ["iljI.,;:'’|!", 260],
  [' frt()[]-/"”*', 310],
  ["ckszvxyJ", 500],
  ["ABEKPRSXYÅÄEFLTZ", 670],
  ["CDGHNOQUVwÖ&", 730],
  ["mMW@%", 870],
];
const usual = 556;
const widths = new Map(classes.flatMap(([letters, width]) => letters.split("").map((sign) => [sign, width])));

/**
 * The blank (UTF-16 offset) behind which a text goes on at a place, as its letters' usual widths tell; undefined where
 * a word stands there.
 *
 * @param text drawn from 0 on, `width` wide
 * @param x where the word behind the blank begins, give or take `off`; lengths in points
 */
export function blankBefore(
  text: string,
  { width, x, off }: { width: number; x: number; off: number },
): number | undefined {
  const scale = width / widthOf(text);
  let best: { at: number; off: number } | undefined;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    end += scale * (widths.get(text[at] ?? "") ?? usual);
    const away = Math.abs(end - x);
    if (text[at] === " " && away <= (best?.off ?? off)) best = { at, off: away };
  }
  return best?.at;
}

function widthOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += widths.get(text[at] ?? "") ?? usual;
  return Math.max(1, sum);
}
