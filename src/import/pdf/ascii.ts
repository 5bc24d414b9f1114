/** Where data that are written in letters begin: those of ASCIIHexDecode and ASCII85Decode, ISO 32000-1, 7.4.2 and 7.4.3. */
const forms = { hex: /\/(?:ASCIIHexDecode|AHx)\b/, base85: /\/(?:ASCII85Decode|A85)\b/ } as const;

/**
 * Data as their bytes, where the stream's dictionary says that they are written in letters and they are.
 * @param data from the stream's beginning on; what comes behind its end may be there too
 */
export function withoutAscii(data: Uint8Array, dictionary: string): Uint8Array {
  if (forms.base85.test(dictionary)) return lettersOf(data, "~", fromBase85);
  return forms.hex.test(dictionary) ? lettersOf(data, ">", fromHex) : data;
}

function lettersOf(data: Uint8Array, endSign: string, read: (letters: Uint8Array) => Uint8Array): Uint8Array {
  const end = data.indexOf(endSign.charCodeAt(0));
  const letters = data.subarray(0, end < 0 ? data.length : end);
  return letters.every(isLetter) ? read(letters) : data;
}

function isLetter(sign: number): boolean {
  return (sign >= 0x20 && sign < 0x7f) || (sign >= 0x09 && sign <= 0x0d);
}

function fromHex(letters: Uint8Array): Uint8Array {
  const digits = Buffer.from(letters)
    .toString("latin1")
    .replace(/[^\da-f]/gi, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

function fromBase85(letters: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(letters.length * 4);
  let size = 0;
  let group: number[] = [];
  const add = (digits: readonly number[]): void => {
    const value = [0, 1, 2, 3, 4].reduce((sum, place) => sum * 85 + (digits[place] ?? 84), 0);
    for (let byte = 0; byte < digits.length - 1; byte++) {
      bytes[size++] = Math.floor(value / 256 ** (3 - byte)) % 256;
    }
  };
  for (const sign of letters) {
    if (sign === 0x7a && group.length === 0) add([0, 0, 0, 0, 0]);
    else if (sign >= 0x21 && sign <= 0x75) group.push(sign - 0x21);
    if (group.length < 5) continue;
    add(group);
    group = [];
  }
  if (group.length > 1) add(group);
  return bytes.subarray(0, size);
}
