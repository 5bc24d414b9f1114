const roman: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A list's number as Word shows it in one of its formats (ECMA-376 part 1, 17.18.59); others count in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return lettersOf(value);
    case "upperLetter":
      return lettersOf(value).toUpperCase();
    case "lowerRoman":
      return romanOf(value);
    case "upperRoman":
      return romanOf(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "ordinal":
      return `${value}:${/(?<!1)[12]$/.test(String(value)) ? "a" : "e"}`;
    default:
      return String(value);
  }
}

/** After z Word goes on with aa, bb, cc. */
function lettersOf(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 20));
}

function romanOf(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let left = value;
  let text = "";
  for (const [worth, sign] of roman) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}
