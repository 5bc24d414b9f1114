// UTF-16 units that mean something to YAML, and what kind of character one is.
export const space = 0x20;
export const quote = 0x22;
export const hash = 0x23;
export const apostrophe = 0x27;
export const comma = 0x2c;
export const dash = 0x2d;
export const colon = 0x3a;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;

export function isBracket(code: number): boolean {
  return code === openBracket || code === closeBracket || code === openBrace || code === closeBrace;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of Latin scripts, and the underscore. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

export function isKeyPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === dash;
}

/** No sign that begins anything but a word. */
export function isPlainStart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x28 || code === 0x2b || code === 0x2f || code >= 0xa1;
}

/** Neither control characters, other kinds of line ends and byte order marks, nor halves of pairs. */
export function isPrintable(code: number): boolean {
  if (code < 0x7f) return code >= space;
  if (code < 0x2028) return code >= 0xa0;
  return code > 0x2029 && (code < 0xd800 || (code > 0xdfff && code < 0xfeff));
}
