const digits = /\d+/y;
/** Beyond these there are other digits, and signs that change them. */
const ascii = /^[\0-\x7f]*$/;

/** Longer numbers could not be told apart as such. */
const mostDigits = 15;

/**
 * The order of two texts whose first difference lies in a number, as every language has it: days, and references of
 * one meeting. Making a collator takes longer than a list, and asking it longer than this.
 * @returns negative where the first comes first, positive where the other does; undefined for all other texts
 */
export function inDigitOrder(one: string, other: string): number | undefined {
  if (!ascii.test(one) || !ascii.test(other)) return undefined;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  while (at > 0 && isDigit(one.charCodeAt(at - 1))) at--;
  const [first, second] = [numberAt(one, at), numberAt(other, at)];
  return first === undefined || second === undefined || first === second ? undefined : first - second;
}

function numberAt(text: string, at: number): number | undefined {
  digits.lastIndex = at;
  const [found = ""] = digits.exec(text) ?? [];
  return found === "" || found.length > mostDigits ? undefined : Number(found);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
