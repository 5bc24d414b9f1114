import iconv from "iconv-lite";

/** Where two fit as well, the first is meant. */
const encodings = ["windows-1252", "macintosh", "cp850"] as const;
/** As much of a text as tells its encoding. */
const sample = 512 * 1024;

/** The encoding of bytes that are no Unicode: the one which gives the letters and signs that minutes have. */
export function guessEncoding(bytes: Uint8Array): string {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sample));
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of encodings) {
    const score = plausibility(iconv.decode(part, encoding));
    if (!best || score > best.score) best = { encoding, score };
  }
  return best?.encoding ?? encodings[0];
}

/** Swedish letters speak for a reading, signs that no Swedish or English text has against it. */
function plausibility(text: string): number {
  let score = 0;
  for (const [sign] of text.matchAll(/[^\0-\u007f]/g)) {
    if (/[åäöÅÄÖ]/.test(sign)) score += 2;
    else if (!/[éÉèàüÜøØæÆ–—‘’“”«»…•·´§°½€©®\u00a0\u00ad]/.test(sign)) score -= 1;
  }
  // A Swedish letter in the midst of Latin ones is no chance; as a small letter between capitals it is.
  score += [...text.matchAll(/[a-z][åäö][a-z]|[A-Z][ÅÄÖ][A-Z]/g)].length;
  return score;
}
