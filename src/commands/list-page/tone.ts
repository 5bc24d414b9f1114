import type { Tone } from "../../output/page/list/part.ts";
import { type Style, type Theme, themeFor } from "../../output/theme.ts";

const theme = themeFor(false);
const tones = ["alarm", "warning", "good", "dim"] as const satisfies readonly Tone[];

/** The tone on a page of what has a look on the terminal; what is only a reference or a heading there has none. */
export function toneOf(style: (of: Theme) => Style | undefined): Tone | undefined {
  const found = style(theme);
  return tones.find((tone) => theme[tone] === found);
}
