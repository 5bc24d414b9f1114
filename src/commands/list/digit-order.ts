/** Longer numbers could not be told apart as such. */
const mostDigits = 15;

/**
 * The order of two texts whose first difference lies in a number, as every language has it: days, and references of
 * one meeting. Making a collator takes longer than a list, and asking it longer than this.
 * @returns negative where the first comes first, positive where the other does; undefined for all other texts
 */
export function inDigitOrder(one: string, other: string): number | undefined {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  while (at > 0 && isDigit(one.charCodeAt(at - 1))) at--;
  const [first, second] = [numberAt(one, at), numberAt(other, at)];
  if (first < 0 || second < 0 || first === second) return undefined;
  return isAscii(one) && isAscii(other) ? first - second : undefined;
}

/** -1 where there is none that can be told. */
function numberAt(text: string, start: number): number {
  let value = 0;
  let at = start;
  for (; at < text.length && isDigit(text.charCodeAt(at)); at++)
    value = value * 10 + text.charCodeAt(at) - 0x30;
  return at === start || at - start > mostDigits ? -1 : value;
}

/** Beyond these there are other digits, and signs that change them. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
