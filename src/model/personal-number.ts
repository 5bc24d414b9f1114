import library from "personnummer";

/** A personal identity number (personnummer or samordningsnummer) in a text. */
export interface PersonalNumber {
  /** UTF-16 offset of its first sign, 0-based. */
  offset: number;
  /** Its last ten digits, however it was written: equal for one person. */
  digits: string;
  /** Fit to be shown: `8112XX-XXXX`. */
  masked: string;
}

// The library's types tell of a default export; its CommonJS file is the class itself.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const personnummer = library as unknown as typeof library.default;

/** Signs without width, and what Markdown puts around words: nobody sees them. */
const unseen = String.raw`\u00AD\u034F\u200B-\u200F\u2060\uFEFF*_~\\`;
/** Hyphens and dashes of every sort, and a plus for who is over a hundred. */
const hyphens = String.raw`+\uFF0B\p{Pd}\u02D7\u2043\u207B\u2212`;
/** What may stand where a hyphen does. */
const joint = String.raw`[\s${unseen}${hyphens}]`;
const inside = String.raw`[ \u00A0\u202F${unseen}]{0,2}`;
const pair = String.raw`\d${inside}\d`;
/** Eight or six digits that may be a date, then four; tried at every place, since one candidate may hide another. */
const candidate = new RegExp(
  String.raw`(?<![\p{N}])(?=((?:18|19|20)?${pair}${joint}{0,3}${pair}${joint}{0,3}${pair})(${joint}{0,8})(${pair}${inside}${pair})(?!\p{N}))`,
  "gu",
);
/**
 * Ten digits with nothing between them that no number has, or digits of full width: all that a text without any can hold is none.
 * Most are without, and this takes a tenth of the time.
 */
const digitsInARow = /\d(?:[^\dA-Za-z.,:;/()"']{0,16}\d){9}|[\uFF10-\uFF19]/;
const hyphen = new RegExp(`[${hyphens}]`, "u");
/** A hyphen at the end of a line, and the rest on the next one; one at a line's beginning begins a list. */
const atLineEnd = new RegExp(`^[^\\r\\n]*[${hyphens}][^\\r\\n]*(?:\\r\\n?|\\n)[^${hyphens}]*$`, "u");

/**
 * The personal identity numbers in a text, by ten or twelve digits, in the order of the text: those whose date there is
 * and whose check digit is right. A number without any sign between its digits counts only where it stands alone, and
 * not behind a word for a telephone. Numbers of organisations have no such date. Takes time linear in the text.
 */
export function personalNumbersIn(written: string): PersonalNumber[] {
  if (!digitsInARow.test(written)) return [];
  const text = written.replace(/[\uFF10-\uFF19]/g, (digit) => digit.normalize("NFKC"));
  return [...text.matchAll(candidate)].flatMap((found) => {
    const [, date = "", between = "", last = ""] = found;
    const digits = digitsOf(date + last);
    const parts = { date, between, last };
    if (!isWrittenAsOne(parts) || !isAlone(text, found.index, parts) || areTwoDays(text, found.index, parts))
      return [];
    if (!personnummer.valid(digits.slice(0, -4) + sign(between) + digits.slice(-4))) return [];
    return [{ offset: found.index, digits: digits.slice(-10), masked: `${digits.slice(-10, -6)}XX-XXXX` }];
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** The library takes the century from it where none is written. */
function sign(between: string): string {
  return /[+\uFF0B]/.test(between) ? "+" : "-";
}

interface Parts {
  date: string;
  between: string;
  last: string;
}

/**
 * True where nothing but habit parts the digits: digits with hyphens or spaces among them need a hyphen before the last four,
 * or "2025-04-03 0900" would be somebody; and the parts stand on one line, or the first ends with a hyphen.
 */
function isWrittenAsOne({ date, between, last }: Parts): boolean {
  if (/[\r\n]/.test(date) || (/[\r\n]/.test(between) && !atLineEnd.test(between))) return false;
  return !(/\s/.test(date + last) || hyphen.test(date)) || hyphen.test(between);
}

/** Ten digits in a row may be the middle of a checksum or a decimal; without a hyphen they may be a telephone's. */
function isAlone(text: string, offset: number, { date, between, last }: Parts): boolean {
  if (hyphen.test(between)) return true;
  const end = offset + date.length + between.length + last.length;
  const before = text.slice(Math.max(0, offset - reach), offset);
  if (phone.test(before)) return false;
  const after = text.slice(end, end + reach);
  return !/(?:\p{N}[\p{L}_]*|\d[.,]|\+)$/u.test(before) && !/^(?:[\p{L}_]*\p{N}|[.,]\d)/u.test(after);
}

/** "2022-01-01–2024-12-31": the last four are the year of another day. */
function areTwoDays(text: string, offset: number, { date, between, last }: Parts): boolean {
  const end = offset + date.length + between.length + last.length;
  return hyphen.test(date) && /^(?:19|20)/.test(last) && nextDay.test(text.slice(end, end + reach));
}

const nextDay = new RegExp(`^[${hyphens}](?:0\\d|1[0-2])[${hyphens}](?:[0-2]\\d|3[01])(?!\\p{N})`, "u");

/** So far, in UTF-16 units, a number is seen in what stands around it. */
const reach = 40;

/** "Tel:", "mobilnummer", "ring oss på" and the same in English, right before. */
const phone =
  /(?<!\p{L})(?:tel|tfn|mobil|phone|call|ring|sms|fax)\p{L}{0,20}(?:\s\p{L}{1,5}){0,2}[\s.:()*_]{0,6}$/iu;
