/** Signs that nobody sees and that may stand within a word: soft hyphens, joiners, marks of direction and byte order. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters drawn as one ("ﬁ"), as PDF files have them, and letters and signs of full width. */
const drawnOtherwise = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/** Nothing but signs that are what they seem: most texts. */
const asTyped = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2019\u201D]*$/;

/** A text as it is seen: NFC, without signs that have no width, letters as they are typed. */
export function asSeen(text: string): string {
  if (asTyped.test(text)) return text;
  return (
    text
      .replace(unseen, "")
      .replace(drawnOtherwise, (sign) => sign.normalize("NFKC"))
      // A letter to Unicode: it would make one word of "OʼNeill".
      .replaceAll("ʼ", "’")
      .normalize("NFC")
  );
}

/** Letters and digits alone, in one case: the same for every way of writing that {@link patternOf} finds. */
export function letterKey(text: string): string {
  return upper(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same without accents, as names stand in addresses: "ann-marie.ost" for "Ann-Marie Öst". */
export function plainKey(text: string): string {
  return letterKey(asSeen(text).normalize("NFD").replace(/\p{M}/gu, ""));
}

/** In capital letters, which some letters have only after small ones ("ſ"). */
export function upper(text: string): string {
  return asSeen(text).toLowerCase().toUpperCase();
}

const hyphens = String.raw`[\p{Pd}\u2212]`;
const lookalikes: readonly (readonly [is: RegExp, any: string])[] = [
  [/[\p{Pd}\u2212]/u, hyphens],
  [/['’‘ʼ´\x60]/u, "['’‘ʼ´\\x60]"],
  [/["”“„»«]/u, '["”“„»«]'],
];

/**
 * A pattern for a text however its blanks, hyphens and quotation marks are written.
 * @param blank what may stand for a blank
 */
export function patternOf(text: string, blank: string = String.raw`\s+`): string {
  const pieces = asSeen(text).match(/\s+|\S/gu) ?? [];
  return pieces
    .map((piece) =>
      /^\s/.test(piece)
        ? blank
        : (lookalikes.find(([is]) => is.test(piece))?.[1] ?? piece.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")),
    )
    .join("");
}

/** Between the parts of a name: "Ylva Rask", "ylva.rask", "Ylva-Rask". */
export const nameBlank = String.raw`(?:\s+|[._]|${hyphens})`;
