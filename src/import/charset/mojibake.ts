import iconv from "iconv-lite";

/** Swedish letters: where their bytes are taken for others, the result occurs in no Swedish or English word. */
const letters = "åäöÅÄÖéÉüÜ";
const others = "èàáíóúñøØæÆëïôûâêç§°´»«½–—‘’“”•…€©®\u00a0";

/** The encodings that UTF-8 is wrongly read as. */
const readers = [decodeLatin, (bytes: Buffer) => iconv.decode(bytes, "macintosh")];

interface Mending {
  /** What a letter looks like when mistaken once or twice, with what it was. */
  table: ReadonlyMap<string, string>;
  form: RegExp;
  letterForm: RegExp;
}

let built: Mending | undefined;

/**
 * Mends UTF-8 that somebody took for Windows-1252 or MacRoman ("Ã¥" for "å"), once or twice over. It does so only
 * where no other reading is possible: where mistaken letters stand and no right ones, or far more than a text about
 * encodings would quote.
 */
export function mendMojibake(text: string): { text: string; count: number } {
  if (!/[ÃÂâ√‚]/.test(text)) return { text, count: 0 };
  const mending = (built ??= buildMending());
  const mistaken = countOf(text, mending.letterForm);
  const right = countOf(text, /[åäöÅÄÖ]/g);
  if (mistaken === 0 || (right > 0 && (mistaken < 3 || mistaken * 4 < right))) return { text, count: 0 };
  let count = 0;
  const mended = text.replace(mending.form, (seen) => {
    count++;
    return mending.table.get(seen) ?? seen;
  });
  return { text: mended, count };
}

function buildMending(): Mending {
  const table = new Map<string, string>();
  for (const sign of letters + others) for (const seen of looksOf(sign)) table.set(seen, sign);
  return {
    table,
    form: oneOf([...table.keys()]),
    letterForm: oneOf(letters.split("").flatMap(looksOf)),
  };
}

function looksOf(sign: string): string[] {
  return readers.flatMap((read) => {
    const once = read(Buffer.from(sign, "utf8"));
    return [once, read(Buffer.from(once, "utf8"))];
  });
}

/** As {@link iconv}, but the five bytes that Windows-1252 has no sign for are control characters, as elsewhere. */
function decodeLatin(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => {
      const sign = iconv.decode(Buffer.from([byte]), "windows-1252");
      return sign === "\ufffd" ? String.fromCharCode(byte) : sign;
    })
    .join("");
}

function oneOf(texts: string[]): RegExp {
  const longestFirst = texts.sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(sources.join("|"), "g");
}

function countOf(text: string, form: RegExp): number {
  return [...text.matchAll(form)].length;
}
