/** `#rrggbb`, lower case. */
export type Colour = `#${string}`;

const form = /^#?(?:([0-9a-f]{6})|([0-9a-f])([0-9a-f])([0-9a-f]))$/i;

/** Reads `#005A9C`, `005a9c` or `#05c`; undefined for anything else, names of colours included. */
export function readColour(text: string): Colour | undefined {
  const [, long, red, green, blue] = form.exec(text.trim()) ?? [];
  if (long !== undefined) return `#${long.toLowerCase()}`;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return `#${`${red}${red}${green}${green}${blue}${blue}`.toLowerCase()}`;
}

/** From 1, the same, to 21, black on white (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The least contrast that text may have with its background (WCAG 2.2, success criterion 1.4.3, level AA). */
export const leastContrast = 4.5;

export function isReadable(colour: Colour, background: Colour): boolean {
  return contrast(colour, background) >= leastContrast;
}

/** The colour itself where it can be read on that background, else its nearest darker or lighter shade that can. */
export function readableShade(colour: Colour, background: Colour): Colour {
  const end: Colour = luminance(background) > 0.18 ? "#000000" : "#ffffff";
  const shades = Array.from({ length: 101 }, (_, step) => mixed(colour, end, step / 100));
  return shades.find((shade) => isReadable(shade, background)) ?? end;
}

// WCAG 2.2, "relative luminance": sRGB with its gamma undone.
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const target = channels(to);
  const parts = channels(from).map((value, index) => value + ((target[index] ?? 0) - value) * share);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
